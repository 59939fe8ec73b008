import { fold, LEAVES_UNNAMED } from './draft/namesakes.js';
import { nounOf } from './draft/unnamed-speakers.js';
import {
  citationsOfWords,
  hearCitation,
  namedSpeakerOf,
  passageOf,
  type HeardStatement,
  type HeardText,
} from './heard-text.js';
import type { Json } from './json.js';
import { areAlike, isNamedIn, isNounOfPerson, textAt, wordsOf } from './person-words.js';
import { listAt, memberOf } from './pointer.js';

/** A statement of somebody with a name, of which the cited sentence describes the speaker without one. */
export interface DescribedSpeaker {
  /** Index of the statement. */
  readonly index: number;
  /** Words of the source, such as “a senior State Department official”. */
  readonly described: string;
  /** Name of the speaker of the statement. */
  readonly chosen: string;
}

/**
 * Finds statements of a named person whose cited sentences give the words to somebody without a name, as in “a senior official said”.
 * Nothing is told where the person may be meant: where the sentence names them, where the description fits their role or their side, and
 * where the text may speak of them again, or names them only afterwards. It is not told who is meant either: whoever has no name in a
 * source is to stay without one.
 *
 * @param texts Texts of sources that were read, by the id of the source.
 */
export function findDescribedSpeakers(
  document: Json,
  texts: ReadonlyMap<string, HeardText>,
): readonly DescribedSpeaker[] {
  const people = listAt(document, '/people');
  return listAt(document, '/statements').flatMap((statement, index) => {
    const speaker = namedSpeakerOf(statement, people);
    if (!speaker) return [];
    const heard = citationsOfWords(statement).map((citation) => hearCitation(citation, texts));
    // A source that can't be read may name the speaker.
    if (heard.some(({ length }) => length === 0)) return [];
    const side = sideOf(document, memberOf(statement, 'side') ?? memberOf(speaker, 'side'));
    const described = heard
      .flat()
      .map((each) => each && describe(each, speaker, `${textAt(statement, 'role')},${side}`));
    const [first] = described;
    return first === undefined || described.includes(undefined)
      ? []
      : [{ index, described: first, chosen: textAt(speaker, 'name') }];
  });
}

/**
 * Returns the words that describe the speaker of a passage; undefined where it names somebody, and where the person may be meant.
 *
 * @param roles Roles and sides of the person beside what the list of people tells, between commas.
 */
function describe(heard: HeardStatement, person: Json, roles: string): string | undefined {
  const { proposal, read } = heard;
  const { speaker, speakerAt, form } = proposal;
  if (speaker === null || !speakerAt || form === 'silence') return undefined;
  const words = read.text.slice(speakerAt.start, speakerAt.end);
  // “The minister” may have been found to be somebody with a name.
  if (!fold(words).includes(fold(speaker)) || isNamedIn(passageOf(heard), person)) return undefined;
  const noun = nounOf(words);
  const kind = kindOf(words, noun);
  const own = read.proposals.people.filter(({ name }) => isNamedIn(name, person)).map(({ role }) => role ?? '');
  const told = [
    textAt(person, 'role'),
    ...listAt(person, '/roles').map((role) => textAt(role, 'title')),
    roles,
    ...own,
  ].join();
  if (kind === undefined || fits(noun, told, person) || isMetAround(heard, person, kind)) return undefined;
  return words;
}

/** “A senior official” and “officials” may be anybody, “the ministry’s spokesman” is somebody of whom the text may have told before. */
type Kind = 'anybody' | 'somebody';

/** Nouns of those who speak for others, and are no minister and no president themselves. */
const SPEAKS_FOR = /^spokes\p{L}+$|sprecher(?:in)?$/u;

function kindOf(words: string, noun: string): Kind | undefined {
  if (!isNounOfPerson(noun)) return undefined;
  if (LEAVES_UNNAMED.test(words)) return 'anybody';
  // German nouns have a capital, as names such as “Richter” have.
  const isPlural =
    /(?:s|people|(?<!u)men)$/.test(noun) && !/^(?:the|his|her|their|this|these|that|those)\s/i.test(words);
  const isName = /\s\p{Lu}\p{L}*$/u.test(words) || /['’]s?\s/u.test(words);
  if (isPlural && !isName) return 'anybody';
  return SPEAKS_FOR.test(noun) ? 'somebody' : undefined;
}

/** True where a description may mean a person by their role or their side: “a minister”, “a Republican”. */
function fits(noun: string, told: string, person: Json): boolean {
  if (memberOf(person, 'onBehalfOf') !== undefined && SPEAKS_FOR.test(noun)) return true;
  return wordsOf(told).some((word) => areAlike(word, noun));
}

/**
 * True where a text may mean a person by a description because it names them around it. Behind the name, “a senior official” is somebody
 * else, and “the spokesman” may be them. Reports often begin with a description, and name who is meant in the next paragraph.
 */
function isMetAround({ proposal, read: { text } }: HeardStatement, person: Json, kind: Kind): boolean {
  const before = text.slice(0, proposal.start).split('\n');
  // A headline names people as well.
  const isMet = isNamedIn((kind === 'anybody' ? before.filter(isSentence) : before).join('\n'), person);
  if (isMet) return kind === 'somebody';
  const [rest = '', next = ''] = text.slice(proposal.end).split(/\n+/);
  return isNamedIn(`${rest}\n${next}`, person);
}

function isSentence(line: string): boolean {
  return /[.!?…]["'”’»)\]]{0,3}\s*$/.test(line);
}

function sideOf(document: Json, id: Json | undefined): string {
  const side = listAt(document, '/sides').find((each) => memberOf(each, 'id') === id);
  return textAt(side, 'name');
}
