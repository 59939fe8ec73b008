import type { Json } from '../../edit/json.js';
import type { Edit } from '../../edit/make-edits.js';

/** An editor has changed the document. */
export class ExplainerEditorChangeEvent extends Event {
  static readonly type = 'explainer-editor-change';
  /** The whole document, as it is now. */
  readonly document: Json;
  /** What changed: pointer, before and after. */
  readonly patches: Edit;

  constructor(document: Json, patches: Edit) {
    super(ExplainerEditorChangeEvent.type, { bubbles: true, composed: true });
    this.document = document;
    this.patches = patches;
  }
}

/** What became of a save: it has a revision now, or somebody else's is there already. */
export type SaveAnswer =
  { readonly revision: string } | { readonly refused: { readonly document: unknown; readonly revision: string } };

/** An editor wants the document saved. Where nobody answers, it becomes a file. */
export class ExplainerEditorSaveEvent extends Event {
  static readonly type = 'explainer-editor-save';
  readonly document: Json;
  /** The revision from which the document began; undefined where none was given. */
  readonly revision: string | undefined;
  #answer: Promise<SaveAnswer> | undefined;

  constructor(document: Json, revision: string | undefined) {
    super(ExplainerEditorSaveEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.document = document;
    this.revision = revision;
  }

  /** What whoever saves promised. */
  get answer(): Promise<SaveAnswer> | undefined {
    return this.#answer;
  }

  /**
   * Takes the saving over. Resolve with the new revision; or with `refused`, the document and revision that somebody saved
   * meanwhile, and the editor is shown both and joins them; or reject with a reason in words.
   */
  respondWith(answer: Promise<SaveAnswer>): void {
    this.#answer = answer;
  }
}

declare global {
  interface HTMLElementEventMap {
    'explainer-editor-change': ExplainerEditorChangeEvent;
    'explainer-editor-save': ExplainerEditorSaveEvent;
  }
}
