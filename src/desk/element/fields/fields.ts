import { html, nothing, type TemplateResult } from 'lit';
import { isList, isObject, type Json } from '../../document/json.js';
import { splitPointer, valueAt } from '../../document/pointer.js';
import { isSilence } from '../../story/story-entries.js';
import { entriesIn, objectIn } from '../../document/shape-at-pointer.js';
import { pointerTo } from '../../../model/json-pointer.js';
import '../../../i18n/en/editor.js';
import type { MessageKey } from '../../../i18n/messages.js';
import type { Shape } from '../../../model/schema/shape.js';
import { formatEntryField, formatFieldName, type EditorContext } from '../editor-context.js';
import { renderDateField } from './date-field.js';
import { renderEntries } from './entries-field.js';
import { renderProblems } from '../panels/check/problem-notes.js';
import { makeEntry } from './make-entry.js';
import { renderHint } from './field-hint.js';
import { renderRequiredMark } from './required.js';
import { renderReferences } from './references-field.js';
import { textIn } from './text-shape.js';
import { renderTextControl } from './text-control.js';

const importMediaFields = () => import('./media-fields.js');
const importQuoteCheck = () => import('../panels/quote-check.js');

/** Renders a field of any shape with its label, control and problems. */
function renderField(editor: EditorContext, pointer: string, name: string, shape: Shape): TemplateResult {
  const label = labelOf(editor, pointer, name);
  const value = valueAt(editor.document, pointer);
  const entries = entriesIn(shape);
  const text = entries && textIn(entries);
  if (text?.refersTo && !objectIn(entries)) return renderReferences(editor, pointer, label, shape, text);
  if (entries) return renderEntries(editor, pointer, label, entries, renderEntry);
  const object = objectIn(shape);
  if (object && (isObject(value) || !textIn(shape))) return renderObject(editor, pointer, label, object, value);
  if (isObject(value) || isList(value)) return renderUnreadable(editor, pointer, label);
  const plain = textIn(shape) ?? shape;
  if (plain.kind === 'text' && plain.isDate) return renderDateField(editor, pointer, label);
  return html`<div class="field ${isShort(name, plain) ? 'short' : ''}">
    ${renderRequiredMark(editor.say, pointer)}<label for=${pointer}>${label}</label>
    ${renderHint(editor, pointer)} ${renderTextControl(editor, pointer, name, plain)}
    ${name === 'quote' ? editor.renderLazy(importQuoteCheck, ({ renderChecked }) => renderChecked(editor, pointer)) : nothing}
    ${renderProblems(editor, pointer)}
  </div>`;
}

/** Names of fields that mean something else in a list than in others. */
const LABELS: Readonly<Record<string, Readonly<Record<string, MessageKey | undefined>>>> = {
  '/statements': { date: 'deskSaidDate', media: 'deskRecordings' },
  '/findings': { asOf: 'deskEstablishedOn', by: 'deskEstablishedBy' },
};

function labelOf({ document, say }: EditorContext, pointer: string, name: string): string {
  const [item] = splitPointer(pointer);
  const entry = valueAt(document, item);
  const words = isSilence(entry) ? undefined : LABELS[splitPointer(item)[0]]?.[name];
  return words ? say(words) : formatEntryField(say, entry, name);
}

/** Renders the fields of an object in the order of the format. */
export function renderFields(
  editor: EditorContext,
  pointer: string,
  shape: Shape,
  names: readonly string[],
): readonly unknown[] {
  const fields = objectIn(shape)?.fields;
  return names.map((name) => {
    const field = fields?.get(name);
    return field ? renderField(editor, pointerTo(pointer, name), name, field) : nothing;
  });
}

/**
 * Renders an entry of a list within an item: a text, or an object with fields. The id of a source is a short form of a
 * citation.
 */
