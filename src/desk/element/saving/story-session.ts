import { startHistory } from '../../document/history.js';
import { isBlank } from '../../document/is-blank.js';
import type { Json } from '../../document/json.js';
import type { JournalContent, StoryContent } from '../../versions/journal.js';
import '../../../i18n/en/editor.js';
import '../../../i18n/en/stories.js';
import type { MessageKey } from '../../../i18n/messages.js';
import type { TakeBack } from '../editor-state.js';
import { nameOpenStory, nameStory } from '../name-story.js';
import { rememberedValues } from './remembered-values.js';
import type { SessionOptions } from './session-options.js';
import type { OpenedAttachments } from './story-attachments.js';
import { showArticleOf } from './show-article.js';

/** Opens, copies and deletes the stories that the browser keeps. What was on the screen before stays in their list. */
export class StorySession {
  readonly #options: SessionOptions;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** Reads the list of stories anew. */
  async refresh(): Promise<void> {
    const { autosave, dispatch } = this.#options;
    const { documentCount } = this.#options.editing;
    const [stories, deletedStories] = await Promise.all([autosave.list(), autosave.listDeleted()]);
    if (documentCount === this.#options.editing.documentCount)
      dispatch({ type: 'set', change: { stories, deletedStories } });
  }

  /** Reads the list of all stories of this browser anew. */
  async refreshAll(): Promise<void> {
    const { autosave, dispatch } = this.#options;
    dispatch({ type: 'set', change: { allStories: await autosave.listAll() } });
  }

  /** Starts an empty story. The status tells where the former one is, with a button that brings it back. */
  async start(): Promise<void> {
    const { focus } = this.#options;
    const name = nameOpenStory(this.#options);
    const former = this.#leave();
    this.#showEmpty();
    focus.focus('beginning-title');
    const wayBack = former === undefined ? undefined : this.#wayBack(() => this.open(former));
    if (wayBack) this.#tell('deskBegun', name, wayBack);
    await this.refresh();
  }

  /** Opens a story of the list. */
  async open(id: string): Promise<void> {
    const { autosave, focus } = this.#options;
    autosave.keep();
    const former = autosave.openId;
    const isBlankHere = isBlank(this.#options.editing.document);
    const listed = this.#nameOf(id);
    const content = await autosave.open(id);
    if (!content) return this.#refuse(id, listed);
    this.showKept(content);
    focus.focus('part-title');
    const name = nameOpenStory(this.#options);
    const goBack = () => (former === undefined ? this.start() : this.open(former));
    this.#tell(isBlankHere ? 'deskReopened' : 'deskReopenedOther', name, this.#wayBack(goBack));
    await this.refresh();
  }

  /** Shows a story that was opened. */
  showKept(content: JournalContent): void {
    this.#show(content);
    showArticleOf(this.#options.editing, this.#options.dispatch, false);
  }

  /** Goes on in a copy of a story that another tab has open. */
  async copy(id: string): Promise<void> {
    const { autosave, focus } = this.#options;
    const name = this.#nameOf(id);
    const content = await autosave.read(id);
    if (!content) return this.#refuse(id, name);
    const former = this.#leave();
    this.showKept(content);
    autosave.keep(true);
    focus.focus('part-title');
    const wayBack = former === undefined ? undefined : this.#wayBack(() => this.open(former));
    this.#tell('deskCopyMade', name, wayBack, nameOpenStory(this.#options));
    await this.refresh();
  }

  /** Asks the tab in which a story is open to show where it is. */
  async call(id: string): Promise<void> {
    const { autosave, state } = this.#options;
    const name = this.#nameOf(id);
    await this.refresh();
    if (state().stories.find((each) => each.id === id)?.open !== 'elsewhere') return this.#tell('deskCallVain', name);
    autosave.call(id);
    this.#tell('deskCallMade', name);
  }

  /**
   * Shows the story of a file in place of this one, with what the file has beside it.
   *
   * @returns A function that goes back to the story before; undefined if nothing was there.
   */
  showFile(document: Json, beside: OpenedAttachments): (() => Promise<void>) | undefined {
    const { editing, autosave, dispatch } = this.#options;
    const { article, revision } = editing;
    // An article from which no story was made yet goes on with the story of a file that has none.
    const { past, future } = editing.history;
    const isMoved = isBlank(editing.document) && past.count + future.count === 0 && beside.article === undefined;
    const former = this.#leave();
    const { signOff, texts = [] } = beside;
    this.#show({
      history: startHistory(document),
      saved: document,
      revision,
      signOff,
      article: isMoved ? article : beside.article,
      texts: new Map(texts),
    });
    autosave.keep();
    dispatch({ type: 'set', change: { opened: undefined, part: 'story' } });
    showArticleOf(editing, dispatch);
    if (former === undefined) return undefined;
    const removed = isMoved ? autosave.remove(former) : undefined;
    void removed;
    return async () => {
      await removed;
      await autosave.restore(former);
      await this.open(former);
    };
  }

  /** Deletes a story. Its name is told, with a button that brings it back. */
  async remove(id: string): Promise<void> {
    const { autosave, dispatch, focus, state } = this.#options;
    const name = this.#nameOf(id);
    const isHere = id === autosave.openId;
    if (!(await autosave.remove(id))) return this.#refuse(id, name);
    if (isHere) this.#showEmpty();
    if (id === state().latest?.id) dispatch({ type: 'set', change: { latest: undefined } });
    focus.focus(state().dialog === 'stories' ? 'deleted-stories' : isHere ? 'beginning-title' : 'part-title');
    this.#tell('deskDeleted', name, { isLasting: true, run: () => void this.restore(id, isHere) });
    await this.refresh();
  }

  /** Brings a deleted story back. */
  async restore(id: string, isOpened = false): Promise<void> {
    const { autosave, focus, state } = this.#options;
    const name = this.#nameOf(id);
    if (!(await autosave.restore(id))) return this.#refuse(id, name);
    if (isOpened) await this.open(id);
    else focus.focus(state().dialog === 'stories' ? 'kept-stories' : 'part-title');
    this.#tell('deskBroughtBack', name);
    await this.refresh();
  }

  /** Deletes the stories of this browser that the question has named. What is on the screen stays there. */
  async clear(): Promise<void> {
    const { autosave, dispatch, language, state } = this.#options;
    const here = autosave.openId;
    const forgotten = await this.#forget();
    const all = state().allStories;
    const removed: string[] = [];
    for (const { id, open } of all) if (open !== 'elsewhere' && (await autosave.remove(id, true))) removed.push(id);
    await (await import('./former-journals.js')).clearFormer();
    const bringBack = async () => {
      forgotten();
      const back: string[] = [];
      for (const id of removed) if (await autosave.restore(id)) back.push(id);
      dispatch({ type: 'set', change: { status: language.say('deskAllBack', { count: back.length }) } });
      await this.refresh();
    };
    const count = removed.length;
    if (count === 0) this.#tell('deskForgotten');
    else {
      const told = [language.say('deskCleared', { count })];
      if (here !== undefined && removed.includes(here)) told.push(language.say('clearScreen'));
      dispatch({
        type: 'set',
        change: { status: told.join(' '), takeBack: { isLasting: true, run: () => void bringBack() } },
      });
    }
    await this.refresh();
  }

  /** Forgets the editor’s name, advice that was set aside, and the address of the readers’ script. Returns what brings them back. */
  async #forget(): Promise<() => void> {
    const kept = rememberedValues();
    this.#options.editing.signing?.keepName('');
    (await import('./kept-advice.js')).forgetKeptAdvice();
    (await import('./readers-script.js')).keepScript('');
    return () => {
      // A value that was written since stays.
      for (const [name, value] of kept) if (localStorage.getItem(name) === null) localStorage.setItem(name, value);
    };
  }

  /** Closes the story that is on the screen. Returns its id, if there is anything in it. */
  #leave(): string | undefined {
    const { autosave } = this.#options;
    autosave.keep();
    const { openId } = autosave;
    autosave.close();
    return openId;
  }

  #showEmpty(): void {
    const blank: Json = { explainer: 1 };
    const { revision } = this.#options.editing;
    this.#show({ history: startHistory(blank), saved: blank, revision, texts: new Map() });
  }

