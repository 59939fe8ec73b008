import { withMistake } from '../../model/problems/json-mistake.js';
import type { ProblemText } from '../../model/problems/problem.js';

const SHEET = 'In Google Sheets, choose File → Share → Publish to the web → CSV, and use the address that it gives.';

/**
 * Replaces the words on a document that could not be loaded, where more is known of their cause: the place of a mistake in its JSON, or a
 * sheet at the address at which it is edited.
 *
 * @param code Code of the problem.
 * @param error The exception.
 * @param host Host of the document; undefined where its address is none.
 * @param text The usual words.
 */
export function withCause(code: string, error: unknown, host: string | undefined, text: ProblemText): ProblemText {
  return code === 'load-blocked' && host === 'docs.google.com'
    ? { ...text, cure: SHEET }
    : withMistake(code, error, text);
}
