import type { SuggestedDate } from '../suggest-dates.js';
import type { DateReader } from '../typed-dates.js';
import { findDateWords } from './date-words.js';
import type { AskedProposal, Draft } from './draft.js';

/** Words of one day. “Last week” has several. */
const OF_DAY = /day(?!s)|tag(?!e)|mittwoch|gestern|heute|\d/iu;

/** Further back no sentence begins. */
const MAX_SENTENCE = 600;

/** Finds days that the sentence of a proposal names, or else the sentence before, where it names one alone. */
export function findDayGrounds(
  { text, source }: Draft,
  { proposal }: AskedProposal,
  read: DateReader | undefined,
): readonly SuggestedDate[] {
  const own = datesIn(proposal.quote, 'in');
  return own.length > 0 ? own : datesIn(sentenceBefore(text, proposal.start), 'before');

  function datesIn(sentence: string, from: 'in' | 'before'): readonly SuggestedDate[] {
    const words = findDateWords(sentence).map(({ start, end }) => sentence.slice(start, end));
    const [name, other] = words.filter((each) => OF_DAY.test(each));
    const [reading, another] = name === undefined || other !== undefined ? [] : (read?.(name, source.published) ?? []);
    return name === undefined || !reading || another ? [] : [{ edtf: reading.edtf, from, name }];
  }
}

/** Returns the sentence before an offset, within its paragraph. */
function sentenceBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - MAX_SENTENCE), start).trimEnd();
  return text.slice(0, start).endsWith('\n') ? '' : before.split(/\n|[.!?…]["”’»]?\s/u).at(-1)!;
}
