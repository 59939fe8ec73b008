import type { Draft } from './draft.js';

/** Position of a question among the questions about the same passage. */
interface PlaceInPassage {
  readonly number: number;
  readonly count: number;
  /** True if questions about other passages come between them. */
  readonly isApart: boolean;
}

/** Returns the position of a proposal among the proposals with the same passage, in the order of the questions. */
export function placeInPassage({ asked }: Draft, index: number): PlaceInPassage {
  const own = asked[index]?.proposal;
  const indexes = asked.flatMap(({ proposal: { start, end } }, at) =>
    start === own?.start && end === own.end ? [at] : [],
  );
  const isApart = indexes.some((at, place) => at !== indexes[0]! + place);
  return { number: indexes.indexOf(index) + 1, count: indexes.length, isApart };
}
