import type { Explainer, Named, Person, Statement } from '../../model/explainer.js';
import { memoizeByKey } from '../../scheduling/memoize.js';
import type { IsQuoted } from './arrange-row.js';
import { rolesAt } from '../../model/roles-at-date.js';
import { noteNumbers } from './note-numbers.js';

/** A side with the people who speak for it. */
export interface SideSpeakers {
  readonly side: Named;
  readonly people: readonly Person[];
}

/**
 * Finds the people who speak for each side in these statements, in the order of the document. They don't include governments, unnamed speakers,
 * and organisations without a role, unless nobody else with a name speaks for the side.
 */
export const speakersBySide = memoizeByKey(
  (explainer: Explainer, statements: readonly Statement[]): readonly SideSpeakers[] =>
    explainer.sides.map((side) => {
      const ofSide = statements.filter((one) => one.side?.id === side.id);
      const ids = new Set(ofSide.flatMap(({ speakers }) => speakers.map(({ id }) => id)));
      const named = explainer.people.filter(
        ({ id, kind, side: own, name }) =>
          ids.has(id) && kind !== 'unnamed' && name !== side.name && (own ?? side).id === side.id,
      );
      const people = named.filter(
        ({ kind, role, side: own }) => own && (kind === 'person' || (kind === 'organisation' && role !== undefined)),
      );
      return { side, people: people.length > 0 ? people : named };
    }),
);

/**
 * Finds the statements whose card names a speaker in full, as ids of statement and person with a space between. All other cards need
 * only a short name, since the role is given beside the name of the side, or on an earlier card.
 */
export const introductionsIn = memoizeByKey((explainer: Explainer, isQuoted: IsQuoted): ReadonlySet<string> => {
  const introduced = speakersBySide(explainer, explainer.statements).flatMap(({ people }) =>
    people.filter(({ roles }) => roles.length === 0),
  );
  const known = new Set(introduced.map((person) => keyOf(person, rolesAt(person))));
  const introductions = new Set<string>();
  for (const id of noteNumbers(explainer, isQuoted).keys()) {
    const { speakers, role, date } = explainer.statementById.get(id)!;
    for (const speaker of speakers) {
      const key = keyOf(speaker, role === undefined ? rolesAt(speaker, date) : [role]);
      if (!known.has(key)) introductions.add(`${id} ${speaker.id}`);
      known.add(key);
    }
  }
  return introductions;
});

function keyOf({ id }: Person, roles: readonly string[]): string {
  return [id, ...roles].join('\n');
}
