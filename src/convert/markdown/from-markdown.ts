import { compact } from '../../model/compact.js';
import type { EventInput, MediaInput } from '../../model/schema/schema.js';
import type { Problem } from '../../model/problems/problem.js';
import { ID } from '../../model/read/slug.js';
import { isFault } from '../../time/parse/date-fault.js';
import { formatDate } from '../../time/format/format-date.js';
import { isEdtf, parseEdtf } from '../../time/parse/parse-edtf.js';
import type { Conversion } from '../conversion.js';
import { makeConversionProblem, type ReportLoss } from '../conversion-problems.js';
import { assembleStory, type EventDraft } from '../draft/event-drafts.js';
import { BETWEEN_NAMES, readMarkdown } from './inline-text.js';
import { EVENTS_HEADING, LABELS, STATEMENTS_HEADING } from './headings.js';
import { plainWordsOf } from '../plain-prose.js';
import { toEdtf } from '../dates/plain-dates.js';
import { readSourceLine } from './source-line.js';
import { encodeAddress, kindOfAddress } from '../timelinejs/media.js';

export interface MarkdownOptions {
  /** Language tag (BCP 47) for the names of months. By default it is the one of the front matter, or else English. */
  readonly lang?: string | undefined;
}

interface Line {
  readonly number: number;
  readonly text: string;
}

/** An event in the file: from its date up to the next date or heading. */
interface Block {
  readonly number: number;
  readonly words: string;
  readonly title: string;
  /** Words of the comment after its heading. */
  readonly comment: readonly string[];
  readonly lane: string | undefined;
  readonly lines: Line[];
}

/**
 * Converts Markdown to a document. A heading or list item that begins with a date becomes an event (`### 4 February
 * 2023: A balloon`, `- **2023-02-04** A balloon`); a heading without a date becomes a lane. Events written by
 * `toMarkdown` are restored; statements are not, which is reported. It never throws.
 *
 * @param text The Markdown text.
 * @param options Language for the names of months.
 * @returns The document, and the problems of converting it. Their pointers name the line: `/12`.
 * @example
 * ```ts
 * const { document } = fromMarkdown('# The balloon\n\n- **2023-02-04** It is shot down.');
 * ```
 */
export function fromMarkdown(text: string, options: MarkdownOptions = {}): Conversion {
  const problems: Problem[] = [];
  const report: ReportLoss = (code, pointer, values) => problems.push(makeConversionProblem(code, pointer, values));
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .map((line, index): Line => ({ number: index + 1, text: line }));
  const { values, body } = splitFrontMatter(lines, report);
  const lang = options.lang ?? values.get('lang');
  const { title, summary, blocks } = splitBlocks(body, lang, report);
  if (blocks.length === 0) report('conversion-events-missing', '');
  const drafts = blocks.map((block) => readBlock(block, lang, report));
  const head = compact({
    title: title ?? values.get('title') ?? 'Timeline',
    summary: readMarkdown(summary) || values.get('summary') || values.get('description') || undefined,
    lang,
  });
  return { ...assembleStory(head, drafts), problems };
}

const FRONT_MATTER = ['title', 'summary', 'description', 'lang'];