function renderEntry(editor: EditorContext, pointer: string, label: string, shape: Shape): TemplateResult {
  const object = objectIn(shape);
  const text = textIn(shape);
  const value = valueAt(editor.document, pointer);
  if (!object) return renderField(editor, pointer, label, shape);
  if (object.fields.has('start'))
    return html`${editor.renderLazy(importMediaFields, ({ renderMediaFields }) => renderMediaFields(editor, pointer, renderFields))}`;
  if (isObject(value) || !text) return html`${renderFields(editor, pointer, object, [...object.fields.keys()])}`;
  const handleAdd = () => {
    editor.set(pointer, { source: value ?? '' });
    editor.focus(pointerTo(pointer, 'quote'));
  };
  return html`<div class="field short">
      <label for=${pointer}>${formatFieldName(editor.say, 'source')}</label>
      ${renderHint(editor, pointer)} ${renderTextControl(editor, pointer, 'source', text)}
    </div>
    <button type="button" class="text-button" @click=${handleAdd}>
      ${editor.say('deskAddField', { field: formatFieldName(editor.say, 'quote') })}
    </button>`;
}

function renderObject(
  editor: EditorContext,
  pointer: string,
  label: string,
  shape: Shape,
  value: Json | undefined,
): TemplateResult {
  const { say } = editor;
  const fields = [...(objectIn(shape)?.fields.keys() ?? [])];
  if (!isObject(value)) {
    return html`<div class="field">
      <span class="label">${label}</span>
      <button
        type="button"
        class="text-button"
        id=${pointer}
        @click=${() => {
          editor.set(pointer, makeEntry(editor, shape));
          editor.begin(pointer);
          editor.focus(pointerTo(pointer, fields[0] ?? ''));
        }}
      >
        ${say('deskAddField', { field: label })}
      </button>
      ${renderProblems(editor, pointer)}
    </div>`;
  }
  return html`<fieldset class="object" id=${pointer} tabindex="-1">
    <legend>${label}</legend>
    ${renderHint(editor, pointer)}
    <div class="fields">${renderFields(editor, pointer, shape, fields)}</div>
    <button
      type="button"
      class="text-button"
      @click=${() => {
        editor.set(pointer, undefined);
        editor.focus(pointer);
      }}
    >
      ${isSilence(valueAt(editor.document, splitPointer(pointer)[0])) ? say('deskWasSaid') : say('deskRemoveNamed', { name: label })}
    </button>
    ${renderProblems(editor, pointer)}
  </fieldset>`;
}

/** Renders a value as JSON that doesn't fit the format. */
function renderUnreadable(editor: EditorContext, pointer: string, label: string): TemplateResult {
  return html`<div class="field" id=${pointer} tabindex="-1">
    <span class="label">${label}</span> <code>${JSON.stringify(valueAt(editor.document, pointer))}</code>
    <button type="button" class="text-button" @click=${() => editor.set(pointer, undefined)}>
      ${editor.say('deskRemoveNamed', { name: label })}
    </button>
    ${renderProblems(editor, pointer)}
  </div>`;
}

const SHORT = new Set([
  'lang',
  'timeZone',
  'color',
  'cue',
  'id',
  'shortName',
  'role',
  'page',
  'time',
  'publisher',
  'author',
]);

/** Returns true for a field that needs less than a line. */
function isShort(name: string, shape: Shape): boolean {
  const isChosen = shape.kind === 'text' && (shape.allowed !== undefined || shape.refersTo !== undefined);
  return isChosen || shape.kind === 'number' || shape.kind === 'boolean' || SHORT.has(name);
}

/** Renders the names of unknown fields, which are not published. */
export function renderUnknown({ say }: EditorContext, item: Json | undefined, shape: Shape): unknown {
  const known = objectIn(shape)?.fields;
  const names = isObject(item) ? Object.keys(item).filter((name) => !known?.has(name)) : [];
  if (names.length === 0) return nothing;
  return html`<p class="muted small">${say('deskUnknownFields', { names: names.join(', ') })}</p>`;
}
