import type { History } from '../document/history.js';
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

/** Time in which a deleted story can be brought back, in ms. */
const BIN_MS = 24 * 60 * 60 * 1000;

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

/** A story that is written. */
interface OpenStory {
  readonly id: string;
  readonly copied: StorySummary['copied'];
  /** Number of lines that it has. */
  count: number;
  articleLine: number | undefined;
  article: unknown;
  signOffLine: number | undefined;
}

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
  #open: OpenStory | undefined;
  /** The story that was deleted while it stays on the screen. The next act goes on with it. */
  #deleted: OpenStory | undefined;
  #writes = 0;

  constructor(options: KeptStoriesOptions) {
    this.#options = options;
  }

  /** Id of the open story; undefined before its first act. */
  get openId(): string | undefined {
    return this.#open?.id;
  }

  /** When the open story was made as a copy, and with which title. */
  get copied(): StorySummary['copied'] {
    return this.#open?.copied;
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
    this.#deleted = undefined;
    this.#show({ state: 'unchanged' });
  }

  /** Returns all stories of this desk, the latest first. */
  async list(): Promise<readonly ListedStory[]> {
    return this.#withOpen(await this.#options.store.list(this.#desk));
  }

  /** Returns the stories of all desks of this browser, the latest first. */
  async listAll(): Promise<readonly ListedStory[]> {
    return this.#withOpen(await this.#options.store.list());
  }

  /** Returns the stories of this desk that were deleted within a day, and can be brought back. */
  async listDeleted(): Promise<readonly StorySummary[]> {
    return (await this.#options.store.list(this.#desk)).filter((summary) => this.#isRestorable(summary));
  }

  /** Removes for good what can’t be brought back any more. */
  async emptyBin(): Promise<void> {
    const { store } = this.#options;
    for (const { id, deleted } of await store.list())
      if (deleted && this.#isOver(deleted)) await store.remove(id, (await store.read(id)).length);
  }

  /** Reads a story, also one that is open elsewhere. */
  async read(id: string): Promise<JournalContent | undefined> {
    return readJournal(await this.#options.store.read(id));
  }

  /**
   * Opens a story in place of the one that is open.
   *
   * @returns Undefined if it is open at another desk, deleted or unreadable; then nothing changes.
   */
  async open(id: string): Promise<JournalContent | undefined> {
    const { store, owners, now } = this.#options;
    if (id === this.openId || !(await owners.take(id))) return undefined;
    const [summary, lines] = await Promise.all([this.#find(id), store.read(id)]);
    const content = readJournal(lines);
    if (!summary || !content || !(await this.#claim({ ...summary, desk: this.#desk }, lines.length))) {
      owners.release(id);
      return undefined;
    }
    if (this.#open) owners.release(this.#open.id);
    const { article, articleLine, signOffLine, isDamaged } = content;
    this.#deleted = undefined;
    this.#open = { id, copied: summary.copied, count: lines.length + 1, articleLine, article, signOffLine };
    this.#show({ state: 'saved', since: content.ms });
    if (isDamaged) this.#add(makeJournal(content, now()), content.history);
    return content;
  }

  /** Returns the summary of a story that isn't deleted. */
  async #find(id: string): Promise<StorySummary | undefined> {
    return (await this.#options.store.list()).find((each) => each.id === id && !each.deleted);
  }

  /**
   * Writes a line that says who writes from here on. Two desks that open a story at the same moment can't both write it.
   *
   * @param from Number of lines that the story had.
   */
  async #claim(summary: StorySummary, from: number): Promise<boolean> {
    const { store, now } = this.#options;
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
    this.#reopenDeleted();
    if (this.#open) this.#add(lines, this.#options.content().history);
    else this.#begin();
  }

  /**
   * Writes the open story if it has never been written, unless nothing is in it.
   *
   * @param isCopy True for a copy of another story, which lists tell from that one.
   */
  keep(isCopy = false): void {
    const { history, article } = this.#options.content();
    const isUnchanged = history.past.count + history.future.count === 0 && article == null;
    if (this.#open || (isUnchanged && isBlank(history.document))) return;
    if (this.#reopenDeleted()) this.#add([{ opened: true, ms: this.#options.now() }], history, isUnchanged);
    else this.#begin(isCopy, isUnchanged && !isCopy);
  }

  /** Opens the story again that was deleted while it stays on the screen. Its next line brings it back. */
  #reopenDeleted(): boolean {
    if (!this.#deleted || this.#open) return false;
    this.#open = this.#deleted;
    this.#deleted = undefined;
    void this.#options.owners.take(this.#open.id);
    return true;
  }

  /**
   * Deletes a story that no other desk has open. It stays in the store for a day, also if the page is loaded again meanwhile.
   *
   * @param staysOnScreen True if the story stays on the screen where it is open. The next act there brings it back.
   * @returns True if the story is deleted. `restore` brings it back.
   */
  async remove(id: string, staysOnScreen = false): Promise<boolean> {
    const { store, owners, now } = this.#options;
    const open = id === this.openId ? this.#open : undefined;
    if (!open && !(await owners.take(id))) return false;
    if (open) this.leave();
    if (open && staysOnScreen) this.#deleted = open;
    const [summary, lines] = await Promise.all([this.#find(id), store.read(id)]);
    const isWrittenOn = id === this.openId;
    const isRemoved =
      summary !== undefined &&
      !isWrittenOn &&
      (await this.#claim({ ...summary, deleted: { ms: now() } }, lines.length));
    if (!open) owners.release(id);
    else if (isRemoved) open.count = lines.length + 1;
    else if (this.#deleted === open) this.#deleted = undefined;
    return isRemoved;
  }

  /**
   * Brings back a story that was deleted. One that stays on the screen is open again.
   *
   * @returns True if it is back, also if another tab has brought it back; false if it is gone for good.
   */
  async restore(id: string): Promise<boolean> {
    const summary = (await this.#options.store.list()).find((each) => each.id === id);
    if (!summary) return false;
    if (!summary.deleted) return true;
    if (!this.#isRestorable(summary)) return false;
    const { deleted, ...kept } = summary;
    const count = (await this.#options.store.read(id)).length;
    const isBack = await this.#claim(kept, count);
    if (isBack && this.#deleted?.id === id) {
      this.#deleted.count = count + 1;
      this.#reopenDeleted();
      this.#show({ state: 'saved', since: kept.ms });
    }
    return isBack;
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
  #begin(isCopy = false, isUnchanged = false): void {
    const { content, makeId, now, owners } = this.#options;
    const id = makeId();
    const all = content();
    const copied = isCopy ? { title: summarizeStory(all.history).title, ms: now() } : undefined;
    this.#open = { id, copied, count: 0, articleLine: undefined, article: undefined, signOffLine: undefined };
    // Nobody else knows the id.
    void owners.take(id);
    this.#add(makeJournal(all, now()), all.history, isUnchanged);
  }

  #add(lines: readonly JournalLine[], history: History, isUnchanged = false): void {
    if (!this.#open || this.state.state === 'failed') return;
    const open = this.#open;
    const from = open.count;
    const ms = Math.max(...lines.map((line) => line.ms));
    const replaced = lines.flatMap((line, index) => replaceLine(open, line, from + index));
    open.count += lines.length;
    const write = (this.#writes += 1);
    this.#show({ state: 'saving' });
    const { id, copied, article } = open;
    const facts = { ...summarizeStory(history, article), ...(isUnchanged && { isUnchanged }) };
    const summary = { id, desk: this.#desk, ms, ...facts, ...(copied && { copied }) };
    this.#options.store.add({ summary, from, lines: lines.map(formatLine), replaced }).then(
      () => this.#writes === write && this.state.state !== 'failed' && this.#show({ state: 'saved', since: ms }),
      (error: unknown) => this.#fail(id, error),
    );
  }

  /** Goes on in a copy where another desk has written. Any other failure is final, since lines after a lost one can't be applied. */
  #fail(id: string, error: unknown): void {
    if (id !== this.openId) return;
    if (!(error instanceof LinesTaken)) return this.#show({ state: 'failed', error });
    this.#options.owners.release(id);
    this.#begin(true);
    this.#options.onCopy();
  }

  #show(state: KeepingState): void {
    this.state = state;
    this.#options.onChange();
  }

  /** Returns the stories that aren't deleted, each with where it is open. */
  async #withOpen(summaries: readonly StorySummary[]): Promise<readonly ListedStory[]> {
    const kept = summaries.filter(({ deleted }) => !deleted);
    if (kept.length === 0) return [];
    const elsewhere = await this.#options.owners.findOpen();
    return kept.map((summary) => {
      if (summary.id === this.openId) return { ...summary, open: 'here' };
      return elsewhere.has(summary.id) ? { ...summary, open: 'elsewhere' } : summary;
    });
  }

  #isRestorable({ deleted }: StorySummary): boolean {
    return deleted !== undefined && !this.#isOver(deleted);
  }

  #isOver({ ms }: { readonly ms: number }): boolean {
    return this.#options.now() - ms > BIN_MS;
  }
}

/** Notes the place of a line that holds the whole article or sign-off, and returns the place of the one that it replaces. */
function replaceLine(
  open: { articleLine: number | undefined; article: unknown; signOffLine: number | undefined },
  line: JournalLine,
  place: number,
): readonly number[] {
  const name = 'article' in line ? 'articleLine' : 'signOff' in line ? 'signOffLine' : undefined;
  if (!name) return [];
  if ('article' in line) open.article = line.article;
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
