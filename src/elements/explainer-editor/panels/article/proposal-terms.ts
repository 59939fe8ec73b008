import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { chosenTerms } from '../../../../edit/draft/confirm-proposal.js';
import type { Draft, ProposalChanges } from '../../../../edit/draft/draft.js';
import { findTerms, findTermsBefore } from '../../../../edit/draft/speakers/terms.js';
import type { MessageKey } from '../../../../i18n/messages.js';
import type { ArticleContext } from './article-context.js';
import { selectAll } from './card-fields.js';
import type { DraftActs } from './draft-acts.js';
import { renderArticleSays } from './proposal-limits.js';

const TERMS: readonly (readonly [NonNullable<ProposalChanges['terms']>, MessageKey])[] = [
  ['', 'terms-not-stated'],
  ['anonymous', 'terms-anonymous'],
  ['background', 'terms-background'],
];

/** Renders the terms on which somebody without a name spoke, and the reason for them, with the words of the article. */
export function renderTerms({ editor }: ArticleContext, draft: Draft, index: number, acts: DraftActs): unknown {
  const { say } = editor;
  const asked = draft.asked[index];
  const changes = draft.changes[index] ?? {};
  const { speaker } = acts;
  if (asked?.kind !== 'statement' || (changes.speakerKind ?? speaker?.kind) !== 'unnamed' || !speaker) return nothing;
  const found = findTerms(draft, asked.proposal, speaker.name, changes);
  const { terms = '', whyUnnamed = '' } = chosenTerms(draft, asked.proposal, changes, speaker);
  const before = found ? undefined : findTermsBefore(draft, speaker.id);
  return html`<div class="draft-when">
    <div class="field short">
      <label for="draft-terms">${say('draftTerms')}</label>
      <select
        id="draft-terms"
        aria-describedby="draft-terms-words"
        @change=${(event: Event) => acts.change({ terms: (event.currentTarget as HTMLSelectElement).value as (typeof TERMS)[number][0] })}
      >
        ${TERMS.map(([value, words]) => html`<option value=${value} .selected=${live(value === terms)}>${say(words)}</option>`)}
      </select>
      ${
        before
          ? html`<p class="muted small" id="draft-terms-words">${say('draftTermsBefore')}</p>`
          : renderArticleSays(editor, 'draft-terms-words', found?.words)
      }
    </div>
    ${
      terms === ''
        ? nothing
        : html`<div class="field short">
            <label for="draft-why">${say('field-whyUnnamed')}</label>
            <input
              id="draft-why"
              type="text"
              dir="auto"
              .value=${live(changes.whyUnnamed ?? whyUnnamed)}
              @focus=${selectAll}
              @input=${(event: Event) => acts.change({ whyUnnamed: (event.currentTarget as HTMLInputElement).value })}
            />
          </div>`
    }
  </div>`;
}
