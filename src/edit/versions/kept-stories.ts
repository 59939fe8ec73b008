import { equalJson, type Json } from '../document/json.js';
import { isBlank } from '../document/is-blank.js';
import {
  formatLine,
  makeJournal,
  readJournal,
  type JournalContent,
  type JournalLine,
  type StoryContent,
} from './journal.js';
import { LinesTaken, summarizeStory, type StoryStore, type StorySummary } from './story-store.js';

/** Who has which story open. Each story is open at one desk at most. */
export interface StoryOwners {
  /** Takes a story for this desk; false if another desk has it. */
  take(id: string): Promise<boolean>;
  release(id: string): void;
  /** Returns the ids of stories that other desks have open. */
  findOpen(): Promise<ReadonlySet<string>>;
}

/** A story in a list. */
export interface ListedStory extends StorySummary {
  /** Where the story is open now, if it is. */
  readonly open?: 'here' | 'elsewhere';
}

/** State of keeping. `since` is in ms since 1970. */
export type KeepingState =
  | { readonly state: 'unchanged' | 'saving' }
  | { readonly state: 'saved'; readonly since: number }
  | { readonly state: 'failed'; readonly error: unknown };

export interface KeptStoriesOptions {
  readonly store: StoryStore;
  readonly owners: StoryOwners;
  /** Returns the story that is on the screen. */
  readonly content: () => StoryContent;
  /** Called when `state` has changed. */
  readonly onChange: () => void;
  /** Called when the open story has become a copy, since another desk has written to the former one. */
  readonly onCopy: () => void;
  readonly makeId: () => string;
  readonly now: () => number;
}

/**
 * Keeps the stories of a desk. One of them is open: each act is written to its journal at once. Another desk can't open it meanwhile. If one
 * does all the same, for example since this one was asleep, whoever writes second goes on in a copy.
 */
export class KeptStories {
  state: KeepingState = { state: 'unchanged' };
  readonly #options: KeptStoriesOptions;
  #desk = '';
  /** The story that is open and was written; undefined before the first act. */
  #open:
    | { readonly id: string; count: number; articleLine: number | undefined; signOffLine: number | undefined }
    | undefined;
  #writes = 0;
  /** Deleted stories with their lines, which can be brought back until the desk is closed. */
  readonly #bin = new Map<string, { readonly summary: StorySummary; readonly lines: readonly string[] }>();

  constructor(options: KeptStoriesOptions) {
    this.#options = options;
  }

  /** Id of the open story; undefined before its first act. */
  get openId(): string | undefined {
    return this.#open?.id;
  }

