import type { Severity } from '../../model/problems/problem.js';
import type { OpenedDocument, LocatedProblem } from './open-document.js';

/** A file and its problems. */
export interface CheckedFile {
  readonly path: string;
  readonly format: OpenedDocument['format'];
  readonly problems: readonly LocatedProblem[];
}

/** All severities, errors first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

export function countBySeverity(files: readonly CheckedFile[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of files.flatMap(({ problems }) => problems)) counts[severity] += 1;
  return counts;
}
