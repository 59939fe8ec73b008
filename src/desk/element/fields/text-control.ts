import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { findRemoved } from '../../versions/find-removed.js';
import { isObject, type Json } from '../../document/json.js';
import { memberOf, splitPointer, valueAt } from '../../document/pointer.js';
import '../../../i18n/en/editor.js';
import { isRightToLeft } from '../../../i18n/direction.js';

import type { Shape, TextShape } from '../../../model/schema/shape.js';
import { isLanguageTag } from '../../../time/format/intl.js';
import { entriesAt, formatPersonName, nameOf, shorten, shortenWithin, type EditorContext } from '../editor-context.js';
import { describe } from '../panels/check/problem-notes.js';
import { hintId } from './field-hint.js';
import { isRequiredField } from './required.js';
import { askForNew, renderNewChoices, renderNewItem } from './new-choices.js';
import { sayChoice } from './say-choice.js';

const importSwatch = () => import('./color-swatch.js');

/** Fields of several lines. */
const LONG = new Set(['summary', 'statementsSummary', 'method', 'text', 'note', 'caption', 'was', 'whyUnnamed', 'alt']);

/** Renders the control for a text, choice, reference or number. It has a label of its own if none is beside it. */
export function renderTextControl(
  editor: EditorContext,
  pointer: string,
  name: string,
  shape: Shape,
  heard?: string,
): TemplateResult {
  if (shape.kind === 'text' && (shape.allowed || shape.refersTo)) return renderSelect(editor, pointer, shape, heard);
  if (shape.kind === 'boolean') return renderYesOrNo(editor, pointer, heard);
  const value = valueAt(editor.document, pointer);
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const { by, invalid } = describe(editor, pointer, heard === undefined ? hintId(pointer) : undefined);
  const { lang, dir } = languageOf(editor, pointer, name);
  const write = (typed: string) => editor.type(pointer, shape.kind === 'number' ? numberOf(typed) : typed);
  const handleInput = (event: Event) => write((event.currentTarget as HTMLInputElement).value);
  const handleChange = () => editor.leave(pointer);
  const needed = isRequiredField(pointer) ? 'true' : nothing;
  if (LONG.has(name)) {
    return html`<textarea
      id=${pointer}
      rows="2"
      lang=${lang}
      dir=${dir}
      aria-label=${heard ?? nothing}
      aria-describedby=${by}
      aria-invalid=${invalid}
      aria-required=${needed}
      .value=${live(text)}
      @focus=${goBetweenMarks}
      @click=${goBetweenMarks}
      @input=${handleInput}
      @change=${handleChange}
    ></textarea>`;
  }
  return html`<input
      type="text"
      id=${pointer}
      autocomplete="off"
      inputmode=${shape.kind === 'number' ? 'decimal' : nothing}
      aria-label=${heard ?? nothing}
      aria-describedby=${by}
      aria-invalid=${invalid}
      aria-required=${needed}
      .value=${live(text)}
      @input=${handleInput}
      @change=${handleChange}
    />${name === 'color' ? editor.renderLazy(importSwatch, ({ renderSwatch }) => renderSwatch(editor, pointer)) : nothing}`;
}

