import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { chosenTerms, isUnnamed } from '../../../draft/speakers/chosen-terms.js';
import type { Draft, ProposalChanges } from '../../../draft/draft.js';
import { findTerms } from '../../../draft/speakers/terms.js';
import { findTermsBefore } from '../../../speakers/terms-before.js';
import '../../../../i18n/en/details.js';
import '../../../../i18n/en/draft.js';
import '../../../../i18n/en/editor.js';
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

/** Renders the terms of an unnamed speaker and the reason for them, with the words of the article. */
export function renderTerms({ editor }: ArticleContext, draft: Draft, index: number, acts: DraftActs): unknown {
  const { say, document } = editor;
  const asked = draft.asked[index];
  const changes = draft.changes[index] ?? {};
  const { speaker } = acts;
  if (asked?.kind !== 'statement' || !speaker || !isUnnamed(speaker, changes)) return nothing;
  const found = findTerms(draft, asked.proposal, speaker.name, changes);
  const { terms = '', whyUnnamed = '' } = chosenTerms(draft, asked.proposal, changes, speaker, document);
  const before = findTermsBefore(document, speaker.id);
  const sayBefore = (isSame: boolean) =>
    isSame
      ? html`<p class="muted small" id="draft-terms-before">${say('draftTermsBefore')}</p>`
      : html`<p class="small warning" id="draft-terms-before">
          ${say('draftTermsOther', { terms: say(`terms-${before!.terms}`) })}
        </p>`;
  return html`<div class="draft-when">
    <div class="field short">
      <label for="draft-terms">${say('draftTerms')}</label>
      <select
        id="draft-terms"
        aria-describedby="draft-terms-words draft-terms-before"
        @change=${(event: Event) => acts.change({ terms: (event.currentTarget as HTMLSelectElement).value as (typeof TERMS)[number][0] })}
      >
        ${TERMS.map(([value, words]) => html`<option value=${value} .selected=${live(value === terms)}>${say(words)}</option>`)}
      </select>
      ${
        before && !found
          ? sayBefore(before.terms === terms)
          : html`${renderArticleSays(editor, 'draft-terms-words', found?.words)}
            ${before ? sayBefore(before.terms === terms) : nothing}`
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
