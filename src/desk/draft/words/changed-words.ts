import { findQuotations } from '../../../model/quotation/find-quotations.js';
import { titleOf } from '../article/event-titles.js';
import type { Draft } from '../draft.js';
import { readStatementWords } from './statement-words.js';

/**
 * Returns true if an editor has changed the words of a title, a paraphrase or a silence. Quotations always have the words of the article.
 * Quotation marks and a final full stop don’t count.
 */
export function hasChangedWords(draft: Draft, index: number): boolean {
  const [own, changes] = [draft.asked[index], draft.changes[index]];
  const { words, ...others } = changes ?? {};
  if (!own || words === undefined) return false;
  if (own.kind === 'event') return isOther(words, titleOf(own.proposal), draft.lang);
  const { form, text } = readStatementWords(draft, own.proposal, others, draft.lang);
  return (form === 'indirect' || form === 'silence') && isOther(words, text, draft.lang);
}

function isOther(words: string, proposed: string, lang: string): boolean {
  const [one, other] = [words, proposed].map((each) => bareWords(each, lang));
  return one !== other;
}

function bareWords(text: string, lang: string): string {
  const marks = new Set(findQuotations(text, lang).quotations.flatMap(({ openAt, closeAt }) => [openAt, closeAt]));
  const words = text.split('').filter((_, at) => !marks.has(at));
  return words.join('').replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}
