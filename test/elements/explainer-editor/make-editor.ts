import { fixture, html, waitUntil } from '@open-wc/testing';
import type { ExplainerEditorElement } from '../../../src/elements/explainer-editor/explainer-editor-element.js';
import '../../../src/elements/explainer-editor/explainer-editor.js';
import { untilStill } from '../../helpers/until-still.js';

let count = 0;

/** A name under which no other test has kept anything. */
export function freshKey(): string {
  count += 1;
  return `test-${Date.now()}-${count}`;
}

/** A desk with a document, that has looked for what was left before. */
export async function makeDesk(data: unknown, key = freshKey(), revision = ''): Promise<ExplainerEditorElement> {
  const desk = await fixture<ExplainerEditorElement>(
    html`<explainer-editor
      storage-key=${key}
      .revision=${revision === '' ? null : revision}
      .data=${data}
    ></explainer-editor>`,
  );
  // How dates are read is loaded beside.
  await settled();
  return desk;
}

/** When a database has answered, and dates can be read. */
export const settled = () => untilStill(15);

/** When what was typed has been read. */
export async function read(desk: ExplainerEditorElement): Promise<void> {
  await untilStill(20);
  await desk.updateComplete;
}

export function find<T extends HTMLElement>(desk: ExplainerEditorElement, id: string): T {
  const found = desk.shadowRoot!.getElementById(id);
  if (!found) throw new Error(`Nothing is shown for ${id}`);
  return found as T;
}

/** A button by what it is called. */
export function button(desk: ExplainerEditorElement, name: string | RegExp): HTMLButtonElement {
  const buttons = [...desk.shadowRoot!.querySelectorAll('button')];
  const nameOf = (each: HTMLButtonElement) =>
    (each.getAttribute('aria-label') ?? each.textContent).replace(/\s+/g, ' ').trim();
  const found = buttons.find((each) => (typeof name === 'string' ? nameOf(each) === name : name.test(nameOf(each))));
  if (!found) throw new Error(`No button ${String(name)} among: ${buttons.map(nameOf).join(', ')}`);
  return found;
}

export async function press(desk: ExplainerEditorElement, name: string | RegExp): Promise<void> {
  button(desk, name).click();
  await desk.updateComplete;
  await desk.updateComplete;
}

/** Types into a field, letter by letter, and leaves it. */
export async function type(desk: ExplainerEditorElement, id: string, text: string): Promise<void> {
  const field = find<HTMLInputElement>(desk, id);
  field.focus();
  for (let length = 1; length <= text.length; length += 1) {
    field.value = text.slice(0, length);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  await read(desk);
}

export async function choose(desk: ExplainerEditorElement, id: string, value: string): Promise<void> {
  const field = find<HTMLSelectElement>(desk, id);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await read(desk);
}

/** When the browser has kept all. */
export function kept(desk: ExplainerEditorElement): Promise<void> {
  return waitUntil(() => desk.shadowRoot!.querySelector('.keeping')?.getAttribute('data-state') === 'kept', 'not kept');
}

export const textOf = (desk: ExplainerEditorElement, selector: string) =>
  desk.shadowRoot!.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();
