import { redoAll, type History } from '../document/history.js';
import { isBlank } from '../document/is-blank.js';
import type { Json } from '../document/json.js';
import { listAt, memberOf, textAt } from '../document/pointer.js';
import { IDENTIFIED_LIST_SHAPES } from '../../model/schema/schema.js';

/** Line about one story in a list. */
export interface StorySummary {
  readonly id: string;
  /** Name of the desk at which the story was written. Desks with other names don't list it. */
  readonly desk: string;
  readonly title: string;
  /** First words of a story that has no title: its own, or those of its article. */
  readonly words?: string;
  /** First words of the text of a story that has a title. */
  readonly text?: string;
  /** The last day of an event or a statement, in EDTF; empty where none is known. */
  readonly day: string;
  readonly events: number;
  readonly statements: number;
  /** Number of people, sources and other entries of its cast, if it has any. */
  readonly cast?: number;
  /** True if the story has an article from which it is being made. */
  readonly hasArticle?: boolean;
  /** True if everything in it was undone. What is told of it is what can be done again. */
  readonly isUndone?: boolean;
  /** True if nobody has changed anything in it since it was opened. */
  readonly isUnchanged?: boolean;
  /** Time of the last change, or since when it is kept if there was none, in milliseconds since 1970. */
  readonly ms: number;
  /** When it was made as a copy of another story, in milliseconds since 1970, and with which title. */
  readonly copied?: { readonly title: string; readonly ms: number } | undefined;
  /** When the story was deleted. It can be brought back for a day; no list has it. */
  readonly deleted?: { readonly ms: number };
}

/** Lines that are added to the journal of a story. */
export interface NewLines {
  readonly summary: StorySummary;
  /** Number of the first of these lines: the number of lines that the story has. */
  readonly from: number;
  readonly lines: readonly string[];
  /** Numbers of earlier lines that these lines replace. */
  readonly replaced?: readonly number[];
}

/**
 * A place that keeps stories, each with its own journal of numbered lines. The number of lines is the revision of a story: who adds lines says
 * how many there are, and fails if that is no longer so. Any operation may fail, as on a full disk.
 */
export interface StoryStore {
  /** Returns the summaries of all stories of a desk, or of all desks, the latest first. Deleted ones are among them. */
  list(desk?: string): Promise<readonly StorySummary[]>;
  read(id: string): Promise<readonly string[]>;
  /**
   * Adds lines, all of them or none.
   *
   * @throws {LinesTaken} where the story has a line with the number of one of these.
   */
  add(lines: NewLines): Promise<void>;
  /**
   * Removes a story for good. A line without words stays under the number of the next line, so that a desk that has the story open and was asleep can't go
   * on in a journal without a beginning.
   *
   * @param count Number of lines that the story had.
   */
  remove(id: string, count: number): Promise<void>;
}

/** Thrown where another desk has written to the story since its lines were read. */
export class LinesTaken extends Error {}

/** Facts about the content of a story that a list of stories tells. */
type StoryFacts = Omit<StorySummary, 'id' | 'desk' | 'ms' | 'isUnchanged' | 'copied' | 'deleted'>;

/**
 * Returns the facts about a story that a list of stories tells.
 *
 * @param article The article from which it is being made, as it is kept.
 */
export function summarizeStory(history: History, article?: unknown): StoryFacts {
  const document = documentOrUndone(history);
  const words = firstWordsOfStory(document, article);
  return {
    ...summarizeDocument(document),
    ...(words !== '' && { words }),
    ...(article != null && { hasArticle: true }),
    ...(document !== history.document && { isUndone: true }),
  };
}

/** So many UTF-16 units of the first words are enough to know a story by. */
const MAX_WORDS_LENGTH = 100;

/** Returns the first words of a story that has no title, or of the article from which it is being made; an empty text for any other. */
export function firstWordsOfStory(document: Json, article?: unknown): string {
  if (textAt(document, 'title').trim() !== '') return '';
  const kept = article as Json | undefined;
  const draft = memberOf(kept, 'draft');
  const all = [
    textAt(document, 'summary'),
    ...listAt(document, '/events').map((event) => textAt(event, 'title')),
    ...listAt(document, '/statements').map((statement) => textAt(statement, 'text')),
    textAt(kept, 'title'),
    textAt(memberOf(draft, 'source'), 'title'),
    textAt(kept, 'text'),
    textAt(draft, 'text'),
  ];
  return firstWordsOf(all);
}

/** Returns the first words of the first text that has some. */
function firstWordsOf(texts: readonly string[]): string {
  const words = texts.find((text) => text.trim() !== '')?.trim() ?? '';
  return words.replace(/\n.*/s, '').slice(0, MAX_WORDS_LENGTH);
}

/** Returns the document of a story; if everything in it was undone, the one that Redo brings back. */
function documentOrUndone(history: History): Json {
  return isBlank(history.document) ? redoAll(history).document : history.document;
}

/** Lists to which events and statements refer. */
const CAST_LISTS = Object.keys(IDENTIFIED_LIST_SHAPES).filter((list) => list !== 'events' && list !== 'statements');

function summarizeDocument(document: Json): StoryFacts {
  const [events, statements] = [listAt(document, '/events'), listAt(document, '/statements')];
  const days = [...events, ...statements].map((entry) => textAt(entry, 'date')).filter((date) => /^\d{4}/.test(date));
  const title = textAt(document, 'title');
  const text = firstWordsOf([textAt(document, 'summary'), textAt(document, 'statementsSummary')]);
  const cast = CAST_LISTS.reduce((count, list) => count + listAt(document, `/${list}`).length, 0);
  return {
    title,
    ...(title.trim() !== '' && text !== '' && { text }),
    day: days.sort().at(-1) ?? '',
    events: events.length,
    statements: statements.length,
    ...(cast > 0 && { cast }),
  };
}
