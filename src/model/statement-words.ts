import type { Citation, Statement } from './explainer.js';
import { plainText } from './plain-text.js';
import { areOwnWords } from './quotation/own-words.js';
import { occursIn, preparePassage } from './quotation/proven-words.js';
import { readProse } from './read/inline-text.js';
import { readStatementText, type TextProblem } from './read/statement-text.js';
import { readText, type QuotedPassage, type ShownText } from './read/text.js';

export interface ShownWords extends ShownText {
  /** Text without markup; quotations keep their marks. */
  readonly plain: string;
  /** True if the words are not those that were said; a quotation then reads "quoted in translation". */
  readonly isTranslated: boolean;
}

const shownWords = new WeakMap<Statement, ShownWords>();

/**
 * Reads the words of a statement on first use, since the timeline alone needs neither them nor the parser of
 * quotations. It looks for no problems, which readers don't see.
 *
 * @param statement A statement of a document that was read.
 * @returns Its text as runs, its form, and the plain text with quotation marks. The result is cached.
 * @example
 * ```ts
 * const { plain, form } = shownWordsOf(explainer.statements[0]);
 * ```
 */
export function shownWordsOf(statement: Statement): ShownWords {
  let words = shownWords.get(statement);
  if (!words) {
    const { runs, form, isTranslated } = readShownText(statement);
    shownWords.set(statement, (words = { runs, form, plain: plainText(runs), isTranslated }));
  }
  return words;
}

/** The text of a silence says what was not said, so a quotation in it is only a mention. */
function readShownText(statement: Statement): ShownText & Pick<ShownWords, 'isTranslated'> {
  const { text, silence, lang, original, isTranslated } = statement;
  if (silence) return { runs: readProse(text), form: 'paraphrase', isTranslated };
  const { runs, form, verbatim } = readText(text, { lang, quotes: quotesOf(statement) });
  const said = original && preparePassage(original.text);
  const isOriginal = !said || verbatim.every((quoted) => occursIn(quoted.text, said));
  return { runs, form, isTranslated: isTranslated || !isOriginal };
}

/** Returns the exact words from a statement's citations that may prove its quotations. */
function quotesOf({ sources }: Statement): readonly QuotedPassage[] {
  return sources.flatMap((citation) =>
    citation.quote !== undefined && provesWords(citation)
      ? [{ quote: citation.quote, lang: citation.source.lang, isOwn: (words: string) => areOwnWords(citation, words) }]
      : [],
  );
}

/** A citation for the date or the status proves no words. */
function provesWords(citation: Citation): boolean {
  return citation.for === undefined || citation.for === 'text';
}

export interface StatementWords extends ShownWords {
  readonly problems: readonly TextProblem[];
}

const reviewedWords = new WeakMap<Statement, StatementWords>();

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
  let words = reviewedWords.get(statement);
  if (!words) reviewedWords.set(statement, (words = { ...shownWordsOf(statement), ...reviewWords(statement) }));
  return words;
}

/** Words with their problems. The text of a silence holds no quotations that could lack anything. */
function reviewWords(statement: Statement): Pick<StatementWords, 'problems'> {
  const { text, silence, lang } = statement;
  return silence ? { problems: [] } : readStatementText(text, { lang, quotes: quotesOf(statement) });
}
