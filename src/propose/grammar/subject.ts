import type { Token } from '../article/tokens.js';
import type { ArticleLanguage } from '../../language/article-language.js';
import { nounPhraseFrom, type Mention } from './noun-phrase.js';

/** “But”, “However,”, “Later” */
function opensSentence(token: Token | undefined, { adverbs, coordinators }: ArticleLanguage): boolean {
  if (!token) return false;
  return token.text === ',' || adverbs.has(token.lower) || coordinators.has(token.lower) || token.lower === 'however';
}

/** “Interrogée par la presse, …”, “Preguntado por el coste, …” */
const PARTICIPLES = /(?:ée?s?|[ai]d[oa]s?|ant|[ae]ndo)$/;

/** “Sentencing Strake, the judge said”, “Asked about the cost, the mayor said”: no name has these endings and another subject behind its comma. */
const ENGLISH_PARTICIPLES = /^\p{L}{3,}(?:ing|ed)$/u;

function opensWithParticiple(tokens: readonly Token[], language: ArticleLanguage): boolean {
  const first = tokens[0]?.lower ?? '';
  if (language.adjectivesFollow) return PARTICIPLES.test(first);
  if (language.capitalisesNouns || !ENGLISH_PARTICIPLES.test(first) || language.titles.has(first)) return false;
  const comma = tokens.findIndex(({ text }) => text === ',');
  const subject = comma > 1 ? nounPhraseFrom(tokens, comma + 1, language) : undefined;
  if (!subject || subject.kind === 'thing') return false;
  // “Sterling Quill, the mayor, said”
  return subject.kind !== 'role' || tokens[subject.to]?.text !== ',';
}

/** Finds the subject of the sentence: its first noun phrase, after an opening such as “In Munich,”. */
export function mainSubject(tokens: readonly Token[], language: ArticleLanguage): Mention | undefined {
  const first = tokens[0];
  if (first === undefined) return undefined;
  const opens =
    opensWithParticiple(tokens, language) ||
    language.prepositions.has(first.lower) ||
    language.clauseWords.has(first.lower);
  let comma = opens ? tokens.findIndex(({ text }) => text === ',') : -1;
  if (opens && comma < 0) return undefined;
  // “Mientras, en la lonja, Dolores Gago”
  if (language.adjectivesFollow && opens && language.prepositions.has(tokens[comma + 1]?.lower ?? ''))
    comma = tokens.findIndex(({ text }, at) => at > comma && text === ',');
  let from = comma + 1;
  while (opensSentence(tokens[from], language)) from += 1;
  const phrase = nounPhraseFrom(tokens, from, language);
  return phrase && phrase.kind !== 'thing' ? phrase : undefined;
}

/** Conjunctions that open a clause with a subject of its own. */
const SIDE_CLAUSE = /^(?:after|before|when|while|because|until)$/;

/** Finds the subject of a subordinate clause, who may be the speaker: “X resigned after the maker widened a recall and said that …”. */
export function subjectOfSideClause(
  tokens: readonly Token[],
  before: number,
  language: ArticleLanguage,
): Mention | undefined {
  for (let at = before - 1; at > 0; at -= 1) {
    const { kind, text, lower } = tokens[at]!;
    if (kind === 'quote' || /^[,;:—–]$/.test(text)) return undefined;
    if (!SIDE_CLAUSE.test(lower)) continue;
    const subject = nounPhraseFrom(tokens, at + 1, language);
    return subject?.kind === 'thing' ? undefined : subject;
  }
  return undefined;
}
