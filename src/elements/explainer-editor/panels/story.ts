import { html, type TemplateResult } from 'lit';
import { documentShape, headShape } from '../../../model/schema/schema.js';
import type { EditorContext } from '../editor-context.js';
import { renderFields, renderUnknown } from '../fields/fields.js';
import { renderProblems } from './problem-notes.js';

const MAIN = ['title', 'summary', 'lead', 'statementsSummary', 'lang', 'timeZone', 'updated'];

/** Fields that editors needn't see: the version of the format and the address of its schema. */
const HIDDEN = new Set(['$schema', 'explainer']);

/** Renders the document's own fields. */
export function renderStory(editor: EditorContext): TemplateResult {
  const more = [...headShape.fields.keys()].filter((name) => !MAIN.includes(name) && !HIDDEN.has(name));
  return html`<div class="form">
    ${renderProblems(editor, '')} ${renderProblems(editor, '/explainer')}
    <div class="fields">${renderFields(editor, '', headShape, MAIN)}</div>
    <details>
      <summary>${editor.say('deskMore')}</summary>
      <div class="fields">${renderFields(editor, '', headShape, more)}</div>
    </details>
    ${renderUnknown(editor, editor.document, documentShape)}
  </div>`;
}
