import type { Citation, Statement } from './explainer.js';
import { plainText } from './plain-text.js';
import { readProse } from './read/inline-text.js';
import { readStatementText, type StatementText } from './read/text.js';
import { areOwnWords } from './quotation/own-words.js';

export interface StatementWords extends StatementText {
  /** The words as plain text; quotations keep their marks. */
  readonly plain: string;
}

const known = new WeakMap<Statement, StatementWords>();

/**
 * Reads the words of a statement, with their quotation marks. The result is cached. It is not part of `readDocument`,
 * since a page with only a timeline needs no statements.
 *
 * @param statement A statement of an explainer.
 * @returns The runs of its text, its form, its plain text, and the problems of its quotations.
 * @example
 * ```ts
 * const { plain, form } = wordsOf(explainer.statements[0]);
 * ```
 */
export function wordsOf(statement: Statement): StatementWords {
  let words = known.get(statement);
  if (!words) {
    const read = readWords(statement);
    known.set(statement, (words = { ...read, plain: plainText(read.runs) }));
  }
  return words;
}

/** A silence names words that were not said, so its quotations are mentioned only. */
function readWords({ text, silence, lang, sources }: Statement): StatementText {
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
