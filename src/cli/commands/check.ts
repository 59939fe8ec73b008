import type { Explainer } from '../../model/explainer.js';
import { guess } from '../../model/problems/guess.js';
import { readDocument } from '../../model/read-document.js';
import { checkDocument, type CheckResult, type CheckOptions } from '../check/check-document.js';
import { countBySeverity, type CheckedFile } from '../check/checked-file.js';
import { EXIT, type Command } from './command.js';
import { correctText } from '../check/correct-text.js';
import { DATE_ORDERS } from '../check/date-orders.js';
import { openDocument } from '../check/open-document.js';
import { escapeControls } from '../../text/escape-controls.js';
import { chooseValue, UsageError, type Arguments } from './options.js';
import { readFileText } from '../read-file.js';
import { formatJson } from '../report/json.js';
import { formatSarif } from '../report/sarif.js';
import { formatFile, formatCounts } from '../report/text.js';
import { openSourceFile, type SourceFile } from '../sources/source-file.js';
import { describeSystemError, FileError, isSystemError } from '../system-error.js';
import type { Terminal } from '../terminal.js';
import { readVersion } from '../version.js';
import { writeFileText } from '../write-file.js';

/** The command `said-and-done check`: lists all problems and advice in files, with their positions. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'says what is to be mended in documents, where, and how',
  usage: '[options] FILE…',
  options: [
    { name: 'strict', help: 'words in quotation marks that no quote of a source holds as the speaker’s are errors' },
    {
      name: 'source',
      value: 'ID=FILE',
      isMultiple: true,
      help: 'prove each quote from the source ID against its own text in FILE (text, HTML, .docx, .vtt, .srt, PDF, .warc, .wacz), letter for letter; white space and the shapes of quotation marks aside',
    },
    { name: 'fix', help: 'with --source: write the source’s own characters where a quote is only slightly off' },
    {
      name: 'against',
      value: 'FILE',
      help: 'fail where words have changed, or an id is gone, since this version, without a correction',
    },
    { name: 'date-order', value: 'ORDER', help: 'of a sheet: day-first or month-first, for dates such as 4/2/2023' },
    { name: 'quiet', short: 'q', help: 'errors and warnings only, no advice' },
    { name: 'json', help: 'print what is found as JSON' },
    { name: 'sarif', help: 'print what is found as SARIF 2.1.0, for code hosts and editors' },
  ],
  notes: [
    'FILE is an explainer document or whatever convert reads, such as TimelineJS JSON or a sheet (CSV); “-” is the standard input.',
    [
      'Exit code:',
      '  0  nothing to mend, or advice only',
      '  1  warnings: everything is shown, but something probably not as it was meant',
      '  2  errors: readers lose something, or a quote is not proven',
      '  3  the check could not be made',
    ].join('\n'),
    [
      'Examples:',
      '  said-and-done check story.json',
      '  said-and-done check --strict --source report=report.txt story.json',
      '  said-and-done check --against published.json story.json',
    ].join('\n'),
  ],

  async run(args, terminal) {
    const options = await readOptions(args, terminal);
    const format = chooseFormat(args);
    const files: CheckedFile[] = [];
    const checks: CheckResult[] = [];
    for (const path of args.files) {
      const checked = await tryToCheck(path, options, args.has('fix'), terminal);
      if (!checked) continue;
      const file = args.has('quiet') ? withoutAdvice(checked.file) : checked.file;
      files.push(file);
      checks.push(checked.check);
      if (format === 'text') terminal.write(formatFile(file, terminal.hasColors));
    }
    if (format === 'json') terminal.write(formatJson(files));
    if (format === 'sarif') terminal.write(formatSarif(files, await readVersion()));
    const unquoted =
      files.length === 0
        ? []
        : options.sources.filter((_, index) => checks.every(({ proofs }) => !proofs[index]?.count));
    const unproven = { unreadCount: args.files.length - files.length, unquotedCount: unquoted.length };
    if (format === 'text' && files.length > 0)
      terminal.write(formatProofs(options.sources, checks) + formatCounts(files, unproven));
    for (const { id } of unquoted) terminal.tell(explainUnquoted(id, checks));
    return files.length < args.files.length || unquoted.length > 0 ? EXIT.refused : exitCodeFor(files);
  },
};

type Format = 'text' | 'json' | 'sarif';

function chooseFormat(args: Arguments): Format {
  if (args.has('json') && args.has('sarif')) throw new UsageError('Choose one of --json and --sarif.');
  if (args.has('json')) return 'json';
  return args.has('sarif') ? 'sarif' : 'text';
}

async function readOptions(args: Arguments, terminal: Terminal): Promise<CheckOptions> {
  if (args.files.length === 0) throw new UsageError('Say which files to check.');
  if (args.has('fix') && !args.has('source')) throw new UsageError('--fix needs --source: the text to go by.');
  if (args.has('fix') && args.files.includes('-')) throw new UsageError('--fix needs a file that it can write to.');
  if (args.has('against') && args.files.length > 1) throw new UsageError('--against compares one file with another.');
  const sources: SourceFile[] = [];
  for (const each of args.all('source')) sources.push(await readSource(each, terminal));
  const before = args.get('against');
  return {
    isStrict: args.has('strict'),
    sources,
    dateOrder: chooseValue(DATE_ORDERS, 'date-order', args),
    before: before === undefined ? undefined : await readBefore(before, terminal),
  };
}

async function readSource(option: string, terminal: Terminal): Promise<SourceFile> {
  const [, id, path] = /^([^=]+)=(.+)$/.exec(option) ?? [];
  if (id === undefined || path === undefined) throw new UsageError(`--source needs ID=FILE, not “${option}”.`);
  return openSourceFile(id, path, terminal);
}

async function readBefore(path: string, terminal: Terminal): Promise<Explainer> {
  const { input } = await openDocument(path, await readFileText(path, terminal));
  if (input === undefined) throw new UsageError(`${path} can’t be read, so there is nothing to compare with.`);
  return readDocument(input).explainer;
}

interface Checked {
  readonly file: CheckedFile;
  readonly check: CheckResult;
}

/** Reports a file that can’t be opened, so that the others are still checked. */
async function tryToCheck(
  path: string,
  options: CheckOptions,
  isFixing: boolean,
  terminal: Terminal,
): Promise<Checked | undefined> {
  try {
    return await checkFile(path, options, isFixing, terminal);
  } catch (error) {
    if (error instanceof FileError) terminal.tell(error.message);
    else if (isSystemError(error)) terminal.tell(describeSystemError(error));
    else throw error;
    return undefined;
  }
}

