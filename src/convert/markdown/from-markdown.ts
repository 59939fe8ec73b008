import { compact } from '../../model/compact.js';
import type { EventInput } from '../../model/schema/schema.js';
import type { Problem } from '../../model/problems/problem.js';
import { ID } from '../../model/slug.js';
import { isFault } from '../../time/parse/date-fault.js';
import { formatDate } from '../../time/format/format-date.js';
import { isEdtf, parseEdtf } from '../../time/parse/parse-edtf.js';
import type { Conversion } from '../conversion.js';
import { makeConversionProblem, type ReportLoss } from '../conversion-problems.js';
import { assembleStory, type EventDraft } from '../draft/event-drafts.js';
import { BETWEEN_NAMES, DATE_NOT_GIVEN, DATE_NOT_STATED } from './inline-text.js';
import { EVENTS_HEADING, LABELS, STATEMENTS_HEADING } from './headings.js';
import { readParts, type MarkdownPart } from './parts.js';
import { plainWordsOf } from '../plain-prose.js';
import { toEdtf } from '../dates/plain-dates.js';
import { isSourceLine, readSourceLine } from './source-line.js';
import { isMap, isScalar, parseYaml } from '../../packages/yaml.js';

export interface MarkdownOptions {
  /** Language tag (BCP 47) for the names of months. By default it is the one of the front matter, or else English. */
  readonly lang?: string | undefined;
}

