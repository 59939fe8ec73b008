import { isCapitalised, type Token } from '../article/tokens.js';
import type { ArticleLanguage } from '../../language/article-language.js';
import { nounPhraseFrom, type Mention } from './noun-phrase.js';

/** „…“, sagte zudem die Ministerin; « … », a annoncé mardi à l’AFP le ministre. */
export function speakerBehind(
  tokens: readonly Token[],
  verbEnd: number,
  language: ArticleLanguage,
): Mention | undefined {
  let from = verbEnd;
  while (isBetween(tokens, from, language)) from += 1;
  const named = nounPhraseFrom(tokens, from, language);
  return named && !language.capitalisesNouns ? withNameBehind(tokens, named) : named;
}

/**
 * Returns true for tokens between a verb and its subject: an adverb and, in languages whose adjectives follow, the day, the place and the
 * hearer.
 */
function isBetween(tokens: readonly Token[], at: number, language: ArticleLanguage): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || token.kind !== 'word') return false;
  const { lower } = token;
  if (language.adverbs.has(lower) || lower === 'sich') return true;
  if (!language.adjectivesFollow) return false;
  const { prepositions, weekdays, daytimes, determiners } = language;
  const [previous, next] = [before?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (prepositions.has(lower) || weekdays.has(lower) || daytimes.has(lower)) return true;
  if (determiners.has(lower)) return prepositions.has(previous) || weekdays.has(next);
  return prepositions.has(previous) || determiners.has(previous);
}

/** “… le maire de Valmeuse, Antoine Riquet.” */
function withNameBehind(tokens: readonly Token[], role: Mention): Mention {
  if (role.kind !== 'role' || tokens[role.to]?.text !== ',') return role;
  const from = role.to + 1;
  let to = from;
  while (isCapitalised(tokens[to])) to += 1;
  const isEnd = tokens[to]?.kind !== 'word';
  return isEnd && isNameAlone(tokens, from, to) ? { from, to, kind: 'name', roleFrom: role.from } : role;
}

/** Returns true for an insertion that is a name: “The president of the club, Ada Quill, said”. */
export function isNameAlone(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from > 1 && to - from < 6 && tokens.slice(from, to).every((token) => isCapitalised(token));
}
