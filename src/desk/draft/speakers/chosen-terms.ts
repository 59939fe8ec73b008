import type { Json } from '../../document/json.js';
import { findTermsBefore } from '../../speakers/terms-before.js';
import type { DraftStatement } from '../article/unnamed-speakers.js';
import type { Draft, ProposalChanges, SourceTerms } from '../draft.js';
import type { SpeakerCandidate } from './speakers.js';
import { findTerms } from './terms.js';

/** Terms on which somebody spoke, as fields of the document. They are empty if no terms are stated. */
interface DocumentTerms {
  readonly terms?: SourceTerms | undefined;
  readonly whyUnnamed?: string | undefined;
}

/**
 * Returns the terms on which an unnamed speaker spoke: the editor’s choice, or else those of the speaker’s first statement in the story, or
 * else those that the article states beside the speaker.
 */
export function chosenTerms(
  draft: Draft,
  proposal: DraftStatement,
  changes: ProposalChanges,
  speaker: SpeakerCandidate,
  document: Json,
): DocumentTerms {
  const { terms: chosen, whyUnnamed } = changes;
  if (!isUnnamed(speaker, changes)) return {};
  const before = findTermsBefore(document, speaker.id);
  const found = findTerms(draft, proposal, speaker.name, changes);
  const terms = (chosen ?? before?.terms ?? (found?.isOpen ? undefined : found?.terms)) || undefined;
  const why = before ? before.whyUnnamed : found?.why;
  return { terms, whyUnnamed: (terms && (whyUnnamed ?? why)?.trim()) || undefined };
}

/** Returns true for an unnamed speaker. For a person of the story, the story decides. */
export function isUnnamed({ id, kind }: SpeakerCandidate, { speakerKind }: ProposalChanges): boolean {
  return (id === undefined ? (speakerKind ?? kind) : kind) === 'unnamed';
}
