import type { Problem } from './problem.js';
import type { ReviewCode } from './review-problem-texts.js';

const UNPROVEN: readonly string[] = ['quote-not-proven', 'quote-of-reporter'] satisfies readonly ReviewCode[];

/** True for words in quotation marks that no source has as the speaker’s: readers are misled by them. */
export function isUnproven({ code }: Problem): boolean {
  return UNPROVEN.includes(code);
}
