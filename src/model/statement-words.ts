import type { Citation, Statement } from './explainer.js';
import { plainText } from './plain-text.js';
import { readProse } from './read/inline-text.js';
import { readStatementText, type StatementText } from './read/text.js';
import { areOwnWords } from './quotation/own-words.js';

export interface StatementWords extends StatementText {
  /** Without markup; quotations keep their marks. */
  readonly plain: string;
}

const cache = new WeakMap<Statement, StatementWords>();

/**
 * The words of a statement with their marks. Read when somebody wants to see them: who reads the timeline alone needs neither
 * them nor the reader of quotations.
 */
export function wordsOf(statement: Statement): StatementWords {
  let words = cache.get(statement);
  if (!words) {
    const read = readStatementWords(statement);
    cache.set(statement, (words = { ...read, plain: plainText(read.runs) }));
  }
  return words;
}

/** In a silence the words name what was not said: what is quoted in them is mentioned, not said. */
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
