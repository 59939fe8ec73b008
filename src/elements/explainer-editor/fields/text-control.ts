import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isObject, type Json } from '../../../edit/json.js';
import { memberOf, valueAt } from '../../../edit/pointer.js';
import type { MessageKey, Say } from '../../../i18n/messages.js';
import type { Shape, TextShape } from '../../../model/schema/shape.js';
import { entriesAt, nameOf, shorten, type Desk } from '../editor-context.js';
import { describe } from '../panels/problem-notes.js';

/** Fields that take more than a line. */
const LONG = new Set(['summary', 'text', 'note', 'caption', 'was', 'whyUnnamed', 'alt']);

/** The control for a text, a choice, a reference or a number; with a name of its own where no label stands beside it. */
export function renderTextControl(
  desk: Desk,
  pointer: string,
  name: string,
  shape: Shape,
  heard?: string,
): TemplateResult {
  if (shape.kind === 'text' && shape.allowed) {
    const options = shape.allowed.map((value) => ({ value, words: sayChoice(desk.say, value) }));
    return renderSelect(desk, pointer, options, heard);
  }
  if (shape.kind === 'boolean') return renderYesOrNo(desk, pointer, heard);
  if (shape.kind === 'text' && shape.refersTo) return renderSelect(desk, pointer, optionsOf(desk, shape), heard);
  const value = valueAt(desk.document, pointer);
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const { by, invalid } = describe(desk, pointer);
  const write = (typed: string) => desk.type(pointer, shape.kind === 'number' ? numberOf(typed) : typed);
  const handleInput = (event: Event) => write((event.currentTarget as HTMLInputElement).value);
  const handleChange = () => desk.leave(pointer);
  if (LONG.has(name)) {
    return html`<textarea
      id=${pointer}
      rows="2"
      aria-label=${heard ?? nothing}
      aria-describedby=${by}
      aria-invalid=${invalid}
      .value=${live(text)}
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
    .value=${live(text)}
    @input=${handleInput}
    @change=${handleChange}
  />`;
}

function renderYesOrNo(desk: Desk, pointer: string, heard: string | undefined): TemplateResult {
  const { say } = desk;
  const value = valueAt(desk.document, pointer);
  const { by, invalid } = describe(desk, pointer);
  const handleChange = (event: Event) => {
    const chosen = (event.currentTarget as HTMLSelectElement).value;
    desk.set(pointer, chosen === '' ? undefined : chosen === 'true');
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
  desk: Desk,
  pointer: string,
  options: readonly Option[],
  heard: string | undefined,
): TemplateResult {
  const value = valueAt(desk.document, pointer);
  const chosen = typeof value === 'string' ? value : '';
  const isStrange = chosen !== '' && !options.some((option) => option.value === chosen);
  const strange = isStrange ? [{ value: chosen, words: desk.say('deskNotInList', { id: chosen }) }] : [];
  const { by, invalid } = describe(desk, pointer);
  return html`<select
    id=${pointer}
    aria-label=${heard ?? nothing}
    aria-describedby=${by}
    aria-invalid=${invalid}
    @change=${(event: Event) => desk.set(pointer, (event.currentTarget as HTMLSelectElement).value || undefined)}
  >
    <option value="" .selected=${live(chosen === '')}>${desk.say('deskNone')}</option>
    ${[...options, ...strange].map(
      (option) =>
        html`<option value=${option.value} .selected=${live(option.value === chosen)}>${option.words}</option>`,
    )}
  </select>`;
}

/** The items that a field can refer to, by what they are called. */
export function optionsOf(desk: Pick<Desk, 'document'>, { refersTo = [] }: TextShape): readonly Option[] {
  return refersTo.flatMap((list) =>
    entriesAt(desk, `/${list}`).flatMap((item) => {
      const id = isObject(item) ? memberOf(item, 'id') : undefined;
      return typeof id === 'string' ? [{ value: id, words: shorten(nameOf(item)) }] : [];
    }),
  );
}

/** One of the format's words, as people say it: `part-of` is "Part of". */
function sayChoice(say: Say, value: string): string {
  const key = `choice-${value}`;
  const text = say(key as MessageKey);
  if (text !== key) return text;
  const words = value.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What can't be a number stays as it was typed, and is reported. */
function numberOf(typed: string): Json | undefined {
  const text = typed.trim().replace(',', '.');
  if (text === '') return undefined;
  return Number.isFinite(Number(text)) ? Number(text) : typed;
}
