import { asQuotation } from '../../citing/wording.js';
import type { ProvenCitation } from '../../citing/prove-citations.js';
import { hasUncitedDate } from '../../dates/uncited-date.js';
import type { Json } from '../../document/json.js';
import { memberOf, valueAt } from '../../document/pointer.js';
import { pointerOfKey } from '../../sign-off/entry-index.js';
import { hashOwnWords } from '../../sign-off/hash-entry.js';
import { isSilence } from '../../story/story-entries.js';
import { isDoubtfulProposal } from '../article/doubt.js';
import { languageOfDraft } from '../language-of-draft.js';
import type { Draft, ProposalStatus } from '../draft.js';
import { entryMadeBy } from './made-entries.js';

/**
 * Returns the pointers of events and statements that an editor confirmed in the exact words of the article, and that nobody has changed
 * since. Silences, doubtful proposals, and entries with words or a date that the article doesn't give are not among them, since there is more
 * to check than their words.
 *
 * @param citations The citations of the document with their proofs.
 */
export function findExactCards(
  draft: Draft,
  statuses: readonly ProposalStatus[],
  document: Json,
  citations: readonly ProvenCitation[],
): readonly string[] {
  const lang = languageOfDraft(document, draft);
  return draft.asked.flatMap(({ proposal }, index) => {
    const decision = draft.decisions[index];
    const isOwn = draft.changes[index]?.words !== undefined;
    if (decision?.is !== 'confirmed' || statuses[index] !== 'confirmed' || isOwn || isDoubtfulProposal(proposal))
      return [];
    const made = entryMadeBy(decision.edit);
    const id = made && memberOf(made.entry, 'id');
    const pointer = typeof id === 'string' ? pointerOfKey(document, `${made!.list}/${id}`) : undefined;
    if (!made || pointer === undefined || isSilence(made.entry) || hasUncitedDate(made.entry)) return [];
    const isSame = hashOwnWords(document, pointer) === hashOwnWords({ [made.list]: [made.entry] }, `/${made.list}/0`);
    return isSame && isProven(pointer, citations) && hasExactWords(valueAt(document, pointer), lang) ? [pointer] : [];
  });
}

function isProven(pointer: string, citations: readonly ProvenCitation[]): boolean {
  const own = citations.filter((citation) => citation.pointer.startsWith(`${pointer}/`));
  return own.length > 0 && own.every(({ proof }) => proof === 'proven');
}

/** Returns true for an entry whose words are part of its cited words. Only the case of the first letter may differ. */
function hasExactWords(entry: Json | undefined, lang: string): boolean {
  const text = memberOf(entry, 'text') ?? memberOf(entry, 'title') ?? '';
  return text !== '' && asQuotation({ text, sources: memberOf(entry, 'sources') ?? [] }, lang) !== undefined;
}
