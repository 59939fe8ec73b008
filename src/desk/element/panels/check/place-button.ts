import { html, type TemplateResult } from 'lit';
import type { EditorContext } from '../../editor-context.js';
import { nameEntryAt } from './name-entry-at.js';
import '../../../../i18n/en/check.js';

/** Shows the field of a pointer and focuses it. */
export type GoTo = (pointer: string) => void;

/** Renders a button that leads to a field. Its item is named by its first words. */
export function renderPlace(editor: EditorContext, pointer: string, onGo: GoTo): TemplateResult {
  return renderGo(editor, nameEntryAt(editor, pointer), '', () => onGo(pointer));
}

/** Renders a button that leads to an item. Before the name of the item is its kind, or its speaker. */
export function renderGo({ say }: EditorContext, lead: string, name: string, onClick: () => void): TemplateResult {
  return html`<button type="button" class="text-button place" @click=${onClick}>
    <span class="visually-hidden">${say('deskGoTo', { place: '' })}</span><span dir="auto">${lead}</span>
    ${name && html`<span class="place-name" dir="auto">${name}</span>`}
  </button>`;
}
