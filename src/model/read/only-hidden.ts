import type { Explainer } from '../explainer.js';
import { YIELD_EVERY, runAtOnce, type Steps } from '../../scheduling/steps.js';
import { IDENTIFIED_LIST_SHAPES } from '../schema/schema.js';
import type { IdentifiedLists } from './identified-lists.js';
import { kindOf, memberNames, readEntries, readMember, type Members } from '../json-values.js';

/**
 * Lists whose entries may be known only from entries that readers don't get: the name of a speaker who must not be named,
 * or a headline that is the withdrawn quotation. A side that is declared stays.
 */
export const NAMING_LISTS = ['lanes', 'topics', 'people', 'sources'] as const;

type NamingLists = Pick<Explainer, (typeof NAMING_LISTS)[number]>;

/**
 * Leaves out lanes, topics, people and sources to which hidden entries refer, and nothing that readers get. An entry to
 * which nothing refers stays.
 *
 * @param explainer The parts of a story that readers get.
 * @param hidden Entries of the story that are hidden, or to which hidden entries refer.
 * @returns The four lists without those entries.
 */
export function* withoutOnlyHiddenSteps(
  explainer: NamingLists & Pick<Explainer, 'events' | 'statements' | 'withheld' | 'findings' | 'names'>,
  hidden: readonly object[],
): Steps<NamingLists> {
  const { lanes, topics, people, sources } = explainer;
  if (hidden.length === 0) return { lanes, topics, people, sources };
  const inDoubt = new Set<object>();
  for (const entry of hidden) addAllWithin(entry, inDoubt);
  const shown = new Set<object>();
  const unmentioned = NAMING_LISTS.flatMap((list): readonly object[] => explainer[list]).filter(
    (entry) => !inDoubt.has(entry),
  );
  const { events, statements, withheld, findings, names } = explainer;
  const parts = [events, statements, withheld, findings, names, unmentioned].flat();
  for (const [index, part] of parts.entries()) {
    if (index % YIELD_EVERY === 0) yield;
    addAllWithin(part, shown);
  }
  const isShown = (entry: object) => !inDoubt.has(entry) || shown.has(entry);
  return {
    lanes: lanes.filter(isShown),
    topics: topics.filter(isShown),
    people: people.filter(isShown),
    sources: sources.filter(isShown),
  };
}

/** Leaves out at once what `withoutOnlyHiddenSteps` leaves out. */
export function withoutOnlyHidden(explainer: Explainer, hidden: readonly object[]): Explainer {
  return { ...explainer, ...runAtOnce(withoutOnlyHiddenSteps(explainer, hidden)) };
}

function addAllWithin(value: unknown, found: Set<object>): void {
  if (typeof value !== 'object' || value === null || found.has(value)) return;
  found.add(value);
  for (const member of Object.values(value)) addAllWithin(member, found);
}

/**
 * Finds the ids in all entries of a document that readers don't get, as they are written: a speaker in a misspelt field
 * is a speaker all the same.
 *
 * @param members The document's members.
 * @param lists The lists of the document, as they were read.
 * @param isShown Returns true for the pointer of a statement or a finding that readers get.
 */
export function findHiddenIds(
  members: Members,
  lists: IdentifiedLists,
  isShown: (pointer: string) => boolean,
): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const list of Object.keys(IDENTIFIED_LIST_SHAPES) as (keyof IdentifiedLists)[]) {
    const written = members[list];
    if (kindOf(written) !== 'list') {
      addTexts(written, ids);
      continue;
    }
    const entries = readEntries(written as readonly unknown[], '', ignoreProblem);
    const pointers = lists[list].entries.map(({ pointer }) => pointer);
    const shown = new Set(list === 'statements' || list === 'findings' ? pointers.filter(isShown) : pointers);
    if (shown.size === entries.length) continue;
    for (const [index, entry] of entries.entries()) if (!shown.has(`/${list}/${index}`)) addTextsOfEntry(entry, ids);
  }
  return ids;
}

/** Deeper than this there is nothing in a document, and a value that is made while it is read might never end. */
const MAX_DEPTH = 8;

/** Adds all texts in an entry but its own id, which may be the id of something else in another list. */
function addTextsOfEntry(entry: unknown, texts: Set<string>): void {
  if (kindOf(entry) !== 'object') return addTexts(entry, texts);
  for (const name of memberNames(entry as object, '', ignoreProblem))
    if (name !== 'id') addTexts(readMember(entry as object, name, '', ignoreProblem), texts);
}

function addTexts(value: unknown, texts: Set<string>, depth = 0): void {
  const kind = kindOf(value);
  if (kind === 'text') texts.add(value as string);
  if ((kind !== 'object' && kind !== 'list') || depth > MAX_DEPTH) return;
  const members =
    kind === 'list'
      ? readEntries(value as readonly unknown[], '', ignoreProblem)
      : memberNames(value as object, '', ignoreProblem).map((name) =>
          readMember(value as object, name, '', ignoreProblem),
        );
  for (const member of members) addTexts(member, texts, depth + 1);
}

const ignoreProblem = (): void => undefined;
