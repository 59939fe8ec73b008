import { html, nothing, type TemplateResult } from 'lit';
import { entriesAt, type EditorContext } from '../../editor-context.js';
import { MAX_ROWS, type EditedListName } from '../../form-fields.js';
import { renderItem } from '../forms.js';
import { firstShown, renderAdd, renderRowPages } from './item-actions.js';
import { renderMoveButtons } from './move-buttons.js';
import { renderProblems } from '../check/problem-notes.js';
import '../../../../i18n/en/story.js';

/** Renders a list of items whose forms open in place. */
export function renderItemList(editor: EditorContext, list: EditedListName): TemplateResult {
  const items = entriesAt(editor, `/${list}`);
  const from = firstShown(editor, list, items.length);
  const shown = items.slice(from, from + MAX_ROWS);
  return html`${items.length === 0 ? html`<p class="muted">${editor.say('deskNothingYet')}</p>` : nothing}
    ${renderProblems(editor, `/${list}`)}
    <ol class="items">
      ${shown.map((_, index) => renderItem(editor, list, from + index, nothing, renderMoveButtons(editor, list, from + index)))}
    </ol>
    ${renderRowPages(editor, list, items.length)} ${renderAdd(editor, list, false)}`;
}
