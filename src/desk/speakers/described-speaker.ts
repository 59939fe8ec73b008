import { LEAVES_UNNAMED, nounOf } from './names.js';
import { rangesMeet, type TextRange } from '../../text/text-range.js';
import { memoizeByKey } from '../../scheduling/memoize.js';
import {
  citationsOfWords,
  findStatementsAt,
  lineStart,
  passageOf,
  speakersOf,
  type AnalyzedStatement,
  type AnalyzedText,
} from './analyzed-text.js';
import { isObject, type Json, type JsonObject } from '../document/json.js';
import { isNamedPerson, isOffice, nameWordsOf, personWordsOf } from './person-words.js';
import { listAt, textAt } from '../document/pointer.js';

/** A statement of a named person whose cited sentence describes the speaker without a name. */
export interface DescribedSpeaker {
  /** Index of the statement. */
  readonly index: number;
  /** Words of the source, such as “a senior State Department official”. */
  readonly described: string;
  /** Name of the speaker of the statement. */
  readonly chosen: string;
}

/** Nouns that newspapers use for anonymous sources. A role that begins with the same letters may mean the same person. */
const SOURCE_NOUN =
  /^(?:ex-)?(official|source|aide|advis|diplomat|insider|staffer)(?:e?rs?|ors?|s)?$|(beamt|mitarbeiter|diplomat|insider|(?<!land)kreise|vertraute)(?:e?[nr]?|in|innen)$/;

/** Nouns for anonymous sources, each with the roles of people who may be meant by it. */
const LIKE: readonly (readonly [noun: RegExp, role: RegExp])[] = [
  [/diplomat/, /ambassador|envoy|foreign|secretary of state|botschaft|außen/],
  [/aide|advis|staffer/, /aide|advis|staff|assistant/],
];

const DEFINITE =
  /^(?:the|his|her|its|their|this|these|that|those|de[rmns]|die|das|diese[rnms]?|seine?\p{L}*|ihre?\p{L}*)\s/iu;

/** Words by which a sentence says that a source stays anonymous. */
const ANONYMITY =
  /\bon (?:the )?(?:condition of (?:\w{1,20} )?anonymity|background)\b|\bsp(?:oke|eaks?|eaking)(?: to reporters)? anonymously\b|\b(?:because|since|as|who)(?: s?he| they)? (?:is|are|was|were) not authori[sz]ed to (?:speak|talk|discuss|comment)\b|\bnot to be (?:named|identified)\b|Bedingung der Anonymität|anonym bleiben/g;

