import { extname } from 'node:path';
import { detectTextFormat } from '../../convert/detect-text-format.js';
import { PROPOSAL_LANGUAGES, proposalTag } from '../../propose/language/proposal-languages.js';
import type { Proposals } from '../../propose/proposals.js';
import { EXIT, type Command } from './command.js';
import { UsageError, type Arguments } from './options.js';
import { readFileBytes } from '../read-file.js';
import { formatProposals } from '../report/proposals.js';
import { explainUnclosed } from '../report/unclosed-quotations.js';
import { escapeControls, escapeInJson } from '../../text/escape-controls.js';
import { readRunningText } from '../sources/running-text.js';
import { explainFailure } from '../sources/source-file.js';
import type { Terminal } from '../terminal.js';

/** The command `said-and-done propose`: prints what an article offers for a story. */
export const proposeCommand: Command = {
  name: 'propose',
  summary: 'proposes people, events and statements from an article',
  usage: '[options] FILE',
  options: [
    {
      name: 'published-on',
      value: 'DATE',
      help: 'the day on which the article was published, for “Saturday” and “last year”: 2023-02-19',
    },
    {
      name: 'lang',
      value: 'TAG',
      help: `the article’s language (BCP 47): ${PROPOSAL_LANGUAGES.join(', ')}; en unless told otherwise`,
    },
    { name: 'json', help: 'print people, events and statements as JSON, with their passages' },
    { name: 'text', help: 'print the text that is read, in which the passages stand, and nothing else' },
  ],
  notes: [
    'FILE is plain text, HTML, a Word document (.docx), a transcript (.vtt, .srt) or PDF, with pdfjs-dist installed; “-” is the standard input.',
    'Nothing is sent anywhere, and nothing is guessed: a speaker in doubt is shown as “speaker?”, and confirming is an editor’s work.',
    [
      'Exit code:',
      '  0  proposals are printed',
      '  1  the article was read, and nothing in it is proposed',
      '  3  there was nothing to read',
    ].join('\n'),
    [
      'Examples:',
      '  said-and-done propose --published-on 2023-02-19 article.txt',
      '  said-and-done propose --json article.html > proposals.json',
    ].join('\n'),
  ],

  async run(args, terminal) {
    const [path, ...others] = args.files;
    if (path === undefined || others.length > 0)
      throw new UsageError(
        path === undefined ? 'Name the file of the article to read.' : 'Name one file: each article is read by itself.',
      );
    const options = readOptions(args);
    const text = await readArticle(path, terminal);
    if (args.has('text')) {
      terminal.write(text);
      return EXIT.well;
    }
    // The rules are loaded for this command alone.
    const { propose } = await import('../../propose/propose.js');
    const proposals = await propose(text, options);
    terminal.write(args.has('json') ? formatJson(proposals) : formatProposals(proposals, text));
    for (const sentence of explainUnclosed(text, options.lang)) terminal.tell(escapeControls(sentence));
    const { people, events, statements } = proposals;
    const isEmpty = people.length + events.length + statements.length === 0;
    if (isEmpty && detectTextFormat({ text, name: path }) === 'json') terminal.tell(NO_ARTICLE);
    return isEmpty ? EXIT.warned : EXIT.well;
  },
};

const NO_ARTICLE =
  'This is JSON, and propose reads articles. A story is read by said-and-done check, render and convert.';

function readOptions(args: Arguments): { readonly lang: string; readonly published: string | undefined } {
  const lang = args.get('lang') ?? 'en';
  if (!proposalTag(lang))
    throw new UsageError(`There are rules for ${PROPOSAL_LANGUAGES.join(', ')} yet, not for “${lang}”.`);
  const published = args.get('published-on');
  const isDay = published === undefined || (/^\d{4}-\d{2}-\d{2}$/.test(published) && isDate(published));
  if (!isDay) throw new UsageError(`--published-on needs a day such as 2023-02-19, not “${published}”.`);
  return { lang, published };
}

function isDate(day: string): boolean {
  const ms = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(day);
}

const UNREAD: ReadonlyMap<string, string> = new Map([
  ['.doc', 'Word'],
  ['.odt', 'OpenDocument'],
  ['.rtf', 'RTF'],
]);

async function readArticle(path: string, terminal: Terminal): Promise<string> {
  const format = UNREAD.get(extname(path).toLowerCase());
  if (format !== undefined)
    throw new UsageError(`${format} files are not read yet: save ${path} as .docx, text or HTML.`);
  const { text } = await explainFailure(path, readRunningText(path, await readFileBytes(path, terminal), 'article'));
  return text;
}

/** Formats the documented fields in their order, and no others. */
function formatJson({ people, events, statements }: Proposals): string {
  const output = {
    people: people.map(({ name, role, quote, start, end, confidence }) => ({
      name,
      role,
      quote,
      start,
      end,
      confidence,
    })),
    events: events.map(({ title, date, quote, start, end, confidence }) => ({
      title,
      date,
      quote,
      start,
      end,
      confidence,
    })),
    statements: statements.map(({ speaker, form, text, quote, start, end, confidence }) => {
      return { speaker, form, text, quote, start, end, confidence };
    }),
  };
  return `${escapeInJson(JSON.stringify(output, null, 2))}\n`;
}
