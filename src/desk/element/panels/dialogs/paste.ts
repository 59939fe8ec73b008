import { html, nothing, type TemplateResult } from 'lit';
import { valueAt } from '../../../document/pointer.js';
import { readCell } from '../../../tables/paste-table.js';
import { previewPaste, type PasteLoss, type PastePreview, type PastedItem } from '../../../tables/preview-paste.js';
import { entriesAt, formatFieldName, formatPlace, nameOf, shorten, type EditorContext } from '../../editor-context.js';
import { itemShape, sheetColumns, type FormListName } from '../../form-fields.js';
import { renderFieldChanges } from './field-changes.js';
import '../../../../i18n/en/commands.js';
import '../../../../i18n/en/paste.js';

/** Cells that somebody pastes, and the cell of the sheet in which they do. */
export interface PasteRequest {
  readonly typed: string;
  readonly list: FormListName;
  /** Index of the item. */
  readonly from: number;
  /** Field of the cell. */
  readonly column: string;
}

/** A table that is about to be pasted. */
export interface Pasting {
  readonly preview: PastePreview;
  /** Makes the preview in which all rows are new; undefined once it is shown. */
  readonly previewAsNew: (() => PastePreview) | undefined;
  /** Id of the button that pastes. */
  readonly button: string;
  readonly render: typeof renderPaste;
}

const PASTE_BUTTON = 'paste-do';

/** Previews a paste. */
export function startPasting(editor: EditorContext, { typed, list, from, column }: PasteRequest): Pasting {
  const { fields } = itemShape(list);
  const pointer = `/${list}`;
  const read = (field: string, text: string) => {
    const shape = fields.get(field);
    const readings = shape?.kind === 'text' && shape.isDate ? (editor.readDate?.(text) ?? []) : [];
    const [only] = readings.length === 1 ? readings : [];
    return only?.isSure ? only.edtf : readCell(editor.document, pointer, field, text);
  };
  const all = sheetColumns(editor.document, list);
  const columns = all.slice(Math.max(0, all.indexOf(column)));
  const preview = (at: number) =>
    previewPaste(editor.document, typed, { list: pointer, from: at, columns, fields: [...fields.keys()] }, read);
  return {
    preview: preview(from),
    previewAsNew: () => preview(entriesAt(editor, pointer).length),
    button: PASTE_BUTTON,
    render: renderPaste,
  };
}

/** Items beyond this number are counted, not shown. */
const MAX_SHOWN = 200;

/** Shows the changes and losses of a paste, before it is done. */
function renderPaste(
  editor: EditorContext,
  { preview, previewAsNew }: Pasting,
  onPaste: () => void,
  onAsNew: () => void,
): TemplateResult {
  const { say } = editor;
  const { items, losses, problems } = preview;
  const changed = items.filter(({ kind }) => kind === 'changed');
  const added = items.filter(({ kind }) => kind === 'added');
  const following = items.filter(({ kind }) => kind === 'follows');
  const lossCount = losses.length + problems.length;
  const lead = [
    ...(changed.length > 0 ? [say('deskPasteChanged', { count: changed.length })] : []),
    ...(added.length > 0 ? [say('deskPasteAdded', { count: added.length })] : []),
    ...(following.length > 0 ? [say('deskPasteFollow', { count: following.length })] : []),
    ...(items.length === 0 ? [say('deskNoChange')] : []),
    ...(lossCount > 0 ? [say('deskPasteLost', { count: lossCount })] : []),
  ];
  return html`<p id="dialog-lead" role="status">${lead.join(' ')}</p>
    <p class="buttons">
      <button type="button" class="button primary" id=${PASTE_BUTTON} ?disabled=${items.length === 0} @click=${onPaste}>
        ${say('deskPasteDo')}
      </button>
      ${
        changed.length > 0 && previewAsNew
          ? html`<button type="button" class="button" @click=${onAsNew}>${say('deskPasteAsNew')}</button>`
          : nothing
      }
    </p>
    ${lossCount > 0 ? renderLosses(editor, preview) : nothing}
    ${renderItems(editor, preview, changed, say('deskPasteChangedRows'))}
    ${renderItems(editor, preview, added, say('deskPasteAddedRows'))}
    ${renderItems(editor, preview, following, say('deskPasteFollowers'))}`;
}

function renderLosses({ say }: EditorContext, { losses, problems }: PastePreview): TemplateResult {
  const sayLoss = (loss: PasteLoss) =>
    loss.kind === 'mark'
      ? say('deskPasteMark', { number: loss.row })
      : say('deskPasteColumn', { name: loss.name, count: loss.count });
  return html`<h3>${say('deskPasteNotTaken')}</h3>
    <ul class="problems">
      ${losses.map((loss) => html`<li class="warning">${sayLoss(loss)}</li>`)}
      ${problems.map(({ pointer, message }) => html`<li class="warning">${formatPlace(say, pointer)}: ${message}</li>`)}
    </ul>`;
}

function renderItems(
  editor: EditorContext,
  preview: PastePreview,
  items: readonly PastedItem[],
  heading: string,
): unknown {
  if (items.length === 0) return nothing;
  const more = items.length - MAX_SHOWN;
  return html`<h3>${heading}</h3>
    <ul class="changes">
      ${items.slice(0, MAX_SHOWN).map((item) => renderItem(editor, preview, item))}
      ${more > 0 ? html`<li>${editor.say('deskPasteMore', { count: more })}</li>` : nothing}
    </ul>`;
}

function renderItem(
  editor: EditorContext,
  { document }: PastePreview,
  { pointer, kind, fields, kept }: PastedItem,
): TemplateResult {
  const { say } = editor;
  const name = shorten(nameOf(valueAt(kind === 'added' ? document : editor.document, pointer)));
  const keptNames = kept.map((field) => formatFieldName(say, field)).join(', ');
  return html`<li>
    <span class="muted">${formatPlace(say, pointer)}</span> <b dir="auto">${name}</b>
    ${renderFieldChanges(editor, fields)}
    ${kept.length > 0 ? html`<p class="muted small">${say('deskPasteKept', { fields: keptNames })}</p>` : nothing}
  </li>`;
}
