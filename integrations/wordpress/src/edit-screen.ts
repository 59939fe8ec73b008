import { joinSignOffs, readState } from '../../../src/desk/element/saving/signing.js';
import { importDocument } from '../../../src/desk/element/saving/import-document.js';
import type { ExplainerEditorElement } from '../../../src/desk/element/explainer-editor-element.js';
import type { ExplainerEditorSaveEvent, SaveAnswer } from '../../../src/desk/element/explainer-editor-events.js';
import { renderForPosts } from './render-for-posts.js';
import { saveSigned, type SaveRequest } from './save-document.js';

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
  text.form?.addEventListener('submit', (event) => {
    if (desk && !sendSignOff(desk, event.submitter)) return event.preventDefault();
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
  desk.signOff = parse(find(HTMLInputElement, 'said-and-done-sign-off').value);
  desk.data = document;
  desk.addEventListener('explainer-editor-change', (event) => {
    text.value = JSON.stringify(event.document, null, 2);
  });
  desk.addEventListener('explainer-editor-save', (event) => {
    event.respondWith(save(desk, postId, event));
  });
  desk.hidden = false;
  const details = text.closest('details');
  if (details) details.open = false;
}

/** Puts the sign-off into the form. Returns false if a story that isn't cleared shall not be published after all. */
function sendSignOff(desk: ExplainerEditorElement, submitter: HTMLElement | null): boolean {
  const state = find(HTMLInputElement, 'said-and-done-state');
  state.value = desk.signOffState ?? '';
  if (desk.signOff === undefined) return true;
  find(HTMLInputElement, 'said-and-done-sign-off').value = JSON.stringify(desk.signOff);
  const publishes = submitter?.id === 'publish' && submitter.getAttribute('name') === 'publish';
  return !publishes || state.value === 'cleared' || confirm(state.dataset['warning']);
}

async function save(
  desk: ExplainerEditorElement,
  postId: number,
  { document: written, revision, signOff, state }: ExplainerEditorSaveEvent,
): Promise<SaveAnswer> {
  const document = JSON.stringify(written);
  const field = find(HTMLInputElement, 'said-and-done-sign-off-began');
  const request = { document, began: revision ?? '', form: renderForPosts(document, postId) };
  const first = { ...request, ...formatSignOff(signOff, state), signOffBegan: field.value };
  const answer = await saveSigned(postId, first, (theirs) => {
    desk.signOff = joinSignOffs(joinSignOffs(parse(theirs), signOff), desk.signOff);
    return formatSignOff(desk.signOff, readState(desk.signOff, written));
  });
  if ('signOff' in answer) {
    // WordPress may have kept an act otherwise than it was sent, such as a clearance of somebody who may not clear.
    if (signOff) desk.signOff = joinSignOffs(parse(answer.signOff.text), desk.signOff);
    field.value = answer.signOff.revision;
  }
  find(HTMLInputElement, 'said-and-done-began').value =
    'revision' in answer ? answer.revision : answer.refused.revision;
  return answer;
}

function formatSignOff(signOff: unknown, state = ''): Pick<SaveRequest, 'signOff' | 'state'> {
  return { signOff: signOff === undefined ? '' : JSON.stringify(signOff), state };
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
    if (desk?.hidden === false) openAtDesk(desk, document);
  } catch (error) {
    trouble.textContent = error instanceof Error ? error.message : String(error);
  }
}

/** Another text of the story keeps its sign-off: checks hold where the words are the same. */
function openAtDesk(desk: ExplainerEditorElement, document: unknown): void {
  const { signOff } = desk;
  desk.signOff = signOff;
  desk.data = document;
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
