import { editsOf, type History } from '../../../edit/document/history.js';
import { isBlank } from '../../../edit/document/is-blank.js';
import type { Json } from '../../../edit/document/json.js';
import type { Edit } from '../../../edit/document/make-edits.js';
import type { Attachments, FormerStories, JournalContent, PastedText } from '../../../edit/versions/journal.js';
import { beginningOf, isSameStory, openedBy, storyChanges } from '../../../edit/versions/other-story.js';
import type * as Signing from './signing.js';

/** Content of a file beside its story. The article is null where there must be none. */
export interface OpenedAttachments {
  readonly signOff?: unknown;
  /** Other sign-offs of the story, which are merged with that one. */
  readonly otherSignOffs?: readonly unknown[];
  readonly article?: unknown;
  readonly texts?: Attachments['texts'];
  /** The document whose changes are noted in the sign-off, if it isn’t the one that is opened. */
  readonly noted?: Json;
}

const NOTHING: Attachments = { signOffs: [], texts: [] };

/**
 * Things that belong to the open story and are not in its document: the sign-off, the article, and the texts of sources. Sign-offs of one story are
 * merged. Another story that is opened has its own attachments, or none, and Undo brings back the former ones.
 */
export class StoryAttachments {
  /** The sign-off, as a page, a file or the browser has kept it; undefined where nobody has signed anything. */
  signOff: unknown;
  /** The document that was opened from a file, or saved to one with its sign-off. Its changes are noted already, or their author is unknown. */
  noted: Json | undefined;
  /** The article with its proposals, in the form in which the browser keeps it. */
  article: unknown;
  texts: ReadonlyMap<string, PastedText> = new Map();
  /** Number of the story. A sign-off that was begun under another number belongs to another story. */
  storyCount = 0;

  /** Sign-offs that wait until the code that merges them is loaded. */
  #unjoined: readonly unknown[] = [];
  readonly #sides = new WeakMap<Edit, { readonly before: Attachments; readonly after: Attachments }>();

  /** Sets the sign-off that belongs to the document. */
  set(signOff: unknown): void {
    this.signOff = signOff ?? undefined;
    this.#unjoined = [];
  }

  /** Merges another sign-off of the story into the present one, after the code for that is loaded. */
  join(other: unknown, signing: Pick<typeof Signing, 'joinSignOffs'> | undefined): void {
    this.#unjoined = other === undefined ? this.#unjoined : [...this.#unjoined, other];
    if (!signing) return;
    this.signOff = this.#unjoined.reduce(signing.joinSignOffs, this.signOff);
    this.#unjoined = [];
  }

  /**
   * Changes the attachments after an edit that opened another document. A file of the same story without a sign-off changes nothing. An article
   * from which no story was made yet stays, unless the file has its own.
   *
   * @param documents The document before and the one that was opened, and the document as it was last saved.
   */
  open(
    edit: Edit,
    { was, document, saved }: Readonly<Record<'was' | 'document' | 'saved', Json>>,
    { signOff, otherSignOffs = [], article, texts = [], noted = document }: OpenedAttachments,
    signing: typeof Signing | undefined,
  ): void {
    const isSame = isSameStory(was, document);
    if (isSame && signOff === undefined) return;
    // Another story may be saved before this one is back.
    const before = { ...this.#side, noted: this.noted ?? saved };
    if (isSame) {
      this.join(signOff, signing);
      this.article ??= article;
      if (texts.length > 0) this.texts = new Map([...this.texts, ...texts]);
    } else {
      const own = article === undefined && isBlank(was) ? this.article : article;
      this.#change({ signOffs: [signOff, ...otherSignOffs], article: own, texts });
      this.join(undefined, signing);
    }
    this.noted = noted;
    this.#sides.set(edit, { before, after: this.#side });
  }

  /** Changes the attachments after an edit was undone or redone. If it opened another version of the same story, they stay. */
  exchange(edit: Edit, side: 'before' | 'after', signing: typeof Signing | undefined): boolean {
    const isOther = openedBy(edit) !== undefined;
    const sides = this.#sides.get(edit) ?? (isOther ? { before: NOTHING, after: NOTHING } : undefined);
    if (!sides) return false;
    this.#sides.set(edit, { ...sides, [side === 'before' ? 'after' : 'before']: this.#side });
    if (isOther) this.#change(sides[side]);
    else this.noted = sides[side].noted;
    this.join(undefined, signing);
    return isOther;
  }

  /**
   * Continues from a journal with its attachments. If another story was opened in the journal, undoing that brings back the sign-off of the
   * page’s document, together with that of the journal.
   */
  resume(
    { history, saved, signOff, article, texts, formerStories = [] }: JournalContent,
    given: Json,
    signing: typeof Signing | undefined,
  ): void {
    const first = storyChanges(history, given).at(-1)?.edit;
    const { signOffs } = this.#side;
    if (beginningOf(history, given) !== undefined) this.#change({ signOffs: [signOff], texts: [] });
    else this.join(signOff, signing);
    Object.assign(this, { article, texts, noted: beginningOf(history, saved) });
    const edits = editsOf(history);
    const former = new Map(formerStories.map(([place, side]) => [edits[place], side]));
    if (first) {
      const own = former.get(first) ?? NOTHING;
      former.set(first, { ...own, signOffs: [...signOffs, ...own.signOffs] });
    }
    for (const [edit, side] of former) if (edit) this.#sides.set(edit, { before: side, after: side });
  }

  /** Returns what Undo and Redo bring back with other stories, by the place of the edit that opened one of them. */
  formerStories(history: History): FormerStories {
    return editsOf(history).flatMap((edit, place) => {
      const sides = this.#sides.get(edit);
      return sides ? [[place, sides[place < history.past.count ? 'before' : 'after']] as const] : [];
    });
  }

  get #side(): Attachments {
    const { signOff, noted, article, texts } = this;
    return { signOffs: [signOff, ...this.#unjoined], noted, article, texts: [...texts] };
  }

  #change({ signOffs, noted, article, texts }: Attachments): void {
    const [signOff, ...unjoined] = signOffs.filter((each) => each != null);
    Object.assign(this, { signOff, noted, article, texts: new Map(texts) });
    this.#unjoined = unjoined;
    this.storyCount += 1;
  }
}
