import { isPast } from '../../../language/stems.js';
import { sayingForms } from '../../../language/verbs-of-saying.js';
import { LEAVES_UNNAMED } from '../../speakers/names.js';
import type { StatementProposal } from '../../../propose/proposals.js';
import { findDateWords } from '../../../language/dates/date-words.js';
import type { Draft } from '../draft.js';
import { beginsWithVerb } from '../article/occasions.js';

/** Verbs by which somebody says more. One in the present may be of another day. */
const SAYS_MORE = (['en', 'de'] as const).flatMap((lang) =>
  sayingForms(lang, ({ saysMore = false, shape }, word) => saysMore && (shape === 'participle' || isPast(word, lang))),
);

/** Words of a sentence that only continues the one before, beside speaker and statement. Other words may be for another time or place. */
const GOES_ON = new Set([
  ...SAYS_MORE,
  ...['additionally', 'also', 'and', 'but', 'however', 'still', 'yet', 'moreover', 'furthermore', 'besides', 'that'],
  ...['went', 'on', 'further', 'und', 'aber', 'auch', 'außerdem', 'zudem', 'dass', 'hinzu', 'fuhr', 'fort', 'so'],
]);

/** Words in a charge or a judgement for the place or time at which it was made: “criticized the closure in a letter”. */
const OF_PLACE_OR_TIME =
  /(?<!\p{L})(?:in|at|during|on|via|through|under|from|as|alongside|after|before|since|when|while|once|ago|back|then|still|earlier|later|previously|again|often|repeatedly|always|never|first|last|bei|beim|im|am|während|nach|vor|seit|als|später|zuvor|früher|erneut|wieder|oft|immer)(?!\p{L})/iu;

/** Words behind a comma for the place or time of a statement: “…, in a letter to the council”. */
const PLACE_BEHIND =
  /,\s(?:in|at|during|on|via|speaking|writing|according|after|before|following|when|while|bei|beim|während|nach|vor|laut)(?!\p{L})[^,]*$/iu;

/** Settings in which people speak. A statement that names one may have been made there. */
const SETTING =
  /(?<!\p{L})(?:in|at|during|on|via|bei|beim|im|in|auf|während)\s(?:\p{L}[\p{L}’'-]*\s){0,4}?(?:interview|statement|letter|conference|briefing|speech|remarks|tweet|post|hearing|rally|debate|talk|meeting|call|e-?mail|broadcast|programme|program|show|summit|session|forum|erklärung|brief|pressekonferenz|rede|anhörung|debatte|treffen|sitzung|gipfel|sendung)s?(?!\p{L})/iu;

/** The hearer of a judgement: “criticised it to CNN”. */
const TO_HEARER = /(?<!\p{L})to (?:the )?\p{Lu}/u;

/** A verb in the present tense, for a judgement of today: “rejects the claim”. */
const OF_NOW = /^\s*(?:also\s)?\p{Ll}+s\s/u;

/** Words before a statement for its time: “said recently that”, “said shortly before the war that”. */
const TIME_AHEAD =
  /(?<!\p{L})(?:ago|recently|shortly|once|earlier|later|before|after|as|kürzlich|vor|nach|einst)(?!\p{L})/iu;

/** A word for the time at the beginning of a statement: “said recently China would wait”. */
const TIME_FIRST = /^\s*(?:recently|once|earlier|later|shortly|kürzlich|einst)(?!\p{L})/iu;

/** A clause behind a statement that may state its time: “when she visited Kyiv”. */
const WHEN_BEHIND =
  /(?<!\p{L})(?:when|as|while|after|before|als|während|nachdem|bevor)\s(?:s?he|they|it|er|sie)(?!\p{L})|(?<!\p{L})(?:ago|as \p{L}+ as)(?!\p{L})/iu;

/** A verb in a perfect tense, for an earlier act: “had accused”, “has said”. */
const PERFECT = /^\s*(?:had|has|have|hatten?|hat|haben)(?!\p{L})/iu;

/**
 * Returns true for a statement whose sentence only continues the one before: beside speaker and statement it has only words such as “he added
 * that”. So it names neither another time nor another place.
 *
 * @param isChosen True if an editor has chosen the speaker. Otherwise a speaker whom the article leaves open, or calls “the official”, may be
 *   one of several.
 */
export function isContinuation(
  { text, asked }: Pick<Draft, 'text' | 'asked'>,
  proposal: StatementProposal,
  isChosen: boolean,
): boolean {
  const { form, speaker, start } = proposal;
  if (form === 'silence' || (!isChosen && (speaker === null || LEAVES_UNNAMED.test(speaker)))) return false;
  const told = asked.flatMap(({ kind, proposal: each }) =>
    kind === 'statement' && each.start === start ? [each] : [],
  );
  const around = wordsAround(text, told);
  const isDated = told.some(
    ({ speakerAt }) => speakerAt !== null && statesTime(text.slice(speakerAt.start, speakerAt.end)),
  );
  if (isDated || !around.every((word) => GOES_ON.has(word.toLowerCase()))) return false;
  return told.every(
    (each) =>
      each.speaker === speaker &&
      (each.form === 'direct' ||
        each.parts.every(({ start: from, end }) => !statesSetting(text.slice(from, end), beginsWithVerb(each, text)))),
  );
}

/**
 * Returns true if words that are not quoted may state their place or time.
 *
 * @param isJudged True for the words of a judgement, with its verb.
 */
function statesSetting(words: string, isJudged: boolean): boolean {
  if (PLACE_BEHIND.test(words) || SETTING.test(words) || WHEN_BEHIND.test(words) || TIME_FIRST.test(words)) return true;
  const ahead = words.split(/(?<!\p{L})(?:that|dass)(?!\p{L})/u, 2);
  if (ahead.length > 1 && statesTime(ahead[0]!)) return true;
  if (!isJudged) return false;
  const isElsewhere = OF_PLACE_OR_TIME.test(words) || TO_HEARER.test(words);
  return isElsewhere || OF_NOW.test(words) || PERFECT.test(words) || findDateWords(words).length > 0;
}

function statesTime(words: string): boolean {
  return TIME_AHEAD.test(words) || findDateWords(words).length > 0;
}

/** Words that don’t change the setting. */
const TOLD_ALL = /(?<!\p{L})told (?:reporters|journalists)(?!\p{L})/u;

/** Returns the words of a passage outside of its statements and their speakers. */
function wordsAround(text: string, told: readonly StatementProposal[]): readonly string[] {
  const [first] = told;
  if (!first) return [];
  const ranges = told.flatMap(({ parts, speakerAt }) => [...parts, ...(speakerAt ? [speakerAt] : [])]);
  const gaps: string[] = [];
  let from = first.start;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    gaps.push(text.slice(from, start));
    from = Math.max(from, end);
  }
  gaps.push(text.slice(from, first.end));
  return gaps.flatMap((gap) => gap.replace(TOLD_ALL, ' ').match(/[\p{L}\p{N}]+/gu) ?? []);
}
