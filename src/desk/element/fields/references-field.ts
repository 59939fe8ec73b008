import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isList, isObject, type Json } from '../../document/json.js';
import { setField } from '../../document/make-edits.js';
import { splitPointer, valueAt } from '../../document/pointer.js';
import { findSharedTerms } from '../../speakers/terms-before.js';
import { isSilence } from '../../story/story-entries.js';
import type { Shape, TextShape } from '../../../model/schema/shape.js';
import type { EditorContext } from '../editor-context.js';
import { describe, problemsWithin, renderProblem } from '../panels/check/problem-notes.js';
import { hintId, renderHint } from './field-hint.js';
import { isRequiredField, renderRequiredMark } from './required.js';
import { askForNew, renderNewChoices, renderNewItem } from './new-choices.js';
import { formatUnknownId, optionsOf } from './text-control.js';
import { takeFinalChoice } from './typed-choice.js';
import '../../../i18n/en/editor.js';
import '../../../i18n/en/story.js';

const importUnnamed = () => import('./unnamed-speaker.js');

/** Renders the items that a field refers to, each with a button that removes it, and a list to add others. */
export function renderReferences(
  editor: EditorContext,
  pointer: string,
  label: string,
  shape: Shape,
  text: TextShape,
): TemplateResult {
  return html`<div class="field references">
    ${renderRequiredMark(editor.say, pointer)}<label for=${pointer}>${label}</label>
    ${renderHint(editor, pointer)} ${renderReferencesControl(editor, pointer, shape, text, label)}
    ${isSpeaker(pointer) ? editor.renderLazy(importUnnamed, ({ renderUnnamed }) => renderUnnamed(editor, pointer)) : nothing}
    ${
      problemsWithin(editor, pointer).length > 0
        ? html`<ul class="problems">
            ${problemsWithin(editor, pointer).map(
              (problem) => html`<li class=${problem.severity}>${renderProblem(editor, problem)}</li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;
}

/** Renders the control without a label, as cells need it. */
export function renderReferencesControl(
  editor: EditorContext,
  pointer: string,
  shape: Shape,
  text: TextShape,
  label: string,
  heard?: string,
): TemplateResult {
  const { say } = editor;
  const chosen = idsAt(editor, pointer);
  const options = optionsOf(editor, text);
  const wordsOf = (id: string) => options.find(({ value }) => value === id)?.words ?? formatUnknownId(editor, text, id);
  const put = (ids: readonly string[]) => {
    const value = writeIds(ids, shape);
    if (heard !== undefined || !takeTerms(editor, pointer, value)) editor.set(pointer, value);
  };
  // A statement has one speaker, as a rule: another choice takes the place of the first.
  const isOne = heard === undefined && isSpeaker(pointer) && chosen.length === 1;
  const [shown = ''] = isOne ? chosen : [];
  const none = isOne ? 'deskNone' : chosen.length > 0 ? 'deskAddAnother' : 'deskChoose';
  const idsWith = (id: string) => (isOne ? [id].filter(Boolean) : [...new Set([...chosen, id])]);
  const { handleKey, handle } = takeFinalChoice(
    (value) => askForNew(editor, pointer, value) || put(idsWith(value)),
    shown,
  );
  const { by, invalid } = describe(editor, pointer, heard === undefined ? hintId(pointer) : undefined);
  return html`${
      chosen.length > 0 && !isOne
        ? html`<ul class="chips" aria-label=${label}>
            ${chosen.map(
              (id, index) =>
                html`<li>
                  <span dir="auto">${wordsOf(id)}</span>
                  <button
                    type="button"
                    aria-label=${say('deskRemoveNamed', { name: wordsOf(id) })}
                    @click=${() => {
                      put(chosen.toSpliced(index, 1));
                      editor.focus(pointer);
                    }}
                  >
                    ×
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
    <select
      id=${pointer}
      aria-label=${heard ?? nothing}
      aria-describedby=${by}
      aria-invalid=${invalid}
      aria-required=${isRequiredField(pointer) ? 'true' : nothing}
      @keydown=${handleKey}
      @pointerdown=${handle}
      @change=${handle}
      @blur=${handle}
    >
      <option value="" .selected=${live(shown === '')}>${say(none)}</option>
      ${isOne && !options.some(({ value }) => value === shown) ? html`<option value=${shown} .selected=${live(true)}>${wordsOf(shown)}</option>` : nothing}
      ${options
        .filter(({ value }) => isOne || !chosen.includes(value))
        .map(
          ({ value, words }) =>
            html`<option value=${value} .selected=${live(isOne && value === shown)}>${words}</option>`,
        )}
      ${renderNewChoices(editor, text)}
    </select>
    ${renderNewItem(editor, pointer, {
      ids: options.map(({ value }) => value),
      valueWith: (id) => writeIds(idsWith(id), shape),
    })}
    ${isOne ? renderAnother() : nothing}`;

  /** Renders a separate list that adds one more item. */
  function renderAnother(): TemplateResult {
    const another = takeFinalChoice((value, by) => {
      put([...chosen, value]);
      // The list is removed.
      if (by !== 'leaving') editor.focus(pointer);
    });
    return html`<select
      class="another"
      id=${`${pointer}:another`}
      aria-label=${`${label}: ${say('deskAddAnother')}`}
      @keydown=${another.handleKey}
      @pointerdown=${another.handle}
      @change=${another.handle}
      @blur=${another.handle}
    >
      <option value="" .selected=${live(true)}>${say('deskAddAnother')}</option>
      ${options
        .filter(({ value }) => !chosen.includes(value))
        .map(({ value, words }) => html`<option value=${value}>${words}</option>`)}
    </select>`;
  }
}

function isSpeaker(pointer: string): boolean {
  return /^\/statements\/\d+\/speaker$/.test(pointer);
}

/**
 * Chooses the speaker of a statement without terms, with the terms on which the same unnamed person has spoken in this story. Returns false
 * for all other speakers and fields.
 */
function takeTerms({ document, say, apply }: EditorContext, pointer: string, speaker: Json | undefined): boolean {
  const [item] = splitPointer(pointer);
  const statement = valueAt(document, item);
  if (!isSpeaker(pointer) || typeof speaker !== 'string' || !isObject(statement)) return false;
  const found = statement['terms'] === undefined && !isSilence(statement) && findSharedTerms(document, speaker);
  if (!found) return false;
  apply(setField(document, item, { ...statement, speaker, ...found }), say('deskTermsTaken'));
  return true;
}

function idsAt(editor: EditorContext, pointer: string): readonly string[] {
  const value = valueAt(editor.document, pointer);
  const list = isList(value) ? value : value === undefined ? [] : [value];
  return list.map((id) => (typeof id === 'string' ? id : JSON.stringify(id)));
}

/** Returns a single id without a list if the format allows that. */
function writeIds(ids: readonly string[], shape: Shape): string | readonly string[] | undefined {
  if (ids.length === 0) return undefined;
  return shape.kind === 'either' && ids.length === 1 ? ids[0] : ids;
}
