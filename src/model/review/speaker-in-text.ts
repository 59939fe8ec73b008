import { primaryLanguage } from '../../text/primary-language.js';
import type { Explainer } from '../explainer.js';
import { pointerTo } from '../json-pointer.js';
import type { Advice } from './advice.js';

/** Beginnings that say again who speaks, by language. */
const BEGINNINGS: Readonly<Record<string, RegExp>> = {
  en: /^(?:he|she|they|it)\s(?:said|says|say|added|told)\b/iu,
  de: /^(?:er|sie|es)\s(?:sagte|sagten|sagt|sagen|erklärte|erklärten)\b/iu,
};

/**
 * Finds statements whose text begins with “She said”. Wherever a statement is shown, its text stands after the name of its speaker and a
 * colon, so that these words say it twice.
 */
export function findSpeakersInTexts({ statements, lang }: Explainer): readonly Advice[] {
  const beginning = BEGINNINGS[primaryLanguage(lang ?? 'en')];
  return statements.flatMap(({ text, speakers, silence, pointer }) => {
    const [words] = beginning?.exec(text) ?? [];
    const [speaker] = speakers;
    if (words === undefined || silence || !speaker) return [];
    return [{ pointer: pointerTo(pointer, 'text'), values: { words, name: speaker.name } }];
  });
}
