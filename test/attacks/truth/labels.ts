import { speakAllLanguages } from '../../../src/i18n/all-languages.js';
import { messagesFor, sayIn, type MessageKey, type Say } from '../../../src/i18n/messages.js';
import type { Claim, Form } from './truth.js';

speakAllLanguages();

/** Words of the interface by which readers learn what a text is. */
export interface Labels {
  readonly say: Say;
  /** Labels before words, with their colon. */
  readonly forms: readonly (readonly [label: string, form: Form])[];
  readonly statuses: readonly (readonly [label: string, status: Claim['status']])[];
}

const FORM_KEYS: Readonly<Record<Form, MessageKey>> = {
  quoted: 'quoted',
  'partly-quoted': 'partly-quoted',
  paraphrase: 'paraphrase',
  silence: 'notSaid',
};
const STATUS_KEYS: Readonly<Record<Exclude<Claim['status'], 'live'>, MessageKey>> = {
  corrected: 'corrected',
  disputed: 'disputedStatement',
};

/** Returns the labels of a language; English ones where it has no messages, as in pages. */
export function labelsIn(lang = 'en'): Labels {
  const say = sayIn(lang, messagesFor(lang));
  const rows = <Value extends string>(table: Readonly<Record<Value, MessageKey>>) =>
    (Object.keys(table) as Value[]).map((value) => [say(table[value]), value] as const);
  return { say, forms: rows(FORM_KEYS), statuses: rows(STATUS_KEYS) };
}

/** Number of statements that a line says are withheld; 0 for any other line. */
export function withheldIn(line: string, { say }: Labels): number {
  const counts = Array.from({ length: 12 }, (_, index) => index + 1);
  return counts.find((count) => line.replace(/\.$/, '').trim() === say('withheld', { count })) ?? 0;
}
