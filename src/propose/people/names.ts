import type { Article, Sentence } from '../article/article.js';
import { isCapitalised, isFirmEnding, type Token } from '../article/tokens.js';
import { isHonour, isLikeAdverb, isNamePart, OF } from '../grammar/noun-phrase.js';
import type { ArticleLanguage } from '../../language/article-language.js';
import type { TextRange } from '../../text/text-range.js';

/** A name in a text. */
export interface NameAt extends TextRange {
  readonly name: string;
  /** Words before or behind it that say who it is. */
  readonly role?: TextRange;
}

/** Small words within names: “Ursula von der Leyen”. */
const PARTICLES = new Set("von van de del della di da bin al el la le zu du d'".split(' '));

/** Articles within names, behind a particle: “van den Berg”. */
const PARTICLE_ARTICLES = new Set(['der', 'den', 'dem', 'la']);

/** Maximum number of words of a role between commas. */
const MAX_ROLE_WORDS = 12;

/** Finds the full names of an article, in order. */
export function findFullNames(article: Article): readonly NameAt[] {
  const { sentences, language } = article;
  return sentences.flatMap((sentence) =>
    findNames(sentence, language)
      .map((named) => withoutGroup(named, article))
      .filter(({ name }) => /\s/.test(name)),
  );
}

/**
 * Removes the group from the name of a person: “Mike Tranter of SafeRide” becomes “Mike Tranter” if the article calls him “Tranter” elsewhere.
 * “The Royal College of Nursing” is one name.
 */
export function withoutGroup(named: NameAt, { text, language }: Pick<Article, 'text' | 'language'>): NameAt {
  const [, name, surname] = OF_GROUP.exec(named.name) ?? [];
  if (name === undefined || surname === undefined || language.lang !== 'en') return named;
  if (language.isPersonNoun(surname.toLowerCase())) return named;
  const alone = new RegExp(`(?<!\\p{Lu}\\p{L}{0,30} |[Tt]he |[\\p{L}-])${surname}(?! of|[\\p{L}-])`, 'u');
  if (!alone.test(text)) return named;
  const end = named.start + name.length;
  return { ...named, name, end, role: { start: end + ' of '.length, end: named.end } };
}

