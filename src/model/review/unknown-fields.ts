import { pointerTo } from '../json-pointer.js';
import type { FoundProblem, ReportProblem } from '../problems/found-problem.js';
import { guess } from '../problems/guess.js';
import { readMembers, type Members } from '../json-values.js';
import { documentShape } from '../schema/schema.js';
import type { ObjectShape } from '../schema/shape.js';

/** Reports each field that an object of this shape doesn't have, with the field that its author probably meant. */
export function reportUnknownFields(
  { fields }: ObjectShape,
  members: Members,
  pointer: string,
  report: ReportProblem,
): void {
  for (const name in members) {
    if (fields.has(name) || name.startsWith('x-')) continue;
    const meant = guess(name, fields.keys());
    report('field-unknown', pointerTo(pointer, name), { field: name, ...(meant !== undefined && { guess: meant }) });
  }
}

/**
 * Finds the fields of a document itself whose names are probably mistaken: readers don't get what is in them. Fields of entries, and fields
 * that a newsroom may have added on purpose, are not among them.
 *
 * @param input The parsed JSON of a document.
 * @example
 * findMistakenFields({ quotes: [] }); // one problem, whose guess is “statements”
 */
export function findMistakenFields(input: unknown): readonly FoundProblem[] {
  const found: FoundProblem[] = [];
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return found;
  const members = readMembers(documentShape.fields, input, '', () => undefined);
  reportUnknownFields(documentShape, members, '', (code, pointer, values = {}) => {
    if ('guess' in values) found.push({ code, severity: 'warning', pointer, values });
  });
  return found;
}
