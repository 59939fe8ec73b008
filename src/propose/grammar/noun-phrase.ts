import { isCapitalised, isFirmEnding, type Token } from '../article/tokens.js';
import type { ArticleLanguage } from '../../language/article-language.js';

/** Words that stand for a speaker, as indexes of tokens from `from` to before `to`. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly kind: 'name' | 'pronoun' | 'role' | 'thing';
  /** Index of the role before a name between commas: “the mayor, Ada Quill, said”. */
  readonly roleFrom?: number;
}

/** Maximum number of words of a noun phrase. Only a part of a longer one is read. */
const MAX_WORDS = 14;

/** Finds the noun phrase that ends before a token. */
export function nounPhraseBefore(
  tokens: readonly Token[],
  before: number,
  language: ArticleLanguage,
): Mention | undefined {
  const last = tokens[before - 1];
  if (last && language.subjectPronouns.has(last.lower)) return { from: before - 1, to: before, kind: 'pronoun' };
  const number = numberTen(tokens, before);
  if (number !== undefined) return { from: number, to: before, kind: 'name' };
  // “Ada Quill KC said”
  const end = last && tokens[before - 2]?.kind === 'word' && isHonour(last) ? before - 1 : before;
  let from = end;
  while (from > 0 && end - from < MAX_WORDS && belongs(tokens, from - 1, end, language)) from -= 1;
  return toMention(tokens, withListBefore(tokens, from, end, language), end, language);
}

/** Returns the index at which “No 10”, “No. 10” or “Number Ten” begins, which stands for a prime minister. */
function numberTen(tokens: readonly Token[], to: number): number | undefined {
  if (!/^(?:10|ten)$/.test(tokens[to - 1]?.lower ?? '')) return undefined;
  const from = tokens[to - 2]?.text === '.' ? to - 3 : to - 2;
  return /^(?:No|Number)$/.test(tokens[from]?.text ?? '') ? from : undefined;
}

/** Returns true for an abbreviation of an honour or an office behind a name. */
export function isHonour({ text }: Token): boolean {
  return /^(?:[KQ]C|MP|MEP|MSP|MLA|JP|[MOC]BE)$/.test(text);
}

/** Maximum number of tokens of a list within a name. */
const MAX_LIST = 8;

/** Extends the name of a body with a list in it: “The Department for Culture, Media and Sport”. */
function withListBefore(tokens: readonly Token[], from: number, to: number, language: ArticleLanguage): number {
  const isList = tokens[from - 1]?.text === ',' && tokens.slice(from, to).some(({ lower }) => lower === 'and');
  if (!isList || language.capitalisesNouns || language.adjectivesFollow) return from;
  for (let at = from - 2; at > 0 && from - at < MAX_LIST; at -= 1) {
    const [body, token] = [tokens[at - 1], tokens[at]];
    if (isCapitalised(body) && /^(?:for|of|on)$/.test(token?.lower ?? '')) {
      if (!body || !language.isPersonNoun(body.lower)) return from;
      return language.determiners.has(tokens[at - 2]?.lower ?? '') ? at - 2 : at - 1;
    }
    if (!isCapitalised(token) && token?.text !== ',') return from;
  }
  return from;
}

/** Finds the noun phrase that begins at a token. */
export function nounPhraseFrom(tokens: readonly Token[], from: number, language: ArticleLanguage): Mention | undefined {
  for (const end of [from + 2, from + 3]) if (numberTen(tokens, end) === from) return { from, to: end, kind: 'name' };
  let to = from;
  while (to < tokens.length && to - from < MAX_WORDS && continues(tokens, from, to, language)) to += 1;
  return toMention(tokens, from, to, language);
}

function belongs(tokens: readonly Token[], at: number, before: number, language: ArticleLanguage): boolean {
  const [previous, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || !isNominal(token, previous, language)) return false;
  if (language.subjectPronouns.has(token.lower)) return false;
  if (language.coordinators.has(token.lower)) return isCapitalised(previous) && isCapitalised(next) && at < before - 1;
  if (!language.prepositions.has(token.lower)) return true;
  const [role, link] = tokens.slice(Math.max(at - 2, 0), at);
  // “two people familiar with the matter”
  const isFamiliar = role && link?.lower === 'familiar' && language.isPersonNoun(role.lower);
  return at < before - 1 && (isFamiliar || linksNouns(tokens, at, language));
}

