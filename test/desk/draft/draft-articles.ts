import * as fc from 'fast-check';
import { confirmProposal } from '../../../src/desk/draft/confirm-proposal.js';
import { changeProposal, decide, startDraft, statusesOf, type Draft } from '../../../src/desk/draft/draft.js';
import { findCandidates } from '../../../src/desk/draft/speakers/speakers.js';
import { recordEdit, startHistory, undo, type History } from '../../../src/desk/document/history.js';
import type { ExplainerDocument, StatementInput } from '../../../src/model/schema/schema.js';
import { propose } from '../../../src/propose/propose.js';
import { ARTICLES } from '../../propose/articles/articles.js';

/** An article at the desk, with the document that is made of it. */
export interface DraftedStory {
  readonly draft: Draft;
  readonly history: History;
}

/** Drafts of all articles of our own, nothing of them confirmed. */
export async function draftAll(): Promise<readonly Draft[]> {
  return Promise.all(
    ARTICLES.map(async ({ name, text, lang, published }) =>
      startDraft(
        { text, lang, source: { title: `Report ${name}`, publisher: 'The Example', published } },
        await propose(text, { lang, published }),
      ),
    ),
  );
}

export const startStory = (draft: Draft): DraftedStory => ({ draft, history: startHistory({ explainer: 1 }) });

/** An editor's act at a proposal; `other` chooses among what can be chosen. */
export interface DraftAct {
  readonly what: 'confirm' | 'reject' | 'skip' | 'speaker' | 'form' | 'words' | 'undo';
  readonly where: number;
  readonly other: number;
}

export const draftAct: fc.Arbitrary<DraftAct> = fc.record({
  what: fc.constantFrom('confirm', 'confirm', 'confirm', 'reject', 'skip', 'speaker', 'form', 'words', 'undo'),
  where: fc.nat(),
  other: fc.nat(),
});

const FORMS = ['direct', 'mixed', 'indirect', 'silence'] as const;

export function actOn(story: DraftedStory, { what, where, other }: DraftAct): DraftedStory {
  const { draft, history } = story;
  const index = where % Math.max(draft.asked.length, 1);
  const asked = draft.asked[index];
  if (what === 'undo') return { draft, history: undo(history) };
  if (!asked || statusesOf(draft, history)[index] === 'confirmed') return story;
  if (what === 'confirm') return confirm(story, index);
  if (what === 'reject' || what === 'skip')
    return { draft: decide(draft, index, { is: what === 'skip' ? 'skipped' : 'rejected' }), history };
  // Words in marks that the article hasn't can't be confirmed, so half of the words have none.
  const words = other % 2 === 0 ? `written ${other} by hand` : `written ${other} “by hand”`;
  if (what === 'words') return { draft: changeProposal(draft, index, { words }), history };
  if (asked.kind === 'event') return story;
  if (what === 'form') return { draft: changeProposal(draft, index, { form: FORMS[other % 4]! }), history };
  const candidates = findCandidates(draft, asked.proposal, history.document);
  const chosen = candidates[other % Math.max(candidates.length, 1)];
  return chosen ? { draft: changeProposal(draft, index, { speaker: chosen.key }), history } : story;
}

/** Confirms a proposal, unless something is missing. */
export function confirm({ draft, history }: DraftedStory, index: number): DraftedStory {
  const confirmed = confirmProposal(draft, index, history.document);
  if (!('edit' in confirmed)) return { draft, history };
  const next = recordEdit(history, confirmed.edit);
  if (!next) throw new Error('A confirmation does not fit the document');
  return { draft: confirmed.draft, history: next };
}

/** The document of a story, whose silences and statements have one shape. */
export const documentOf = ({ history }: DraftedStory) =>
  history.document as unknown as Omit<ExplainerDocument, 'statements'> & {
    readonly statements?: readonly StatementInput[];
  };
