import { IDENTIFIED_LIST_SHAPES, documentShape, withdrawnStatementShape } from '../../src/model/schema/schema.js';
import type { ExplainerDocument } from '../../src/model/schema/schema.js';
import type { Problem } from '../../src/model/problems/problem.js';
import type { ListName, Shape, TextShape } from '../../src/model/schema/shape.js';

/** Where a text stands: `events/media/alt` is the same field in each event; entries of lists within an item share a field. */
export interface Place {
  readonly field: string;
  /** Of the item, in its list; 0 in the head of the document. */
  readonly index: number;
}

/** A field that holds text, as the schema has it. */
export interface TextField {
  readonly field: string;
  readonly shape: TextShape;
  /** Any text will do. */
  readonly isFree: boolean;
}

/** An id too, though its shape doesn't say so. */
const PERSON_OF_PERSON = 'people/onBehalfOf';

/** Every field of the schema that holds text, so that a new one is attacked as soon as it is there. */
export const TEXT_FIELDS: readonly TextField[] = [...fieldsOf(documentShape, ''), ...noteOfWithdrawn()];

function fieldsOf(shape: Shape, field: string): readonly TextField[] {
  switch (shape.kind) {
    case 'text':
      return [{ field, shape, isFree: isFree(shape, field) }];
    case 'number':
    case 'boolean':
      return [];
    case 'list':
      return fieldsOf(shape.of, field);
    case 'either':
      return distinct(shape.options.flatMap((option) => fieldsOf(option, field)));
    case 'object':
      return [...shape.fields].flatMap(([name, of]) => fieldsOf(of, join(field, name)));
  }
}

/** Its other fields are those of every statement. */
function noteOfWithdrawn(): readonly TextField[] {
  return fieldsOf(withdrawnStatementShape.fields.get('note')!, 'statements/note').slice(1);
}

function isFree({ rule, code, allowed, isDate, refersTo }: TextShape, field: string): boolean {
  const isReference = refersTo !== undefined || field === PERSON_OF_PERSON;
  return !allowed && !isDate && !isReference && (!rule || code === 'text-empty');
}

function distinct(fields: readonly TextField[]): readonly TextField[] {
  return [...new Map(fields.map((each) => [`${each.field} ${each.isFree}`, each])).values()];
}

function join(field: string, name: string): string {
  return field === '' ? name : `${field}/${name}`;
}

export interface Filling {
  /** How many items stand in each list. */
  readonly count: number;
  /** What stands in a free text. */
  readonly text: (place: Place) => string;
  /** What stands in any other text; by default something that the field accepts. */
  readonly other?: (place: Place) => string | undefined;
}

/**
 * A document in which every field of the schema is filled. Item by item its choices go through all that is possible: every second
 * statement is a silence, every fourth is withdrawn.
 */
export function makeWholeDocument(filling: Filling): ExplainerDocument {
  const document: Record<string, unknown> = {};
  for (const [name, shape] of documentShape.fields) {
    if (name in IDENTIFIED_LIST_SHAPES) {
      const of = IDENTIFIED_LIST_SHAPES[name as ListName];
      document[name] = Array.from({ length: filling.count }, (_, index) => {
        return separate(name, index, build(of, { field: name, index }, filling));
      });
    } else document[name] = build(shape, { field: name, index: 0 }, filling);
  }
  return document as unknown as ExplainerDocument;
}

/** Half of the statements were said, half were noted as not said. */
function separate(list: string, index: number, item: unknown): unknown {
  if (list !== 'statements' || index % 2 === 1) return item;
  const { silence: _, ...said } = item as Readonly<Record<string, unknown>>;
  return said;
}

