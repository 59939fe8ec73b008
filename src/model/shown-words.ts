import type { Statement } from './explainer.js';
import { plainText } from './plain-text.js';
import { areOwnWords } from './quotation/own-words.js';
import { hasWords } from './quotation/loose-search.js';
import { readProse } from './read/inline-text.js';
import { readText, type QuotedPassage, type ShownText } from './read/text.js';
import { isForWords } from './word-sources.js';

export interface ShownWords extends ShownText {
  /** Text without markup; quotations keep their marks. */
  readonly plain: string;
  /** True if the words are not those that were said; a quotation then reads "quoted in translation". */
  readonly isTranslated: boolean;
}

const cache = new WeakMap<Statement, ShownWords>();

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
  let words = cache.get(statement);
  if (!words) {
    const { runs, form, isTranslated } = readShownText(statement);
    cache.set(statement, (words = { runs, form, plain: plainText(runs), isTranslated }));
  }
  return words;
}

/** The text of a silence says what was not said, so a quotation in it is only a mention. */
function readShownText(statement: Statement): ShownText & Pick<ShownWords, 'isTranslated'> {
  const { text, silence, lang, original, isTranslated } = statement;
  if (silence) return { runs: readProse(text), form: 'paraphrase', isTranslated };
  const { runs, form, verbatim } = readText(text, { lang, quotes: quotesOf(statement, hasWords) });
  const isOriginal = !original || verbatim.every((quoted) => hasWords(quoted.text, original.text));
  return { runs, form, isTranslated: isTranslated || !isOriginal };
}

/**
 * Returns the exact words from a statement's citations that may prove its quotations.
 *
 * @param occurs Tells whether a text has words: see `areOwnWords`.
 */
export function quotesOf(
  { sources }: Statement,
  occurs: (words: string, text: string) => boolean,
): readonly QuotedPassage[] {
  return sources.flatMap((citation) =>
    citation.quote !== undefined && isForWords(citation)
      ? [
          {
            quote: citation.quote,
            lang: citation.source.lang,
            isOwn: (words: string) => areOwnWords(citation, words, occurs),
          },
        ]
      : [],
  );
}