async function checkFile(path: string, options: CheckOptions, isFixing: boolean, terminal: Terminal): Promise<Checked> {
  const fileText = await readFileText(path, terminal);
  const opened = await openDocument(path, fileText, { csv: { dateOrder: options.dateOrder } });
  terminal.progress(`Checking ${path}`);
  const check = await checkDocument(opened, options);
  terminal.progress('');
  const corrections = check.proofs.flatMap((proof) => proof.corrections);
  if (!isFixing || corrections.length === 0 || opened.format !== 'explainer') {
    return { file: { path, format: opened.format, problems: check.problems }, check };
  }
  await writeFileText(path, correctText(fileText.text, corrections, opened.rangeOf));
  for (const { pointer, was, words } of corrections)
    terminal.tell(escapeControls(`${path}: ${pointer}: “${was}” is now “${words}”`));
  return checkFile(path, options, false, terminal);
}

/** Formats a message that no quote cites the source of a text, with the source that may be meant. */
function explainUnquoted(id: string, checks: readonly CheckResult[]): string {
  const ids = checks.flatMap(({ sourceIds }) => sourceIds);
  const meant = guess(id, ids);
  const asked = meant === undefined ? 'is it the id of a source?' : `did you mean “${meant}”?`;
  const rest = ids.includes(id) ? '. Its citations have no “quote”.' : `: ${asked}`;
  return escapeControls(`No quote from “${id}” is in these files${rest}`);
}

function withoutAdvice(file: CheckedFile): CheckedFile {
  return { ...file, problems: file.problems.filter(({ severity }) => severity !== 'advice') };
}

function formatProofs(sources: readonly SourceFile[], checks: readonly CheckResult[]): string {
  const lines = sources.flatMap(({ id, name }, index) => {
    const proofs = checks.flatMap(({ proofs }) => proofs[index] ?? []);
    const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
    const proven = sum(proofs.map(({ provenCount }) => provenCount));
    const places = proofs.flatMap(({ found }) => found).map(({ quote, place }) => `  ${place}: “${shorten(quote)}”`);
    const count = sum(proofs.map((proof) => proof.count));
    return [`${proven} of ${count} quotes from “${id}” stand in ${name}.`, ...places];
  });
  return lines.map((line) => `${escapeControls(line)}\n`).join('');
}

/** Shortens a quote to what fits into a line. */
function shorten(quote: string): string {
  return quote.length > 60 ? `${quote.slice(0, 59).trimEnd()}…` : quote;
}

function exitCodeFor(files: readonly CheckedFile[]): number {
  const { error, warning } = countBySeverity(files);
  if (error > 0) return EXIT.failed;
  return warning > 0 ? EXIT.warned : EXIT.well;
}