/** Two names, and the group of somebody: “Mike Tranter of SafeRide”. */
const OF_GROUP = /^(\p{Lu}\p{L}+ (\p{Lu}[\p{L}’'-]+)) of (?=\p{Lu})/u;

/** Finds the names in a sentence: runs of capitalised words without the titles before them. */
export function findNames({ tokens }: Sentence, language: ArticleLanguage): readonly NameAt[] {
  const names: NameAt[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const to = runEnd(tokens, at, language);
    if (to === at) continue;
    const name = readName(tokens, at, to, language);
    if (name) names.push(name);
    at = to - 1;
  }
  return names;
}

function runEnd(tokens: readonly Token[], from: number, language: ArticleLanguage): number {
  let to = from;
  while (to < tokens.length && isInName(tokens, to, from, language)) {
    to += 1;
    if (/'s?$/.test(tokens[to - 1]?.lower ?? '')) break;
  }
  while (to > from && !isCapitalised(tokens[to - 1]) && !isFirmEnding(tokens[to - 1]?.text)) to -= 1;
  while (to - from > 2 && isHonour(tokens[to - 1]!)) to -= 1;
  return to;
}

function isInName(tokens: readonly Token[], at: number, from: number, language: ArticleLanguage): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (at > from && (PARTICLES.has(token.lower) || isFirmEnding(token.text))) return true;
  if (at > from && PARTICLE_ARTICLES.has(token.lower) && PARTICLES.has(tokens[at - 1]?.lower ?? '')) return true;
  if (at > from && token.lower === 'of' && isCapitalised(tokens[at + 1])) return true;
  const { adverbs, clauseWords, coordinators, subjectPronouns, complementizers } = language;
  if (!isCapitalised(token) || adverbs.has(token.lower) || clauseWords.has(token.lower)) return false;
  if (coordinators.has(token.lower) || subjectPronouns.has(token.lower) || complementizers.has(token.lower))
    return false;
  if (at === 0 && !opensWithName(tokens, language)) return false;
  return isNamePart(token, language) || language.titles.has(token.lower) || language.isPersonNoun(token.lower);
}

/** False for “Finally” and “Sentencing” before a name. A name is the subject of a verb: “Downing Street said”. */
function opensWithName(tokens: readonly Token[], { verbs, auxiliaries }: ArticleLanguage): boolean {
  const [first, second, third] = tokens;
  if (!first || !/(?:ing|ly)$/.test(first.lower) || isLikeAdverb(first)) return true;
  const verb = third?.lower ?? '';
  return first.lower.endsWith('ing') && isCapitalised(second) && (verbs.has(verb) || auxiliaries.has(verb));
}

function readName(tokens: readonly Token[], from: number, to: number, language: ArticleLanguage): NameAt | undefined {
  const isTitle = ({ lower }: Token) => language.titles.has(lower) || language.isPersonNoun(lower);
  const run = tokens.slice(from, to);
  // “Nuria Rey” is no queen: where adjectives follow, a title stands first.
  const title = language.adjectivesFollow ? Number(isTitle(run[0]!)) - 1 : run.findLastIndex(isTitle);
  const start = from + title + (isBody(tokens, from + title, language) && title >= 0 ? 0 : 1);
  const [first, last] = [tokens[start], tokens[to - 1]];
  if (!first || !last || start >= to) return undefined;
  const name = textOf(tokens, start, to).replace(/['’]s?$/, '');
  const isEnd = language.adjectivesFollow ? tokens[to]?.kind !== 'word' : /^[,.]$/.test(tokens[to]?.text ?? '');
  const isInserted = tokens[start - 1]?.text === ',' && isEnd;
  const role = roleBefore(tokens, isInserted ? start - 1 : start, isEnd, language) ?? roleBehind(tokens, to, language);
  const end = first.start + name.length;
  // “… said Penhale Inc.”: the full stop of the sentence is also that of the name.
  const whole = / (?:Ltd|Inc|Corp|Co)$/.test(name) && tokens[to]?.text === '.' ? `${name}.` : name;
  return { name: whole, start: first.start, end, ...(role && { role }) };
}

/** Returns true for a noun that begins the name of a body: “Ministerio de Cultura”, “Institut national”. */
function isBody(tokens: readonly Token[], at: number, { adjectivesFollow, titles }: ArticleLanguage): boolean {
  if (OF.test(tokens[at + 1]?.lower ?? '')) return true;
  return adjectivesFollow === true && isCapitalised(tokens[at]) && !titles.has(tokens[at]?.lower ?? '');
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!token) continue;
    text +=
      at > from && before && token.start > before.end ? ' '.repeat(token.start - before.end) + token.text : token.text;
  }
  return text;
}

/** “China’s top diplomat Wang Yi”, “US Secretary of State Antony Blinken” */
function roleBefore(
  tokens: readonly Token[],
  start: number,
  isEnd: boolean,
  language: ArticleLanguage,
): TextRange | undefined {
  let to = start;
  // “the chairman, Sir Robin Castle,”, “Landrätin Dr. Silke Amberg”
  while (isTitleAlone(tokens[to - 1], language)) to -= 1;
  if (to < start && tokens[to - 1]?.text === ',' && isEnd) to -= 1;
  let from = to;
  while (from > 0 && to - from < MAX_ROLE_WORDS && isInRole(tokens, from - 1, language)) {
    if (language.adjectivesFollow && opensRole(tokens, from - 1, language)) break;
    if (language.capitalisesNouns && NO_GENITIVE.test(tokens[from - 1]?.lower ?? '')) break;
    from -= 1;
  }
  while (from < to && opensNoRole(tokens[from], language)) from += 1;
  const own = tokens.slice(from, to);
  const [first, last] = [own[0], own.at(-1)];
  const isRole = own.some(
    ({ lower }) => language.isPersonNoun(lower) || (language.titles.has(lower) && !lower.endsWith('.')),
  );
  return isRole && first && last && own.some(({ lower }) => !SHORT_TITLES.has(lower))
    ? { start: first.start, end: last.end }
    : undefined;
}

/**
 * Returns true at the beginning of a role, which is behind its article: “Tranche le premier adjoint”. An article behind “de” is within a
 * role.
 */
function opensRole(tokens: readonly Token[], at: number, { determiners }: ArticleLanguage): boolean {
  return determiners.has(tokens[at]?.lower ?? '') && !OF.test(tokens[at - 1]?.lower ?? '');
}

/** German articles before a role. Articles in the genitive may be within a role. */
const NO_GENITIVE = /^(?:de[nm]|die|das|eine?[nm]?)$/;

/** Returns true for a short title between a role and a name, such as “Sir” and “Dr.” */
function isTitleAlone(token: Token | undefined, { titles }: ArticleLanguage): boolean {
  if (token?.kind !== 'word' || !isCapitalised(token) || !titles.has(token.lower)) return false;
  return token.lower.endsWith('.') || SHORT_TITLES.has(token.lower);
}

/** Returns true for a preposition that continues a role: “An auditor at Tarnmouth Port Authority”. */
function isInRole(tokens: readonly Token[], at: number, language: ArticleLanguage): boolean {
  if (isRoleWord(tokens[at], language)) return true;
  const isLink = language.lang === 'en' && /^(?:at|for|with)$/.test(tokens[at]?.lower ?? '');
  return isLink && language.isPersonNoun(tokens[at - 1]?.lower ?? '');
}

const SHORT_TITLES = new Set([
  'mr',
  'mrs',
  'ms',
  'cllr',
  'sir',
  'lord',
  'lady',
  'herr',
  'frau',
  'dr',
  'prof',
  'former',
]);

function isRoleWord(token: Token | undefined, language: ArticleLanguage): boolean {
  if (token?.kind !== 'word' || token.lower.endsWith('.')) return false;
  const { lower } = token;
  const verb = language.verbs.get(lower);
  if (verb?.shape === 'finite' && !language.isPersonNoun(lower)) return false;
  if (language.coordinators.has(lower) || language.auxiliaries.has(lower) || language.clauseWords.has(lower))
    return false;
  return !language.prepositions.has(lower) || OF.test(lower);
}

function opensNoRole(token: Token | undefined, language: ArticleLanguage): boolean {
  if (!token) return false;
  return language.determiners.has(token.lower) || language.adverbs.has(token.lower) || OF.test(token.lower);
}

/** “Wang Yi, China’s top diplomat, …” */
function roleBehind(tokens: readonly Token[], to: number, language: ArticleLanguage): TextRange | undefined {
  if (tokens[to]?.text !== ',') return undefined;
  const limit = Math.min(tokens.length, to + 1 + MAX_ROLE_WORDS);
  for (let at = to + 1; at < limit; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'quote') return undefined;
    const isEnd = token.text === ',' || token.text === '.';
    if (!isEnd) {
      if (
        language.relatives.has(token.lower) ||
        language.auxiliaries.has(token.lower) ||
        language.verbs.has(token.lower)
      )
        return undefined;
      continue;
    }
    const own = tokens.slice(to + 1, at);
    const first = own.findIndex(({ lower }) => !language.determiners.has(lower));
    const [from, last] = [own[first], own.at(-1)];
    const isRole = own.some(({ lower }) => language.isPersonNoun(lower));
    return isRole && from && last ? { start: from.start, end: last.end } : undefined;
  }
  return undefined;
}
