import { html, nothing, type TemplateResult } from 'lit';
import { valueAt } from '../../document/pointer.js';
import { isSilence } from '../../story/story-entries.js';
import { pointerTo } from '../../../model/json-pointer.js';
import { keepElementPosition } from '../../../elements/parts/scroll/keep-scroll-position.js';
import { formatItemName, heldItem, type EditorContext } from '../editor-context.js';
import { renderFields, renderUnknown } from '../fields/fields.js';
import { formFields, itemShape, type FormListName } from '../form-fields.js';
import { problemsWithin, renderProblemCount, renderProblems } from './check/problem-notes.js';
import '../../../i18n/en/editor.js';
import '../../../i18n/en/story.js';

const importActions = () => import('./entries/published-entry-actions.js');
const importDuplicates = () => import('./dialogs/duplicates.js');
const importSignOff = () => import('./sign-off/entry-sign-off.js');
const importTopicEntries = () => import('./entries/topic-entries.js');
const importWording = () => import('./entries/wording.js');

/** Renders an item: a button with its name that opens its form, content before the name, and buttons behind it. */
export function renderItem(
  editor: EditorContext,
  list: FormListName,
  index: number,
  lead: unknown,
  buttons: unknown,
  onToggle?: () => void,
): TemplateResult {
  const pointer = pointerTo(`/${list}`, index);
  const isOpen = editor.opened === pointer;
  const handleClick = ({ currentTarget }: Event) => {
    const id = `${pointer}:head`;
    const root = (currentTarget as Element).getRootNode() as ShadowRoot;
    const keep = keepElementPosition(() => root.getElementById(id));
    editor.open(isOpen ? undefined : pointer);
    // Another item may be in the place of the button by now.
    editor.focus(id, { preventScroll: true });
    onToggle?.();
    // When a form above closes, the button must stay under the pointer.
    requestAnimationFrame(keep);
  };
  return html`<li class="item ${isOpen ? 'open' : ''}" data-index=${index}>
    <div class="item-head">
      <button
        type="button"
        class="item-name"
        id=${`${pointer}:head`}
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls=${`${pointer}:form`}
        @click=${handleClick}
      >
        ${lead} <span class="item-title" dir="auto">${formatItemName(editor, pointer)}</span>
      </button>
      ${renderProblemCount(editor, problemsWithin(editor, pointer))} ${buttons}
    </div>
    <div id=${`${pointer}:form`} ?hidden=${!isOpen}>${isOpen ? renderForm(editor, list, pointer) : nothing}</div>
  </li>`;
}

function renderForm(editor: EditorContext, list: FormListName, pointer: string): TemplateResult {
  const shape = itemShape(list);
  const item = valueAt(editor.document, pointer);
  const { main, more } = formFields(editor.document, list, heldItem(editor, pointer), item);
  return html`<div class="form" id=${pointer} tabindex="-1" role="group" aria-label=${formatItemName(editor, pointer)}>
    ${renderProblems(editor, pointer)}
    ${list === 'corrections' ? html`<p class="muted small">${editor.say('deskCorrectionLead')}</p>` : nothing}
    ${list === 'statements' && !isSilence(item) ? editor.renderLazy(importWording, ({ renderWording }) => renderWording(editor, pointer)) : nothing}
    <div class="fields">${renderFields(editor, pointer, shape, main)}</div>
    ${renderMore(editor, more.length > 0 ? renderFields(editor, pointer, shape, more) : undefined)}
    ${renderUnknown(editor, item, shape)}
    ${editor.renderLazy(importActions, ({ renderPublishedEntryActions }) => renderPublishedEntryActions(editor, pointer))}
    ${list === 'topics' ? editor.renderLazy(importTopicEntries, ({ renderTopicEntries }) => renderTopicEntries(editor, pointer)) : nothing}
    ${editor.renderLazy(importDuplicates, ({ renderDuplicates }) => renderDuplicates(editor, pointer))}
    ${editor.renderLazy(importSignOff, ({ renderEntrySignOff }) => renderEntrySignOff(editor, pointer))}
  </div>`;
}

/** Renders fields that are hidden until the editor opens them. */
export function renderMore(editor: EditorContext, fields: unknown): unknown {
  if (fields === undefined) return nothing;
  return html`<details>
    <summary>${editor.say('deskMore')}</summary>
    <div class="fields">${fields}</div>
  </details>`;
}
