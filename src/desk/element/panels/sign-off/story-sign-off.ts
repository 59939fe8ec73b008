import { html, nothing, type TemplateResult } from 'lit';
import type { Json } from '../../../document/json.js';
import { hashWords } from '../../../sign-off/hash-words.js';
import { isSettled, lastChanges, setState, type SignOff, type SignOffState } from '../../../sign-off/sign-off.js';
import { pointerOf } from '../../../sign-off/entry-index.js';
import { stateOf } from '../../../sign-off/sign-off-status.js';
import { changedSinceCleared, hashEntries } from '../../../sign-off/since-cleared.js';
import { formatItemName, nameOf, shorten, type EditorContext } from '../../editor-context.js';
import type { CheckLists } from '../check/check-state.js';
import { renderPlace, type GoTo } from '../check/place-button.js';
import { renderCheckLists } from './check-lists.js';
import { allUnchecked, openFaults, renderClearing } from './clearing.js';
import { renderComments, renderNewComment } from './comments.js';
import { formatSigned, renderSigner, sign, signOffOf } from './sign.js';
import '../../../../i18n/en/sign-off.js';

export { signOffStyles as styles } from '../../styles/sign-off.styles.js';

/** Maximum number of saves that are listed. */
const MAX_LISTED = 20;

const STATES: readonly SignOffState[] = ['draft', 'for-legal', 'cleared'];

/** Renders the state of the story, its unchecked entries, all comments, and the last saves. */
export function renderStorySignOff(editor: EditorContext, lists: CheckLists, onGo: GoTo): TemplateResult {
  const { say, document } = editor;
  const signOff = signOffOf(editor);
  const place = () => ({ entry: '', words: '' });
  return html`<section class="sign-off" aria-labelledby="sign-off">
    <h3 id="sign-off">${say('signOff')}</h3>
    <p class="muted small">${say('signOffLead')}</p>
    ${renderState(editor, signOff, lists, onGo)} ${renderSigner(editor, 'sign-off:signer')}
    ${renderCheckLists(editor, signOff, lists, onGo)} ${renderAllComments(editor, signOff, onGo)}
    ${renderNewComment(editor, '', say('signOffCommentStory'), place)} ${renderSaves(editor, signOff, document)}
  </section>`;
}

/** Renders the states. Clearing a story with unchecked entries or problems needs a second act. */
function renderState(editor: EditorContext, signOff: SignOff, lists: CheckLists, onGo: GoTo): TemplateResult {
  const { say, document } = editor;
  const shown = stateOf(signOff, document);
  const set = (state: SignOffState) => (event: Event) =>
    sign(editor, event, (before, signed, focus) => {
      if (lists.state.isClearing) {
        lists.change({ isClearing: false });
        editor.focus(`sign-off:${state}`, focus);
      }
      const entries = state === 'cleared' ? { entries: hashEntries(document) } : {};
      return setState(before, state, hashWords(document), { ...signed, ...entries });
    });
  const open = allUnchecked(signOff, document);
  const ask = () => {
    lists.change({ isClearing: true });
    editor.focus('sign-off:unchecked');
  };
  const isAsked = open.length > 0 || openFaults(editor).length > 0;
  const isClearing = lists.state.isClearing === true && isAsked && shown !== 'cleared';
  const clear = isAsked ? ask : set('cleared');
  // Another press on “Cleared” must not sign a cleared story again.
  const press = (state: SignOffState) => (state === 'cleared' ? (shown === state ? nothing : clear) : set(state));
  return html`<div class="state">
    <span class="segments" role="group" aria-label=${say('signOffStory')}>
      ${STATES.map(
        (state) =>
          html`<button
            type="button"
            id=${`sign-off:${state}`}
            aria-pressed=${state === shown ? 'true' : 'false'}
            @click=${press(state)}
          >
            ${say(`signOff-${state}`)}
          </button>`,
      )}
    </span>
    <span role="status">${formatState(editor, signOff, shown)}</span> ${renderChanged(editor, signOff, shown, onGo)}
    ${isClearing ? renderClearing(editor, open, { onClear: set('cleared'), onCancel: cancel }, onGo) : nothing}
  </div>`;

  function cancel(): void {
    lists.change({ isClearing: false });
    editor.focus('sign-off:cleared');
  }
}

function formatState(editor: EditorContext, { state }: SignOff, shown: SignOffState): unknown {
  if (!state) return nothing;
  const { say } = editor;
  const signed = formatSigned(editor, state);
  return state.state === shown
    ? say('signOffSet', { state: say(`signOff-${shown}`), ...signed })
    : say('signOffLapsed', signed);
}

/** Lists the entries that have changed since the story was cleared, so that the next legal check need not read all of it. */
function renderChanged(editor: EditorContext, signOff: SignOff, shown: SignOffState, onGo: GoTo): unknown {
  const pointers = shown === 'for-legal' ? changedSinceCleared(signOff, editor.document) : [];
  if (pointers.length === 0) return nothing;
  return html`<p class="small">${editor.say('signOffChangedEntries')}</p>
    <ul class="changed-since">
      ${pointers.map((pointer) => html`<li>${renderPlace(editor, pointer, onGo)}</li>`)}
    </ul>`;
}

function renderAllComments(editor: EditorContext, { comments }: SignOff, onGo: GoTo): unknown {
  const { say, document } = editor;
  if (comments.length === 0) return nothing;
  const count = comments.filter((comment) => !isSettled(comment)).length;
  return html`<p>${say('signOffOpen', { count })}</p>
    ${renderComments(editor, comments, 'sign-off:new-comment', (comment) => {
      const pointer = pointerOf(document, comment);
      if (pointer === undefined) return html`<i class="muted">${say('signOffGone')}</i>`;
      return pointer === '' ? nothing : renderPlace(editor, pointer, onGo);
    })}`;
}

/**
 * Renders the last saves, the latest first, each with the entries that no later save has changed. Changes before the first save are unknown.
 */
function renderSaves(editor: EditorContext, { changes }: SignOff, document: Json): unknown {
  const { say } = editor;
  if (changes.length === 0) return nothing;
  const nameAt = (entry: string) => {
    const pointer = pointerOf(document, { entry, words: '' });
    if (pointer === undefined) return say('signOffGoneEntry');
    return pointer === '' ? shorten(nameOf(document)) : formatItemName(editor, pointer);
  };
  const since = formatSigned(editor, changes[0]!);
  return html`<details>
    <summary>${say('signOffSaves')}</summary>
    <p class="muted small">${say('signOffSavesLead', since)}</p>
    <ul class="saves">
      ${lastChanges(changes)
        .slice(0, MAX_LISTED)
        .map(
          (change) =>
            html`<li dir="auto">
              ${say('signOffSaved', { ...formatSigned(editor, change), what: [...new Set(change.entries.map(nameAt))].join(' · ') })}
            </li>`,
        )}
    </ul>
  </details>`;
}
