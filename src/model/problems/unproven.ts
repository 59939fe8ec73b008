import type { Problem } from './problem.js';
import type { ProblemCode } from './problem-texts.js';

const UNPROVEN: readonly string[] = [
  'quote-not-proven',
  'capital-changed',
  'quote-of-reporter',
] satisfies readonly ProblemCode[];

/** Problems that the desk finds where it holds the text of a source. */
export type InTextCode = 'quote-outside-marks' | 'quote-not-in-text';

const IN_TEXT: readonly string[] = ['quote-outside-marks', 'quote-not-in-text'] satisfies readonly InTextCode[];

/** True for words in quotation marks that no source has as the speaker’s: readers are misled by them. */
export function isUnproven({ code }: Problem): boolean {
  return UNPROVEN.includes(code) || IN_TEXT.includes(code);
}

/**
 * True for what no story should leave the desk with unnoticed: errors, words in quotation marks that nothing proves, and words in marks
 * such as 'these', which readers take for quotation marks.
 */
export function isGrave(problem: Problem): boolean {
  return problem.severity === 'error' || problem.code === 'mark-not-read' || isUnproven(problem);
}
