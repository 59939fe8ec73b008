import type { Sentence } from '../article/article.js';
import type { FoundStatement, ParsedArticle, StatementFinder } from './found-statement.js';

/** Minimum number of words of a quotation without a speaker. Fewer words in marks are a name or a measurement. */
const MIN_WORDS = 4;

/**
 * Finds sentences that are only a quotation. Such a sentence continues the quotation before it: in the same paragraph, behind a colon, or in
 * the next paragraph if the marks were not closed. Otherwise its speaker is unknown.
 */
export const continuedQuote: StatementFinder = (article, found) => {
  const attributions: FoundStatement[] = [];
  const last = new Map<number, FoundStatement>();
  for (const [index, sentence] of article.sentences.entries()) {
    const own = found.get(index)?.at(-1);
    if (own) last.set(index, own);
    if (own || !isOnlyQuote(sentence)) continue;
    const before = last.get(index - 1);
    const speaker = before?.form !== 'silence' && goesOn(article, index) ? before?.speaker : undefined;
    const quote = sentence.tokens.find(({ kind }) => kind === 'quote');
    if (!quote || (!speaker && quote.text.split(/\s+/).length < MIN_WORDS)) continue;
    const attribution: FoundStatement = {
      sentence: index,
      form: 'direct',
      parts: [{ start: quote.start, end: quote.end }],
      ...(speaker && { speaker }),
      confidence: speaker ? 0.9 : 0.5,
    };
    attributions.push(attribution);
    last.set(index, attribution);
  }
  return attributions;
};

export function isOnlyQuote({ tokens }: Sentence): boolean {
  return tokens.some(({ kind }) => kind === 'quote') && tokens.every(({ kind }) => kind !== 'word');
}

function goesOn({ sentences }: ParsedArticle, index: number): boolean {
  const [before, sentence] = [sentences[index - 1], sentences[index]];
  if (!before || !sentence) return false;
  if (before.paragraph === sentence.paragraph) return true;
  const end = before.tokens.at(-1);
  return end?.text === ':' || (end?.kind === 'quote' && isLeftOpen(end.text));
}

/** Returns true for a quotation without a closing mark, which continues in the next paragraph. */
function isLeftOpen(quote: string): boolean {
  return !/["'“”»«‹›’‘]$/u.test(quote);
}
