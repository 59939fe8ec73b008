import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { memberOf } from '../../../document/pointer.js';
import type { Draft } from '../../../draft/draft.js';
import { chosenSecondHand, findStep, type Step } from '../../../draft/speakers/known-through.js';
import { findCandidates } from '../../../draft/speakers/speakers.js';
import '../../../../i18n/en/draft.js';
import type { Say } from '../../../../i18n/messages.js';
import type { Source } from '../../../../model/explainer.js';
import { nameSource } from '../../../../describe/sources.js';
import type { ArticleContext } from './article-context.js';
import type { DraftActs } from './draft-acts.js';

/** Renders the intermediary of a statement with the name that readers see. The editor may leave it out. */
export function renderKnownThrough({ editor }: ArticleContext, draft: Draft, index: number, acts: DraftActs): unknown {
  const { say, document } = editor;
  const asked = draft.asked[index];
  const proposal = asked?.kind === 'statement' ? asked.proposal : undefined;
  const changes = draft.changes[index] ?? {};
  const secondHand = proposal?.secondHand;
  if (!secondHand) return nothing;
  const candidates = findCandidates(draft, proposal, document);
  const step = findStep(draft, secondHand, candidates, acts.speaker, document);
  if (!step) return nothing;
  const { start, end } = secondHand;
  const words = draft.text.slice(start, end);
  return html`<label class="draft-via">
    <input
      type="checkbox"
      .checked=${live(chosenSecondHand(proposal, changes) !== undefined)}
      @change=${({ currentTarget }: Event) => acts.change({ isFirstHand: !(currentTarget as HTMLInputElement).checked })}
    />
    <span dir="auto">${say('draftVia', { name: nameStep(step, say), words })}</span>
  </label>`;
}

function nameStep(step: Step, say: Say): string {
  if ('person' in step) return step.person.name;
  const [title, publisher, kind] = ['title', 'publisher', 'kind'].map((field) => memberOf(step.source, field));
  return nameSource({ title, publisher, kind } as Source, say);
}