/** An event in the file: from its date up to the next date or heading. */
interface Block {
  readonly number: number;
  readonly words: string;
  readonly title: string;
  /** Words of the comment after its heading. */
  readonly comment: readonly string[];
  readonly lane: string | undefined;
  readonly parts: MarkdownPart[];
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
  const { values, body } = readFrontMatter(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'), report);
  const lang = options.lang ?? values.get('lang');
  const { title, summary, blocks } = splitBlocks(readParts(body), lang, report);
  if (blocks.length === 0) report('conversion-events-missing', '');
  const drafts = blocks.map((block) => readBlock(block, lang, report));
  const head = compact({
    title: title ?? values.get('title') ?? 'Timeline',
    summary: summary || values.get('summary') || values.get('description') || undefined,
    lang,
  });
  return { ...assembleStory(head, drafts), problems };
}

function splitBlocks(parts: readonly MarkdownPart[], lang: string | undefined, report: ReportLoss) {
  let title: string | undefined;
  let lane: string | undefined;
  let isStatements = false;
  const before: MarkdownPart[] = [];
  const blocks: Block[] = [];
  for (const part of parts) {
    const { kind, depth = 0, number } = part;
    const words = plainWordsOf(part.text);
    if (kind === 'heading' && depth <= 2) {
      isStatements = words === STATEMENTS_HEADING;
      if (isStatements) report('conversion-lost', `/${number}`, { field: words });
    }
    if (isStatements) continue;
    const start = kind === 'heading' || kind === 'entry' ? readStart(part, lang) : undefined;
    if (kind === 'heading' && title === undefined && depth === 1 && !start) title = words;
    else if (start) blocks.push({ ...start, number, lane, parts: [] });
    else if (kind === 'heading') lane = words === EVENTS_HEADING ? undefined : words;
    else (blocks.at(-1)?.parts ?? before).push(part);
  }
  return { title, summary: paragraphs(before), blocks };
}

/**
 * Beginnings of an event: a date, bold or not, before a colon or a dash, or a bold date before anything; a date in digits before anything;
 * a day in words before a capital letter, since “4 February 2023 was cold” is a sentence.
 */
const STARTS = [
  /^\*\*(.+?):?\*\*\s*(?:(?::|–|—|-)\s*)?(.*)$/s,
  /^(.+?):\s+(.*)$/,
  /^(.+?)(?<!\s)\s+(?:–|—|-)\s+(.*)$/s,
  /^(\d{4}-\d{2}(?:-\d{2})?[~?%]?)\s+(.+)$/s,
  /^((?:\S+\s+){2}\d{4})\s+(\p{Lu}.*)$/su,
];

type Start = Pick<Block, 'words' | 'title' | 'comment'>;

function readStart({ text, comment, mark = '' }: MarkdownPart, lang: string | undefined): Start | undefined {
  // “4. Februar” begins an entry of a numbered list as well.
  for (const typed of /\d/.test(mark) ? [mark + text, text] : [text])
    for (const pattern of STARTS) {
      const [, words = '', title = ''] = pattern.exec(typed) ?? [];
      const plain = plainWordsOf(words);
      const isStart = comment !== undefined || (words !== '' && toEdtf(plain, lang) !== undefined);
      if (words !== '' && isStart) return { words: plain, title, comment: comment?.trim().split(/\s+/) ?? [] };
    }
  return undefined;
}

function readBlock(
  { words, title, comment, lane, number, parts }: Block,
  lang: string | undefined,
  report: ReportLoss,
): EventDraft {
  const pointer = `/${number}`;
  const [id = '', ...others] = comment;
  const date = others.find(isEdtf) ?? toEdtf(words, lang);
  const status = others.find((each) => !isEdtf(each));
  const fields = readFields(parts);
  // A list item holds title and text in one.
  const [first = '', ...more] = title.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  const isEntry = comment.length === 0 && more.length > 0;
  const heading = plainWordsOf(isEntry ? first : title).trim();
  if (heading === '') report('conversion-title-made-up', pointer, { title: words });
  const summary = [isEntry ? more.join(' ') : '', paragraphs(fields.rest)].filter((part) => part);
  return {
    pointer,
    ...compact({
      id: ID.test(id) ? id : undefined,
      date,
      dateText: readDateText(words, date, comment, lang),
      title: (status === undefined ? heading : heading.replace(/^\w+: /, '')) || words,
      summary: summary.join('\n\n') || undefined,
      lane: fields.names.get('lane')?.[0] ?? lane,
      topics: fields.names.get('topics'),
      people: fields.names.get('people'),
      place: fields.names.has('place') ? { name: fields.names.get('place')?.[0] ?? '' } : undefined,
      status: status as EventInput['status'],
      sources: fields.sources,
      media: parts.flatMap(({ medium }) => medium ?? []),
    }),
  };
}

/** Returns the words before the title, where they differ from the formatted date. */
function readDateText(words: string, date: string | undefined, comment: readonly string[], lang: string | undefined) {
  if (date === undefined) return words === DATE_NOT_STATED || words === DATE_NOT_GIVEN ? undefined : words;
  const parsed = comment.length === 0 ? undefined : parseEdtf(date);
  if (parsed === undefined || isFault(parsed)) return undefined;
  return formatDate(parsed, { locale: lang }) === words ? undefined : words;
}

/** Reads the labelled lists of names, and the sources, which may stand without a label. A backslash makes words of a label. */
function readFields(parts: readonly MarkdownPart[]) {
  const names = new Map<string, string[]>();
  const sources: string[] = [];
  const rest = parts.filter(({ text, typed }) => {
    const [label] = Object.entries(LABELS).find(([, word]) => typed.startsWith(`${word}: `)) ?? [];
    const cited = isSourceLine(typed) ? readSourceLine(text, plainWordsOf) : undefined;
    if (label !== undefined) {
      const named = text.slice(text.indexOf(':') + 1).split(BETWEEN_NAMES);
      names.set(
        label,
        named.map((name) => plainWordsOf(name).trim()),
      );
    } else if (cited) sources.push(...cited);
    return label === undefined && cited === undefined;
  });
  return { names, sources, rest: rest.filter(({ medium }) => !medium) };
}

function paragraphs(parts: readonly MarkdownPart[]): string {
  return parts
    .map(({ mark = '', text }) => mark + text.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const FIELDS = ['title', 'summary', 'description', 'lang'];

interface FrontMatter {
  readonly values: ReadonlyMap<string, string>;
  /** The text, with an empty line for each line before it. */
  readonly body: string;
}

const FRONT_MATTER = /^---[ \t]*\n([^]*?\n)?---[ \t]*(?:\n|$)/;

/** Reads the YAML between two lines of dashes at the beginning of a text, whose lines end with `\n`. */
function readFrontMatter(text: string, report: ReportLoss): FrontMatter {
  const [typed = '', yaml = ''] = FRONT_MATTER.exec(text) ?? [];
  const values = new Map<string, string>();
  if (typed === '') return { values, body: text };
  // In this schema all values are texts: a title may be a number.
  const { contents, errors } = parseYaml(yaml, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent' });
  const lineAt = (offset: number) => 2 + countLines(yaml.slice(0, offset));
  const lost = (field: string, offset: number) => report('conversion-lost', `/${lineAt(offset)}`, { field });
  const [fault] = errors;
  if (fault) lost(yaml.split('\n')[countLines(yaml.slice(0, fault.pos[0]))]?.trim() ?? '', fault.pos[0]);
  if (isMap(contents)) {
    for (const { key, value } of contents.items) {
      const name = textOf(key);
      const typed = textOf(value);
      if (FIELDS.includes(name) && typed !== '') values.set(name, typed);
      else lost(name, (isScalar(key) && key.range?.[0]) || 0);
    }
  } else if (!fault && yaml.trim() !== '') lost(yaml.trim(), 0);
  return { values, body: '\n'.repeat(countLines(typed)) + text.slice(typed.length) };
}

function textOf(node: unknown): string {
  return isScalar(node) && typeof node.value === 'string' ? node.value.trim() : '';
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
