import { editsOf, recordEdit, startHistory, undo, type History } from '../document/history.js';
import { isBlank } from '../document/is-blank.js';
import { equalJson, type Json } from '../document/json.js';
import type { Edit } from '../document/make-edits.js';
import { readJournal, type PastedText, type StoryContent } from './journal.js';
import { isNamedAlike, storiesOf } from './other-story.js';

/** Things that belong to a story and are not in its document, as the version before kept them with a story that another one had replaced. */
interface Attachments {
  readonly signOffs: readonly unknown[];
  readonly article?: unknown;
  readonly texts: readonly (readonly [source: string, pasted: PastedText])[];
}

/** A story of a journal with several, and the time of the journal’s last change. */
export interface SplitStory extends StoryContent {
  readonly ms: number;
  /** Sign-offs that belong to the story beside its own. */
  readonly otherSignOffs: readonly unknown[];
  /** True for the story that was on the screen last. */
  readonly isCurrent: boolean;
}

/** One story of a journal while it is read. */
interface Part {
  readonly start: Json;
  readonly edits: Edit[];
  /** Number of edits that are done; the others are undone. */
  done: number;
  beside: Attachments;
  isCurrent: boolean;
}

const NOTHING: Attachments = { signOffs: [], texts: [] };

/**
 * Reads a journal of the version before, in which “New” and “Open” were edits. Each of its stories gets a history of its own, with everything
 * that can be undone.
 *
 * @param lines The numbered lines, and after them the lines of the article and the sign-off.
 * @returns The stories in which there is anything, the last one first; none if the journal is unreadable.
 */
export function splitJournal(lines: readonly string[]): readonly SplitStory[] {
  const told = readJournal(lines);
  if (!told) return [];
  const { history, saved, revision, ms, signOff, article, texts } = told;
  const parts = splitHistory(history, readFormerStories(lines));
  const current = parts.find(({ isCurrent }) => isCurrent);
  if (current) {
    const own = { signOffs: [signOff], article, texts: [...texts] };
    // The story may have been replaced before, and opened again.
    current.beside = own;
  }
  return parts.filter(hasContent).map((part) => {
    const partHistory = historyOf(part);
    const { signOffs, article: kept, texts: pasted } = part.beside;
    const [own, ...otherSignOffs] = signOffs.filter((each) => each != null);
    const isSaved = part === parts.at(-1) || equalJson(saved, part.start) || isNamedAlike(saved, partHistory.document);
    const isGiven = part === parts.at(-1) && !isBlank(part.start);
    return {
      history: partHistory,
      revision,
      saved: isSaved ? saved : part.start,
      texts: new Map(pasted),
      ...(own !== undefined && { signOff: own }),
      ...(kept != null && { article: kept }),
      ...(isGiven && { isGiven }),
      ms,
      otherSignOffs,
      isCurrent: part.isCurrent,
    };
  });
}

/** Returns the stories of a history, the latest first. */
function splitHistory(history: History, former: ReadonlyMap<number, Attachments>): readonly Part[] {
  let first = history;
  while (first.past.count > 0) first = undo(first);
  const count = history.past.count;
  let part: Part = { start: first.document, edits: [], done: 0, beside: NOTHING, isCurrent: count === 0 };
  const parts = [part];
  editsOf(history).forEach((edit, place) => {
    const stories = storiesOf(edit);
    const beside = former.get(place);
    const isDone = place < count;
    if (stories) {
      if (beside && isDone) part.beside = beside;
      const again = parts.find((each) => each !== part && equalJson(documentOf(each), stories.opened));
      part = again ?? { start: stories.opened, edits: [], done: 0, beside: NOTHING, isCurrent: false };
      if (beside && !isDone) part.beside = beside;
      if (!again) parts.unshift(part);
    } else {
      part.edits.push(edit);
      // Edits of a story that isn’t on the screen are done: what they hold is not lost.
      part.done += 1;
    }
    if (place === count - 1) markCurrent(parts, part);
  });
  return parts.map((each) => (each.isCurrent ? withUndone(each, history) : each));
}

function markCurrent(parts: readonly Part[], current: Part): void {
  for (const each of parts) each.isCurrent = each === current;
}

/** Takes the undone edits of the story on the screen back. */
function withUndone(part: Part, { document }: History): Part {
  for (let done = part.edits.length; done >= 0; done -= 1)
    if (equalJson(documentOf({ ...part, done }), document)) return { ...part, done };
  return part;
}

function documentOf(part: Part): Json {
  return historyOf(part).document;
}

function historyOf({ start, edits, done }: Part): History {
  let history = startHistory(start);
  for (const edit of edits) history = recordEdit(history, edit) ?? history;
  for (let count = history.past.count; count > done; count -= 1) history = undo(history);
  return history;
}

/** Returns true for a story in which anything was written, even if it was taken back. */
function hasContent(part: Part): boolean {
  const { beside } = part;
  const isWritten = !isBlank(part.start) || part.edits.length > 0;
  return isWritten || beside.article != null || beside.texts.length > 0 || beside.signOffs.some((each) => each != null);
}

/** Reads what the version before kept of former stories: attachments by the place of the edit that opened another story. */
function readFormerStories(lines: readonly string[]): ReadonlyMap<number, Attachments> {
  const last = parseLine(lines.findLast((line) => line.includes('"formerStories"')));
  const former = (Object(last) as { readonly formerStories?: unknown }).formerStories;
  const entries = (Array.isArray(former) ? former : []) as readonly (readonly [number, Partial<Attachments>])[];
  return new Map(
    entries.flatMap((entry) => {
      const [place, beside] = Array.isArray(entry) ? entry : [];
      if (typeof place !== 'number' || typeof beside !== 'object') return [];
      const { signOffs = [], article, texts = [] } = beside;
      return [[place, { signOffs: [...signOffs], article, texts: [...texts] }] as const];
    }),
  );
}

function parseLine(line: string | undefined): unknown {
  try {
    return JSON.parse(line ?? '');
  } catch {
    return undefined;
  }
}
