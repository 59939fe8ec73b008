import type { Explainer, Named, Person } from '../../model/explainer.js';
import { memoizeByKey } from '../memoize.js';

/** A side with the people who speak for it. */
export interface CastOfSide {
  readonly side: Named;
  readonly people: readonly Person[];
}

/** Finds who speaks for each side, in the order of the document. Governments and the unnamed need no introduction. */
export const castOf = memoizeByKey((explainer: Explainer): readonly CastOfSide[] =>
  explainer.sides.map((side) => {
    const ofSide = explainer.statements.filter((one) => one.side?.id === side.id);
    const ids = new Set(ofSide.flatMap(({ speakers }) => speakers.map(({ id }) => id)));
    const isInCast = ({ id, kind, side: own }: Person) =>
      ids.has(id) && own?.id === side.id && (kind === 'person' || kind === 'organisation');
    return { side, people: explainer.people.filter(isInCast) };
  }),
);

/**
 * Finds the people whose role is the same throughout. Once it stands beside the name of their side, their cards need
 * only a short name.
 */
export const introducedIn = memoizeByKey(
  (explainer: Explainer): ReadonlySet<string> =>
    new Set(
      castOf(explainer)
        .flatMap(({ people }) => people)
        .filter(({ roles, nameOriginal }) => roles.length === 0 && !nameOriginal)
        .map(({ id }) => id),
    ),
);
