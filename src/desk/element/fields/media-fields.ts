import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { memberOf, splitPointer, valueAt } from '../../document/pointer.js';
import { formatRecordingTime, parseRecordingTime } from '../../story/recording-time.js';
import { pointerTo } from '../../../model/json-pointer.js';
import { mediaShape } from '../../../model/schema/schema.js';
import type { Shape } from '../../../model/schema/shape.js';
import { formatFieldName, type EditorContext } from '../editor-context.js';
import { describe, renderProblems } from '../panels/check/problem-notes.js';
import { hintId, renderHint } from './field-hint.js';
import '../../../i18n/en/editor.js';

export { hintStyles as styles } from '../styles/hints.styles.js';

/** Renders fields of an object by their names. */
type RenderFields = (editor: EditorContext, pointer: string, shape: Shape, names: readonly string[]) => unknown;

/** Fields that a kind of media needs. An entry without a kind has all of them. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  audio: ['src', 'start', 'end', 'caption', 'credit'],
  video: ['src', 'start', 'end', 'caption', 'credit', 'poster'],
  image: ['src', 'alt', 'caption', 'credit'],
  embed: ['src', 'alt', 'caption', 'credit'],
};

const TIMES: readonly string[] = ['start', 'end'];

/** Renders the fields of a media entry: those that its kind needs, and those with a value. Others are shown on request. */
export function renderMediaFields(editor: EditorContext, pointer: string, renderFields: RenderFields): TemplateResult {
  const item = valueAt(editor.document, pointer);
  const kind = memberOf(item, 'kind');
  const all = [...mediaShape.fields.keys()];
  const inOrder = ['kind', 'src', ...TIMES, ...all.filter((name) => !['kind', 'src', ...TIMES].includes(name))];
  const usual = (typeof kind === 'string' && Object.hasOwn(USUAL, kind) && USUAL[kind]) || all;
  const isMain = (name: string) => name === 'kind' || usual.includes(name) || memberOf(item, name) !== undefined;
  const render = (names: readonly string[]) =>
    names.map((name) => renderMediaField(editor, pointer, name, renderFields));
  const more = inOrder.filter((name) => !isMain(name));
  return html`${render(inOrder.filter(isMain))}
  ${
    more.length > 0
      ? html`<details class="more-media">
          <summary>${editor.say('deskMore')}</summary>
          <div class="fields">${render(more)}</div>
        </details>`
      : nothing
  }`;
}

function renderMediaField(editor: EditorContext, pointer: string, name: string, renderFields: RenderFields): unknown {
  return TIMES.includes(name)
    ? renderTimeField(editor, pointerTo(pointer, name))
    : renderFields(editor, pointer, mediaShape, [name]);
}

/**
 * Renders the field for a time in a recording. The document has seconds, and editors type minutes, which are converted when the field is
 * left.
 */
function renderTimeField(editor: EditorContext, pointer: string): TemplateResult {
  const value = valueAt(editor.document, pointer);
  const text = typeof value === 'number' ? formatRecordingTime(value) : typeof value === 'string' ? value : '';
  const { by, invalid } = describe(editor, pointer, hintId(pointer));
  const typed = (event: Event) => (event.currentTarget as HTMLInputElement).value;
  const handleChange = (event: Event) => {
    const seconds = parseRecordingTime(typed(event));
    if (seconds !== undefined) editor.type(pointer, seconds);
    editor.leave(pointer);
  };
  return html`<div class="field short">
    <label for=${pointer}>${formatFieldName(editor.say, splitPointer(pointer)[1])}</label>
    ${renderHint(editor, pointer)}
    <input
      type="text"
      id=${pointer}
      autocomplete="off"
      placeholder="12:34"
      aria-describedby=${by}
      aria-invalid=${invalid}
      .value=${live(text)}
      @input=${(event: Event) => editor.type(pointer, typed(event))}
      @change=${handleChange}
    />
    ${renderProblems(editor, pointer)}
  </div>`;
}
