import { readSourceText } from '../evidence/source-text.js';
import type { TextRange } from '../evidence/text-range.js';
import { rangesMeet } from '../propose/article-range.js';
import { findLanguage, PROPOSAL_LANGUAGES } from '../propose/language/languages.js';
import type { Proposals, StatementProposal } from '../propose/proposals.js';
import { memoizeByKey } from '../scheduling/memoize.js';
import { fold, isProperName } from './draft/namesakes.js';
import { isObject, type Json } from './json.js';
import { listAt, memberOf } from './pointer.js';

/** The text of a source, and what the rules read in it. */
export interface HeardText {
  readonly text: string;
  readonly proposals: Proposals;
}

/** A statement of which the cited sentence names somebody else as the speaker. */
export interface OtherSpeaker {
  /** Index of the statement. */
  readonly index: number;
  /** Name in the source. */
  readonly named: string;
  /** Name of the speaker of the statement. */
  readonly chosen: string;
}

/** Somebody whom a source names as a speaker. */
interface Heard {
  readonly name: string;
  /** Role that the source tells of them. */
  readonly role: string;
  /** The passage, which may name others. */
  readonly passage: string;
}

const sourceOf = memoizeByKey(({ text }: HeardText) => readSourceText(text));

/**
 * Finds statements whose cited sentences name another person of the story as the speaker than the statement does. Nothing is told where
 * a passage with the words leaves the speaker open, by a pronoun or a role, nor where the speaker of the statement may be meant, or is
 * somebody without a name: a confidential source is never to be named.
 *
 * @param texts Texts of sources that were read, by the id of the source.
 */
export function findOtherSpeakers(document: Json, texts: ReadonlyMap<string, HeardText>): readonly OtherSpeaker[] {
  const people = listAt(document, '/people');
  return listAt(document, '/statements').flatMap((statement, index) => {
    const [id, ...others] = [memberOf(statement, 'speaker')].flat();
    const speaker = others.length === 0 ? people.find((person) => memberOf(person, 'id') === id) : undefined;
    const isSpoken = memberOf(statement, 'silence') === undefined && memberOf(statement, 'via') === undefined;
    if (!speaker || !isSpoken || !isNamedPerson(speaker)) return [];
    const heard = listAt(statement, '/sources').flatMap((citation) => speakersIn(citation, texts));
    const named = heard[0]?.name;
    const isSame = (each: Heard | undefined) =>
      each !== undefined &&
      each.name === named &&
      !isNamedIn(each.role, speaker) &&
      !isNamedIn(each.passage, speaker) &&
      !hasOffice(each.passage, speaker);
    if (named === undefined || !heard.every(isSame) || !isAnother(named, people, speaker)) return [];
    return [{ index, named, chosen: textAt(speaker, 'name') }];
  });
}

/** Returns whom each passage with cited words names as the speaker; undefined for one that leaves it open. */
function speakersIn(citation: Json, texts: ReadonlyMap<string, HeardText>): readonly (Heard | undefined)[] {
  const read = texts.get(textAt(citation, 'source'));
  const quote = textAt(citation, 'quote');
  if (!read || quote === '' || (memberOf(citation, 'for') ?? 'text') !== 'text') return [];
  const source = sourceOf(read);
  const [prefix, suffix] = [textAt(citation, 'prefix'), textAt(citation, 'suffix')];
  const passages = source
    .findAll(quote)
    .filter(
      (each) => (prefix === '' || source.isBefore(prefix, each)) && (suffix === '' || source.isAfter(suffix, each)),
    );
  return passages.flatMap((passage) => passage.flatMap((range) => speakersAt(range, read)));
}

function speakersAt(range: TextRange, read: HeardText): readonly (Heard | undefined)[] {
  const said = read.proposals.statements.filter(({ parts }) => parts.some((part) => rangesMeet(range, part)));
  return said.length === 0 ? [undefined] : said.map((proposal) => speakerOf(proposal, read));
}

