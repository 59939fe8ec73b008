import type { Json } from '../document/json.js';
import type { Edit } from '../document/make-edits.js';
import type { SignOff, SignOffState } from '../sign-off/sign-off.js';

export type { Json, SignOff, SignOffState };

/** An editor has changed the document. */
export class ExplainerEditorChangeEvent extends Event {
  static readonly type = 'explainer-editor-change';
  /** The whole document after the change. */
  readonly document: Json;
  /** Changes: pointer, value before and after. */
  readonly patches: Edit;

  constructor(document: Json, patches: Edit) {
    super(ExplainerEditorChangeEvent.type, { bubbles: true, composed: true });
    this.document = document;
    this.patches = patches;
  }
}

/** An editor has checked a statement, written or settled a comment, or set the state of the story. */
export class ExplainerEditorSignOffEvent extends Event {
  static readonly type = 'explainer-editor-sign-off';
  /** The whole sign-off, to be kept beside the document. */
  readonly signOff: SignOff;
  /** State of the story as it is now. */
  readonly state: SignOffState;

  constructor(signOff: SignOff, state: SignOffState) {
    super(ExplainerEditorSignOffEvent.type, { bubbles: true, composed: true });
    this.signOff = signOff;
    this.state = state;
  }
}

/** Result of a save: the new revision, or a refusal because another version was saved meanwhile. */
export type SaveAnswer =
  { readonly revision: string } | { readonly refused: { readonly document: unknown; readonly revision: string } };

/** An editor asks to save the document. Without an answer it is downloaded as a file, of which the editor may be asked first. */
export class ExplainerEditorSaveEvent extends Event {
  static readonly type = 'explainer-editor-save';
  /** The document to save. */
  readonly document: Json;
  /** Revision on which the document is based, if there is one. */
  readonly revision: string | undefined;
  /** The sign-off, to be kept beside the document, with what this save changes; undefined where nobody has signed anything. */
  readonly signOff: SignOff | undefined;
  /** State of the story; undefined until the desk has read it. */
  readonly state: SignOffState | undefined;
  #answer: Promise<SaveAnswer> | undefined;

  constructor(document: Json, revision: string | undefined, signOff?: SignOff, state?: SignOffState) {
    super(ExplainerEditorSaveEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.document = document;
    this.revision = revision;
    this.signOff = signOff;
    this.state = state;
  }

  /** Promise passed to `respondWith`. */
  get answer(): Promise<SaveAnswer> | undefined {
    return this.#answer;
  }

  /**
   * Takes over saving. Resolve with the new revision. Resolve with `refused` if another version was saved meanwhile:
   * the editor is shown both and merges them. Reject with a reason in words.
   */
  respondWith(answer: Promise<SaveAnswer>): void {
    this.#answer = answer;
  }
}

declare global {
  /** Elements, the document and the window, which all of these events reach. */
  interface GlobalEventHandlersEventMap {
    'explainer-editor-change': ExplainerEditorChangeEvent;
    'explainer-editor-save': ExplainerEditorSaveEvent;
    'explainer-editor-sign-off': ExplainerEditorSignOffEvent;
  }
}