function continues(tokens: readonly Token[], from: number, at: number, language: ArticleLanguage): boolean {
  const [previous, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || !isNominal(token, previous, language)) return false;
  if (language.subjectPronouns.has(token.lower)) return at === from;
  if (previous && language.subjectPronouns.has(previous.lower)) return false;
  if (language.weekdays.has(token.lower) || endsAfter(previous, at > from, token, language)) return false;
  if (language.coordinators.has(token.lower)) return at > from && isCapitalised(previous) && isCapitalised(next);
  if (!language.prepositions.has(token.lower)) return true;
  return at > from && linksNouns(tokens, at, language);
}

/** “der Sprecher der Bank”, but “der Sprecher den Plan” */
const GENITIVES = new Set(['der', 'des', 'eines', 'einer', 'seines', 'seiner', 'ihres', 'ihrer']);

/** Returns true if a name or a role is complete and another word follows, such as a verb: “Ada Quill opened”. */
function endsAfter(before: Token | undefined, isWithin: boolean, token: Token, language: ArticleLanguage): boolean {
  if (!before || !isWithin || isCapitalised(token) || token.kind !== 'word') return false;
  if (isFirmEnding(token.text)) return false;
  const isWhole = isCapitalised(before) || isFirmEnding(before.text) || language.isPersonNoun(before.lower);
  const { lower } = token;
  const isGenitive = language.capitalisesNouns
    ? GENITIVES.has(lower)
    : !language.adjectivesFollow && language.articles.has(lower);
  const goesOn = language.prepositions.has(lower) || language.coordinators.has(lower) || isGenitive;
  const opens =
    language.determiners.has(before.lower) || before.lower.endsWith("'s") || language.titles.has(before.lower);
  const isAdjective = language.adjectivesFollow && !isCapitalised(before) && !language.adverbs.has(lower);
  return isWhole && !opens && !goesOn && !isAdjective && !language.isPersonNoun(lower);
}

/** “a spokesman for the bank”, “Secretary of State”: the preposition is within one noun phrase. */
function linksNouns(tokens: readonly Token[], at: number, language: ArticleLanguage): boolean {
  const [before, link, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !link || !language.roleLinks.has(link.lower)) return false;
  if (language.isPersonNoun(before.lower)) return true;
  // “la présidente régionale du syndicat”, “le bureau du maire de la ville”
  if (language.adjectivesFollow && OF.test(link.lower) && language.isPersonNoun(tokens[at - 2]?.lower ?? ''))
    return true;
  return isCapitalised(before) && isCapitalised(after) && LINKS_NAMES.test(link.lower);
}

