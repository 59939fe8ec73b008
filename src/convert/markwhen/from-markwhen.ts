import { compact } from '../../model/compact.js';
import type { EventInput } from '../../model/schema/schema.js';
import type { Problem } from '../../model/problems/problem.js';
import { ID } from '../../model/slug.js';
import { isFault } from '../../time/parse/date-fault.js';
import { formatDate } from '../../time/format/format-date.js';
import { parseEdtf } from '../../time/parse/parse-edtf.js';
import { isTimeZone } from '../../time/zone.js';
import type { Conversion } from '../conversion.js';
import { makeConversionProblem, type ReportLoss } from '../conversion-problems.js';
import { assembleStory, type EventDraft, type StoryHead } from '../draft/event-drafts.js';
import { readMarkwhenDate } from './dates.js';
import {
  COMMENT,
  GROUP_END,
  GROUP_START,
  HEADING,
  PROPERTY,
  readMarkwhenStart,
  TAG,
  unguardLine,
  type MarkwhenStart,
} from './lines.js';
import type { DateOrder } from '../csv/sheet-dates.js';
import { readSourceLine } from '../markdown/source-line.js';

/** A line of the file with its number. */
interface Line {
  readonly number: number;
  readonly text: string;
}

interface Block extends MarkwhenStart {
  readonly number: number;
  readonly lane: string | undefined;
  readonly lines: Line[];
}

/**
 * Converts Markwhen text (https://markwhen.com) to a document: events with their dates, the innermost group as lane,
 * tags as topics. Dates relative to other events, and repetition, are reported. It never throws.
 *
 * @param text The Markwhen text.
 * @returns The document, and the problems of converting it. Their pointers name the line: `/12`.
 * @example
 * ```ts
 * const { document } = fromMarkwhen('title: The balloon\n\n2023-02-04: It is shot down');
 * ```
 */
export function fromMarkwhen(text: string): Conversion {
  const problems: Problem[] = [];
  const report: ReportLoss = (code, pointer, values) => problems.push(makeConversionProblem(code, pointer, values));
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .map((line, index): Line => ({ number: index + 1, text: line }))
    .filter((line) => !COMMENT.test(line.text));
  const { headLines, blocks } = splitBlocks(lines);
  const { head, dateOrder } = readHead(headLines, report);
  const drafts = blocks.map((block) => readBlock(block, { dateOrder, lang: head.lang }, report));
  return { ...assembleStory(head, drafts), problems };
}

function splitBlocks(lines: readonly Line[]) {
  const headLines: Line[] = [];
  const blocks: Block[] = [];
  const groups: { readonly level: number; readonly name: string }[] = [];
  let hasBegun = false;
  for (const line of lines) {
    const [, marks, heading] = HEADING.exec(line.text) ?? [];
    const [, group] = GROUP_START.exec(line.text) ?? [];
    const start = readMarkwhenStart(line.text);
    if (marks !== undefined) {
      while ((groups.at(-1)?.level ?? 0) >= marks.length) groups.pop();
      groups.push({ level: marks.length, name: groupName(heading ?? '') });
    } else if (group !== undefined && isAtStart(blocks, line)) groups.push({ level: NaN, name: groupName(group) });
    else if (GROUP_END.test(line.text)) groups.pop();
    else if (start) blocks.push({ ...start, number: line.number, lane: groups.at(-1)?.name, lines: [] });
    else if (hasBegun) blocks.at(-1)?.lines.push(line);
    else headLines.push(line);
    hasBegun ||= start !== undefined || marks !== undefined || group !== undefined;
  }
  return { headLines, blocks };
}

/**
 * Tells whether a line may begin a group. Within an event's text, "group" is a word unless an empty line stands before
 * it.
 */
function isAtStart(blocks: readonly Block[], { number }: Line): boolean {
  const last = blocks.at(-1);
  const before = last?.lines.at(-1);
  return !last || last.number === number - 1 || before?.text.trim() === '' || before === undefined;
}

function groupName(typed: string): string {
  return typed.replace(TAG, '').trim();
}

/** Fields of the header that are read, or concern only how a file is shown. */
const KNOWN_HEAD_FIELDS =
  /^(?:view|edit|viewers|editors|key|tags|timezone|tz|title|description|dateFormat|date|lang)$/i;

