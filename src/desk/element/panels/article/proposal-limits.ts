import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AskedFor, Draft } from '../../../draft/draft.js';
import { findSilenceLimits, readSilence } from '../../../draft/words/silence-limits.js';
import type { ArticleContext } from './article-context.js';
import { MISSING_ID, renderMissing, selectAll } from './card-fields.js';
import type { DraftActs } from './draft-acts.js';
import { SCOPE_ID } from './missing-words.js';
import '../../../../i18n/en/details.js';
import '../../../../i18n/en/draft.js';
import '../../../../i18n/en/editor.js';

const ASKED: readonly AskedFor[] = ['unknown', 'declined', 'no-comment', 'no-reply', 'not-asked'];

/** Renders the limits of a silence: its scope, and whether somebody was asked, with the words of the article. */
export function renderLimits({ editor }: ArticleContext, draft: Draft, index: number, acts: DraftActs): unknown {
  const { say } = editor;
  const asked = draft.asked[index];
  if (asked?.kind !== 'statement') return nothing;
  const changes = draft.changes[index] ?? {};
  const limits = findSilenceLimits(draft, asked.proposal);
  const now = readSilence(limits, changes);
  const isMissing = acts.missing === 'scope' && now.scope === '';
  return html`<div class="draft-when">
    <div class="field short">
      <label for=${SCOPE_ID}>${say('field-scope')}</label>
      <input
        id=${SCOPE_ID}
        type="text"
        aria-required="true"
        aria-invalid=${isMissing}
        aria-describedby=${isMissing ? MISSING_ID : nothing}
        dir="auto"
        .value=${live(changes.scope ?? limits.scope)}
        @focus=${selectAll}
        @input=${(event: Event) => acts.change({ scope: (event.currentTarget as HTMLInputElement).value })}
      />
      ${isMissing ? renderMissing(say('draftMissingScope')) : nothing}
    </div>
    <div class="field short">
      <label for="draft-asked">${say('draftAsked')}</label>
      <select
        id="draft-asked"
        aria-describedby="draft-asked-words"
        @change=${(event: Event) => acts.change({ askedFor: (event.currentTarget as HTMLSelectElement).value as AskedFor })}
      >
        ${ASKED.map((each) => html`<option value=${each} .selected=${live(each === now.asked)}>${say(`asked-${each}`)}</option>`)}
      </select>
      ${renderArticleSays(editor, 'draft-asked-words', limits.askedWords)}
    </div>
  </div>`;
}

/** Renders the words by which the article states something, or that there are none. */
export function renderArticleSays(
  { say }: ArticleContext['editor'],
  id: string,
  words: string | undefined,
): TemplateResult {
  const told = words === undefined ? say('draftArticleSilent') : say('draftArticleSays', { words });
  return html`<p class="muted small" id=${id} dir="auto">${told}</p>`;
}