/** Puts the cursor between quotation marks that have no words yet. */
function goBetweenMarks({ currentTarget }: Event): void {
  const field = currentTarget as HTMLTextAreaElement;
  const { length } = field.value;
  if (length > 1 && /^[\p{Pi}\p{Pf}\p{Ps}\p{Pe}"\s]+$/u.test(field.value))
    field.setSelectionRange(length / 2, length / 2);
}

/** Returns language and direction of words that somebody said. Other texts are in those of the page. */
function languageOf(
  { document }: EditorContext,
  pointer: string,
  name: string,
): { readonly lang: string | typeof nothing; readonly dir: 'ltr' | 'rtl' | 'auto' | typeof nothing } {
  if (name !== 'text') return { lang: nothing, dir: nothing };
  const [item] = splitPointer(pointer);
  const [statement, field] = splitPointer(item);
  // The original words are in their own language, never in that of the document.
  const lang =
    field === 'original'
      ? (memberOf(valueAt(document, item), 'lang') ?? memberOf(valueAt(document, statement), 'spokenIn'))
      : (memberOf(valueAt(document, item), 'lang') ?? memberOf(document, 'lang'));
  if (typeof lang !== 'string' || lang === 'unknown' || !isLanguageTag(lang)) return { lang: nothing, dir: 'auto' };
  return { lang, dir: isRightToLeft(lang) ? 'rtl' : 'ltr' };
}

function renderYesOrNo(editor: EditorContext, pointer: string, heard: string | undefined): TemplateResult {
  const { say } = editor;
  const value = valueAt(editor.document, pointer);
  const { by, invalid } = describe(editor, pointer, heard === undefined ? hintId(pointer) : undefined);
  const handleChange = (event: Event) => {
    const chosen = (event.currentTarget as HTMLSelectElement).value;
    editor.set(pointer, chosen === '' ? undefined : chosen === 'true');
  };
  const options = [
    { chosen: undefined, value: '', words: say('deskNone') },
    { chosen: true, value: 'true', words: say('deskYes') },
    { chosen: false, value: 'false', words: say('deskNo') },
  ];
  return html`<select
    id=${pointer}
    aria-label=${heard ?? nothing}
    aria-describedby=${by}
    aria-invalid=${invalid}
    @change=${handleChange}
  >
    ${options.map(
      (option) =>
        html`<option value=${option.value} .selected=${live(value === option.chosen)}>${option.words}</option>`,
    )}
  </select>`;
}

interface Option {
  readonly value: string;
  readonly words: string;
}

function renderSelect(
  editor: EditorContext,
  pointer: string,
  shape: TextShape,
  heard: string | undefined,
): TemplateResult {
  const options =
    shape.allowed?.map((value) => ({ value, words: sayChoice(editor.say, value) })) ?? optionsOf(editor, shape);
  const value = valueAt(editor.document, pointer);
  const chosen = typeof value === 'string' ? value : '';
  const isStrange = chosen !== '' && !options.some((option) => option.value === chosen);
  const strange = isStrange ? [{ value: chosen, words: formatUnknownId(editor, shape, chosen) }] : [];
  const { by, invalid } = describe(editor, pointer, heard === undefined ? hintId(pointer) : undefined);
  return html`<select
      id=${pointer}
      aria-label=${heard ?? nothing}
      aria-describedby=${by}
      aria-invalid=${invalid}
      aria-required=${isRequiredField(pointer) ? 'true' : nothing}
      @change=${(event: Event) => {
        const { value } = event.currentTarget as HTMLSelectElement;
        if (!askForNew(editor, pointer, value)) editor.set(pointer, value || undefined);
      }}
    >
      <option value="" .selected=${live(chosen === '')}>${editor.say('deskNone')}</option>
      ${[...options, ...strange].map(
        (option) =>
          html`<option value=${option.value} .selected=${live(option.value === chosen)}>${option.words}</option>`,
      )}
      ${renderNewChoices(editor, shape)}
    </select>
    ${renderNewItem(editor, pointer, { ids: options.map((option) => option.value), valueWith: (id) => id })}`;
}

/** Returns the items that a field can refer to, by name. */
export function optionsOf(
  editor: Pick<EditorContext, 'document' | 'say'>,
  { refersTo = [] }: Pick<TextShape, 'refersTo'>,
): readonly Option[] {
  return refersTo.flatMap((list) =>
    entriesAt(editor, `/${list}`).flatMap((item, index) => {
      const id = isObject(item) ? memberOf(item, 'id') : undefined;
      const words = list === 'people' ? formatPersonName(editor, index) : shortenWithin(nameOf(item));
      return typeof id === 'string' ? [{ value: id, words }] : [];
    }),
  );
}

/** Formats an id that no item has: by the name of the removed item that had it, or by the id itself. */
export function formatUnknownId(
  { history, say }: EditorContext,
  { refersTo = [] }: Pick<TextShape, 'refersTo'>,
  id: string,
): string {
  return say('deskNotInList', { id: shorten(nameOf(findRemoved(history.past, refersTo, id)?.item)) || id });
}

/** Parses a number. Other text is kept as it was typed, and reported as a problem. */
function numberOf(typed: string): Json | undefined {
  const text = typed.trim().replace(',', '.');
  if (text === '') return undefined;
  return Number.isFinite(Number(text)) ? Number(text) : typed;
}
