import type { Explainer } from '../model/explainer.js';
import { pointerTo } from '../model/json-pointer.js';
import type { ReportExportLoss } from './export-problems.js';
import { inFileOrder } from './draft/file-order.js';
import { toDocument } from './to-document.js';

/** Fields of a story that a format holds. */
export interface CarriedFields {
  /** Name of the format. */
  readonly format: string;
  /** Paths of fields without list positions, such as `events/title`. Everything below a path is included. */
  readonly paths: readonly string[];
}

/** Reports every field with content that a format doesn't hold. A list of which it holds nothing is reported once. */
export function reportLosses(explainer: Explainer, { format, paths }: CarriedFields, report: ReportExportLoss): void {
  const named = namedIn(explainer, paths.includes('statements/text'));
  const pointers = {
    '/events': inFileOrder(explainer.events).map(({ pointer }) => pointer),
    '/statements': inFileOrder(explainer.statements).map(({ pointer }) => pointer),
    '/findings': explainer.findings.map(({ pointer }) => pointer),
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
    // A citation may be just the id of its source.
    if (typeof value !== 'object' || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      visit(member, path === '' ? name : `${path}/${name}`, pointerTo(pointer, name));
    }
  };

  visitMembers(toDocument(explainer), '', '');
}

/** Lists whose entries other formats contain only where an item names them. */
const BY_USE = ['lanes', 'topics', 'people', 'sources'];

function namedIn({ events, statements, findings }: Explainer, hasStatements: boolean): ReadonlySet<string> {
  const established = findings.map(({ about, sources }) => ({ topics: about.topics, sources }));
  const items = hasStatements ? [...events, ...statements, ...established] : events;
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
