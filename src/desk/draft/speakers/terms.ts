import { headNounOf, nounOf } from '../../speakers/names.js';
import type { Draft, ProposalChanges, SourceTerms } from '../draft.js';
import { sentenceBehind } from '../article/sentences-beside.js';
import { isOtherCountry } from './countries.js';
import { IS_ANOTHER, isOwnSpeaker, longWordsOf } from './speakers.js';
import type { DraftStatement } from '../article/unnamed-speakers.js';

/** Terms that the article states, with its words. */
interface FoundTerms {
  readonly terms: SourceTerms;
  readonly words: string;
  /** Reason that the article gives, such as “he was not authorized to speak publicly”. */
  readonly why?: string;
  /**
   * True if the words may be about somebody else, as in “She asked not to be named”, or if the terms were only requested, as in “asked not
   * to be named”. The words are shown to the editor, but the terms are not chosen.
   */
  readonly isOpen?: true;
}

const CONDITION =
  '(?:anonymously|on (?:the )?condition (?:of (?:anonymity|not being (?:named|identified))|(?:that )?(?:s?he|they) not be (?:named|identified))|on (?:deep )?background)';

const SPEAKING = String.raw`(?:spoke|speaks|speaking|talked|talking)(?: (?:to|with) [^,;.“”"]{2,40}?)?`;

const ASKING =
  '(?:(?:ask|request|wish|prefer)(?:ed|ing|red|ring) (?:not to be (?:named|identified)|to remain anonymous)|declin(?:ed|ing) to be (?:named|identified)|(?:request(?:ed|ing)|granted) anonymity)';

/** A reason up to a comma or the end of the sentence. */
const REASON = String.raw`(?: (?:because(?! of)|(?:since|as)(?= s?he | they )) (?<because>[^,.;:“”"\n]{5,140})|,? (?<purpose>(?:because of|(?:for|out of) fear|citing|(?:in order )?to (?:discuss|describe|speak|talk|share|offer|avoid|reveal)) [^,.;:“”"\n]{3,140}))?`;

const patternOf = (before: string, how: string) => new RegExp(`^${before}(?<words>${how})${REASON}`, 'u');

/** Words for terms directly behind a speaker: “, who spoke on condition of anonymity”, “said anonymously”. */
const BEHIND = [
  patternOf(
    ',? (?:who (?:[^,;.“”"]{2,80}? and )?)?(?:also )?(?:(?:was|were) )?',
    `(?:${SPEAKING} ${CONDITION}|${ASKING})`,
  ),
  patternOf(String.raw` (?:said|says|added|told [^,;.“”"]{2,40}?),? (?:speaking )?`, CONDITION),
];

/** Words for terms at the beginning of a sentence, before its speaker: “Speaking on condition of anonymity, …”. */
const AHEAD = new RegExp(
  `^(?<words>(?:Speaking|Talking)(?: (?:to|with) [^,;.“”"]{2,40}?)? ${CONDITION})(?:, | because [^,]{5,140}, )$`,
  'u',
);

/** A sentence that states only the terms and the reason: “The official spoke on condition of anonymity.” */
const ALONE = new RegExp(
  String.raw`^(?<words>(?:He|She|They|The (?:\p{L}+ ){0,3}?(?<noun>\p{L}+)) (?:(?:was|were) )?(?:${SPEAKING} ${CONDITION}|${ASKING}))${REASON}\.?$`,
  'u',
);

/** Beginning of the words of such a sentence. */
const STANDS_ALONE = /^(?:He|She|They|The) /u;

/** Words for terms within the name of a speaker: “A senior official, who spoke anonymously”. */
const IN_NAME = new RegExp(`, who (?<words>${SPEAKING} ${CONDITION}|${ASKING})$`, 'u');

/**
 * Returns the terms on which the speaker of a statement spoke, if the article states them beside the statement or in the name of the
 * speaker.
 */
export function findTerms(
  draft: Draft,
  statement: DraftStatement,
  name: string,
  changes: ProposalChanges = {},
): FoundTerms | undefined {
  const isSpeaker = isOwnSpeaker(draft, statement, changes) || isDescribedAlike(statement.speaker ?? '', name);
  const beside = isSpeaker ? findBeside(draft, statement) : undefined;
  const found = beside ?? IN_NAME.exec(name);
  return found ? readTerms(found, statement) : undefined;
}

/** Reads the terms from words of the article; undefined if there are none. */
function readTerms(found: RegExpExecArray, { speaker }: DraftStatement): FoundTerms | undefined {
  const { words = '', because, purpose, noun } = found.groups ?? {};
  if (words === '') return undefined;
  const why = because ?? purpose;
  const isOpen =
    !/condition|anonymously|background|granted/.test(words) ||
    (STANDS_ALONE.test(words) && noun !== nounOf(speaker ?? ''));
  return {
    terms: /background$/.test(words) ? 'background' : 'anonymous',
    words,
    ...(why !== undefined && { why: why.trim() }),
    ...(isOpen && { isOpen }),
  };
}

/**
 * Returns true for two descriptions that may mean the same person, so that choosing one for the other says that they do: “the official” and
 * “a senior official” have the same noun, and “a hospital worker” and “the hospital nurse” share a word.
 */
function isDescribedAlike(own: string, name: string): boolean {
  if (own === '' || IS_ANOTHER.test(own) || isOtherCountry(own, name)) return false;
  const words = longWordsOf(own);
  return headNounOf(own) === headNounOf(name) || [...longWordsOf(name)].some((word) => words.has(word));
}

/** Finds the words in the sentence of a statement, before or behind its speaker, or else the next sentence. */
function findBeside({ text: article, asked }: Draft, statement: DraftStatement): RegExpExecArray | undefined {
  const { speakerAt, start, end, speaker } = statement;
  if (!speakerAt || speaker === null) return undefined;
  const behind = article.slice(speakerAt.end, Math.min(end, speakerAt.end + 320));
  const within =
    BEHIND.map((pattern) => pattern.exec(behind)).find((each) => each !== null) ??
    AHEAD.exec(article.slice(start, speakerAt.start));
  const isOnly = asked.every(
    ({ kind, proposal }) => kind === 'event' || proposal.start !== start || proposal.speaker === speaker,
  );
  const alone = isOnly && !within ? ALONE.exec(sentenceBehind(article, end)) : null;
  const noun = alone?.groups?.['noun'];
  const isSame = noun === undefined || noun === nounOf(speaker) || /^(?:source|person)$/.test(noun);
  return within ?? (alone && isSame ? alone : undefined);
}
