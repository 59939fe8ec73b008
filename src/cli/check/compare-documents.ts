import type { Correction, Explainer, Item, Statement, StoryEvent } from '../../model/explainer.js';
import { pointerTo } from '../../model/json-pointer.js';
import type { Problem } from '../../model/problems/problem.js';
import { isAuthorsId } from '../../model/read/slug.js';
import { shownWordsOf } from '../../model/statement-words.js';
import { makeCheckProblem } from './check-problems.js';
import { comparableWords } from '../../evidence/source-text.js';

/**
 * Finds changes without a correction, of which readers are not told: removed ids, and changed words, dates, statuses and speakers. White space
 * and the shapes of quotation marks don't count. A withdrawn document is not compared.
 */
export function compareDocuments(before: Explainer, now: Explainer): readonly Problem[] {
  if (before.status === 'withdrawn' || now.status === 'withdrawn') return [];
  const isCorrected = hasNewCorrection(before, now);
  const vanished = [...findVanished('events', before, now), ...findVanished('statements', before, now)];
  return [
    ...(isCorrected
      ? []
      : [...findChangedFields(factsOfDocument(before), factsOfDocument(now), 'document', ''), ...vanished]),
    ...compareItems(before.events, now.eventById, factsOfEvent),
    ...compareItems(before.statements, now.statementById, factsOfStatement),
  ];
}

/** Facts that readers see, by the name of their field. */
type PublishedFacts = Readonly<Record<string, string | undefined>>;

const factsOfDocument = ({ title, summary }: Explainer): PublishedFacts => ({ title, summary });

const factsOfEvent = ({ title, summary, date, dateText, status }: StoryEvent): PublishedFacts => ({
  title,
  summary,
  date: date?.text,
  dateText,
  status,
});

/**
 * Returns the facts of a statement. Removing a doubt is a change; a new doubt comes with a note. A statement that becomes a silence is a change
 * too.
 */
function factsOfStatement(statement: Statement): PublishedFacts {
  const { text, speakers, date, original, silence, status, terms, side } = statement;
  return {
    text,
    form: silence ? undefined : shownWordsOf(statement).form,
    speaker: speakers.map(({ name }) => name).join(', '),
    side: side?.name,
    date: date?.text,
    original: original?.text,
    silence: silence?.scope ?? 'none: it was said',
    status: status === 'live' ? undefined : status,
    terms,
  };
}

function compareItems<T extends Item>(
  before: readonly T[],
  now: ReadonlyMap<string, T>,
  factsOf: (item: T) => PublishedFacts,
): readonly Problem[] {
  return before.flatMap((old) => {
    const item = now.get(old.id);
    if (!item || hasNewCorrection(old, item) || isWithdrawn(item)) return [];
    return findChangedFields(factsOf(old), factsOf(item), item.id, item.pointer);
  });
}

/** Returns true if a note tells readers of the withdrawal. */
function isWithdrawn(item: Item & { readonly status?: string; readonly note?: string }): boolean {
  return item.status === 'withdrawn' && item.note !== undefined;
}

function findChangedFields(
  before: PublishedFacts,
  now: PublishedFacts,
  id: string,
  pointer: string,
): readonly Problem[] {
  return Object.entries(before).flatMap(([field, was = '']) => {
    if (was === '' || comparableWords(was) === comparableWords(now[field] ?? '')) return [];
    // The form of a statement belongs to its text.
    const at = pointerTo(pointer, field === 'form' ? 'text' : field);
    return [makeCheckProblem('words-changed', at, { id, field, was })];
  });
}

function findVanished(list: 'events' | 'statements', before: Explainer, now: Explainer): readonly Problem[] {
  const ids = new Set(now[list].map(({ id }) => id));
  return before[list]
    .filter(({ id }) => !ids.has(id))
    .map((item) => {
      const id = isAuthorsId(item.id) ? item.id : 'without id';
      return makeCheckProblem('id-vanished', `/${list}`, { id, list, was: nameOf(item) });
    });
}

function nameOf(item: StoryEvent | Statement): string {
  return 'title' in item ? item.title : item.text;
}

interface WithCorrections {
  readonly corrections: readonly Correction[];
}

function hasNewCorrection(before: WithCorrections, now: WithCorrections): boolean {
  const known = new Set(before.corrections.map(({ note }) => note));
  return now.corrections.some(({ note }) => !known.has(note));
}