const LINKS_NAMES = /^(?:of|for|von|für|der|des|de|du|d'|del|en)$/;

/** Prepositions within a role: “secretary of state”, “maire de la ville”. */
export const OF = /^(?:of|de[ls]?|du|d')$/;

const JOINS = /^[&'’$%-]$/;

/** Returns true for a token that can be in a noun phrase: no verb, no conjunction, no punctuation. */
function isNominal(token: Token, before: Token | undefined, language: ArticleLanguage): boolean {
  if (token.kind === 'quote') return false;
  if (token.kind === 'mark') return JOINS.test(token.text);
  const { lower } = token;
  if (language.auxiliaries.has(lower) || language.clauseWords.has(lower) || language.relatives.has(lower)) return false;
  if (language.negations.has(lower) || (language.complementizers.has(lower) && lower !== 'that')) return false;
  const verb = language.verbs.get(lower);
  // “Añadió que”: a verb may open a sentence.
  const isName = isCapitalised(token) && !(language.adjectivesFollow && before === undefined);
  if (verb === undefined || isName) return true;
  // “the report”, but “they report” and “critics report”
  const isSubject = before !== undefined && (language.subjectPronouns.has(before.lower) || before.lower.endsWith('s'));
  return verb.shape === 'base' && !isSubject;
}

/** “Last month the minister said” */
const LAST = /^(?:last|this|next)$/;
const WEEKS = /^(?:night|week|weekend|month|year|spring|summer|autumn|winter|morning|afternoon|evening)$/;

function toMention(tokens: readonly Token[], from: number, to: number, language: ArticleLanguage): Mention | undefined {
  let start = from;
  while (start < to - 1 && opensNoPhrase(tokens[start], language)) start += 1;
  if (to - start > 3 && LAST.test(tokens[start]!.lower) && WEEKS.test(tokens[start + 1]!.lower)) start += 2;
  const own = tokens.slice(start, to);
  const [first, head] = [own[0], own.at(-1)];
  if (!first || !head || head.kind !== 'word') return undefined;
  if (hasInnerArticle(own, language) || (own.length === 1 && language.articles.has(head.lower))) return undefined;
  const make = (kind: Mention['kind']): Mention => ({ from: start, to, kind });
  if (language.subjectPronouns.has(head.lower)) return make('pronoun');
  if (/'s$|s'$/.test(head.lower) || isTime(head, language) || language.adverbs.has(head.lower)) return undefined;
  const phrase = untilLink(own, language);
  const core = phrase.at(-1);
  // “Fuentes del Ayuntamiento” is capitalised only because it begins the sentence.
  const isCommon = core && (!isCapitalised(core) || (language.adjectivesFollow && start === 0 && phrase.length === 1));
  if (isCommon && phrase.length < own.length && language.isPersonNoun(core.lower)) return make('role');
  if (language.capitalisesNouns) return germanKind(own, make, language);
  if (hasName(own, language) && (isCapitalised(head) || isFirmEnding(head.text))) return make('name');
  if (phrase.some(({ lower }) => language.isPersonNoun(lower))) return make('role');
  if (hasName(own, language) && head.lower.endsWith('s')) return make('role');
  // “These remarks were wrong”: a determiner alone is not a person.
  return own.length > 1 && language.determiners.has(first.lower) ? make('thing') : undefined;
}

/** Returns true for two noun phrases side by side, the second with its own clause: “anything the senator said”. */
function hasInnerArticle(
  own: readonly Token[],
  { articles, prepositions, coordinators, capitalisesNouns, adjectivesFollow }: ArticleLanguage,
): boolean {
  if (capitalisesNouns) return false;
  return own.some((token, index) => {
    const before = own[index - 1]?.lower;
    const { lower } = token;
    // “Yann Le Bihan”
    if (adjectivesFollow && isCapitalised(token)) return false;
    return before !== undefined && articles.has(lower) && !prepositions.has(before) && !coordinators.has(before);
  });
}

/**
 * Returns the kind of a German noun phrase. Since every noun is capitalised, a name is a noun without an article, or behind the noun of a role:
 * “die Ministerin Anna Berger”.
 */
function germanKind(
  own: readonly Token[],
  make: (kind: Mention['kind']) => Mention,
  language: ArticleLanguage,
): Mention | undefined {
  const isRole = ({ lower }: Token) => language.isPersonNoun(lower) || language.titles.has(lower);
  const role = own.findIndex(isRole);
  const hasArticle = language.determiners.has(own[0]?.lower ?? '');
  const nouns = own.filter((token) => isCapitalised(token));
  if (nouns.length === 0) return undefined;
  const next = own[role + 1];
  if (role >= 0) return make(next && isNamePart(next, language) && isCapitalised(next) ? 'name' : 'role');
  return make(hasArticle && !isFirmEnding(own.at(-1)?.text) ? 'thing' : 'name');
}

/** Returns the words before the first preposition, among which is the head of a phrase. */
function untilLink(own: readonly Token[], { roleLinks }: ArticleLanguage): readonly Token[] {
  const link = own.findIndex(({ lower }, index) => index > 0 && roleLinks.has(lower));
  return link < 0 ? own : own.slice(0, link);
}

function hasName(own: readonly Token[], language: ArticleLanguage): boolean {
  return own.some(
    (token, index) => isNamePart(token, language) && !(index === 0 && language.determiners.has(token.lower)),
  );
}

/** Returns true for a word of a name. In languages that capitalise nouns, the noun of a role is not one. */
export function isNamePart(token: Token, language: ArticleLanguage): boolean {
  if (!isCapitalised(token) || isTime(token, language)) return false;
  if (language.determiners.has(token.lower) || language.prepositions.has(token.lower)) return false;
  return !language.capitalisesNouns || !language.isPersonNoun(token.lower);
}

function isTime({ lower, text }: Token, { weekdays, months }: ArticleLanguage): boolean {
  return weekdays.has(lower) || months.has(lower) || /^\p{N}/u.test(text);
}

/** Names that end like adverbs or participles. */
const LIKE_ADVERBS = /^(?:(?!fu)\p{L}{1,2}lly|shelly|emily|lily|beverly|kimberly|beijing|downing|reading|sterling)$/u;

/** Returns true for “Emily” and “Downing”. */
export function isLikeAdverb({ lower }: Token): boolean {
  return LIKE_ADVERBS.test(lower);
}

/** Returns true for words at the beginning of a clause that are not part of its subject: “Later”, “Tuesday”, “But”. */
function opensNoPhrase(token: Token | undefined, language: ArticleLanguage): boolean {
  if (token === undefined) return false;
  const { lower } = token;
  if (language.coordinators.has(lower) || language.prepositions.has(lower)) return true;
  return (
    language.adverbs.has(lower) ||
    isTime(token, language) ||
    (lower.length > 4 && lower.endsWith('ly') && !isLikeAdverb(token))
  );
}
