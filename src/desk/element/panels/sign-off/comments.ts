import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { keyOfEntry } from '../../../sign-off/entry-index.js';
import { addComment, isSettled, reopenComment, resolveComment, type EntryComment } from '../../../sign-off/sign-off.js';
import { shorten, type EditorContext } from '../../editor-context.js';
import { formatSigned, renderSignButton, sign } from './sign.js';
import '../../../../i18n/en/sign-off.js';

/** The entry on which a comment is written. */
export type CommentPlace = Pick<EntryComment, 'entry' | 'words'>;

interface CommentList {
  readonly comments: readonly EntryComment[];
  /** Id of the element that gets the focus if there is no further comment. */
  readonly after: string;
  readonly renderPlace: (comment: EntryComment) => unknown;
}

/**
 * Renders open comments, and settled ones in a collapsible list.
 *
 * @param after Id of the element that gets the focus after the last comment is settled.
 */
export function renderComments(
  editor: EditorContext,
  comments: readonly EntryComment[],
  after: string,
  renderPlace: (comment: EntryComment) => unknown = () => nothing,
): unknown {
  const settled = comments.filter(isSettled);
  const open = comments.filter((comment) => !isSettled(comment));
  const renderList = (those: readonly EntryComment[]) =>
    html`<ul class="comments">
      ${repeat(those, keyOf, (each) => renderComment(editor, each, { comments: those, after, renderPlace }))}
    </ul>`;
  return html`${open.length > 0 ? renderList(open) : nothing}
  ${
    settled.length > 0
      ? html`<details>
          <summary>${editor.say('signOffSettled', { count: settled.length })}</summary>
          ${renderList(settled)}
        </details>`
      : nothing
  }`;
}

function keyOf({ id, by }: EntryComment): string {
  return `${id} ${by}`;
}

function buttonId(comment: EntryComment, after: string): string {
  return `${after}:${keyOf(comment)}`;
}

function renderComment(editor: EditorContext, comment: EntryComment, list: CommentList): TemplateResult {
  const { say } = editor;
  const { text, resolved } = comment;
  return html`<li>
    ${list.renderPlace(comment)}
    <span class="muted">${say('signOffSaid', formatSigned(editor, comment))}</span>
    <span class="comment" dir="auto">${text}</span>
    ${
      resolved && isSettled(comment)
        ? html`<span class="muted">${say('signOffSettledBy', formatSigned(editor, resolved))}</span>`
        : nothing
    }
    ${renderSettle(editor, comment, list)}
  </li>`;
}

/** Renders the button that settles a comment, or opens it again. Since its row moves, the focus goes to the next comment. */
function renderSettle(editor: EditorContext, comment: EntryComment, { comments, after }: CommentList): TemplateResult {
  const { say } = editor;
  const { id, by, text } = comment;
  const values = { name: by, text: shorten(text) };
  const isDone = isSettled(comment);
  const act = isDone ? reopenComment : resolveComment;
  const at = comments.indexOf(comment);
  const next = comments[at + 1] ?? comments[at - 1];
  return renderSignButton(
    editor,
    say(isDone ? 'signOffReopen' : 'signOffSettle'),
    (signOff, signed, focus) => {
      editor.apply([], say(isDone ? 'signOffIsOpen' : 'signOffIsSettled', values));
      editor.focus(next ? buttonId(next, after) : after, focus);
      return act(signOff, id, signed);
    },
    { id: buttonId(comment, after), heard: say(isDone ? 'signOffReopenNamed' : 'signOffSettleNamed', values) },
  );
}

/**
 * Renders a collapsible field for a comment. An unfinished comment is kept until it is added, whatever is opened meanwhile.
 *
 * @param pointer Pointer of the entry; `''` for the whole story.
 * @param placeOf Returns where the comment belongs, once it is written.
 */
export function renderNewComment(
  editor: EditorContext,
  pointer: string,
  words: string,
  placeOf: () => CommentPlace,
): TemplateResult {
  const { say } = editor;
  const key = pointer === '' ? '' : keyOfEntry(editor.document, pointer);
  const begun = Object.hasOwn(editor.begunComments, key) ? editor.begunComments[key] : undefined;
  const id = `${pointer || 'sign-off'}:comment`;
  const handleClick = (event: Event) => {
    const fold = (event.currentTarget as Element).closest('details')!;
    const field = fold.querySelector('textarea')!;
    if (field.value.trim() === '') return field.focus();
    sign(editor, event, (signOff, signed) => {
      const text = field.value;
      if (text.trim() === '') return signOff;
      editor.beginComment(key, undefined);
      field.value = '';
      fold.open = false;
      fold.querySelector('summary')!.focus();
      return addComment(signOff, { ...placeOf(), text }, signed);
    });
  };
  const keep = ({ currentTarget }: Event) => editor.beginComment(key, (currentTarget as HTMLTextAreaElement).value);
  return html`${keyed(
    key,
    html`<details class="new-comment" ?open=${begun !== undefined}>
      <summary id=${`${pointer || 'sign-off'}:new-comment`}>${words}</summary>
      <div class="field">
        <label for=${id}>${say('signOffYourComment')}</label>
        <textarea id=${id} rows="2" maxlength="4000" .value=${begun ?? ''} @input=${keep}></textarea>
      </div>
      <button type="button" class="button" @click=${handleClick}>${say('signOffAdd')}</button>
    </details>`,
  )}`;
}
