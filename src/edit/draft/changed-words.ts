import { titleOf } from './bare-titles.js';
import type { Draft } from './draft.js';
import { readStatementWords } from './statement-words.js';

/**
 * Returns true where an editor has put a title, a paraphrase or a silence into other words than those that were proposed. Quotations are
 * words of the article.
 */
export function hasChangedWords(draft: Draft, index: number): boolean {
  const [own, changes] = [draft.asked[index], draft.changes[index]];
  const { words, ...others } = changes ?? {};
  if (!own || words === undefined) return false;
  if (own.kind === 'event') return isOther(words, titleOf(own.proposal));
  const { form, text } = readStatementWords(draft, own.proposal, others, draft.lang);
  return (form === 'indirect' || form === 'silence') && isOther(words, text);
}

function isOther(words: string, proposed: string): boolean {
  const [one, other] = [words, proposed].map((each) => each.replace(/\s+/g, ' ').trim());
  return one !== other;
}
