import type { Explainer, Statement, Terms } from '../explainer.js';
import { pointerTo } from '../json-pointer.js';
import type { Advice } from './advice.js';

/**
 * Finds statements of an unnamed speaker whose `terms` are others than those of an earlier statement. Terms that are not stated
 * contradict none.
 */
export function findOtherTerms({ statements }: Explainer): readonly Advice[] {
  const termsOf = new Map<string, Terms>();
  return statements.filter(isOnTerms).flatMap(({ pointer, speakers, terms }) =>
    speakers
      .filter(({ kind }) => kind === 'unnamed')
      .flatMap(({ id, name }) => {
        const before = termsOf.get(id);
        if (before === undefined) termsOf.set(id, terms);
        return before === undefined || before === terms
          ? []
          : [{ pointer: pointerTo(pointer, 'terms'), values: { name, terms, before } }];
      }),
  );
}

/** Finds statements on background (`terms`) of a speaker who is named. Most newsrooms then give a description alone. */
export function findNamedOnBackground({ statements }: Explainer): readonly Advice[] {
  return statements
    .filter((statement) => isOnTerms(statement) && statement.terms === 'background')
    .flatMap(({ pointer, speakers }) =>
      speakers
        .filter(({ kind }) => kind === 'person')
        .map(({ name }) => ({ pointer: pointerTo(pointer, 'terms'), values: { name } })),
    );
}

function isOnTerms({ silence, status, terms }: Statement): boolean {
  return silence === undefined && status !== 'withdrawn' && terms !== 'not-stated';
}
