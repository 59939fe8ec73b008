import type { Explainer } from '../model/explainer.js';
import { pointerTo } from '../model/json-pointer.js';
import type { ReportLoss } from './conversion-problems.js';
import { inFileOrder } from './draft/file-order.js';
import { toDocument } from './to-document.js';

/** What a format holds of a story. */
export interface CarriedFields {
  /** What the format is called. */
  readonly format: string;
  /** Names of fields without the places in lists, such as `events/title`; whatever is beneath them is carried too. */
  readonly paths: readonly string[];
}

/** Reports every field of a story that says something and that a format does not carry, a list of which it carries nothing once. */
export function reportLosses(explainer: Explainer, { format, paths }: CarriedFields, report: ReportLoss): void {
  const named = namedIn(explainer, paths.includes('statements/text'));
  const pointers = {
    '/events': inFileOrder(explainer.events).map(({ pointer }) => pointer),
    '/statements': inFileOrder(explainer.statements).map(({ pointer }) => pointer),
  };
  const isCarried = (path: string) => paths.includes(path);
  const isCarriedInPart = (path: string) => paths.some((each) => each.startsWith(`${path}/`));

  const visit = (value: unknown, path: string, pointer: string): void => {
    if (isCarried(path) || saysNothing(value)) return;
    const field = path.slice(path.lastIndexOf('/') + 1);
    if (!isCarriedInPart(path)) {
      if (Array.isArray(value)) report('export-list-lost', pointer, { field, count: value.length, format });
      else report('export-lost', pointer, { field, format });
    } else if (Array.isArray(value)) {
      const known: readonly string[] = pointers[pointer as keyof typeof pointers] ?? [];
      value.forEach((entry, index) => visitEntry(entry, path, known[index] ?? pointerTo(pointer, index)));
    } else visitMembers(value, path, pointer);
  };

  const visitEntry = (entry: unknown, path: string, pointer: string): void => {
    const { id, name, title } = entry as { readonly id?: string; readonly name?: string; readonly title?: string };
    const isUnused = BY_USE.includes(path) && !named.has(`${path}/${id ?? ''}`);
    if (isUnused) report('export-unused', pointer, { name: name ?? title ?? '', format });
    else visitMembers(entry, path, pointer);
  };

  const visitMembers = (value: unknown, path: string, pointer: string): void => {
    // A citation may be no more than its source's id.
    if (typeof value !== 'object' || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      visit(member, path === '' ? name : `${path}/${name}`, pointerTo(pointer, name));
    }
  };

  visitMembers(toDocument(explainer), '', '');
}

/** Lists whose entries other formats know only by the items that name them. */
const BY_USE = ['lanes', 'topics', 'people', 'sources'];

function namedIn({ events, statements }: Explainer, hasStatements: boolean): ReadonlySet<string> {
  const items = hasStatements ? [...events, ...statements] : events;
  return new Set([
    ...events.flatMap(({ lane, people }) => [`lanes/${lane?.id ?? ''}`, ...people.map(({ id }) => `people/${id}`)]),
    ...items.flatMap(({ topics, sources }) => [
      ...topics.map(({ id }) => `topics/${id}`),
      ...sources.map(({ source }) => `sources/${source.id}`),
    ]),
    ...(hasStatements ? statements : []).flatMap(({ speakers }) => speakers.map(({ id }) => `people/${id}`)),
  ]);
}

function saysNothing(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