function build(shape: Shape, place: Place, filling: Filling): unknown {
  switch (shape.kind) {
    case 'text':
      return isFree(shape, place.field)
        ? (filling.other?.(place) ?? filling.text(place))
        : (filling.other?.(place) ?? sampleOf(shape, place, filling.count));
    case 'number':
      return shape.min + (place.field === 'explainer' ? 0 : place.index % Math.min(5, shape.max - shape.min));
    case 'boolean':
      return true;
    case 'list':
      return [build(shape.of, place, filling)].filter((entry) => entry !== undefined);
    case 'either': {
      const short = shape.options.some(({ kind }) => kind === 'text') ? filling.other?.(place) : undefined;
      if (short !== undefined) return short;
      const options = [...shape.options].sort((a, b) => RICHNESS.indexOf(a.kind) - RICHNESS.indexOf(b.kind));
      return build(options.at(-1)!, place, filling);
    }
    case 'object': {
      const entries = [...shape.fields].map(([name, of]) => {
        return [name, build(of, { ...place, field: join(place.field, name) }, filling)] as const;
      });
      return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
    }
  }
}

/** Of what may be written in more than one way, the way that says most. */
const RICHNESS: readonly Shape['kind'][] = ['boolean', 'number', 'text', 'object', 'list'];

/** Half of the statements are no silences; every fourth statement and every third finding is withdrawn, and nothing of it is read but why. */
export function isLookedAt({ field, index }: Place): boolean {
  if (field.startsWith('statements/silence') && index % 2 === 0) return false;
  const isWithdrawn =
    (field.startsWith('statements/') && index % 4 === 2) || (field.startsWith('findings/') && index % 3 === 2);
  return !isWithdrawn || /^(statements|findings)\/(id|status|note)$/.test(field);
}

const SAMPLES = ['/picture.svg', 'https://example.org/page', '#1a7f5a', 'en', 'Europe/Berlin'];

function sampleOf(shape: TextShape, place: Place, count: number): string | undefined {
  const { field, index } = place;
  if (/^[a-z]+\/id$/i.test(field)) return idOf(field.split('/')[0]!, index);
  if (shape.refersTo) return referenceIn(shape.refersTo, place, count);
  if (field === PERSON_OF_PERSON) return index + 1 < count ? idOf('people', index + 1) : undefined;
  if (shape.isDate) return dayOf(index);
  if (shape.allowed) return shape.allowed[field === 'status' ? 0 : index % shape.allowed.length];
  const sample = SAMPLES.find((each) => shape.rule?.test(each));
  if (sample === undefined) throw new Error(`${field} accepts nothing of ${SAMPLES.join(', ')}: add what it accepts`);
  return sample;
}

function idOf(list: string, index: number): string {
  return `${list}-${index}`;
}

/** Each item comes before the next and after the one before; everything else refers to what has its number. */
function referenceIn(lists: readonly ListName[], { field, index }: Place, count: number): string | undefined {
  const own = field.split('/')[0] as ListName;
  const list = lists.includes(own) ? own : lists[0]!;
  if (field.endsWith('/to')) return idOf(list, (index + 1) % count);
  const to = index + (field.endsWith('/before') ? 1 : field.endsWith('/after') ? -1 : 0);
  return to >= 0 && to < count ? idOf(list, to) : undefined;
}

function dayOf(index: number): string {
  return new Date(Date.UTC(2023, 0, 1 + index)).toISOString().slice(0, 10);
}

/** A letter or two that tell a place from all others, and that nothing else has in it. */
export function tagOf({ field, index }: Place): string {
  const number = TEXT_FIELDS.findIndex((each) => each.field === field);
  if (number < 0) throw new Error(`The schema has no text at ${field}`);
  return `q${number.toString(36)}x${index.toString(36)}z`;
}

/** The pointer to a place begins so. */
function pointerStart({ field, index }: Place): string {
  const [list = '', ...rest] = field.split('/');
  return list in IDENTIFIED_LIST_SHAPES ? `/${[list, index, ...rest.slice(0, 1)].join('/')}` : `/${list}`;
}

/** Whether something is said of a place, or of something within it. */
export function reportedIn(problems: readonly Pick<Problem, 'pointer'>[]): (place: Place) => boolean {
  const starts = new Set(
    problems.flatMap(({ pointer }) => {
      const parts = pointer.split('/');
      return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
    }),
  );
  return (place) => starts.has(pointerStart(place));
}
