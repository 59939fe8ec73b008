import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { readSignOff } from '../../../sign-off/read-sign-off.js';
import type { Signed, SignOff } from '../../../sign-off/sign-off.js';
import { memoizeLast } from '../../../../scheduling/memoize.js';
import type { EditorContext } from '../../editor-context.js';
import { keepName } from '../../saving/signing.js';
import { isRepeatedClick } from '../entries/repeated-click.js';
import '../../../../i18n/en/sign-off.js';

/**
 * An act of an editor on the sign-off. After a click it moves the focus without scrolling, so that no other button comes under the pointer.
 */
export type SigningAct = (signOff: SignOff, signed: Signed, focus: FocusOptions) => SignOff;

const read = memoizeLast(readSignOff);

/** Returns the sign-off of the story. */
export function signOffOf({ signOff }: EditorContext): SignOff {
  return read(signOff);
}

/** Acts that wait for the name of the editor, by the section in which they were done, and by their buttons. */
const waiting = new WeakMap<Element, ReadonlyMap<EventTarget | null, SigningAct>>();

/** Signs an act with the name of the editor. If the name is unknown, the desk first asks for it. */
export function sign(editor: EditorContext, event: Event, act: SigningAct): void {
  const isClicked = event instanceof MouseEvent && event.detail > 0;
  if (editor.editorName !== '') return signAs(editor, editor.editorName, [act], { preventScroll: isClicked });
  const section = sectionOf(event);
  waiting.set(section, new Map([...(waiting.get(section) ?? []), [event.currentTarget, act]]));
  askName(section, '');
}

function signAs(editor: EditorContext, name: string, acts: readonly SigningAct[], focus: FocusOptions = {}): void {
  const signed = { by: name, at: new Date().toISOString() };
  editor.sign(acts.reduce((signOff, act) => act(signOff, signed, focus), signOffOf(editor)));
}

function sectionOf(event: Event): Element {
  return (event.currentTarget as Element).closest('.sign-off')!;
}

function askName(section: Element, name: string): void {
  const field = section.querySelector<HTMLElement>('.signer')!;
  const input = field.querySelector('input')!;
  field.hidden = false;
  input.value = name;
  input.focus();
}

/** Takes the name that was typed, and continues with the acts that waited for it. */
function takeName(editor: EditorContext, event: Event, id: string): void {
  const section = sectionOf(event);
  const field = section.querySelector<HTMLElement>('.signer')!;
  const name = field.querySelector('input')!.value.trim();
  const acts = waiting.get(section);
  if (name === '') return field.querySelector('input')!.focus();
  waiting.delete(section);
  field.hidden = true;
  keepName(name);
  editor.apply([], editor.say('signOffSignedIn', { name }));
  editor.focus(`${id}:change`);
  if (acts) signAs(editor, name, [...acts.values()]);
}

/**
 * Renders the name with which the editor signs, which can be changed unless the page gives it, and the field for it. The field is
 * hidden until an act or the editor asks for it.
 */
export function renderSigner(editor: EditorContext, id: string): unknown {
  const { say, editorName: name } = editor;
  const handleKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    takeName(editor, event, id);
  };
  return html`<div class="field short signer" hidden>
      <label for=${id}>${say('signOffName')}</label>
      <input
        type="text"
        id=${id}
        autocomplete="name"
        maxlength="200"
        aria-describedby=${`${id}:hint`}
        @keydown=${handleKeydown}
      />
      <p class="muted small" id=${`${id}:hint`}>${say('signOffNameHint')}</p>
      <button type="button" class="button" @click=${(event: Event) => takeName(editor, event, id)}>
        ${say('signOffTakeName')}
      </button>
    </div>
    ${
      name === '' || editor.isNamed
        ? nothing
        : html`<p class="muted small">
            ${say('signOffSignedIn', { name })}
            <button
              type="button"
              class="text-button"
              id=${`${id}:change`}
              aria-label=${say('signOffChangeName')}
              @click=${(event: Event) => askName(sectionOf(event), name)}
            >
              ${say('signOffChange')}
            </button>
          </p>`
    }`;
}

/** Formats who did something, and when. */
export function formatSigned(
  { locale }: EditorContext,
  { by, at }: Signed,
): { readonly name: string; readonly time: string } {
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(Date.parse(at));
  return { name: by, time };
}

/** Renders a button for an act. `heard` is its name for screen readers, if the visible words are not enough. */
export function renderSignButton(
  editor: EditorContext,
  words: string,
  act: SigningAct,
  { id, heard = words }: { readonly id?: string; readonly heard?: string } = {},
): TemplateResult {
  return html`<button
    type="button"
    class="text-button"
    id=${ifDefined(id)}
    aria-label=${heard}
    @click=${(event: MouseEvent) => isRepeatedClick(event) || sign(editor, event, act)}
  >
    ${words}
  </button>`;
}
