import type { Explainer, Item, Statement } from './explainer.js';
import { indexItems } from './read/index-items.js';
import { NAMING_LISTS, withoutOnlyHidden } from './read/only-hidden.js';
import { isAuthorsId } from './slug.js';

/** An event or statement that is new in a later version, or changed. */
export interface Change {
  readonly kind: 'event' | 'statement';
  readonly id: string;
  readonly isNew: boolean;
}

export interface Changes {
  /** Events, then statements, each in the order of the newer version. */
  readonly items: readonly Change[];
  /**
   * True if readers see any difference: also for a removed item or the document's own fields, but not for `updated`
   * alone.
   */
  readonly isDifferent: boolean;
}

/** Compares two versions of a document. */
export function findChanges(before: Explainer, after: Explainer): Changes {
  const items = [
    ...changedOf('event', before.eventById, after.events),
    ...changedOf('statement', before.statementById, after.statements),
  ];
  const isSameLength =
    before.events.length === after.events.length && before.statements.length === after.statements.length;
  const isDifferent = items.length > 0 || !isSameLength || headOf(before) !== headOf(after);
  return { items, isDifferent };
}

/**
 * Replaces, in the earlier version, statements and findings that a newer version withdraws: they must disappear before the reader
 * asks for the update. People, sources and the like that the newer version no longer has disappear with them.
 */
export function applyWithdrawals(before: Explainer, after: Explainer): Explainer {
  const notes = new Map<string, readonly Statement[]>();
  const unknown: Statement[] = [];
  for (const statement of after.statements.filter(({ status }) => status === 'withdrawn')) {
    const earlier = before.statementById.get(statement.id);
    if (!earlier) unknown.push(statement);
    else if (contentOf(earlier) !== contentOf(statement)) notes.set(statement.id, [statement]);
  }
  const findings = before.findings.map((finding) => {
    const later = after.findings.find(({ id }) => id === finding.id);
    return later?.status === 'withdrawn' ? later : finding;
  });
  // A withdrawn statement without an id can't be recognised, so every removed statement may be the one, and all of them
  // disappear.
  const gone = unknown.length === 0 ? [] : before.statements.filter((statement) => isGone(statement, after));
  gone.forEach(({ id }, index) => notes.set(id, index === 0 ? unknown : []));
  if (notes.size === 0 && findings.every((finding) => before.findings.includes(finding))) return before;
  const statements = before.statements.flatMap((statement) => notes.get(statement.id) ?? [statement]);
  const hidden = NAMING_LISTS.flatMap((list): readonly object[] => {
    const kept = new Set(after[list].map(({ id }) => id));
    return before[list].filter(({ id }) => !kept.has(id));
  });
  return withoutOnlyHidden({ ...before, findings, statements, ...indexItems(before.events, statements) }, hidden);
}

/** True for a statement without an id whose words a newer version no longer has. */
function isGone({ id, status }: Statement, after: Explainer): boolean {
  return !isAuthorsId(id) && status !== 'withdrawn' && !after.statementById.has(id);
}

function changedOf<T extends Item>(
  kind: Change['kind'],
  before: ReadonlyMap<string, T>,
  after: readonly T[],
): readonly Change[] {
  return after.flatMap((item) => {
    const { id } = item;
    const known = before.get(id);
    return known && contentOf(known) === contentOf(item) ? [] : [{ kind, id, isNew: !known }];
  });
}

/** The document without its items, as comparable text. */
function headOf({ events: _events, statements: _statements, updated: _updated, ...head }: Explainer): string {
  const parts: readonly [string, unknown][] = Object.entries(head);
  return JSON.stringify(
    parts.map(([name, part]) => [name, Array.isArray(part) ? part.map(contentOf) : contentOf(part)]),
  );
}

/**
 * The item's own content, as comparable text. References count by their ids: a person's new role doesn't change all
 * their statements.
 */
function contentOf(thing: unknown): string | undefined {
  return JSON.stringify(thing, (key, value: unknown) => {
    if (key === 'pointer') return undefined;
    return key !== '' && isIdentified(value) ? value.id : value;
  });
}

function isIdentified(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value;
}