/** Returns the speaker of a proposal where the sentence has a part of their name. */
function speakerOf(proposal: StatementProposal, { text, proposals }: HeardText): Heard | undefined {
  const { speaker, speakerAt, form, quote } = proposal;
  if (speaker === null || !speakerAt || form === 'silence' || !isProperName(speaker)) return undefined;
  const mention = wordsOf(text.slice(speakerAt.start, speakerAt.end));
  if (!wordsOf(speaker).some((word) => mention.includes(word))) return undefined;
  const role = proposals.people.find(({ name }) => name === speaker)?.role ?? '';
  // A paraphrase may tell what the sentences before it are about: “… wrote a letter. Wang Yi said that it calls for peace.”
  return { name: speaker, role, passage: form === 'indirect' ? paragraphsTo(proposal, text) : quote };
}

/** Returns the paragraph of a passage up to its end, and the paragraph before. */
function paragraphsTo({ start, end }: StatementProposal, text: string): string {
  const [last = '', before = ''] = text.slice(0, start).split(/\n+/).reverse();
  return `${before}\n${last}${text.slice(start, end)}`;
}

/** True for a person with a name of their own, unlike “The mayor”, “Senior official” or “Mayor of Port Ellery”. */
function isNamedPerson(person: Json): boolean {
  const name = textAt(person, 'name');
  const last = name.trim().split(/\s+/).at(-1) ?? '';
  const describes =
    /\s(?:of|for|in|at|from|für|aus|(?<!\svon\s)de[rs])\s/.test(name) || isOffice(wordsOf(last)[0] ?? '');
  return memberOf(person, 'kind') === 'person' && isProperName(name) && !/^\p{Ll}/u.test(last) && !describes;
}

/** True for a name that the story has for another named person, who speaks for themselves and can't be the speaker. */
function isAnother(named: string, people: readonly Json[], speaker: Json): boolean {
  const [known, ...namesakes] = people.filter((person) =>
    ['name', 'shortName', 'nameOriginal'].some((field) => fold(textAt(person, field)) === fold(named)),
  );
  if (known === undefined || namesakes.length > 0 || known === speaker || !isNamedPerson(known)) return false;
  const isFor = memberOf(known, 'onBehalfOf') === memberOf(speaker, 'id');
  const own = ['name', 'shortName', 'nameOriginal', 'role'].map((field) => textAt(known, field)).join(' ');
  return !isFor && !isInOtherScript(named, speaker) && !isNamedIn(own, speaker);
}

/** True where words have a word of a person’s name, or of a name like it, or their whole role. */
function isNamedIn(words: string, person: Json): boolean {
  const said = wordsOf(words);
  const role = wordsOf(textAt(person, 'role'));
  const names = ['name', 'shortName', 'nameOriginal'].flatMap((field) => textAt(person, field).split(/[\s-]+/));
  // “von” and “de” are no names.
  const own = names.filter((name) => /^(?!\p{Ll})\p{L}/u.test(name)).flatMap(wordsOf);
  const isNamed = own.some((word) => !isOffice(word) && said.some((other) => areAlike(word, other)));
  return isNamed || (role.length > 0 && ` ${said.join(' ')} `.includes(` ${role.join(' ')} `));
}

/** True where words have a title or an office of a person’s role: “the minister”. */
function hasOffice(words: string, person: Json): boolean {
  const said = wordsOf(words);
  return wordsOf(textAt(person, 'role')).some((word) => isOffice(word) && said.includes(word));
}

/** True for titles and offices, such as “president”, which many people have. */
function isOffice(word: string): boolean {
  return PROPOSAL_LANGUAGES.some((lang) => {
    const language = findLanguage(lang)?.language;
    return language !== undefined && (language.titles.has(word) || language.isPersonNoun(word));
  });
}

/** Letters with which two spellings of one name begin, such as “Zelensky” and “Zelenskyy”. */
const MIN_SHARED = 4;

function areAlike(one: string, other: string): boolean {
  const length = Math.min(one.length, MIN_SHARED);
  if (length < MIN_SHARED) return one.length > 1 && (one === other || other === `${one}s`);
  return one.slice(0, length) === other.slice(0, length);
}

function isInOtherScript(name: string, person: Json): boolean {
  const isLatin = (words: string) => /\p{sc=Latin}/u.test(words);
  return isLatin(name) !== isLatin(textAt(person, 'name'));
}

/** Returns the words of a text, without accents and capitals. */
function wordsOf(name: string): readonly string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/\p{L}+/gu) ?? [];
}

function textAt(value: Json | undefined, name: string): string {
  const text = isObject(value) ? memberOf(value, name) : undefined;
  return typeof text === 'string' ? text : '';
}
