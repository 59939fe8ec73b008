import { readSourceText } from '../evidence/source-text.js';
import type { TextRange } from '../evidence/text-range.js';
import type { PersonProposal, Proposals, StatementProposal } from '../propose/proposals.js';
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

/** Somebody whom a source names as a speaker, and what they said there. */
interface Heard {
  readonly person: PersonProposal;
  readonly words: string;
}

const sourceOf = memoizeByKey(({ text }: HeardText) => readSourceText(text));

/**
 * Finds statements whose cited sentences name another person as the speaker than the statement does. Nothing is told where the source
 * has a pronoun, a role or a body, where the names may be those of one person, or where a citation names the speaker of the statement.
 *
 * @param texts Texts of sources that were read, by the id of the source.
 */
export function findOtherSpeakers(document: Json, texts: ReadonlyMap<string, HeardText>): readonly OtherSpeaker[] {
  const people = listAt(document, '/people');
  return listAt(document, '/statements').flatMap((statement, index) => {
    const [id, ...others] = [memberOf(statement, 'speaker')].flat();
    const speaker = others.length === 0 ? people.find((person) => memberOf(person, 'id') === id) : undefined;
    const isSpoken = memberOf(statement, 'silence') === undefined && memberOf(statement, 'via') === undefined;
    if (!speaker || !isSpoken || memberOf(speaker, 'kind') !== 'person') return [];
    const heard = listAt(statement, '/sources').flatMap((citation) => speakersIn(citation, texts));
    const named = heard[0]?.person;
    const isOpen = ({ person: { name }, words }: Heard) =>
      name !== named?.name || mayBe(name, speaker) || isAbout(words, speaker);
    if (!named || heard.some(isOpen) || !isPerson(named, people, speaker)) return [];
    return [{ index, named: named.name, chosen: textAt(speaker, 'name') }];
  });
}

/** Returns everybody whom the source names as the speaker of cited words. A pronoun or a description names nobody. */
function speakersIn(citation: Json, texts: ReadonlyMap<string, HeardText>): readonly Heard[] {
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

function speakersAt(range: TextRange, { text, proposals }: HeardText): readonly Heard[] {
  const overlaps = (part: TextRange) => range.start < part.end && part.start < range.end;
  const said = proposals.statements.filter(({ parts }) => parts.some(overlaps));
  return said.flatMap((proposal) => speakerOf(proposal, text, proposals.people));
}

/** Returns the speaker of a proposal where the sentence has a part of their name. */
function speakerOf(
  { speaker, speakerAt, form, text: words }: StatementProposal,
  text: string,
  people: readonly PersonProposal[],
): readonly Heard[] {
  if (speaker === null || !speakerAt || form === 'silence') return [];
  const mention = wordsOf(text.slice(speakerAt.start, speakerAt.end));
  const person = people.find(({ name }) => name === speaker);
  const isNamed = isProperName(speaker) && wordsOf(speaker).some((word) => mention.includes(word));
  return person && isNamed ? [{ person, words }] : [];
}

/** Words in the names of bodies, which speak through people. */
const BODY =
  /(?:agency|office|ministry|department|company|bank|union|nations|house|commission|council|court|party|club|committee|government|police|news|times|post|group|university|institute|association|ministerium|behörde|amt|polizei|partei|verband|bund|regierung|gericht|konzern)$/iu;

/** True for somebody whom the story has as a person, or whose role the source tells, and who speaks for nobody. */
function isPerson({ name, role }: PersonProposal, people: readonly Json[], speaker: Json): boolean {
  const known = people.find((person) => fold(textAt(person, 'name')) === fold(name));
  if (known === undefined) return role !== null && !BODY.test(name);
  return memberOf(known, 'kind') === 'person' && memberOf(known, 'onBehalfOf') !== memberOf(speaker, 'id');
}

/** True for words about a person, who may be quoted in them: “Price said that Blinken had warned China”. */
function isAbout(words: string, person: Json): boolean {
  const said = wordsOf(words);
  return wordsOf(textAt(person, 'name')).some((word) => word.length > 1 && said.includes(word));
}

/** Letters with which two spellings of one name begin, such as “Zelensky” and “Zelenskyy”. */
const MIN_SHARED = 4;

/** True where a name may be that of a person: they share a word of their names, or one stands in the person’s role; or their scripts differ. */
function mayBe(name: string, person: Json): boolean {
  const own = wordsOf(['name', 'shortName', 'nameOriginal', 'role'].map((field) => textAt(person, field)).join(' '));
  const named = wordsOf(name);
  const isLatin = (words: readonly string[]) => words.some((word) => /\p{sc=Latin}/u.test(word));
  if (isLatin(own) !== isLatin(named)) return true;
  return named.some((word) => own.some((other) => areAlike(word, other)));
}

function areAlike(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length, MIN_SHARED);
  return one.length > 1 && other.length > 1 && one.slice(0, length) === other.slice(0, length);
}

/** Returns the words of a name, without accents and capitals. */
function wordsOf(name: string): readonly string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/\p{L}+/gu) ?? [];
}

function textAt(value: Json | undefined, name: string): string {
  const text = isObject(value) ? memberOf(value, name) : undefined;
  return typeof text === 'string' ? text : '';
}
