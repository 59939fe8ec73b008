import type { Draft, SourceTerms } from './draft.js';
import { sentenceBehind } from './sentences-beside.js';
import { nounOf, type DraftStatement } from './unnamed-speakers.js';

/** Terms that the article gives, with its words. */
interface FoundTerms {
  readonly terms: SourceTerms;
  readonly words: string;
  /** Reason that the article gives, such as “he was not authorized to speak publicly”. */
  readonly why?: string;
}

const CONDITION =
  '(?:anonymously|on (?:the )?condition (?:of (?:anonymity|not being (?:named|identified))|(?:that )?(?:s?he|they) not be (?:named|identified))|on (?:deep )?background)';

const SPEAKING = String.raw`(?:spoke|speaks|speaking|talked|talking)(?: (?:to|with) [^,;.“”"]{2,40}?)?`;

const ASKING =
  '(?:(?:ask|request|wish|prefer)(?:ed|ing|red|ring) (?:not to be (?:named|identified)|to remain anonymous)|declin(?:ed|ing) to be (?:named|identified)|(?:request(?:ed|ing)|granted) anonymity)';

/** A reason up to a comma or the end of the sentence. */
const REASON = String.raw`(?: (?:because|since|as) (?<because>[^,.;:“”"\n]{5,140})|,? (?<purpose>(?:in order )?to (?:discuss|describe|speak|talk|share) [^,.;:“”"\n]{3,100}))?`;

const patternOf = (before: string, how: string) => new RegExp(`^${before}(?<words>${how})${REASON}`, 'u');

/** Words right behind those for a speaker: “, who spoke on condition of anonymity”, “said anonymously”. */
const BEHIND = [
  patternOf(',? (?:who )?', `(?:${SPEAKING} ${CONDITION}|${ASKING})`),
  patternOf(String.raw` (?:said|says|added)(?:,)? (?:speaking )?`, CONDITION),
];

/** Words that begin a sentence, before its speaker: “Speaking on condition of anonymity, …”. */
const AHEAD = new RegExp(
  `^(?<words>(?:Speaking|Talking)(?: (?:to|with) [^,;.“”"]{2,40}?)? ${CONDITION})(?:, | because [^,]{5,140}, )$`,
  'u',
);

/** A sentence that says no more than the terms: “The official spoke on condition of anonymity.” */
const ALONE = patternOf(
  String.raw`(?:[Ss]?[Hh]e|They|The (?:\p{L}+ ){0,3}?(?<noun>\p{L}+)) (?:(?:was|were) )?`,
  `(?:${SPEAKING} ${CONDITION}|${ASKING})`,
);

/** Words that a name has where others are described alike: “A senior official, who spoke anonymously”. */
const IN_NAME = new RegExp(`, who (?<words>${SPEAKING} ${CONDITION}|${ASKING})$`, 'u');

/**
 * Returns the terms on which the speaker of a statement spoke, where the article says them beside it, or the name of that speaker has
 * them; undefined for neither.
 */
export function findTerms(
  { text: article, asked }: Pick<Draft, 'text' | 'asked'>,
  statement: DraftStatement,
  name: string,
): FoundTerms | undefined {
  const { speakerAt, start, end, speaker } = statement;
  if (!speakerAt || speaker === null) return undefined;
  const behind = article.slice(speakerAt.end, Math.min(end, speakerAt.end + 320));
  const isOnly = asked.every(
    ({ kind, proposal }) => kind === 'event' || proposal.start !== start || proposal.speaker === speaker,
  );
  const alone = isOnly ? ALONE.exec(sentenceBehind(article, end)) : null;
  const noun = alone?.groups?.['noun'];
  const isSame = noun === undefined || noun === nounOf(speaker) || /^(?:source|person)$/.test(noun);
  const found =
    BEHIND.map((pattern) => pattern.exec(behind)).find((each) => each !== null) ??
    AHEAD.exec(article.slice(start, speakerAt.start)) ??
    (alone && isSame ? alone : undefined) ??
    IN_NAME.exec(name);
  const { words = '', because, purpose } = found?.groups ?? {};
  if (words === '') return undefined;
  const why = because ?? purpose;
  return {
    terms: /background$/.test(words) ? 'background' : 'anonymous',
    words,
    ...(why !== undefined && { why: why.trim() }),
  };
}
