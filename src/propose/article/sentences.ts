import type { ArticleLanguage } from '../../language/article-language.js';
import { isCapitalised, type Token } from './tokens.js';

const ENDS = /^[.?!…]$/;
const CLOSES = /^[)\]’']$/;

/** Maximum number of tokens in a sentence. A text without full stops is split, so that the work grows only in proportion to its length. */
const MAX_TOKENS = 300;

/** Maximum number of tokens between a question and its verb: “Why?” the old man asked. */
const MAX_TO_CUE = 7;

/**
 * Splits tokens into sentences. A full stop ends one unless it belongs to an abbreviation; a quotation ends one where it
 * brings its own full stop.
 */
export function splitSentences(tokens: readonly Token[], language: ArticleLanguage): readonly (readonly Token[])[] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    current.push(token);
    if (!endsSentence(tokens, index, language) && current.length < MAX_TOKENS) continue;
    sentences.push(current);
    current = [];
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}

function endsSentence(tokens: readonly Token[], index: number, language: ArticleLanguage): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next || !(next.kind === 'quote' || isCapitalised(next) || /^\p{N}/u.test(next.text))) return false;
  if (token.kind === 'quote') return endsWithQuotation(token, tokens, index, language);
  if (CLOSES.test(token.text)) return ENDS.test(tokens[index - 1]?.text ?? '');
  return ENDS.test(token.text) && !isAbbreviation(tokens, index, language);
}

function endsWithQuotation(
  { text }: Token,
  tokens: readonly Token[],
  index: number,
  language: ArticleLanguage,
): boolean {
  const [end] = /[.?!…](?=['’]?\s?.$)/u.exec(text) ?? [];
  if (end === undefined) return false;
  if (end === '.' || end === '…') return true;
  const after = tokens.slice(index + 1, index + 1 + MAX_TO_CUE);
  return !after.some(({ lower }) => language.verbs.has(lower));
}

function isAbbreviation(tokens: readonly Token[], index: number, { abbreviations, months }: ArticleLanguage): boolean {
  const [before, dot, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (before?.end !== dot?.start || before?.kind !== 'word') return false;
  // “4. Februar”
  if (/^\p{N}{1,2}$/u.test(before.text)) return months.has(after?.lower ?? '');
  return abbreviations.has(before.lower);
}
