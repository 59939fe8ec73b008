import { extname } from 'node:path';
import { makeConversionProblem } from '../../convert/conversion-problems.js';
import { STAND_IN_TITLE } from '../../convert/draft/stand-in-title.js';
import { CSV_FIELDS, type CsvField } from '../../convert/csv/column-names.js';
import type { CsvOptions } from '../../convert/csv/from-csv.js';
import type { FormatName } from '../../convert/detect-format.js';
import { readDocumentInSteps } from '../../model/read-document.js';
import { withoutFalseMissing } from '../../model/review/without-follow-ups.js';
import { isLocale } from '../../time/format/intl.js';
import { countBySeverity } from '../check/checked-file.js';
import { DATE_ORDERS } from '../check/date-orders.js';
import { EXIT, type Command } from './command.js';
import {
  ENDINGS,
  FORMATS,
  FORMAT_NAMES,
  formatOfFile,
  TARGET_NAMES,
  writePublished,
  type Write,
  type WriteOptions,
} from '../formats.js';
import { openDocument, type OpenedDocument, type LocatedProblem } from '../check/open-document.js';
import { chooseValue, didYouMean, UsageError, type Arguments } from './options.js';
import { readFileText } from '../read-file.js';
import { writeFileText } from '../write-file.js';
import { formatFile, formatGroups } from '../report/text.js';

/** The command `said-and-done convert`: writes a story in another format, and lists what is lost. */
export const convertCommand: Command = {
  name: 'convert',
  summary: 'writes a story in another format, and lists what is lost',
  usage: '[options] FILE',
  options: [
    { name: 'to', value: 'FORMAT', help: 'what to write; without it the ending of --output tells' },
    { name: 'from', value: 'FORMAT', help: 'what FILE is; without it its name and its text tell' },
    { name: 'output', short: 'o', value: 'FILE', help: 'write to FILE instead of the standard output' },
    {
      name: 'columns',
      value: 'FIELD=HEAD,…',
      help: 'of a sheet (csv): which column is which, such as date=When,title=What; written are these alone',
    },
    { name: 'date-order', value: 'ORDER', help: 'of a sheet: day-first or month-first, for dates such as 4/2/2023' },
    { name: 'lang', value: 'TAG', help: 'of a sheet: its language (BCP 47), for the names of months' },
    { name: 'title', value: 'TEXT', help: 'of a sheet: the story’s headline' },
    {
      name: 'published',
      help: 'with --to explainer: only what readers may find, no fields of your own, nothing that is withheld',
    },
    { name: 'strict', help: 'fail where anything is lost' },
    { name: 'quiet', short: 'q', help: 'list only what could not be read' },
    { name: 'each', help: 'list each loss at its own place; without it those that are alike are one' },
  ],
  notes: [
    ['Formats:', ...FORMAT_NAMES.map((name) => `  ${name.padEnd(16)}${FORMATS[name].help}`)].join('\n'),
    `“-” is the standard input. Fields of a sheet: ${CSV_FIELDS.join(', ')}.`,
    'What could not be read and what has no place in the new format is listed on the standard error, with its place in FILE.',
    [
      'Exit code:',
      '  0  written; what is lost is listed',
      '  1  written, and with --strict: something is lost',
      '  2  written without what could not be read, or not at all',
      '  3  there was nothing to read, or no place to write to',
    ].join('\n'),
    [
      'Examples:',
      '  said-and-done convert timeline.json -o story.json --to explainer',
      '  said-and-done convert --to timelinejs story.json > timeline.json',
      '  said-and-done convert --columns date=Wann,title=Was --date-order day-first -o story.json events.csv',
    ].join('\n'),
  ],

  async run(args, terminal) {
    const [path, ...others] = args.files;
    if (path === undefined || others.length > 0)
      throw new UsageError(
        path === undefined ? 'Name the file to convert.' : 'Name one file: each is converted by itself.',
      );
    const to = readTarget(args);
    refuseWorkbook(args.get('output'));
    const columns = readColumns(args);
    if (to === 'csv' && columns?.endDate !== undefined) {
      throw new UsageError('A sheet is written with both ends of a date in one column: leave endDate out.');
    }
    const isPublished = args.has('published');
    if (isPublished && to !== 'explainer') {
      throw new UsageError('--published is for documents (--to explainer): other formats hold nothing else.');
    }
    const from = readFormat('from', args);
    const opened = await openDocument(path, await readFileText(path, terminal), {
      format: from,
      csv: readCsv(args, columns),
    });
    terminal.progress(`Converting ${path}`);
    const untitled = findMadeUpTitle(opened, args.get('title'));
    const write = isPublished ? writePublished : FORMATS[to].write;
    const options = { columns, nowMs: Date.now() };
    const { output, problems: found } = await convert(opened, write, options, untitled.length > 0);
    const problems = to === 'csv' ? found : [...untitled, ...found];
    terminal.progress('');
    if (output !== undefined) {
      const target = args.get('output') ?? '-';
      if (target === '-') terminal.write(output);
      else await writeFileText(target, output);
    }
    const shown = args.has('quiet') ? problems.filter(({ severity }) => severity === 'error') : problems;
    const file = { path, format: opened.format, problems: shown };
    const format = args.has('each') ? formatFile : formatGroups;
    if (shown.length > 0) terminal.tell(format(file, false).trimEnd());
    // A placeholder for a headline is no loss.
    const { error, warning } = countBySeverity([{ ...file, problems: found }]);
    if (error > 0) return EXIT.failed;
    return warning > 0 && args.has('strict') ? EXIT.warned : EXIT.well;
  },
};

