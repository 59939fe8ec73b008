import type { StatementProposal } from '../../propose/proposals.js';
import { findDateWords } from './date-words.js';
import type { Draft } from './draft.js';
import { LEAVES_UNNAMED } from './namesakes.js';
import { beginsWithVerb } from './occasions.js';

/** Words with which a sentence only says more, beside its speaker and what was said. All others may tell of another time or place. */
const GOES_ON =
  /^(?:additionally|also|and|but|moreover|furthermore|besides|that|said|added|stated|noted|stressed|warned|argued|insisted|continued|explained|remarked|emphasi[sz]ed|went|on|further|stating|saying|adding|noting|stressing|warning|arguing|insisting|explaining|und|aber|auch|außerdem|zudem|dass|sagte|erklärte|ergänzte|betonte|meinte|warnte|fügte|fuhr|hinzu|fort|so)$/u;

/** Words in a charge or a judgement that may tell where or when it was made: “criticized the closure in a letter”. */
const OF_PLACE_OR_TIME =
  /(?<!\p{L})(?:in|at|during|on|via|through|after|before|since|when|while|once|earlier|later|previously|again|often|repeatedly|always|never|first|last|bei|beim|im|am|während|nach|vor|seit|als|später|zuvor|früher|erneut|wieder|oft|immer)(?!\p{L})/iu;

/** Words behind a comma that tell where or when something was said: “…, in a letter to the council”. */
const PLACE_BEHIND =
  /,\s(?:in|at|during|on|via|speaking|writing|according|after|before|following|when|while|bei|beim|während|nach|vor|laut)(?!\p{L})[^,]*$/iu;

/** Nouns of settings in which people speak. A statement that speaks of one may have been made there. */
const SETTING =
  /(?<!\p{L})(?:interview|statement|letter|conference|briefing|speech|remarks|tweet|post|hearing|rally|debate|talk|meeting|call|e-?mail|broadcast|programme|program|show|summit|session|forum|erklärung|brief|pressekonferenz|rede|anhörung|debatte|treffen|sitzung|gipfel|sendung)s?(?!\p{L})/iu;

/** A verb that tells of what was done before: “had accused”, “has said”. */
const PERFECT = /^\s*(?:had|has|have|hatten?|hat|haben)(?!\p{L})/iu;

/**
 * Returns true for a statement whose sentence only says more: beside its speaker and what was said it has nothing but words such as “he
 * added that”. So it names neither another time nor another place in which that was said.
 */
export function saysMore({ text, asked }: Pick<Draft, 'text' | 'asked'>, proposal: StatementProposal): boolean {
  const { form, speaker, start } = proposal;
  if (form === 'silence' || speaker === null || LEAVES_UNNAMED.test(speaker)) return false;
  const told = asked.flatMap(({ kind, proposal: each }) =>
    kind === 'statement' && each.start === start ? [each] : [],
  );
  const around = wordsAround(text, told);
  if (!around.every((word) => GOES_ON.test(word.toLowerCase()))) return false;
  return told.every(
    (each) =>
      each.speaker === speaker &&
      (each.form === 'direct' ||
        each.parts.every(({ start: from, end }) => !tellsSetting(text.slice(from, end), beginsWithVerb(each, text)))),
  );
}

/**
 * True where words that were not quoted may tell where or when they were said.
 *
 * @param isJudged True for the words of a judgement, with its verb.
 */
function tellsSetting(words: string, isJudged: boolean): boolean {
  if (PLACE_BEHIND.test(words) || SETTING.test(words)) return true;
  return isJudged && (OF_PLACE_OR_TIME.test(words) || PERFECT.test(words) || findDateWords(words).length > 0);
}

/** Returns true where a sentence tells that something had been said before: the next one may be of another time. */
export function hadBeenSaid({ text }: Pick<Draft, 'text'>, { speakerAt, parts }: StatementProposal): boolean {
  const [begin, behind] = [parts[0]?.start, speakerAt?.end];
  return [begin, behind].some((at) => at !== undefined && PERFECT.test(text.slice(at, at + MAX_VERB)));
}

/** Longer is no verb with the words before it. */
const MAX_VERB = 40;

/** Returns the words of a passage outside those that were said, and outside who said them. */
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
  return gaps.flatMap((gap) => gap.match(/[\p{L}\p{N}]+/gu) ?? []);
}
