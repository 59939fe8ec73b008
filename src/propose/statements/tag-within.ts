import type { ArticleLanguage } from '../../language/article-language.js';

/** “, dit-il”, “, a-t-elle ajouté” */
const INVERTED = /,\s(?<verb>\p{L}+)(?:-t)?-(?:ils?|elles?)(?!\p{L})(?:\s(?<participle>\p{L}+))?/gu;

/** “, explique Jean Dupont.”, “, ha dicho el alcalde.” */
const BEFORE_NAME = /,\s(?<verb>\p{L}+)(?:\s(?<participle>\p{L}+))?\s(?=(?:\p{Lu}|(?:le|la|les|el|los|las)\s|l['’]))/gu;

/**
 * Returns true if a quotation names its speaker within its marks: « Il est tard, dit-il. Partons. » French and Spanish articles have such
 * words, which nobody said.
 */
export function hasTagWithin(words: string, { adjectivesFollow, verbs }: ArticleLanguage): boolean {
  if (!adjectivesFollow) return false;
  const speaks = (word: string | undefined) => {
    const kind = word === undefined ? undefined : verbs.get(word)?.kind;
    return kind === 'say' || kind === 'tell';
  };
  return [...words.matchAll(INVERTED), ...words.matchAll(BEFORE_NAME)].some(
    ({ groups }) => speaks(groups?.['verb']) || speaks(groups?.['participle']),
  );
}