  /** Stories that were deleted since the desk was opened, and can be brought back. */
  get deleted(): readonly StorySummary[] {
    return [...this.#bin.values()].map(({ summary }) => summary);
  }

  /** Starts with another document under the name of a desk. Stories that were written before remain. */
  start(desk: string): void {
    this.leave();
    this.#desk = desk;
  }

  /** Closes the open story. The next act begins another one. */
  leave(): void {
    if (this.#open) this.#options.owners.release(this.#open.id);
    this.#open = undefined;
    this.#show({ state: 'unchanged' });
  }

  /** Returns all stories of this desk, the latest first. */
  async list(): Promise<readonly ListedStory[]> {
    const summaries = await this.#options.store.list(this.#desk);
    return summaries.length === 0 ? [] : this.#withOpen(summaries);
  }

  /** Returns the stories of all desks of this browser, the latest first. */
  async listAll(): Promise<readonly ListedStory[]> {
    return this.#withOpen(await this.#options.store.list());
  }

  /** Reads a story, also one that is open elsewhere. */
  async read(id: string): Promise<JournalContent | undefined> {
    return readJournal(await this.#options.store.read(id));
  }

  /**
   * Opens a story in place of the one that is open.
   *
   * @returns Undefined if it is open at another desk, or unreadable; then nothing changes.
   */
  async open(id: string): Promise<JournalContent | undefined> {
    const { store, owners, now } = this.#options;
    if (id === this.openId || !(await owners.take(id))) return undefined;
    const lines = await store.read(id);
    const content = readJournal(lines);
    const isTaken = content !== undefined && (await this.#claim(id, lines.length, content));
    if (!isTaken) {
      owners.release(id);
      return undefined;
    }
    if (this.#open) owners.release(this.#open.id);
    const { articleLine, signOffLine, isDamaged } = content;
    this.#open = { id, count: lines.length + 1, articleLine, signOffLine };
    this.#show({ state: 'saved', since: content.ms });
    if (isDamaged) this.#add(makeJournal(content, now()), content.history.document);
    return content;
  }

  /** Writes a line that says who writes from here on. Two desks that open a story at the same moment can't both write it. */
  async #claim(id: string, from: number, { ms, history }: JournalContent): Promise<boolean> {
    const { store, now } = this.#options;
    const summary = { id, desk: this.#desk, ms, ...summarizeStory(history.document) };
    try {
      await store.add({ summary, from, lines: [formatLine({ opened: true, ms: now() })] });
      return true;
    } catch (error) {
      if (error instanceof LinesTaken) return false;
      throw error;
    }
  }

  /** Writes lines about the open story. The first act is preceded by everything so far, and has the lines in it. */
  write(lines: readonly JournalLine[]): void {
    const { document } = this.#options.content().history;
    if (this.#open) this.#add(lines, document);
    else this.#begin();
  }

  /** Writes the open story if it has never been written, unless nothing is in it. */
  keep(): void {
    const { history, article } = this.#options.content();
    if (
      !this.#open &&
      !(isBlank(history.document) && history.past.count + history.future.count === 0 && article == null)
    )
      this.#begin();
  }

  /**
   * Deletes a story that no other desk has open.
   *
   * @returns True if the story is deleted. `restore` brings it back.
   */
  async remove(id: string): Promise<boolean> {
    const { store, owners } = this.#options;
    const isOpen = id === this.openId;
    if (!isOpen && !(await owners.take(id))) return false;
    const [summaries, lines] = await Promise.all([store.list(), store.read(id)]);
    const summary = summaries.find((each) => each.id === id);
    if (isOpen) this.leave();
    await store.remove(id, lines.length);
    owners.release(id);
    if (summary) this.#bin.set(id, { summary, lines });
    return summary !== undefined;
  }

  /** Brings back a story that was deleted since the desk was opened. */
  async restore(id: string): Promise<void> {
    const deleted = this.#bin.get(id);
    if (!deleted) return;
    await this.#options.store.add({ ...deleted, from: 0 });
    this.#bin.delete(id);
  }

  /** Holds the open story again after the desk was out of the page. */
  async resume(): Promise<void> {
    if (this.#open) await this.#options.owners.take(this.#open.id);
  }

  /** Lets go of the open story while the desk is out of the page. */
  pause(): void {
    if (this.#open) this.#options.owners.release(this.#open.id);
  }

  /** Shows that nothing can be kept. */
  fail(error: unknown): void {
    this.#show({ state: 'failed', error });
  }

  /** Begins a journal with everything so far. */
  #begin(): void {
    const { content, makeId, now, owners } = this.#options;
    const id = makeId();
    this.#open = { id, count: 0, articleLine: undefined, signOffLine: undefined };
    // Nobody else knows the id.
    void owners.take(id);
    const all = content();
    this.#add(makeJournal(all, now()), all.history.document);
  }

  #add(lines: readonly JournalLine[], document: Json): void {
    if (!this.#open || this.state.state === 'failed') return;
    const open = this.#open;
    const from = open.count;
    const ms = Math.max(...lines.map((line) => line.ms));
    const replaced = lines.flatMap((line, index) => replaceLine(open, line, from + index));
    open.count += lines.length;
    const write = (this.#writes += 1);
    this.#show({ state: 'saving' });
    const summary = { id: open.id, desk: this.#desk, ms, ...summarizeStory(document) };
    this.#options.store.add({ summary, from, lines: lines.map(formatLine), replaced }).then(
      () => this.#writes === write && this.state.state !== 'failed' && this.#show({ state: 'saved', since: ms }),
      (error: unknown) => this.#fail(open.id, error),
    );
  }

  /** Goes on in a copy where another desk has written. Any other failure is final, since lines after a lost one can't be applied. */
  #fail(id: string, error: unknown): void {
    if (id !== this.openId) return;
    if (!(error instanceof LinesTaken)) return this.#show({ state: 'failed', error });
    this.#options.owners.release(id);
    this.#begin();
    this.#options.onCopy();
  }

  #show(state: KeepingState): void {
    this.state = state;
    this.#options.onChange();
  }

  async #withOpen(summaries: readonly StorySummary[]): Promise<readonly ListedStory[]> {
    const elsewhere = await this.#options.owners.findOpen();
    return summaries.map((summary) => {
      if (summary.id === this.openId) return { ...summary, open: 'here' };
      return elsewhere.has(summary.id) ? { ...summary, open: 'elsewhere' } : summary;
    });
  }
}

/** Notes the place of a line that holds the whole article or sign-off, and returns the place of the one that it replaces. */
function replaceLine(
  open: { articleLine: number | undefined; signOffLine: number | undefined },
  line: JournalLine,
  place: number,
): readonly number[] {
  const name = 'article' in line ? 'articleLine' : 'signOff' in line ? 'signOffLine' : undefined;
  if (!name) return [];
  const before = open[name];
  open[name] = place;
  return before === undefined ? [] : [before];
}

/**
 * Compares kept work with a document that a page gives. The result is `same` if the work belongs to this document, `nothing` if all of the
 * work was saved, and `other` if both have changed.
 */
export function compareWithGiven({ history, saved }: StoryContent, document: Json): 'same' | 'nothing' | 'other' {
  if (equalJson(saved, document) || equalJson(history.document, document)) return 'same';
  return equalJson(history.document, saved) ? 'nothing' : 'other';
}
