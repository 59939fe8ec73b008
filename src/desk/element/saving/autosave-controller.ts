import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Json } from '../../document/json.js';
import type { JournalLine, StoryContent } from '../../versions/journal.js';
import { KeptStories, type KeepingState, type ListedStory } from '../../versions/kept-stories.js';
import type { StorySummary } from '../../versions/story-store.js';
import { DatabaseStore } from './database-store.js';
import { BrowserOwners } from './story-owners.js';

export interface AutosaveOptions {
  /** Returns the story that is on the screen. */
  readonly content: () => StoryContent;
  /** Called when the open story has become a copy, since another tab has written to the former one. */
  readonly onCopy: () => void;
  /** Called when another tab asks where a story is that is open here. */
  readonly onCall: () => void;
}

/** A story that a tab shows. */
export interface ShownStory {
  readonly id: string;
  /** Hash of the document that the page gave, if the person has chosen this story instead. */
  readonly given?: string;
}

/** Beginning of the name under which a tab remembers the story that it shows, so that a reload shows it again. */
const SHOWN_KEY = 'said-and-done-shown:';

/** Keeps every act in the browser at once, and knows all stories that it has kept. */
export class AutosaveController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #store = new DatabaseStore();
  readonly #owners: BrowserOwners;
  readonly #stories: KeptStories;
  #desk = '';

  constructor(host: ReactiveControllerHost, { content, onCopy, onCall }: AutosaveOptions) {
    this.#host = host;
    this.#owners = new BrowserOwners(onCall);
    this.#stories = new KeptStories({
      store: this.#store,
      owners: this.#owners,
      content,
      onChange: () => this.#handleChange(),
      onCopy,
      makeId,
      now: () => Date.now(),
    });
    host.addController(this);
  }

  get state(): KeepingState {
    return this.#stories.state;
  }

  /** Id of the story that is open; undefined before the first act. */
  get openId(): string | undefined {
    return this.#stories.openId;
  }

  /** When the open story was made as a copy, and with which title. */
  get copied(): StorySummary['copied'] {
    return this.#stories.copied;
  }

  /** The story that this tab showed before it was loaded again. */
  get shownBefore(): ShownStory | undefined {
    try {
      return (JSON.parse(sessionStorage.getItem(SHOWN_KEY + this.#desk) ?? 'null') as ShownStory | null) ?? undefined;
    } catch {
      return undefined;
    }
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#warn);
    this.#owners.connect();
    void this.#store.open().catch((error: unknown) => this.#stories.fail(error));
    void this.#stories.resume();
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#warn);
    this.#stories.pause();
    this.#owners.disconnect();
    this.#store.close();
  }

  /** Starts with another document. Stories that were written before remain. */
  start(desk: string): void {
    this.#stories.start(desk);
    this.#desk = desk;
  }

  /** Returns all stories that the browser keeps for this desk, the latest first. */
  list(): Promise<readonly ListedStory[]> {
    return this.#stories.list();
  }

  listAll(): Promise<readonly ListedStory[]> {
    return this.#stories.listAll();
  }

  /** Returns the stories that were deleted within a day, and can be brought back. */
  listDeleted(): Promise<readonly StorySummary[]> {
    return this.#stories.listDeleted();
  }

  /** Removes for good what was deleted more than a day ago. */
  emptyBin(): Promise<void> {
    return this.#stories.emptyBin();
  }

  read(id: string): ReturnType<KeptStories['read']> {
    return this.#stories.read(id);
  }

  open(id: string): ReturnType<KeptStories['open']> {
    return this.#stories.open(id);
  }

  /** Closes the open story, which stays in the list. The next act begins another one. */
  close(): void {
    this.#stories.keep();
    this.#stories.leave();
    this.#remember(undefined);
  }

  /** Writes the open story, even before its first act. A copy of another story is told from that one in lists. */
  keep(isCopy = false): void {
    this.#stories.keep(isCopy);
  }

  write(...lines: readonly JournalLine[]): void {
    this.#stories.write(lines);
  }

  /** Deletes a story that is not open in another tab; returns false for one that is. The next act in one that stays on the screen brings it back. */
  async remove(id: string, staysOnScreen = false): Promise<boolean> {
    const isRemoved = await this.#stories.remove(id, staysOnScreen);
    if (isRemoved && id.includes('.')) await (await import('./former-journals.js')).removeFormer(id);
    return isRemoved;
  }

  restore(id: string): Promise<boolean> {
    return this.#stories.restore(id);
  }

  /** Asks the tab in which a story is open to show where it is. */
  call(id: string): void {
    this.#owners.call(id);
  }

  /**
   * Takes over what the version before has kept, and remembers which story it showed last.
   *
   * @param given The document that the page gives, if it gives one.
   */
  async takeFormer(given: Json | undefined): Promise<void> {
    const { takeFormerStories } = await import('./former-journals.js');
    const latest = await takeFormerStories(this.#store, this.#desk, given);
    if (latest !== undefined && this.shownBefore === undefined) this.#remember({ id: latest });
  }

  /**
   * Remembers that the person has chosen the open story where the page gave another version.
   *
   * @param given Hash of the document that the page gave.
   */
  rememberChoice(given: string): void {
    if (this.openId !== undefined) this.#remember({ id: this.openId, given });
  }

  #handleChange(): void {
    const id = this.openId;
    if (id !== undefined && this.shownBefore?.id !== id) this.#remember({ id });
    this.#host.requestUpdate();
  }

  #remember(shown: ShownStory | undefined): void {
    try {
      if (shown) sessionStorage.setItem(SHOWN_KEY + this.#desk, JSON.stringify(shown));
      else sessionStorage.removeItem(SHOWN_KEY + this.#desk);
    } catch {
      // A reload then shows the latest story that is not open in another tab.
    }
  }

  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (this.state.state === 'failed') event.preventDefault();
  };
}

/** Creates an id of a story. Later ones sort after earlier ones. */
function makeId(): string {
  const random = crypto.getRandomValues(new Uint32Array(2));
  return `${Date.now().toString(36).padStart(9, '0')}-${[...random].map((part) => part.toString(36)).join('')}`;
}