function splitFrontMatter(lines: readonly Line[], report: ReportLoss) {
  const values = new Map<string, string>();
  const end =
    lines[0]?.text.trim() === '---' ? lines.findIndex(({ text }, index) => index > 0 && text.trim() === '---') : 0;
  for (const { text, number } of lines.slice(1, Math.max(1, end))) {
    const [, name = '', value = ''] = /^(\w+):\s*(.*)$/.exec(text) ?? [];
    if (FRONT_MATTER.includes(name)) values.set(name, value.trim().replace(/^(["'])(.*)\1$/, '$2'));
    else if (text.trim() !== '') report('conversion-lost', `/${number}`, { field: name || text.trim() });
  }
  return { values, body: end > 0 ? lines.slice(end + 1) : lines };
}

const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const ENTRY = /^ {0,3}[-*+]\s+(.*)$/;
const COMMENT = /(?<!\s)\s*<!--((?:(?!<!--).)*?)-->\s*$/;

function splitBlocks(lines: readonly Line[], lang: string | undefined, report: ReportLoss) {
  let title: string | undefined;
  let lane: string | undefined;
  let isStatements = false;
  const before: string[] = [];
  const blocks: Block[] = [];
  for (const line of lines) {
    const [, marks = '', typed = ''] = HEADING.exec(line.text) ?? [];
    const [, entry = ''] = ENTRY.exec(line.text) ?? [];
    if (marks !== '' && marks.length <= 2) isStatements = typed === STATEMENTS_HEADING;
    if (isStatements) {
      if (typed === STATEMENTS_HEADING) report('conversion-lost', `/${line.number}`, { field: typed });
      continue;
    }
    const start = readStart(typed || entry, lang);
    if (marks !== '' && title === undefined && marks.length === 1 && !start) title = plainWordsOf(readMarkdown(typed));
    else if (start) blocks.push({ ...start, number: line.number, lane, lines: [] });
    else if (marks !== '') lane = typed === EVENTS_HEADING ? undefined : plainWordsOf(readMarkdown(typed));
    else if (blocks.length > 0) blocks.at(-1)?.lines.push(line);
    else before.push(line.text);
  }
  return { title, summary: paragraphs(before), blocks };
}

/** Beginnings of an event: a date, bold or not, before a colon or a dash, or a bold date before anything. */
const STARTS = [
  /^(?:\*\*|__)(.+?):?(?:\*\*|__)\s*(?:(?::|–|—|-)\s*)?(.*)$/s,
  /^(.+?):\s+(.*)$/,
  /^(.+?)(?<!\s)\s+(?:–|—|-)\s+(.*)$/s,
];

type Start = Pick<Block, 'words' | 'title' | 'comment'>;

function readStart(typed: string, lang: string | undefined): Start | undefined {
  const [, comment] = COMMENT.exec(typed) ?? [];
  const text = typed.replace(COMMENT, '');
  for (const pattern of STARTS) {
    const [, words = '', title = ''] = pattern.exec(text) ?? [];
    const plain = plainWordsOf(readMarkdown(words));
    const isStart = comment !== undefined || (words !== '' && toEdtf(plain, lang) !== undefined);
    if (words !== '' && isStart) return { words: plain, title, comment: comment?.trim().split(/\s+/) ?? [] };
  }
  return undefined;
}

function readBlock(
  { words, title, comment, lane, number, lines }: Block,
  lang: string | undefined,
  report: ReportLoss,
): EventDraft {
  const pointer = `/${number}`;
  const [id = '', ...others] = comment;
  const date = others.find(isEdtf) ?? toEdtf(words, lang);
  const status = others.find((each) => !isEdtf(each));
  const fields = readFields(lines);
  const { media, rest } = readMedia(fields.rest);
  // A list item holds title and text in one.
  const [first = '', ...more] = title.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  const isEntry = comment.length === 0 && more.length > 0;
  const heading = plainWordsOf(readMarkdown(isEntry ? first : title)).trim();
  if (heading === '') report('conversion-title-made-up', pointer, { title: words });
  const summary = [isEntry ? more.join(' ') : '', paragraphs(rest.map(({ text }) => text))].filter((part) => part);
  return {
    pointer,
    ...compact({
      id: ID.test(id) ? id : undefined,
      date,
      dateText: readDateText(words, date, comment, lang),
      title: (status === undefined ? heading : heading.replace(/^\w+: /, '')) || words,
      summary: readMarkdown(summary.join('\n\n')) || undefined,
      lane: fields.names.get('lane')?.[0] ?? lane,
      topics: fields.names.get('topics'),
      people: fields.names.get('people'),
      place: fields.names.has('place') ? { name: fields.names.get('place')?.[0] ?? '' } : undefined,
      status: status as EventInput['status'],
      sources: fields.sources,
      media: [...media],
    }),
  };
}

/** Returns the words before the title, where they differ from the formatted date. */
function readDateText(words: string, date: string | undefined, comment: readonly string[], lang: string | undefined) {
  if (date === undefined) return words === 'Date not stated' ? undefined : words;
  const parsed = comment.length === 0 ? undefined : parseEdtf(date);
  if (parsed === undefined || isFault(parsed)) return undefined;
  return formatDate(parsed, { locale: lang }) === words ? undefined : words;
}

/** Reads the labelled lists of names, and the sources, which may stand without a label. */
function readFields(lines: readonly Line[]) {
  const names = new Map<string, string[]>();
  const sources: string[] = [];
  const rest = lines.filter(({ text }) => {
    const [, entry = text] = ENTRY.exec(text) ?? [];
    const [label] = Object.entries(LABELS).find(([, word]) => entry.startsWith(`${word}: `)) ?? [];
    const cited = readSourceLine(entry);
    if (label !== undefined) {
      const typed = entry.slice(entry.indexOf(':') + 1).split(BETWEEN_NAMES);
      names.set(
        label,
        typed.map((name) => plainWordsOf(readMarkdown(name)).trim()),
      );
    } else if (cited) sources.push(...cited);
    return label === undefined && cited === undefined;
  });
  return { names, sources, rest };
}

const MEDIUM = /^(!?)\[((?:\\.|[^\]\\])*)\]\(([^\s()]+)(?:\s+"(\w+)")?\)(?:\s+(.*?))??(?:\s+\(([^()]*)\))?$/;
const KINDS: readonly string[] = ['image', 'video', 'audio', 'embed'] satisfies readonly MediaInput['kind'][];

/** Reads media on lines of their own: images, and links that name the kind of their medium. */
function readMedia(lines: readonly Line[]) {
  const media: MediaInput[] = [];
  const rest = lines.filter(({ text }) => {
    const [, mark, words = '', src = '', named, caption, credit] = MEDIUM.exec(text.trim()) ?? [];
    if (src === '' || (mark === '' && !KINDS.includes(named ?? ''))) return true;
    const address = encodeAddress(src);
    const kind = mark === '!' ? 'image' : ((named ?? kindOfAddress(address)) as MediaInput['kind']);
    const alt = plainWordsOf(readMarkdown(words));
    media.push(
      compact({
        kind,
        src: address,
        alt: alt === '' || alt === kind ? undefined : alt,
        caption: caption === undefined ? undefined : readMarkdown(caption),
        credit: credit === undefined ? undefined : plainWordsOf(readMarkdown(credit)),
      }),
    );
    return false;
  });
  return { media, rest };
}

function paragraphs(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
