import { html, type TemplateResult } from 'lit';
import type { Json } from '../../../document/json.js';
import type { Edit } from '../../../document/make-edits.js';
import { formatFieldName, type EditorContext } from '../../editor-context.js';
import '../../../../i18n/en/commands.js';

/** Renders fields of an item, each with its value before and after. */
export function renderFieldChanges(editor: EditorContext, fields: Edit): TemplateResult {
  const { say } = editor;
  return html`<dl>
    ${fields.map(
      ({ pointer: field, before, after }) =>
        html`<dt>${formatFieldName(say, field.slice(1))}</dt>
          <dd>
            <del><span class="visually-hidden">${say('deskWas')} </span>${renderValue(editor, before)}</del>
            <ins><span class="visually-hidden">${say('deskIs')} </span>${renderValue(editor, after)}</ins>
          </dd>`,
    )}
  </dl>`;
}

/** Renders a value as it is in the document. */
export function renderValue({ say }: EditorContext, value: Json | undefined): unknown {
  if (value === undefined) return html`<i>${say('deskNothing')}</i>`;
  return html`<span dir="auto">${typeof value === 'string' ? value : JSON.stringify(value)}</span>`;
}
