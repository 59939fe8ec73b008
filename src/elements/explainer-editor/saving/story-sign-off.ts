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
 * The sign-off of the story that is open. Sign-offs of one story are joined; another story that is opened comes with its own, or with
 * none, and Undo brings back the one that was here.
 */
export class StorySignOff {
  /** The sign-off, as a page, a file or the browser has kept it; undefined where nobody has signed anything. */
  value: unknown;
  /** The document that was opened from a file, or saved to one with its sign-off. Who made it is noted, or not known. */
  noted: Json | undefined;
  /** Number of the story. What was signed under another number belongs to another story. */
  storyCount = 0;

  /** Sign-offs that wait until they can be joined. */
  #unjoined: readonly unknown[] = [];
  readonly #sides = new WeakMap<Edit, { readonly before: Side; readonly after: Side }>();

  /** Sets the sign-off that belongs to the document. */
  set(signOff: unknown): void {
    this.value = signOff ?? undefined;
    this.#unjoined = [];
  }

  /** Joins another sign-off of the story with the one that is there, once that is loaded which joins them. */
  join(other: unknown, signing: Pick<typeof Signing, 'joinSignOffs'> | undefined): void {
    this.#unjoined = other === undefined ? this.#unjoined : [...this.#unjoined, other];
    if (!signing) return;
    this.value = this.#unjoined.reduce(signing.joinSignOffs, this.value);
    this.#unjoined = [];
  }

  /** Follows a document that is opened in place of another by an edit. A file of the same story that has no sign-off changes none. */
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

  /** Follows an edit that is undone, or done again. What was signed in one story stays when the edit opened another version of it. */
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
   * Continues from a journal that kept a sign-off. If another story was opened in it, the sign-off of the document that the page gave
   * comes back when that is undone.
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
