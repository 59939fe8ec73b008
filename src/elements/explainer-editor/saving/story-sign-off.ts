import type { History } from '../../../edit/document/history.js';
import type { Json } from '../../../edit/document/json.js';
import type { Edit } from '../../../edit/document/make-edits.js';
import { isSameStory, openedBy, storyChanges } from '../../../edit/versions/other-story.js';
import type * as Signing from './signing.js';

/** The sign-off of a document that was open. */
interface Side {
  readonly signOff: unknown;
  readonly noted: Json | undefined;
}

const NOTHING: Side = { signOff: undefined, noted: undefined };

/**
 * The sign-off of the open story. Sign-offs of one story are merged. Another story that is opened has its own sign-off, or none, and Undo brings
 * back the former one.
 */
export class StorySignOff {
  /** The sign-off, as a page, a file or the browser has kept it; undefined where nobody has signed anything. */
  value: unknown;
  /** The document that was opened from a file, or saved to one with its sign-off. Its changes are noted already, or their author is unknown. */
  noted: Json | undefined;
  /** Number of the story. A sign-off that was begun under another number belongs to another story. */
  storyCount = 0;

  /** Sign-offs that wait until the code that merges them is loaded. */
  #unjoined: readonly unknown[] = [];
  readonly #sides = new WeakMap<Edit, { readonly before: Side; readonly after: Side }>();

  /** Sets the sign-off that belongs to the document. */
  set(signOff: unknown): void {
    this.value = signOff ?? undefined;
    this.#unjoined = [];
  }

  /** Merges another sign-off of the story into the present one, after the code for that is loaded. */
  join(other: unknown, signing: Pick<typeof Signing, 'joinSignOffs'> | undefined): void {
    this.#unjoined = other === undefined ? this.#unjoined : [...this.#unjoined, other];
    if (!signing) return;
    this.value = this.#unjoined.reduce(signing.joinSignOffs, this.value);
    this.#unjoined = [];
  }

  /** Changes the sign-off after an edit that opened another document. A file of the same story without a sign-off changes nothing. */
  open(edit: Edit, documents: readonly [Json, Json], signOff: unknown, signing: typeof Signing | undefined): void {
    const [was, document] = documents;
    const isSame = isSameStory(was, document);
    if (isSame && signOff === undefined) return;
    const before = this.#side;
    if (isSame) this.join(signOff, signing);
    else this.#change({ signOff, noted: undefined });
    this.noted = document;
    this.#sides.set(edit, { before, after: this.#side });
  }

  /** Changes the sign-off after an edit was undone or redone. If the edit opened another version of the same story, the sign-off stays. */
  exchange(edit: Edit, side: 'before' | 'after'): boolean {
    const isOther = openedBy(edit) !== undefined;
    const sides = this.#sides.get(edit) ?? (isOther ? { before: NOTHING, after: NOTHING } : undefined);
    if (!sides) return false;
    this.#sides.set(edit, { ...sides, [side === 'before' ? 'after' : 'before']: this.#side });
    if (isOther) this.#change(sides[side]);
    else this.noted = sides[side].noted;
    return isOther;
  }

  /**
   * Continues from a journal with a sign-off. If another story was opened in the journal, undoing that brings back the sign-off of the page’s
   * document.
   */
  resume(
    { history, saved, signOff }: { readonly history: History; readonly saved: Json; readonly signOff?: unknown },
    given: Json,
    signing: typeof Signing | undefined,
  ): void {
    const first = storyChanges(history, given).at(-1);
    const before = this.#side;
    if (first) this.#change({ signOff, noted: undefined });
    else this.join(signOff, signing);
    this.noted = storyChanges(history, saved)[0]?.opened;
    if (first) this.#sides.set(first.edit, { before, after: NOTHING });
  }

  get #side(): Side {
    return { signOff: this.value, noted: this.noted };
  }

  #change({ signOff, noted }: Side): void {
    this.set(signOff);
    this.noted = noted;
    this.storyCount += 1;
  }
}