  #show(content: StoryContent): void {
    const { editing, dispatch, host, dates } = this.#options;
    editing.show(content);
    host.revision = content.revision ?? null;
    const { document } = editing;
    dispatch({ type: 'new-document', isBlank: isBlank(document) });
    dispatch({ type: 'set', change: { part: 'story', elsewhere: [], latest: undefined } });
    void dates.load(editing.explainer.lang);
  }

  async #refuse(id: string, name: string): Promise<void> {
    await this.refresh();
    const story = this.#options.state().stories.find((each) => each.id === id);
    const reason = story?.open === 'elsewhere' ? 'deskOpenElsewhere' : story ? 'deskUnreadable' : 'deskGone';
    this.#tell(reason, name);
  }

  #tell(key: MessageKey, name = '', takeBack?: TakeBack, copy = ''): void {
    const { dispatch, language } = this.#options;
    dispatch({ type: 'set', change: { status: language.say(key, { name, copy }), takeBack } });
  }

  /** Returns what takes the editor back to the story before, as long as nothing is changed in the one that was opened. */
  #wayBack(open: () => Promise<void>): TakeBack {
    return { past: this.#options.editing.history.past, isLasting: true, run: () => void open() };
  }

  /** Returns the name of a story of the lists that are shown. */
  #nameOf(id: string): string {
    const { state, language } = this.#options;
    const { stories, deletedStories, unsavedWork } = state();
    const listed = [...stories, ...deletedStories, ...unsavedWork.map(({ story }) => story)];
    return nameStory(listed.find((each) => each.id === id) ?? { title: '' }, language);
  }
}