function readHead(lines: readonly Line[], report: ReportLoss): { head: StoryHead; dateOrder: DateOrder } {
  const values = new Map<string, string>();
  for (const { text, number } of lines) {
    if (/^\s*(?:---.*)?$/.test(text) || /^\s*#\w+:/.test(text)) continue;
    const [, name = '', value = ''] = PROPERTY.exec(text) ?? [];
    if (name === '' || !KNOWN_HEAD_FIELDS.test(name))
      report('conversion-lost', `/${number}`, { field: name || text.trim() });
    else values.set(name.toLowerCase(), unquote(value));
  }
  const zone = values.get('timezone') ?? values.get('tz') ?? '';
  return {
    head: compact({
      title: values.get('title') || 'Timeline',
      summary: values.get('description') || undefined,
      lang: values.get('lang') || undefined,
      timeZone: isTimeZone(zone) ? zone : undefined,
    }),
    // Markwhen reads the month first by default.
    dateOrder: values.get('dateformat') === 'd/M/y' ? 'day-first' : 'month-first',
  };
}

/** Removes the quotation marks of a YAML value. */
function unquote(value: string): string {
  const typed = value.trim();
  try {
    return typed.startsWith('"')
      ? String(JSON.parse(typed))
      : typed.replace(/^'(.*)'$/, (_, text: string) => text.replaceAll("''", "'"));
  } catch {
    return typed;
  }
}

/** Properties of an event that are read. */
const FIELDS = ['title', 'id', 'edtf', 'dateText', 'status', 'weight', 'place'] as const;
type Field = (typeof FIELDS)[number];

function readBlock(
  { date: typed, title, number, lane, lines }: Block,
  { dateOrder, lang }: { readonly dateOrder: DateOrder; readonly lang: string | undefined },
  report: ReportLoss,
): EventDraft {
  const values = new Map<Field, string>();
  let from = 0;
  for (const { text, number: at } of lines) {
    const [, name, value = ''] = PROPERTY.exec(text) ?? [];
    if (name === undefined) break;
    from += 1;
    const field = FIELDS.find((each) => each === name);
    if (field) values.set(field, unquote(value));
    else report('conversion-lost', `/${at}`, { field: name });
  }
  const pointer = `/${number}`;
  const date = readMarkwhenDate(values.get('edtf') ?? typed, dateOrder);
  if (date === undefined) report('conversion-date-typed', pointer, { date: typed });
  const { words, sources } = readText(
    lines.slice(from),
    values.get('dateText') ?? formatEdtf(values.get('edtf'), lang),
  );
  const status = values.get('status') as EventInput['status'];
  const heading = values.get('title') ?? withoutStatus(title.replace(TAG, '').trim(), status);
  if (heading === '') report('conversion-title-made-up', pointer, { title: typed });
  const id = values.get('id') ?? '';
  return {
    pointer,
    ...compact({
      id: ID.test(id) ? id : undefined,
      date,
      dateText: values.get('dateText') ?? (date === undefined ? typed : undefined),
      title: heading || typed,
      summary: words || undefined,
      lane: lane || undefined,
      topics: Array.from(title.matchAll(TAG), ([, tag = '']) => tag.replaceAll('_', ' ')),
      status,
      weight: values.has('weight') ? Number(values.get('weight')) : undefined,
      place: values.has('place') ? { name: values.get('place') ?? '' } : undefined,
      sources: [...sources],
    }),
  };
}

function withoutStatus(title: string, status: string | undefined): string {
  const [, word = '', rest = ''] = /^(\w+): (.*)$/.exec(title) ?? [];
  return word !== '' && word.toLowerCase() === status ? rest : title;
}

/** Formats a date as `toMarkwhen` writes it before a text, where Markwhen's own date is less exact. */
function formatEdtf(edtf: string | undefined, locale: string | undefined): string | undefined {
  const date = parseEdtf(edtf ?? '');
  return isFault(date) ? undefined : formatDate(date, { locale });
}

function readText(lines: readonly Line[], wordsOfDate: string | undefined) {
  const texts = lines.map(({ text }) => unguardLine(text.trim()));
  if (texts[0] === wordsOfDate) texts.shift();
  const sources = texts.flatMap((text) => readSourceLine(text) ?? []);
  const words = texts.filter((text) => readSourceLine(text) === undefined).join('\n');
  return { sources, words: words.replace(/\n{3,}/g, '\n\n').trim() };
}