/** Pronouns, which may mean the person: an official told what “he” had said. */
const PRONOUN = /(?<!\p{L})(?:s?he|him|her|his|er|sie|ih[nmr]|(?:ihr|sein)e?[rnms]?)(?!\p{L})/iu;
const QUOTED = /[“„»«"][^“”„»«"\n]*[”“«»"]?/g;

/** The paragraph of a description and the next three, in which a report may name the person. */
const NAMED_WITHIN = /^(?:[^\n]*\n+){0,3}[^\n]*/;

/** Finds the end of a sentence before another one. Headlines and standfirsts have one sentence, and name people of whom the report tells later. */
const SENTENCES = /\p{Ll}[.!?…]["”’»)]{0,2} +[“„«"']?\p{Lu}/u;

/**
 * Finds statements of a named person whose cited sentences attribute the words to an anonymous source, as in “a senior official said”.
 * Nothing is reported if the person may be meant: if the sentence names them, if only the next paragraphs name them, or if a text calls
 * them an official. The report doesn’t say who is meant.
 *
 * @param texts Texts of sources that were read, by the id of the source.
 */
export function findDescribedSpeakers(
  document: Json,
  texts: ReadonlyMap<string, AnalyzedText>,
): readonly DescribedSpeaker[] {
  const people = listAt(document, '/people');
  return listAt(document, '/statements').flatMap((statement, index) => {
    const speakers = speakersOf(statement, people).filter(isObject).filter(isNamedPerson);
    const found = citationsOfWords(statement).map((citation) => findStatementsAt(citation, texts));
    // A source that can't be read may name the speaker.
    if (found.some(({ length }) => length === 0)) return [];
    const described = speakers.flatMap((speaker) => {
      const own = [...rolesOf(speaker), textAt(statement, 'role')].join();
      return found.flat().map((each) => each && describe(each, speaker, own));
    });
    const [first] = described;
    if (first === undefined || described.includes(undefined)) return [];
    return [{ index, described: first, chosen: speakers.map((speaker) => textAt(speaker, 'name')).join(', ') }];
  });
}

function rolesOf(person: JsonObject): readonly string[] {
  const former = listAt(person, '/roles').map((role) => textAt(role, 'title'));
  return [textAt(person, 'role'), ...former, textAt(person, 'description')];
}

/** Returns the words that describe the speaker of a passage; undefined if they name somebody, or if the person may be meant. */
function describe(found: AnalyzedStatement, person: JsonObject, roles: string): string | undefined {
  const { proposal, read } = found;
  const { speaker, speakerAt, form, quote } = proposal;
  if (speaker === null || !speakerAt || form === 'silence') return undefined;
  const words = read.text.slice(speakerAt.start, speakerAt.end);
  const noun = nounOf(words);
  // “The minister” may have been found to be somebody with a name.
  if (nounOf(speaker) !== noun) return undefined;
  const unquoted = quote.replace(QUOTED, '');
  const rest = unquoted.replace(ANONYMITY, '');
  const isAnonymous = rest !== unquoted;
  const stem = isAnonymous && isOffice(noun) ? noun : stemOf(words, noun);
  if (stem === undefined || PRONOUN.test(rest)) return undefined;
  const places = placesIn(read)(person);
  const told = `${roles},${places.roles}`.toLowerCase();
  const isFitting = told.includes(stem) || LIKE.some(([noun, role]) => noun.test(stem) && role.test(told));
  return isFitting || isNamedAround(found, places.named, isAnonymous, stem) ? undefined : words;
}

/** Returns the first letters of the noun of a source without a name; undefined for any other description. */
function stemOf(words: string, noun: string): string | undefined {
  const [, english, german] = SOURCE_NOUN.exec(noun) ?? [];
  if (DEFINITE.test(words) || (english && !noun.endsWith('s') && !LEAVES_UNNAMED.test(words))) return undefined;
  return english ?? german;
}

function isNamedAround(
  found: AnalyzedStatement,
  named: readonly TextRange[],
  isAnonymous: boolean,
  stem: string,
): boolean {
  const { text } = found.read;
  const { start, end } = isAnonymous ? found.proposal : passageOf(found);
  // “A senior official” behind a name is another person.
  const isMet = named.some((place) => place.end < start && SENTENCES.test(lineAt(text, place.start)));
  const near = { start, end: isMet ? end : end + NAMED_WITHIN.exec(text.slice(end))![0].length };
  return named.some((place) => rangesMeet(place, near) || isCalled(text, place, stem));
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(lineStart(text, at), end < 0 ? text.length : end);
}

/** Returns true if words beside a name call somebody by a noun: “the official, Dana Reyes,” and “Dana Reyes, a senior official”. */
function isCalled(text: string, { start, end }: TextRange, stem: string): boolean {
  const [, before = ''] =
    /(?<![\p{L}-])([\p{L}-]+),? (?:\p{Lu}[\p{L}.-]* ){0,2}$/u.exec(text.slice(Math.max(0, start - 60), start)) ?? [];
  const [, behind = ''] = /^[^\s,]{0,3}(?: \p{Lu}[\p{L}.-]*){0,2},([^,.;:\n]*)/u.exec(text.slice(end, end + 80)) ?? [];
  return `${before},${behind}`.toLowerCase().includes(stem);
}

/** Finds the places at which a text names a person, and the roles that it gives them. */
const placesIn = memoizeByKey((read: AnalyzedText) =>
  memoizeByKey((person: JsonObject) => {
    const names = nameWordsOf(person).filter((word) => !isOffice(word));
    const named = names.flatMap((name) => spellingsOf(name).flatMap((word) => capitalsOf(read).get(word) ?? []));
    const isOwn = (name: string) => personWordsOf(name).some((word) => names.includes(word));
    const roles = read.proposals.people.flatMap(({ name, role }) => (role !== null && isOwn(name) ? [role] : []));
    return { named, roles: roles.join() };
  }),
);

/** Returns a word, and a longer one without its last letter, which may be that of a genitive or of another spelling: “Zelenskyy”. */
function spellingsOf(word: string): readonly string[] {
  return word.length > 4 ? [word, word.slice(0, -1)] : [word];
}

/** Words of a text with a capital, and where they stand. */
const capitalsOf = memoizeByKey(({ text }: AnalyzedText) => {
  const found = new Map<string, TextRange[]>();
  for (const { 0: word, index } of text.matchAll(/(?<!\p{L})\p{Lu}[\p{L}\p{M}]+/gu)) {
    const [plain = ''] = personWordsOf(word);
    for (const key of spellingsOf(plain)) {
      const places = found.get(key) ?? [];
      places.push({ start: index, end: index + word.length });
      found.set(key, places);
    }
  }
  return found;
});
