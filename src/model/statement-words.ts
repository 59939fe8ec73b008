import type { Statement } from './explainer.js';
import { occursInText } from './quotation/proven-words.js';
import { readStatementText, type TextProblem } from './read/statement-text.js';
import { quotesOf, shownWordsOf, type ShownWords } from './shown-words.js';

export interface StatementWords extends ShownWords {
  readonly problems: readonly TextProblem[];
}

const cache = new WeakMap<Statement, StatementWords>();

/**
 * Reads the words of a statement, with their problems.
 *
 * @param statement A statement of a document that was read.
 * @returns Its text as runs, its form, problems without pointers, and the plain text with quotation marks. The result
 * is cached.
 * @example
 * ```ts
 * const { plain, form } = wordsOf(explainer.statements[0]);
 * ```
 */
export function wordsOf(statement: Statement): StatementWords {
  let words = cache.get(statement);
  if (!words) cache.set(statement, (words = { ...shownWordsOf(statement), ...reviewWords(statement) }));
  return words;
}

/** Words with their proofs and problems. The text of a silence holds no quotations that could lack anything. */
function reviewWords(statement: Statement): Partial<StatementWords> & Pick<StatementWords, 'problems'> {
  const { text, silence, lang } = statement;
  return silence ? { problems: [] } : readStatementText(text, { lang, quotes: quotesOf(statement, occursInText) });
}
