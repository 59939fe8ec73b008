import { importDocument } from '../../../src/elements/explainer-editor/saving/import-document.js';
import type { ExplainerEditorElement } from '../../../src/elements/explainer-editor/explainer-editor-element.js';
import type { SaveAnswer } from '../../../src/elements/explainer-editor/explainer-editor-events.js';
import { renderForPosts } from './render-for-posts.js';
import { saveDocument } from './save-document.js';

/**
 * The screen in which WordPress has a document written. The text field is what the form sends; the desk, where it runs, writes
 * into it. Where it does not run, the field can be written in as it is.
 */
function start(place: HTMLElement): void {
  const postId = Number(place.dataset['post']);
  const text = find(HTMLTextAreaElement, 'said-and-done-text');
  const desk = place.querySelector('explainer-editor');
  const file = find(HTMLInputElement, 'said-and-done-file');
  file.addEventListener('change', () => void readFile(file, text, desk));
  text.addEventListener('change', () => void takeText(text, desk));
  text.form?.addEventListener('submit', () => {
    find(HTMLInputElement, 'said-and-done-form').value = renderForPosts(text.value, postId);
    const began = find(HTMLInputElement, 'said-and-done-began');
    if (desk) began.value = desk.revision ?? began.value;
  });
  if (desk) void customElements.whenDefined('explainer-editor').then(() => beginDesk(desk, text, postId));
}

/** The desk takes over what it can read; anything else stays in the field, to be mended there. */
function beginDesk(desk: ExplainerEditorElement, text: HTMLTextAreaElement, postId: number): void {
  const document = parse(text.value);
  if (document === undefined && text.value.trim() !== '') return;
  desk.data = document;
  desk.addEventListener('explainer-editor-change', (event) => {
    text.value = JSON.stringify(event.document, null, 2);
  });
  desk.addEventListener('explainer-editor-save', (event) => {
    event.respondWith(save(postId, JSON.stringify(event.document), event.revision ?? ''));
  });
  desk.hidden = false;
  const details = text.closest('details');
  if (details) details.open = false;
}

async function save(postId: number, document: string, began: string): Promise<SaveAnswer> {
  const answer = await saveDocument(postId, { document, began, form: renderForPosts(document, postId) });
  find(HTMLInputElement, 'said-and-done-began').value =
    'revision' in answer ? answer.revision : answer.refused.revision;
  return answer;
}

async function readFile(
  { files }: HTMLInputElement,
  text: HTMLTextAreaElement,
  desk: ExplainerEditorElement | null,
): Promise<void> {
  const [file] = files ?? [];
  if (file) await show(text, desk, async () => importDocument({ text: await file.text(), name: file.name }));
}

/** What was pasted may be a timeline of another tool. */
async function takeText(text: HTMLTextAreaElement, desk: ExplainerEditorElement | null): Promise<void> {
  await show(text, desk, async () => importDocument({ text: text.value, mediaType: 'application/json' }));
}

/** A document that was opened stands in the field and at the desk; why one can't be opened is said below the field. */
async function show(
  text: HTMLTextAreaElement,
  desk: ExplainerEditorElement | null,
  open: () => Promise<unknown>,
): Promise<void> {
  const trouble = find(HTMLElement, 'said-and-done-trouble');
  trouble.textContent = '';
  try {
    const document = await open();
    text.value = JSON.stringify(document, null, 2);
    if (desk?.hidden === false) desk.data = document;
  } catch (error) {
    trouble.textContent = error instanceof Error ? error.message : String(error);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A part of the screen that the plugin has printed. */
function find<T extends HTMLElement>(kind: abstract new () => T, id: string): T {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`The edit screen has no #${id}.`);
}

const place = document.getElementById('said-and-done-desk');
if (place) start(place);
