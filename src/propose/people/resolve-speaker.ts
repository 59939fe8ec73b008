import type { Article, Sentence } from '../article/article.js';
import { isFirmEnding } from '../article/tokens.js';
import { mainSubject } from '../grammar/subject.js';
import type { Mention } from '../grammar/noun-phrase.js';
import type { ArticleLanguage } from '../../language/article-language.js';
import type { FoundStatement } from '../statements/found-statement.js';
import { isRangeWithin, type TextRange } from '../../text/text-range.js';
import type { Directory, NamedPerson } from './directory.js';
import { findNames, withoutGroup } from './names.js';

/** A speaker as a proposal names one. */
export interface Speaker {
  readonly name: string;
  readonly person?: NamedPerson;
  /** True for a source without a name, such as “a senior official”. */
  readonly isUnnamed: boolean;
  readonly at: TextRange;
}

/** Maximum number of sentences between a pronoun and its antecedent. */
const MAX_SENTENCES_BACK = 3;

/** Finds the speaker of a statement; returns undefined if the article leaves it open, or if a pronoun may mean two people. */
export function resolveSpeaker(
  article: Article,
  { speaker, sentence }: FoundStatement,
  before: Speaker | undefined,
  directory: Directory,
): Speaker | undefined {
  if (!speaker) return undefined;
  if (speaker.kind === 'pronoun') return resolvePronoun(article, speaker, sentence, before, directory);
  return nameSpeaker(article, speaker, directory);
}

type MentionAt = TextRange & { readonly kind: Mention['kind'] };

function nameSpeaker({ text, sentences, language }: Article, mention: MentionAt, directory: Directory): Speaker {
  const own = text.slice(mention.start, mention.end);
  const sentence = sentenceAt(sentences, mention.start);
  const bare = withoutArticle(own, language.articles);
  const inRole = directory.findByRole(bare);
  const byRole = inRole && { name: inRole.name, isUnnamed: false, at: mention, person: inRole };
  if (mention.kind === 'name' && sentence && !isBareNoun(own, text, language)) {
    const names = findNames(sentence, language).filter((each) => isRangeWithin(each, mention));
    const [last] = names.slice(-1);
    const name = last && withoutGroup(last, { text, language });
    // “Russia and China” speak together, and “Harker & Stowe” is a firm.
    const isOne =
      name &&
      !byRole &&
      !names.some((other) => other !== last && /&|\b(?:and|und|et|y)\b/.test(text.slice(other.end, name.start)));
    if (isOne) {
      const person = directory.find(name.name);
      const isLast = last?.end === mention.end;
      const called = person?.name ?? (isLast ? name.name : bare);
      return { name: isLast ? called : bare, isUnnamed: false, at: mention, ...(person && isLast && { person }) };
    }
    return byRole ?? { name: bare, isUnnamed: false, at: mention };
  }
  if (byRole) return byRole;
  // „nach Angaben der Polizei“: the article is in another case than the name of the source.
  const isInCase = language.capitalisesNouns && /^\p{Ll}/u.test(own);
  const name = isInCase ? bare : own;
  return { name: isInCase && GENITIVE.test(own) ? withoutGenitive(name) : name, isUnnamed: true, at: mention };
}

/** „Des Betriebsrats“, one noun in another case than its name. */
const GENITIVE = /^des \p{Lu}\p{L}+s$/u;

/** Returns a German noun without the ending of its genitive: „Betriebsrat“, „Verband“, „Haus“. */
function withoutGenitive(noun: string): string {
  return noun.replace(/(?<=[bdfghklmnprstz])es$|(?<!s)s$/u, '');
}

/** Returns true for a noun that is capitalised only at the beginning of the sentence, such as “Officials”, and nowhere else in the article. */
function isBareNoun(own: string, text: string, { isPersonNoun }: ArticleLanguage): boolean {
  const isPlural = /^\p{Lu}\p{Ll}+s$/u.test(own) && isPersonNoun(own.toLowerCase());
  return isPlural && !new RegExp(`[\\p{Ll}\\p{N}],? ${own}(?!\\p{L})`, 'u').test(text);
}

