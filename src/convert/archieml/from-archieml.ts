import { compact } from '../../model/compact.js';
import type { Problem } from '../../model/problems/problem.js';
import { isLanguageTag } from '../../time/format/intl.js';
import type { Conversion } from '../conversion.js';
import { makeConversionProblem, type ReportLoss } from '../conversion-problems.js';
import { NAMES_BY_COLUMN } from '../csv/column-names.js';
import { plainName } from '../csv/csv-sheet.js';
import { fromCsv } from '../csv/from-csv.js';
import { writeCsv } from '../csv/write-csv.js';
import {
  parseArchieML,
  type ArchieList,
  type ArchieObject,
  type ArchieText,
  type ArchieValue,
} from './parse-archieml.js';

/** An event as it is typed: its texts by their keys. */
interface ArchieEvent {
  readonly line: number;
  readonly texts: ReadonlyMap<string, ArchieText>;
}

/** Fields of the story above its events, with the keys that people use for them. */
const HEAD_KEYS = {
  title: ['title', 'headline', 'hed'],
  summary: ['summary', 'description', 'dek', 'intro'],
  lang: ['lang', 'language'],
  url: ['url'],
} as const;

/**
 * Converts ArchieML to a document. Each list of objects with dates holds events, whose keys are those of columns in a
 * sheet: date, title, summary, source. Where there are several such lists, each is a lane. It never throws.
 *
 * @param text The text of an ArchieML document.
 * @returns The document, and the problems of converting it. Their pointers name the line: `/12`.
 * @example
 * ```ts
 * const { document } = fromArchieML('title: The balloon\n[events]\ndate: 4 February 2023\ntitle: It is shot down\n[]');
 * ```
 */
export function fromArchieML(text: string): Conversion {
  const problems: Problem[] = [];
  const report: ReportLoss = (code, pointer, values) => problems.push(makeConversionProblem(code, pointer, values));
  const data = parseArchieML(text.replace(/^\ufeff/, ''));
  const head = readHead(data, report);
  const events = readLists(data, report);
  if (events.length === 0) {
    report('conversion-events-missing', '');
    return { document: { explainer: 1, title: 'Timeline', ...head, events: [] }, problems, originOf: () => '' };
  }
  const keys = [...new Set(events.flatMap(({ texts }) => [...texts.keys()]))];
  const rows = events.map(({ texts }) => keys.map((key) => texts.get(key)?.value));
  const converted = fromCsv(writeCsv(keys, rows), head.lang === undefined ? {} : { lang: head.lang });
  // Pointers into the sheet have the row and the head. Its first row has the heads, which are keys of any event.
  const lineOf = (pointer: string): string => {
    const [, row = '', key = ''] = pointer.split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    const event = events[Number(row) - 2];
    const line = event ? (event.texts.get(key)?.line ?? event.line) : firstLineOf(events, key);
    return `/${line}`;
  };
  problems.push(...converted.problems.map((problem) => ({ ...problem, pointer: lineOf(problem.pointer) })));
  return {
    document: { ...converted.document, title: 'Timeline', ...head },
    problems,
    originOf: (pointer) => (pointer.startsWith('/events/') ? lineOf(converted.originOf(pointer)) : ''),
  };
}

function firstLineOf(events: readonly ArchieEvent[], key: string): number {
  return events.flatMap(({ texts }) => texts.get(key)?.line ?? [])[0] ?? events[0]?.line ?? 1;
}

function readHead({ members }: ArchieObject, report: ReportLoss) {
  const find = (field: keyof typeof HEAD_KEYS) => {
    const key = HEAD_KEYS[field].find((each) => members.get(each)?.kind === 'text');
    return (key === undefined ? undefined : (members.get(key) as ArchieText).value) || undefined;
  };
  const known: readonly string[] = Object.values(HEAD_KEYS).flat();
  for (const [key, { kind, line }] of members)
    if (kind === 'text' && !known.includes(key)) report('conversion-lost', `/${line}`, { field: key });
  const lang = find('lang');
  return compact({
    title: find('title'),
    summary: find('summary'),
    url: find('url'),
    lang: lang !== undefined && isLanguageTag(lang) ? lang : undefined,
  });
}

/** Objects are searched for lists to this depth. */
const MAX_DEPTH = 5;

function readLists(data: ArchieObject, report: ReportLoss): readonly ArchieEvent[] {
  const lists = listsIn(data, 0, report);
  return lists.flatMap(([name, list]) =>
    list.items.flatMap((item): readonly ArchieEvent[] => {
      if (item.kind !== 'object') {
        report('conversion-lost', `/${item.line}`, { field: name });
        return [];
      }
      const texts = new Map(textsOf(item, '', report));
      if (lists.length > 1 && !texts.has('lane')) texts.set('lane', { kind: 'text', value: name, line: list.line });
      return [{ line: item.line, texts }];
    }),
  );
}

type NamedList = readonly [name: string, list: ArchieList];

/** Returns the lists of events in an object, and reports everything else in it that is not of the head. */
function listsIn({ members }: ArchieObject, depth: number, report: ReportLoss): readonly NamedList[] {
  return [...members].flatMap(([name, value]): readonly NamedList[] => {
    if (value.kind === 'list' && value.items.some(isEvent)) return [[name, value]];
    if (value.kind === 'object' && depth < MAX_DEPTH) return listsIn(value, depth + 1, report);
    if (value.kind !== 'text' || depth > 0) report('conversion-lost', `/${value.line}`, { field: name });
    return [];
  });
}

const DATE_NAMES = new Set([...NAMES_BY_COLUMN.date, 'year'].map(plainName));

function isEvent(value: ArchieValue): boolean {
  return value.kind === 'object' && [...value.members.keys()].some((key) => DATE_NAMES.has(plainName(key)));
}

type NamedText = readonly [key: string, text: ArchieText];

/** Returns the texts of an event. A list of texts becomes one cell; `place.name` is the place, and `place.latitude` the latitude. */
function textsOf({ members }: ArchieObject, within: string, report: ReportLoss): readonly NamedText[] {
  return [...members].flatMap(([name, value]): readonly NamedText[] => {
    const key = within !== '' && name === 'name' ? within : name;
    if (value.kind === 'text') return [[key, value]];
    if (value.kind === 'object' && within === '') return textsOf(value, name, report);
    const texts = value.kind === 'list' ? value.items.filter((item) => item.kind === 'text') : [];
    if (texts.length === 0) {
      report('conversion-lost', `/${value.line}`, { field: name });
      return [];
    }
    return [[key, { kind: 'text', value: texts.map((text) => text.value).join('; '), line: value.line }]];
  });
}
