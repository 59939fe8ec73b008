import type { Correction, Explainer, Item, Person, Source, Statement, StoryEvent } from '../model/explainer.js';
import { pointerTo } from '../model/json-pointer.js';
import type { Problem } from '../model/problems/problem.js';
import { isAuthorsId } from '../model/slug.js';
import { statementShape, type StatementInput } from '../model/schema/schema.js';
import { shownWordsOf } from '../model/shown-words.js';
import { makeCheckProblem } from './check-problems.js';
import { comparableWords } from '../desk/evidence/source-text.js';
import type { FuzzyDate } from '../time/fuzzy-date.js';

/**
 * Finds changes without a correction, of which readers are not told: removed ids, and changes of what happened, or of who said what. White space
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
    ...compareItems(before.statements, now.statementById, factsOfStatement, factsToKeep),
  ];
}

/** Facts that readers see, by the name of their field. Others may be added to a list, but none may be gone. */
type PublishedFacts = Readonly<Record<string, string | readonly string[] | undefined>>;

function factsOfDocument({ title, summary, statementsSummary, method, eras, names }: Explainer): PublishedFacts {
  return {
    title,
    summary,
    statementsSummary,
    method,
    eras: eras.map(({ name, date }) => `${name}: ${date.text}`),
    names: names.flatMap(({ thing, house, uses }) => [
      ...(house === undefined ? [] : [`${thing}: ${house}`]),
      ...uses.map(({ by, text }) => `${thing}: ${text} (${describe(Object.values(by))})`),
    ]),
  };
}

function factsOfEvent(event: StoryEvent): PublishedFacts {
  const { title, summary, date, dateText, status, statusDate, statusBy, place, people, links } = event;
  return {
    title,
    summary,
    date: date?.text,
    dateText,
    status,
    statusDate: statusDate?.text,
    statusBy: describe(statusBy),
    place: place?.name,
    people: people.map(describePerson),
    links: links.map(({ to, as }) => `${as} ${to}`),
  };
}

/** Fields of a statement that say neither who said what nor when or where. A field that the format gains is compared. */
const OTHER_FIELDS: readonly string[] = [
  'id',
  'lead',
  'topics',
  'about',
  'before',
  'after',
  'media',
  'sources',
  'added',
  'changed',
  'corrections',
  // The note goes with the status.
  'note',
] satisfies readonly (keyof StatementInput)[];

/** Fields that may be added without a correction: when and where it was said, and why a speaker is unnamed. */
const ADDABLE_FIELDS: readonly string[] = [
  'date',
  'published',
  'setting',
  'venue',
  'at',
  'whyUnnamed',
] satisfies readonly (keyof StatementInput)[];

const COMPARED_FIELDS = [...statementShape.fields.keys()].filter((field) => !OTHER_FIELDS.includes(field));

/** Stands for a field without a value where its addition is a change. */
const NONE = 'none';

/**
 * Returns the facts of a statement: each field of the format but those that say nothing of who said what. A cue, a path or a role that is
 * added tells another story of the same words. Removing a doubt is a change.
 *
 * @param date Date for which the speakers' roles are compared.
 */
function factsOfStatement(statement: Statement, date = statement.date): PublishedFacts {
  const fields = COMPARED_FIELDS.map((field): readonly [string, string] => {
    const fact = describe(statement[field as keyof Statement]);
    return [field, fact === '' && !ADDABLE_FIELDS.includes(field) ? NONE : fact];
  });
  const { silence, speakers, role, answers } = statement;
  return {
    ...(Object.fromEntries(fields) as PublishedFacts),
    form: silence ? undefined : shownWordsOf(statement).form,
    speaker: speakers.map(describePerson).join(', '),
    role: role ?? (describe(speakers.flatMap((speaker) => rolesAround(speaker, date))) || NONE),
    answers: describe(answers.map(({ to, as }) => `${as} ${to}`)) || NONE,
    // Whoever looks for the words again may find them missing still.
    silence: silence ? describe({ ...silence, asOf: undefined }) : 'none: it was said',
  };
}

/** Returns the facts of a statement that may not have changed. A doubt that is new comes with a note, which readers see. */
function factsToKeep(before: Statement, now: Statement): PublishedFacts {
  const isTold = before.status === 'live' && now.note !== undefined;
  // A date may be added, and brings a role with it. The role is compared as if the date had been known before.
  return { ...factsOfStatement(before, now.date), ...(isTold && { status: undefined }) };
}

/** Returns a person's roles: the one without dates, and those that may have been held on a date. */
function rolesAround({ role, roles }: Person, date: FuzzyDate | undefined): readonly string[] {
  const mayBeHeld = ({ from, to }: Person['roles'][number]) =>
    date === undefined ||
    ((from?.earliestMs ?? -Infinity) <= date.latestMs && date.earliestMs <= (to?.latestMs ?? Infinity));
  return [...(role === undefined ? [] : [role]), ...roles.filter(mayBeHeld).map(({ title }) => title)];
}

/** Returns who a person is for readers: a name, or a description, and for whom they speak. */
function describePerson({ name, kind, onBehalfOf }: Person): string {
  const standing = kind === 'unnamed' ? `${name} (unnamed)` : name;
  return onBehalfOf ? `${standing} on behalf of ${describePerson(onBehalfOf)}` : standing;
}

function isPerson(value: object): value is Person {
  return 'name' in value && 'kind' in value;
}

function isSource(value: object): value is Source {
  return 'title' in value;
}

/** Describes a value as readers see it: a person, a side or a source by its names, a date as it is written. */
function describe(value: unknown): string {
  if (Array.isArray(value)) return value.map(describe).join('; ');
  if (typeof value !== 'object' || value === null) return value === undefined ? '' : `${value as string}`;
  if (isPerson(value)) return describePerson(value);
  if ('name' in value) return String(value.name);
  if (isSource(value)) return [value.title, value.publisher ?? [], value.kind ?? []].flat().join(', ');
  if ('earliestMs' in value && 'text' in value) return String(value.text);
  return Object.entries(value)
    .flatMap(([name, member]) => {
      const described = describe(member);
      return described === '' ? [] : [`${name} ${described}`];
    })
    .join(', ');
}

function compareItems<T extends Item>(
  before: readonly T[],
  now: ReadonlyMap<string, T>,
  factsOf: (item: T) => PublishedFacts,
  factsBefore: (old: T, item: T) => PublishedFacts = factsOf,
): readonly Problem[] {
  return before.flatMap((old) => {
    const item = now.get(old.id);
    if (!item || hasNewCorrection(old, item) || isWithdrawn(item)) return [];
    return findChangedFields(factsBefore(old, item), factsOf(item), item.id, item.pointer);
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
  return Object.entries(before).flatMap(([field, facts = '']) => {
    const was = findGone([facts].flat(), now[field]).join('; ');
    if (was === '') return [];
    // The form of a statement belongs to its text.
    const at = pointerTo(pointer, field === 'form' ? 'text' : field);
    return [makeCheckProblem('words-changed', at, { id, field, was })];
  });
}

/** Returns facts that are no longer stated. White space and the shapes of quotation marks don't count. */
function findGone(before: readonly string[], now: PublishedFacts[string]): readonly string[] {
  const left = new Set([now ?? []].flat().map(comparableWords));
  return before.filter((fact) => !left.has(comparableWords(fact)));
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