function withoutArticle(words: string, articles: ReadonlySet<string>): string {
  const [first = ''] = /^(?:\p{L}['’](?=\p{L})|\S+)/u.exec(words) ?? [];
  return articles.has(first.toLowerCase().replace('’', "'")) && first.length < words.length
    ? words.slice(first.length).trimStart()
    : words;
}

/** Finds a sentence by an offset in it, by binary search. */
function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return sentences[low];
}

/** Resolves a pronoun such as “he”: to the subject of this sentence or of an earlier one, if that is a person, else to the last speaker. */
function resolvePronoun(
  article: Article,
  mention: MentionAt,
  index: number,
  before: Speaker | undefined,
  directory: Directory,
): Speaker | undefined {
  const pronoun = article.text.slice(mention.start, mention.end).toLowerCase();
  const own = article.sentences[index];
  const isEnding = !article.language.subjectPronouns.has(pronoun) && !/n$/.test(pronoun);
  for (let at = index; own && at >= Math.max(0, index - MAX_SENTENCES_BACK); at -= 1) {
    const sentence = article.sentences[at];
    if (!sentence || own.paragraph - sentence.paragraph > 1) break;
    const subject = mainSubject(sentence.tokens, article.language);
    const isLast = before !== undefined && before.at.start >= sentence.start && before.at.start < sentence.end;
    const isNamed = subject && subject.kind !== 'pronoun';
    if (!isNamed && isLast && agrees(pronoun, before)) return { ...before, at: mention };
    if (!subject) continue;
    const [first, last] = [sentence.tokens[subject.from], sentence.tokens[subject.to - 1]];
    if (!first || !last || last.end > mention.start) continue;
    if (subject.kind === 'pronoun') continue;
    const speaker = nameSpeaker(article, { start: first.start, end: last.end, kind: subject.kind }, directory);
    // The ending of a verb may stand for a body, too: “la Xunta … No aclara”.
    if (!isEnding && !agrees(pronoun, speaker)) continue;
    return { ...speaker, at: mention };
  }
  return before && agrees(pronoun, before) && own && isNear(article, before, own)
    ? { ...before, at: mention }
    : undefined;
}

function isNear({ sentences }: Article, { at }: Speaker, own: Sentence): boolean {
  const sentence = sentenceAt(sentences, at.start);
  return sentence !== undefined && own.index - sentence.index <= MAX_SENTENCES_BACK;
}

/** Nouns of bodies that speak. “He” and “she” don’t mean them. */
const BODIES =
  /(?:agency|authority|brigade|firm|regulator|watchdog|charity|trust|university|hospital|airline|maker|retailer|supplier|manufacturer|board|commission|office|ministry|department|company|bank|union|coastguard|police|government|council|court|party|club|committee|ministerium|behörde|polizei|partei|verband|amt|bund|vertretung|firma|konzern|feuerwehr|gericht|report|statement|bericht|mitteilung)$/i;

/** Names of firms, which are no “he” or “she” either. */
const FIRMS = / & \S+$/u;

/** Pronouns with a noun of another gender: “il” doesn’t mean “la région”, nor “elle” “le groupe”. */
const CLASH = /^(?:il|él|lui) (?:la|une|una|sa) |^(?:elle|ella) (?:le|un|el|son) /i;

/**
 * Returns true if a pronoun agrees with a speaker. “He” is one person with a full name in the article, “they” are several, and “it” is a
 * body.
 */
function agrees(pronoun: string, { person, isUnnamed, name }: Speaker): boolean {
  if (CLASH.test(`${pronoun} ${name}`)) return false;
  // “Añadieron” stands for “they added”.
  if (/^(?:they|[ei]l(?:le|lo|la)?s|eux|han|.{3,}n)$/.test(pronoun)) return !person && /s$/.test(name);
  const isFirm = FIRMS.test(name) || isFirmEnding(/ (\S+)$/.exec(name)?.[1]);
  if (/^(?:it|es)$/.test(pronoun)) return isFirm || (!person && BODIES.test(name));
  if (isFirm) return false;
  return person !== undefined || (isUnnamed && !/s$/.test(name) && !BODIES.test(name));
}
