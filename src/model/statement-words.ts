import type { Citation, Statement } from './explainer.js';
import { plainText } from './plain-text.js';
import { readProse } from './read/inline-text.js';
import { readStatementText, type StatementText } from './read/text.js';
import { areOwnWords } from './quotation/own-words.js';

export interface StatementWords extends StatementText {
  /** Text without markup; quotations keep their marks. */
  readonly plain: string;
}

const cache = new WeakMap<Statement, StatementWords>();

/**
 * Reads the words of a statement on first use, since the timeline alone needs neither them nor the parser of
 * quotations.
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
  if (!words) {
    const read = readStatementWords(statement);
    cache.set(statement, (words = { ...read, plain: plainText(read.runs) }));
  }
  return words;
}

/** The text of a silence says what was not said, so a quotation in it is only a mention. */
function readStatementWords({ text, silence, lang, sources }: Statement): StatementText {
  if (silence) return { runs: readProse(text), form: 'paraphrase', problems: [] };
  const quotes = sources.flatMap((citation) =>
    citation.quote !== undefined && provesWords(citation)
      ? [{ quote: citation.quote, isOwn: (words: string) => areOwnWords(citation, words) }]
      : [],
  );
  return readStatementText(text, { lang, quotes });
}

/** A citation for the date or the status proves no words. */
function provesWords(citation: Citation): boolean {
  return citation.for === undefined || citation.for === 'text';
}
