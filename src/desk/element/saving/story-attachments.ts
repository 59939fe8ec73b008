import type { Json } from '../../document/json.js';
import type { PastedText, StoryContent } from '../../versions/journal.js';
import type * as Signing from './signing.js';

/** Content of a file beside its story. The article is null where there must be none. */
export interface OpenedAttachments {
  readonly signOff?: unknown;
  readonly article?: unknown;
  readonly texts?: readonly (readonly [source: string, pasted: PastedText])[];
}

/** Things that belong to the open story and are not in its document: the sign-off, the article, and the texts of sources. */
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

  /** Adds what a file of the same story has beside it. */
  add({ signOff, article, texts = [] }: OpenedAttachments, noted: Json, signing: typeof Signing | undefined): void {
    this.join(signOff, signing);
    this.article ??= article ?? undefined;
    if (texts.length > 0) this.texts = new Map([...this.texts, ...texts]);
    this.noted = noted;
  }

  /** Begins with what belongs to another story. */
  begin({ signOff, article, texts = [] }: OpenedAttachments): void {
    this.set(signOff);
    Object.assign(this, { article: article ?? undefined, texts: new Map(texts), noted: undefined });
    this.storyCount += 1;
  }

  /** Goes on with kept work on the story that the page has given. */
  resume({ signOff, article, texts }: StoryContent, signing: typeof Signing | undefined): void {
    this.join(signOff, signing);
    Object.assign(this, { article, texts, noted: undefined });
  }
}
