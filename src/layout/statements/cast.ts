import type { Explainer, Named, Person, Statement } from '../../model/explainer.js';
import { memoizeByKey } from '../../scheduling/memoize.js';
import type { IsQuoted } from './arrange-row.js';
import { heldRoles } from './held-roles.js';
import { noteNumbers } from './note-numbers.js';

/** A side with the people who speak for it. */
export interface CastOfSide {
  readonly side: Named;
  readonly people: readonly Person[];
}

/** Finds who speaks for each side in these statements, in the order of the document. Governments and the unnamed need no introduction, nor
 * do organisations without a role. */
export const castOf = memoizeByKey((explainer: Explainer, statements: readonly Statement[]): readonly CastOfSide[] =>
  explainer.sides.map((side) => {
    const ofSide = statements.filter((one) => one.side?.id === side.id);
    const ids = new Set(ofSide.flatMap(({ speakers }) => speakers.map(({ id }) => id)));
    const isInCast = ({ id, kind, role, side: own }: Person) =>
      ids.has(id) && own?.id === side.id && (kind === 'person' || (kind === 'organisation' && role !== undefined));
    return { side, people: explainer.people.filter(isInCast) };
  }),
);

/**
 * Finds the statements that name a speaker in full, as ids of statement and person with a space between. All others need
 * only a short name: the role stands beside the name of the side, or on an earlier card.
 */
export const introductionsIn = memoizeByKey((explainer: Explainer, isQuoted: IsQuoted): ReadonlySet<string> => {
  const cast = castOf(explainer, explainer.statements).flatMap(({ people }) =>
    people.filter(({ roles }) => roles.length === 0),
  );
  const known = new Set(cast.map((person) => keyOf(person, heldRoles(person))));
  const introductions = new Set<string>();
  for (const id of noteNumbers(explainer, isQuoted).keys()) {
    const { speakers, role, date } = explainer.statementById.get(id)!;
    for (const speaker of speakers) {
      const key = keyOf(speaker, role === undefined ? heldRoles(speaker, date) : [role]);
      if (!known.has(key)) introductions.add(`${id} ${speaker.id}`);
      known.add(key);
    }
  }
  return introductions;
});

function keyOf({ id }: Person, roles: readonly string[]): string {
  return [id, ...roles].join('\n');
}
