import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ListedStory } from '../../versions/kept-stories.js';
import type { EditorState } from '../editor-state.js';
import type { SessionOptions } from './session-options.js';
import { sortUnsavedWork, type UnsavedWork } from './unsaved-work.js';

/** Time between two looks, in ms. */
const LOOK_MS = 1000;

/**
 * Looks again and again which stories other tabs have open, while the desk tells of them: a tab that crashes sends no message. What is told
 * follows once two looks in a row find the same, since a tab that is busy may answer late.
 */
export class OtherTabsController implements ReactiveController {
  readonly #options: Pick<SessionOptions, 'autosave' | 'dispatch' | 'editing' | 'state'>;
  #timer: ReturnType<typeof setInterval> | undefined;
  #isLooking = false;
  #seen = '';

  constructor(
    host: ReactiveControllerHost,
    options: Pick<SessionOptions, 'autosave' | 'dispatch' | 'editing' | 'state'>,
  ) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(() => void this.#look(), LOOK_MS);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  async #look(): Promise<void> {
    const { state } = this.#options;
    if (this.#isLooking || document.visibilityState === 'hidden' || !isTold(state())) return;
    this.#isLooking = true;
    // Where nothing can be read, what is told stays.
    await this.#follow().catch(() => undefined);
    this.#isLooking = false;
  }

  async #follow(): Promise<void> {
    const { autosave, dispatch, editing, state } = this.#options;
    const { documentCount, storyCount } = editing;
    const stories = await autosave.list();
    const seen = describeAll(stories);
    const isSure = seen === this.#seen;
    this.#seen = seen;
    if (!isSure) return;
    const told = followStories(state(), stories);
    const closed = editing.isGiven ? told.closed : [];
    const journals = await Promise.all(closed.map(({ id }) => autosave.read(id)));
    if (documentCount !== editing.documentCount || storyCount !== editing.storyCount) return;
    // Work on the story that the page gives is offered with the ways to go on with it, or to join it.
    const work = closed.flatMap((story, index) => {
      const journal = journals[index];
      return journal ? [{ story, journal }] : [];
    });
    const { offered } = sortUnsavedWork(work, editing.saved, false);
    const change = {
      stories,
      elsewhere: told.elsewhere,
      latest: editing.isGiven ? undefined : told.latest,
      unsavedWork: [...told.unsavedWork, ...offered],
    };
    if (describeTold(change) !== describeTold(state())) dispatch({ type: 'set', change });
  }
}

/** Returns true while the desk shows where stories are open. */
function isTold({ elsewhere, latest, unsavedWork, stories, isBeginning, dialog }: EditorState): boolean {
  const isListed = stories.length > 0 && (isBeginning || dialog === 'stories');
  return isListed || elsewhere.length > 0 || latest !== undefined || unsavedWork.length > 0;
}

/** Returns what a list of stories tells of other tabs, as one text. */
function describeAll(stories: readonly ListedStory[]): string {
  return JSON.stringify(stories.map(({ id, open, title }) => [id, open, open === 'elsewhere' && title]).sort());
}

/** Returns everything that the desk tells of stories, as one text. Those of other tabs are told with how much is in them by now. */
function describeTold({ stories, elsewhere, latest, unsavedWork }: Told & Pick<EditorState, 'stories'>): string {
  const changing = stories.filter(({ open }) => open === 'elsewhere');
  return JSON.stringify([describeAll(stories), changing, elsewhere, latest, unsavedWork.map(({ story }) => story.id)]);
}

type Told = Pick<EditorState, 'elsewhere' | 'latest' | 'unsavedWork'>;

interface FollowedStories extends Told {
  /** Stories that other tabs had open, and have closed. */
  readonly closed: readonly ListedStory[];
}

/**
 * Returns what the desk tells of stories, as they are by now.
 *
 * @param told What the desk tells.
 * @param stories All stories of this desk, the latest first.
 */
function followStories(told: Told, stories: readonly ListedStory[]): FollowedStories {
  const find = (id: string | undefined) => stories.find((story) => story.id === id);
  const before = told.elsewhere.flatMap(({ id }) => find(id) ?? []);
  const closed = before.filter(({ open }) => !open);
  const isFree = ({ story }: UnsavedWork) => find(story.id) !== undefined && !find(story.id)?.open;
  const offered = [told.latest, ...told.unsavedWork.map(({ story }) => story)].flatMap(
    (story) => find(story?.id) ?? [],
  );
  return {
    elsewhere: [...new Set([...before, ...offered])].filter(({ open }) => open === 'elsewhere'),
    latest: told.latest || closed.length > 0 ? stories.find(({ open }) => !open) : undefined,
    unsavedWork: told.unsavedWork.filter(isFree),
    closed,
  };
}
