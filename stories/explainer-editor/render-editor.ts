import { html, type TemplateResult } from 'lit';
import type { ArgTypes } from '@storybook/web-components-vite';
import type { ExplainerEditorElement } from '../../src/desk/element/explainer-editor-element.js';
import type { ExplainerEditorSaveEvent } from '../../src/desk/element/explainer-editor-events.js';
import '../../src/desk/element/explainer-editor.js';
import { documentArgType, documents, type DocumentName } from '../shared/documents.js';
import { drawn, press, untilFound } from '../shared/elements.js';
import { loadPdfjs } from '../shared/load-pdfjs.js';
import type { PageArgs } from '../shared/page-args.js';

/** What Controls can change at the desk: the document that it begins with, and what the page answers when it is asked to save. */
export interface EditorArgs extends PageArgs {
  readonly document: DocumentName | 'A blank page';
  /** True for a story that a colleague has looked at. */
  readonly isSignedOff?: boolean;
  readonly saving: 'a file' | 'saved' | 'refused' | 'failed';
}

export const editorArgs: EditorArgs = { document: 'A meeting in Munich', saving: 'a file' };

export const editorArgTypes: ArgTypes = {
  document: { ...documentArgType, options: ['A blank page', ...Object.keys(documents)] },
  saving: {
    name: 'the page’s answer to “Save”',
    description: 'By `respondWith` of `explainer-editor-save`. Without an answer, the desk makes a file.',
    options: ['a file', 'saved', 'refused', 'failed'],
    control: 'inline-radio',
  },
  isSignedOff: { control: false },
  // Set by the story.
  editorName: { control: false },
  loadPdfjs: { control: false },
  signOff: { control: false },
  revision: { control: false },
  storageKey: { control: false },
};

const theirs = {
  ...documents['A meeting in Munich'],
  title: 'A balloon, and a meeting in Munich',
  updated: '2023-02-20',
};

const answersToSave = {
  saved: () => Promise.resolve({ revision: '2' }),
  refused: () => Promise.resolve({ refused: { document: theirs, revision: '2' } }),
  failed: () => Promise.reject(new Error('The server is being restarted.')),
};

const by = { by: 'Ada Quill', at: '2024-05-16T09:30:00Z' };

/** A colleague has left the state, a check of words that have changed since, and two comments. */
const signOff = {
  signOff: 1,
  state: { state: 'for-legal', words: '', ...by },
  checks: { [`statements/${documents['An invented council'].statements?.[0]?.id ?? ''}`]: { words: 'older', ...by } },
  comments: [
    { id: '1', entry: '', words: '', text: 'Wait for the answer of the council.', ...by },
    {
      id: '2',
      entry: `statements/${documents['An invented council'].statements?.[0]?.id ?? ''}`,
      words: '',
      text: 'Is this from the minutes?',
      ...by,
    },
  ],
  changes: [{ entries: [''], ...by }],
};

/** The desk keeps what is done under a name. Each visit of a story has another one, so that it begins anew. */
const visit = Date.now();

export function renderEditor(
  { document, saving, isSignedOff = false }: EditorArgs,
  { id }: { readonly id: string },
): TemplateResult {
  const handleSave = (event: ExplainerEditorSaveEvent) => {
    if (saving !== 'a file') event.respondWith(answersToSave[saving]());
  };
  return html`<explainer-editor
    storage-key=${`${id} ${document} ${visit}`}
    revision="1"
    editor-name="Bo Lund"
    .loadPdfjs=${loadPdfjs}
    .signOff=${isSignedOff ? signOff : undefined}
    .data=${document === 'A blank page' ? undefined : documents[document]}
    @explainer-editor-save=${handleSave}
  ></explainer-editor>`;
}

/** Presses buttons of the desk, one after the other, by their words. */
export const pressAll =
  (...words: readonly string[]) =>
  async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<ExplainerEditorElement> => {
    const editor = await drawn<ExplainerEditorElement>(canvasElement, 'explainer-editor');
    for (const each of words) await press(editor, each);
    return editor;
  };

/** Writes into a field of the desk, as an editor would. */
export async function write(editor: ExplainerEditorElement, selector: string, text: string): Promise<void> {
  const field = editor.shadowRoot?.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  if (!field) throw new Error(`The desk has no field “${selector}”.`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await editor.updateComplete;
}

/** Waits until the desk shows an element. */
export const untilShown = (editor: ExplainerEditorElement, selector: string): Promise<Element> =>
  untilFound(() => editor.shadowRoot?.querySelector(selector), `“${selector}” in the desk`);
