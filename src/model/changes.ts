import type { Explainer, Item, Statement } from './explainer.js';
import { indexItems } from './read/index-items.js';
import { isAuthorsId } from './read/slug.js';

/** An event or statement that is there for the first time, or reads otherwise than before. */
export interface Change {
  readonly kind: 'event' | 'statement';
  readonly id: string;
  readonly isNew: boolean;
}

export interface Changes {
  /** Events, then statements, each in the order of the newer version. */
  readonly items: readonly Change[];
  /** Anything that readers see differs, what is gone and what isn't an item too; when it was last updated aside. */
  readonly isDifferent: boolean;
}

/** What one version of a document has that an earlier one hadn't. */
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

/** The document as it was, but without what a newer version withdraws: that is not to stand until somebody asks for more. */
export function applyWithdrawals(before: Explainer, after: Explainer): Explainer {
  const notes = new Map<string, readonly Statement[]>();
  const unknown: Statement[] = [];
  for (const statement of after.statements.filter(({ status }) => status === 'withdrawn')) {
    const earlier = before.statementById.get(statement.id);
    if (!earlier) unknown.push(statement);
    else if (contentOf(earlier) !== contentOf(statement)) notes.set(statement.id, [statement]);
  }
  // Nothing is left by which a statement without an id could be known: each that is gone may be the one, and none of them stays.
  const gone = unknown.length === 0 ? [] : before.statements.filter((statement) => isGone(statement, after));
  gone.forEach(({ id }, index) => notes.set(id, index === 0 ? unknown : []));
  if (notes.size === 0) return before;
  const statements = before.statements.flatMap((statement) => notes.get(statement.id) ?? [statement]);
  return { ...before, statements, ...indexItems(before.events, statements) };
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

/** All but the items, part for part. */
function headOf({ events: _events, statements: _statements, updated: _updated, ...head }: Explainer): string {
  const parts: readonly [string, unknown][] = Object.entries(head);
  return JSON.stringify(
    parts.map(([name, part]) => [name, Array.isArray(part) ? part.map(contentOf) : contentOf(part)]),
  );
}

/** What a thing says itself. What it refers to counts by its id: a person's new role does not change all that they said. */
function contentOf(thing: unknown): string | undefined {
  return JSON.stringify(thing, (key, value: unknown) => {
    if (key === 'pointer') return undefined;
    return key !== '' && isIdentified(value) ? value.id : value;
  });
}

function isIdentified(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value;
}
