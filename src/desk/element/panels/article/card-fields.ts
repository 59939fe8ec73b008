import { html, nothing, type TemplateResult } from 'lit';
import '../../../../i18n/en/draft.js';
import type { Say } from '../../../../i18n/messages.js';

/** A button of a group. */
export interface Choice {
  readonly words: string;
  readonly isChosen: boolean;
  /** Key that chooses it. */
  readonly key: string;
}

/** Label of a group of buttons, and the marks beside it. */
export interface ChoiceLabel {
  readonly label: string;
  /** Key that chooses the next one; empty for none. */
  readonly nextKey?: string;
  /** Id of the group, if it may get the focus. */
  readonly id?: string;
  /** Mark of a choice that the editor has to make. */
  readonly needed?: TemplateResult | undefined;
  /** Words that say that it is missing. */
  readonly missing?: TemplateResult | undefined;
}

/** Renders a group of buttons, one of which is pressed. */
export function renderChoice(
  { label, nextKey = '', id, needed, missing }: ChoiceLabel,
  choices: readonly Choice[],
  onChoose: (at: number) => void,
): TemplateResult {
  const describing = [needed && `${id}-needed`, missing && MISSING_ID].filter(Boolean).join(' ');
  return html`<div
    class="draft-choice"
    role="group"
    aria-label=${label}
    id=${id ?? nothing}
    tabindex=${id === undefined ? nothing : '-1'}
    aria-describedby=${describing || nothing}
  >
    <span class="label"
      >${label} ${renderKeyName(nextKey)}${needed && html`<span id=${`${id}-needed`}>${needed}</span>`}</span
    >
    ${choices.map(
      ({ words, isChosen, key }, at) =>
        html`<button
          type="button"
          class="button"
          aria-pressed=${isChosen ? 'true' : 'false'}
          aria-keyshortcuts=${key === '' ? nothing : key}
          @click=${(event: MouseEvent) => {
            onChoose(at);
            leaveToCard(event);
          }}
        >
          ${words} ${renderKeyName(key)}
        </button>`,
    )}
    ${missing}
  </div>`;
}

/** Focuses the card after a click, so that Enter confirms the proposal and doesn't press the button again. */
function leaveToCard({ detail, currentTarget }: MouseEvent): void {
  const card = (currentTarget as Element).closest<HTMLElement>('.draft-card');
  if (detail > 0) card?.focus({ preventScroll: true });
}

/** Id of the message on the missing fact. A card has one such message. */
export const MISSING_ID = 'draft-missing';

/** Renders the mark of a field that the editor has to fill in before a proposal can be confirmed. */
export function renderNeededMark(say: Say): TemplateResult {
  return html` <b class="warning needed">${say('draftNeeded')}</b>`;
}

/** Renders the message on the missing fact, beside its field. */
export function renderMissing(words: string): TemplateResult {
  return html`<p class="error small" id=${MISSING_ID}>${words}</p>`;
}

/** Renders the key of a field or button; nothing for none. */
export function renderKeyName(key: string): unknown {
  return key === '' ? nothing : html`<kbd aria-hidden="true">${key}</kbd>`;
}

/** Selects the text of a field that was focused by its key, so that typing replaces it. After a press of the pointer, the cursor stays. */
export function selectAll(event: Event): void {
  const field = event.currentTarget as HTMLInputElement | HTMLTextAreaElement;
  if (field.matches(':active')) return;
  field.select();
}
