import { html, nothing, type TemplateResult } from 'lit';
import { insertEntry, setField } from '../../../document/make-edits.js';
import { memberOf, splitPointer, valueAt } from '../../../document/pointer.js';
import { fieldOrderAt } from '../../../document/shape-at-pointer.js';
import { beginCorrection } from '../../../story/begin-correction.js';
import { pointerTo } from '../../../../model/json-pointer.js';
import { entriesAt, type EditorContext } from '../../editor-context.js';
import { today } from '../../fields/dates-controller.js';
import '../../../../i18n/en/story.js';

/** Renders buttons that begin a correction of an entry, and withdraw a statement or a finding. Both ask for the note that readers get. */
export function renderPublishedEntryActions(editor: EditorContext, pointer: string): TemplateResult | typeof nothing {
  const { document, say, focus } = editor;
  const [list] = splitPointer(pointer);
  const canWithdraw = list === '/statements' || list === '/findings';
  if (!(canWithdraw || list === '/events') || memberOf(valueAt(document, pointer), 'status') === 'withdrawn')
    return nothing;
  const correct = () => {
    const corrections = pointerTo(pointer, 'corrections');
    const { length } = entriesAt(editor, corrections);
    editor.apply(insertEntry(document, corrections, length, beginCorrection(today()), fieldOrderAt(pointer)));
    focus(pointerTo(pointerTo(corrections, length), 'note'));
  };
  const withdraw = () => {
    editor.apply(
      setField(document, pointerTo(pointer, 'status'), 'withdrawn', fieldOrderAt(pointer)),
      say('deskWithdrawn'),
    );
    focus(pointerTo(pointer, 'note'));
  };
  return html`<p class="buttons">
    <button type="button" class="button" @click=${correct}>${say('deskCorrectIt')}</button>
    ${
      canWithdraw
        ? html`<button type="button" class="button" @click=${withdraw}>${say('deskWithdrawIt')}</button>`
        : nothing
    }
  </p>`;
}