/** Finds the problem that a sheet has no headline, since readers would see a placeholder. */
function findMadeUpTitle({ format, input }: OpenedDocument, given: string | undefined): readonly LocatedProblem[] {
  const { title } = (input ?? {}) as { readonly title?: unknown };
  if (format !== 'csv' || given !== undefined || title !== STAND_IN_TITLE) return [];
  const problem = makeConversionProblem('conversion-title-made-up', '', { title });
  const start = { line: 1, column: 1 };
  return [{ ...problem, cure: 'Say the story’s headline: --title TEXT.', start, end: start }];
}

interface Converted {
  /** Converted text; absent if the file was unreadable. */
  readonly output?: string;
  readonly problems: readonly LocatedProblem[];
}

async function convert(
  opened: OpenedDocument,
  write: Write | undefined,
  options: WriteOptions,
  isUntitled: boolean,
): Promise<Converted> {
  const { input, format, problems, reportedCodes } = opened;
  if (input === undefined) return { problems };
  const asItIs = `${JSON.stringify(input, null, 2)}\n`;
  if (!write && format === 'explainer') return { output: asItIs, problems };
  const { explainer, problems: found } = await readDocumentInSteps(input);
  const lost = withoutFalseMissing(found).filter(
    ({ code, severity }) => severity !== 'advice' && !reportedCodes.has(code),
  );
  const written = write?.(explainer, options) ?? { output: asItIs, problems: [] };
  // A placeholder for a headline is not lost.
  const lostInWriting = written.problems.filter(
    ({ code, pointer }) => !(isUntitled && code === 'export-lost' && pointer === '/title'),
  );
  const placed = [...lost, ...lostInWriting].flatMap((problem) => opened.locate(problem));
  return { output: written.output, problems: [...problems, ...placed] };
}

function readTarget(args: Arguments): FormatName {
  const output = args.get('output');
  const target = readFormat('to', args) ?? (output === undefined ? undefined : formatOfFile(output));
  if (target === undefined) {
    const ending = extname(output ?? '');
    const unknown = ending === '' ? '' : `“${ending}” is the ending of no format; known are ${ENDINGS.join(', ')}. `;
    throw new UsageError(`${unknown}Say what to write: --to ${TARGET_NAMES.join(', ')}.`);
  }
  return target;
}

/** Refuses the name of a workbook for a sheet, since spreadsheets would warn when they open it. */
function refuseWorkbook(output = '-'): void {
  const ending = extname(output).toLowerCase();
  if (!['.xlsx', '.xlsm', '.xls', '.ods', '.numbers'].includes(ending)) return;
  throw new UsageError(
    `“${ending}” is a workbook, which is read and not written: write a .csv, which spreadsheets open.`,
  );
}

function readFormat(name: 'to' | 'from', args: Arguments): FormatName | undefined {
  return chooseValue(name === 'to' ? TARGET_NAMES : FORMAT_NAMES, name, args);
}

type Columns = Partial<Record<CsvField, string>>;

function readColumns(args: Arguments): Columns | undefined {
  const given = args.get('columns');
  if (given === undefined) return undefined;
  const rows = given.split(',').map((each) => {
    const [, field = '', head = ''] = /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(each) ?? [];
    if (!CSV_FIELDS.some((name) => name === field) || head === '') {
      const guess = field === '' ? '' : didYouMean(field, CSV_FIELDS);
      throw new UsageError(`--columns needs FIELD=HEAD, not “${each}”.${guess} Fields: ${CSV_FIELDS.join(', ')}.`);
    }
    return [field, head];
  });
  return Object.fromEntries(rows) as Columns;
}

function readCsv(args: Arguments, columns: Columns | undefined): CsvOptions {
  const lang = args.get('lang');
  const dateOrder = chooseValue(DATE_ORDERS, 'date-order', args);
  if (lang !== undefined && !isLocale(lang)) throw new UsageError(`“${lang}” is no language tag.`);
  return { columns, dateOrder, lang, title: args.get('title') };
}
