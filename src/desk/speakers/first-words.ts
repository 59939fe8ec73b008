import { isList, type Json } from '../document/json.js';
import { listAt, memberOf } from '../document/pointer.js';

/** Number of words that are shown: enough to distinguish most statements. */
const WORDS_SHOWN = 8;

/** Returns the first words of somebody’s first statement, without quotation marks. Silences have no words of theirs. */
export function findFirstWords(document: Json, id: string): string {
  const own = listAt(document, '/statements').find((statement) => {
    const speaker = memberOf(statement, 'speaker');
    const isTheirs = speaker === id || (isList(speaker) && speaker.includes(id));
    return isTheirs && memberOf(statement, 'silence') === undefined;
  });
  const text = memberOf(own, 'text');
  return typeof text === 'string' ? firstWordsOf(text) : '';
}

/** Returns the first words of a text, without quotation marks. */
export function firstWordsOf(text: string): string {
  const words = text
    .replace(/[“”„«»"]/g, '')
    .trim()
    .split(/\s+/);
  return `${words.slice(0, WORDS_SHOWN).join(' ')}${words.length > WORDS_SHOWN ? ' …' : ''}`;
}
