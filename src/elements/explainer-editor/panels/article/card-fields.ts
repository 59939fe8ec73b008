import { html, nothing, type TemplateResult } from 'lit';

/** A button of a group. */
export interface Choice {
  readonly words: string;
  readonly isChosen: boolean;
  /** Key that chooses it. */
  readonly key: string;
}

/**
 * Renders a group of buttons, one of which is pressed.
 *
 * @param nextKey Key that chooses the next one.
 */
export function renderChoice(
  label: string,
  nextKey: string,
  choices: readonly Choice[],
  onChoose: (at: number) => void,
): TemplateResult {
  return html`<div class="draft-choice" role="group" aria-label=${label}>
    <span class="label">${label} ${renderKeyName(nextKey)}</span>
    ${choices.map(
      ({ words, isChosen, key }, at) =>
        html`<button
          type="button"
          class="button"
          aria-pressed=${isChosen ? 'true' : 'false'}
          aria-keyshortcuts=${key === '' ? nothing : key}
          @click=${() => onChoose(at)}
        >
          ${words} ${renderKeyName(key)}
        </button>`,
    )}
  </div>`;
}

/** Renders the key of a field or button; nothing for none. */
export function renderKeyName(key: string): unknown {
  return key === '' ? nothing : html`<kbd aria-hidden="true">${key}</kbd>`;
}

/** A field that is reached by its key is written anew. One that is pressed keeps its place and the cursor. */
export function selectAll(event: Event): void {
  const field = event.currentTarget as HTMLInputElement | HTMLTextAreaElement;
  if (field.matches(':active')) return;
  field.select();
  // Chromium looks only for room for the selected words, not below the buttons.
  field.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
