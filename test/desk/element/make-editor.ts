import { fixture, html } from '@open-wc/testing';
import type { ExplainerEditorElement } from '../../../src/desk/element/explainer-editor-element.js';
import '../../../src/desk/element/explainer-editor.js';
import { untilStill } from '../../helpers/until-still.js';
import { waitUntil } from '../../helpers/wait-until.js';

let count = 0;

/** A name under which no other test has kept anything. */
export function freshKey(): string {
  count += 1;
  return `test-${Date.now()}-${count}`;
}

/** A desk with a document, that has looked for what was left before. */
export async function makeDesk(data: unknown, key = freshKey(), revision = ''): Promise<ExplainerEditorElement> {
  const editor = await fixture<ExplainerEditorElement>(
    html`<explainer-editor
      storage-key=${key}
      .revision=${revision === '' ? null : revision}
      .data=${data}
    ></explainer-editor>`,
  );
  // How dates are read is loaded beside, and how a story begins.
  await editor.updateComplete;
  await settled();
  return editor;
}

/** When a database has answered, and dates can be read. */
export const settled = untilStill;

/** When what was typed has been read. */
export async function read(editor: ExplainerEditorElement): Promise<void> {
  await untilStill();
  await editor.updateComplete;
}

export function find<T extends HTMLElement>(editor: ExplainerEditorElement, id: string): T {
  const found = editor.shadowRoot!.getElementById(id);
  if (!found) throw new Error(`Nothing is shown for ${id}`);
  return found as T;
}

/** A button by what it is called. */
export function button(editor: ExplainerEditorElement, name: string | RegExp): HTMLButtonElement {
  const buttons = [...editor.shadowRoot!.querySelectorAll('button')];
  const nameOf = (each: HTMLButtonElement) =>
    (each.getAttribute('aria-label') ?? each.textContent).replace(/\s+/g, ' ').trim();
  const found = buttons.find((each) => (typeof name === 'string' ? nameOf(each) === name : name.test(nameOf(each))));
  if (!found) throw new Error(`No button ${String(name)} among: ${buttons.map(nameOf).join(', ')}`);
  return found;
}

export async function press(editor: ExplainerEditorElement, name: string | RegExp): Promise<void> {
  button(editor, name).click();
  await editor.updateComplete;
  await editor.updateComplete;
}

/** Pastes the text of the first source, and goes back to the story. */
export async function pasteSource(editor: ExplainerEditorElement, text: string): Promise<void> {
  await press(editor, 'Quote from a source');
  find<HTMLTextAreaElement>(editor, 'quote-paste').value = text;
  await press(editor, 'Use this text');
  await press(editor, 'Back to the story');
}

/** Types into a field, letter by letter, and leaves it. */
export async function type(editor: ExplainerEditorElement, id: string, text: string): Promise<void> {
  const field = find<HTMLInputElement>(editor, id);
  field.focus();
  for (let length = 1; length <= text.length; length += 1) {
    field.value = text.slice(0, length);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  await read(editor);
}

export async function choose(editor: ExplainerEditorElement, id: string, value: string): Promise<void> {
  const field = find<HTMLSelectElement>(editor, id);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await read(editor);
}

/** Chooses a file, as “Open…” does. */
export function chooseFile(
  editor: ExplainerEditorElement,
  content: string | Uint8Array<ArrayBuffer>,
  name: string,
): void {
  const input = editor.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
  const files = new DataTransfer();
  files.items.add(new File([content], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
}

/** Goes back to the story that was here before, as the status offers it. */
export async function goBack(editor: ExplainerEditorElement, title: string): Promise<void> {
  await press(editor, 'Undo this');
  await waitUntil(() => (editor.data as { readonly title?: string }).title === title, `${title} is not back`);
  await read(editor);
}

/** Opens a story of the list in “Open…”. */
export async function openKept(editor: ExplainerEditorElement, title: string): Promise<void> {
  await press(editor, 'Open…');
  await waitUntil(() => editor.shadowRoot!.querySelector('dialog .kept-stories'), 'no list of stories');
  await press(editor, new RegExp(`^${title} `));
  await waitUntil(() => (editor.data as { readonly title?: string }).title === title, `${title} is not open`);
  await read(editor);
}

/** Runs a command of the list of all commands. */
async function runCommand(editor: ExplainerEditorElement, words: string): Promise<void> {
  await press(editor, 'All commands…');
  const options = () => [...editor.shadowRoot!.querySelectorAll<HTMLElement>('[role=option]')];
  const find = () => options().find(({ textContent }) => textContent.includes(words));
  await waitUntil(find, `no command “${words}”`);
  find()!.click();
}

/** Asks for all stories of the browser to be deleted, which are named then. */
export async function askAboutAll(editor: ExplainerEditorElement): Promise<void> {
  await runCommand(editor, 'Delete all stories from this browser…');
  await waitUntil(() => editor.shadowRoot!.querySelector('#clear-lead'), 'nothing is asked');
}

/** Deletes everything that the browser keeps. */
export async function deleteAll(editor: ExplainerEditorElement): Promise<void> {
  await askAboutAll(editor);
  await press(editor, 'Delete all stories from this browser');
  await waitUntil(
    () => /(story is|stories are) deleted from this browser/.test(textOf(editor, '.status') ?? ''),
    'it isn’t told',
  );
}

/** Throws work away that is offered. */
export async function throwAway(editor: ExplainerEditorElement): Promise<void> {
  await press(editor, 'Throw it away…');
  await press(editor, 'Throw it away');
  await waitUntil(() => textOf(editor, '.status')?.includes('is deleted from this browser'), 'it isn’t told');
}

/** When the browser has kept all. */
export function kept(editor: ExplainerEditorElement): Promise<void> {
  return waitUntil(
    () => editor.shadowRoot!.querySelector('.autosave')?.getAttribute('data-state') === 'saved',
    'not kept',
  );
}

export const textOf = (editor: ExplainerEditorElement, selector: string) =>
  editor.shadowRoot!.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();
