import { isProperName } from './names.js';
import { sayingForms } from '../../language/verbs-of-saying.js';
import { normalizeName } from '../../text/normalize-name.js';
import {
  citationsOfWords,
  findStatementsAt,
  passageOf,
  quoteInContext,
  speakersOf,
  type AnalyzedStatement,
  type AnalyzedText,
} from './analyzed-text.js';
import type { Json } from '../document/json.js';
import { isNamedIn, isNamedPerson, isOffice, personWordsOf } from './person-words.js';
import { listAt, memberOf, textAt } from '../document/pointer.js';

/** A statement whose cited sentence names another person as the speaker. */
export interface OtherSpeaker {
  /** Index of the statement. */
  readonly index: number;
  /** Name in the source. */
  readonly named: string;
  /** Name of the speaker of the statement. */
  readonly chosen: string;
  /** Words of the statement’s `cue`, where these name somebody else. */
  readonly cue?: string;
}

/** A speaker whom a source names. */
interface FoundSpeaker {
  readonly name: string;
  /** Role of the speaker in the source. */
  readonly role: string;
  /** The passage, which may name other people. */
  readonly passage: string;
}

/**
 * Finds statements whose cited sentences name another person of the story as the speaker. Nothing is reported if a passage with the words
 * has a pronoun or a role for the speaker, nor if the speaker of the statement may be meant, or is unnamed: a confidential source must
 * never be named.
 *
 * @param texts Texts of sources that were read, by the id of the source.
 */
export function findOtherSpeakers(document: Json, texts: ReadonlyMap<string, AnalyzedText>): readonly OtherSpeaker[] {
  const people = listAt(document, '/people');
  return listAt(document, '/statements').flatMap((statement, index) => {
    const speakers = speakersOf(statement, people);
    if (!speakers.some(isNamedPerson)) return [];
    const chosen = speakers.map((speaker) => textAt(speaker, 'name')).join(', ');
    const cue = textAt(statement, 'cue');
    const inCue = speakerNamedIn(cue, people, false);
    const isOthers = (speaker: Json) => !isNamedIn(cue, speaker) && isAnother(inCue ?? '', people, speaker);
    if (inCue !== undefined && speakers.every(isOthers)) return [{ index, named: inCue, chosen, cue }];
    const found = citationsOfWords(statement).flatMap((citation) => {
      if (!texts.has(textAt(citation, 'source'))) return [speakerOfCitation(citation, people)];
      return findStatementsAt(citation, texts).map((each) => each && speakerOf(each));
    });
    const named = found[0]?.name;
    const isSame = (each: FoundSpeaker | undefined) =>
      each !== undefined && each.name === named && speakers.every((speaker) => !mayBeMeant(each, speaker));
    const isNobody = (speaker: Json) => named !== undefined && isAnother(named, people, speaker);
    if (named === undefined || !found.every(isSame) || !speakers.every(isNobody)) return [];
    return [{ index, named, chosen }];
  });
}

/** Verbs before the name of the speaker: “said Wang Yi”. Behind other verbs the hearer may be named: “asked Brutus”. */
const SAID = /^(?:said|says|sagte?|a dit|dijo|ha dicho) /iu;

/** Verbs of saying as they stand behind a name, without accents. Those with other meanings may tell what the person is or has: “Wang Yi claims”. */
const SAYS: ReadonlySet<string> = new Set(
  (['en', 'de'] as const)
    .flatMap((lang) => sayingForms(lang, ({ shape, isStrong }) => shape === 'finite' && isStrong))
    .flatMap(personWordsOf),
);

/** Words behind a name that make another person the speaker, or several people: “Wang Yi’s spokesman”, “Wang Yi and Qin Gang”. */
const OTHERS = /^(?:s|and|or|of|und|oder|et|y) /u;

/** Returns the name of the one person of the story whom words name as the speaker at their beginning: “Wang Yi said”, “said Wang Yi”. */
function speakerNamedIn(words: string, people: readonly Json[], needsVerb: boolean): string | undefined {
  const named = words.replace(SAID, '');
  const told = `${personWordsOf(named).join(' ')} `;
  const isTold = (name: string) => {
    const own = `${personWordsOf(name).join(' ')} `;
    const behind = told.slice(own.length);
    if (own === ' ' || !told.startsWith(own) || OTHERS.test(behind)) return false;
    return !needsVerb || named !== words || SAYS.has(behind.split(' ', 1)[0]!);
  };
  const found = people.filter((person) => {
    const name = textAt(person, 'name');
    return isNamedPerson(person) && [name, textAt(person, 'shortName'), name.split(/\s+/).at(-1) ?? ''].some(isTold);
  });
  return found.length === 1 ? textAt(found[0], 'name') : undefined;
}

/** Returns the speaker whom a citation itself names, in its words or directly behind them. It is used for a source whose text isn’t here. */
function speakerOfCitation(citation: Json, people: readonly Json[]): FoundSpeaker | undefined {
  const { quote, prefix, suffix } = quoteInContext(citation);
  const behind = (suffix ?? '').replace(/^[\s,.!?;:"”»“’]+/u, '');
  const name = speakerNamedIn(behind, people, true) ?? speakerNamedIn(quote ?? '', people, true);
  return name === undefined ? undefined : { name, role: '', passage: `${prefix ?? ''} ${quote ?? ''} ${suffix ?? ''}` };
}

/** Returns true if the passage, or the role of its speaker, contains the person’s name or office. */
function mayBeMeant({ role, passage }: FoundSpeaker, speaker: Json): boolean {
  return isNamedIn(role, speaker) || isNamedIn(passage, speaker) || hasOffice(passage, speaker);
}

/** Returns the speaker of a proposal if the sentence has a part of their name. */
function speakerOf(found: AnalyzedStatement): FoundSpeaker | undefined {
  const { proposal, read } = found;
  const { speaker, speakerAt, form } = proposal;
  if (speaker === null || !speakerAt || form === 'silence' || !isProperName(speaker)) return undefined;
  const mention = personWordsOf(read.text.slice(speakerAt.start, speakerAt.end));
  if (!personWordsOf(speaker).some((word) => mention.includes(word))) return undefined;
  const role = read.proposals.people.find(({ name }) => name === speaker)?.role ?? '';
  const { start, end } = passageOf(found);
  return { name: speaker, role, passage: read.text.slice(start, end) };
}

/** Returns true if the story has the name for another named person, who speaks for themselves. */
function isAnother(named: string, people: readonly Json[], speaker: Json): boolean {
  const [known, ...namesakes] = people.filter((person) =>
    ['name', 'shortName', 'nameOriginal'].some(
      (field) => normalizeName(textAt(person, field)) === normalizeName(named),
    ),
  );
  if (known === undefined || namesakes.length > 0 || known === speaker || !isNamedPerson(known)) return false;
  const isFor = memberOf(known, 'onBehalfOf') === memberOf(speaker, 'id');
  const own = ['name', 'shortName', 'nameOriginal', 'role'].map((field) => textAt(known, field)).join(' ');
  return !isFor && !isInOtherScript(named, speaker) && !isNamedIn(own, speaker);
}

/** Returns true if words have a title or an office of a person’s role: “the minister”. */
function hasOffice(words: string, person: Json): boolean {
  const said = personWordsOf(words);
  return personWordsOf(textAt(person, 'role')).some((word) => isOffice(word) && said.includes(word));
}

function isInOtherScript(name: string, person: Json): boolean {
  const isLatin = (words: string) => /\p{sc=Latin}/u.test(words);
  return isLatin(name) !== isLatin(textAt(person, 'name'));
}
