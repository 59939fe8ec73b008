import { renderForPosts, type PublishedForm } from '../../../integrations/wordpress/src/render-for-posts.js';
import { runCommand } from '../../../src/cli/commands/run-command.js';
import { toCsv } from '../../../src/convert/csv/to-csv.js';
import { toICalendar } from '../../../src/convert/icalendar/to-icalendar.js';
import { toJsonLd } from '../../../src/convert/json-ld/to-json-ld.js';
import { toMarkdown } from '../../../src/convert/markdown/to-markdown.js';
import { toMarkwhen } from '../../../src/convert/markwhen/to-markwhen.js';
import { toTimelineJSSheet } from '../../../src/convert/timelinejs/to-timelinejs-sheet.js';
import { toTimelineJS } from '../../../src/convert/timelinejs/to-timelinejs.js';
import { toDocument } from '../../../src/convert/to-document.js';
import { sayIn, messagesFor } from '../../../src/i18n/messages.js';
import type { Explainer } from '../../../src/model/explainer.js';
import { readDocument } from '../../../src/model/read-document.js';
import type { ExplainerDocument } from '../../../src/model/schema/schema.js';
import { publishedDocument } from '../../../src/convert/published-document.js';
import { renderExplainer, type RenderForm } from '../../../src/ssr/render-explainer.js';
import { FEED_FORMATS, renderFeed } from '../../../src/ssr/render-feed.js';
import { renderOembed } from '../../../src/ssr/render-oembed.js';
import { formatStatementCopy } from '../../../src/elements/parts/statement-card/format-statement-copy.js';
import type { FuzzyDate } from '../../../src/time/fuzzy-date.js';
import { formatDate } from '../../../src/time/format/format-date.js';
import { parseTree } from '../parse5-tree.js';
import { elementsOf } from '../trees.js';
import { canariesIn } from './canaries.js';
import { labelsIn, type Labels } from './labels.js';
import { readCards } from './read-cards.js';
import { readCalendar, readEventItems, readTable, readTitle, readRows, unfold } from './read-events.js';
import { readLists } from './read-lists.js';
import { readLine } from './read-quotes.js';
import { readCopy, readMarkdownStatements } from './read-texts.js';
import type { Told } from './told.js';
import { truthOf, type Claim, type Truth } from './truth.js';

/** A document as it is given to outputs. */
export interface Source {
  readonly data: unknown;
  readonly explainer: Explainer;
  readonly published: ExplainerDocument;
}

/** One way in which words leave the software. */
export interface Output {
  /** Everything that leaves: no word in it may be one that isn't published. */
  readonly write: (source: Source, index: number) => string | Promise<string>;
  /** Reads from the output the facts that readers get. */
  readonly read?: (output: string, truth: Truth, labels: Labels) => Told;
  /** Facts that the output should have, if they are fewer than the truth. */
  readonly expected?: (truth: Truth) => Told;
}

export function sourceOf(data: unknown): Source {
  const { explainer } = readDocument(data);
  return { data, explainer, published: publishedDocument(explainer) };
}

/** Labels of the language in which a document is shown by itself. */
export const labelsFor = ({ lang = 'en' }: Truth): Labels => labelsIn(messagesFor(lang) ? lang : 'en');

const ofServer = (as: RenderForm): Output => ({
  write: ({ data }) => renderExplainer(data, { as, jsonLd: true }),
  read: readServed,
});

/** Reads HTML of a server: lists, or an element as it draws itself. */
export function readServed(html: string, truth: Truth, labels: Labels): Told {
  const nodes = parseTree(html);
  if (elementsOf(nodes).some(({ root }) => root)) return readCards(nodes, truth, labels);
  return { ...readLists(nodes, truth, labels), happenings: readEventItems(nodes, truth, labels) };
}

const readDocuments = (json: string): Told => truthOf(JSON.parse(json) as object);

type Arguments = readonly string[];

/** The command, given arguments that may differ from document to document. */
const commandLine = (
  args: Arguments | ((index: number) => Arguments),
  read: NonNullable<Output['read']>,
  expected?: Output['expected'],
): Output => ({
  write: async ({ data }, index) => {
    let output = '';
    const terminal = {
      input: (async function* () {
        yield await Promise.resolve(new TextEncoder().encode(JSON.stringify(data)));
      })(),
      write: (text: string) => void (output += text),
      tell: () => undefined,
      progress: () => undefined,
      hasColors: false,
    };
    await runCommand([...(typeof args === 'function' ? args(index) : args), '-'], terminal);
    return output;
  },
  read,
  ...(expected && { expected }),
});

/** Formats without statements tell events alone; those without a date have no place in some of them. */
const eventsAlone = ({ happenings }: Truth): Told => ({ happenings });
const datedEvents = ({ happenings }: Truth): Told => ({ happenings: happenings.filter(({ isDated }) => isDated) });

/** Silences are no words of anybody; a quotation is exact, and stands for nothing that is in doubt. */
const forMachines = ({ claims, findings }: Truth): Told => ({
  findings,
  claims: claims
    .filter(({ form }) => form !== 'silence')
    .map(({ speakers, words, form, status, isUnverified, isTranslated, isCertain }) => {
      const isExact = form === 'quoted' && status === 'live' && !isUnverified && !isTranslated && isCertain === true;
      return asMachinesHaveIt(speakers, words, isExact);
    }),
});

function asMachinesHaveIt(speakers: readonly string[], words: string, isExact: boolean): Claim {
  const bare = words.replace(/[“”]/g, '');
  return {
    speakers: [...speakers].sort(),
    words: bare,
    form: isExact ? 'quoted' : 'paraphrase',
    status: 'live',
    isUnverified: false,
  };
}

/** Reads JSON-LD: every node with a creator of words. */
function readJsonLd(json: string, { titles }: Truth): Told {
  const { '@graph': graph } = JSON.parse(json) as { '@graph': readonly Readonly<Record<string, unknown>>[] };
  const said = graph.filter((node) => node['@type'] === 'Quotation' || node['@type'] === 'Claim');
  const ofStatements = said.filter(({ text }) => !canariesIn(String(text)).some((canary) => titles.has(canary)));
  return {
    findings: graph.flatMap(({ '@type': type, text }) =>
      type === 'Statement' ? canariesIn(String(text)).join(' ') : [],
    ),
    claims: ofStatements.map(({ '@type': type, text, creator, creditText }) =>
      asMachinesHaveIt(
        canariesIn(JSON.stringify([creator, creditText], (key, value: unknown) => (key === '@id' ? undefined : value))),
        canariesIn(String(text)).join(' '),
        type === 'Quotation',
      ),
    ),
  };
}

const RENDER_FORMS = ['list', 'light', 'inline', 'page', 'html'];

const json = (value: unknown): string => JSON.stringify(value);

/** Every output that needs no browser, by name. */
export const OUTPUTS: Readonly<Record<string, Output>> = {
  'an element with its list (light)': ofServer('light'),
  'a list (list)': ofServer('list'),
  'a paragraph (inline)': ofServer('inline'),
  'a page (page)': ofServer('page'),
  'an element that a server has drawn (html)': ofServer('html'),
  'an oEmbed answer': {
    write: ({ data }) => json(renderOembed(data, { embed: 'https://news.example/', src: '/story.json' })),
  },
  'feeds of all formats': {
    write: ({ data }) =>
      json(FEED_FORMATS.map((feed) => renderFeed(data, { feed, url: 'https://news.example/story' }))),
  },
  'the document': {
    write: ({ explainer }) => json(toDocument(explainer)),
    read: readDocuments,
    expected: withoutPlaceholders,
  },
  'JSON-LD': { write: ({ explainer }) => json(toJsonLd(explainer)), read: readJsonLd, expected: forMachines },
  CSV: {
    write: ({ explainer }) => toCsv(explainer).output,
    read: (csv) => ({ happenings: readTable(csv) }),
    expected: eventsAlone,
  },
  iCalendar: {
    write: ({ explainer }) => unfold(toICalendar(explainer, { nowMs: 0 }).output),
    read: (text) => ({ happenings: readCalendar(text) }),
    expected: datedEvents,
  },
  'TimelineJS JSON': {
    write: ({ explainer }) => json(toTimelineJS(explainer).output),
    read: (text) => ({ happenings: readSlides(text) }),
    expected: datedEvents,
  },
  'a TimelineJS sheet': {
    write: ({ explainer }) => toTimelineJSSheet(explainer).output,
    read: (csv) => ({
      happenings: readRows(csv)
        .filter((row) => row.get('Type') === '')
        .map((row) => readTitle(row.get('Headline') ?? '')),
    }),
    expected: datedEvents,
  },
  Markwhen: { write: ({ explainer }) => toMarkwhen(explainer).output, read: readMarkwhen, expected: datedEvents },
  Markdown: { write: ({ explainer }) => toMarkdown(explainer).output, read: readMarkdown },
  'statements that are copied': { write: writeCopies, read: readCopies, expected: ({ claims }) => ({ claims }) },
  'the form for WordPress': { write: ({ data }) => renderForPosts(json(data), 0), read: readPublishedForm },
  'render, each form in turn': commandLine(
    (index) => ['render', '--json-ld', '--as', RENDER_FORMS[index % RENDER_FORMS.length]!],
    readServed,
  ),
  'convert --published': commandLine(['convert', '--to', 'explainer', '--published'], readDocuments),
  'convert --to markdown': commandLine(['convert', '--to', 'markdown'], readMarkdown),
  'convert --to json-ld': commandLine(['convert', '--to', 'json-ld'], readJsonLd, forMachines),
};

function withoutPlaceholders({ withheld: _, ...told }: Truth): Told {
  return told;
}

function readSlides(text: string): Truth['happenings'] {
  const { events } = JSON.parse(text) as {
    readonly events: readonly { readonly text: { readonly headline: string } }[];
  };
  return events.map(({ text: { headline } }) => readTitle(headline));
}

function readMarkwhen(text: string, { titles }: Truth): Told {
  const lines = text
    .split('\n')
    .filter((line) => /^\S+( ?\/ ?\S+)?: /.test(line) && canariesIn(line).some((each) => titles.has(each)));
  return {
    happenings: lines.filter((line) => /^[\d-]/.test(line)).map((line) => readTitle(line.replace(/^\S+: /, ''))),
  };
}

function readMarkdown(text: string, truth: Truth): Told {
  const headings = text.split('\n').filter((line) => line.startsWith('### ') && line.endsWith('-->'));
  const titles = headings.map((line) => line.replace(/ <!--.*$/, '').replace(/^### .*?: /, ''));
  return { ...readMarkdownStatements(text, truth), happenings: titles.map(readTitle) };
}

/** Every statement that can be copied, as text and as HTML. */
function writeCopies({ explainer }: Source): string {
  const { lang } = explainer;
  const locale = lang !== undefined && messagesFor(lang) ? lang : 'en';
  const say = sayIn(locale, messagesFor(locale));
  const context = { explainer, say, locale, lang: undefined, date: (date: FuzzyDate) => formatDate(date, { locale }) };
  const kept = explainer.statements.filter(({ status }) => status !== 'withdrawn');
  return json(kept.map((statement) => formatStatementCopy(statement, context)));
}

function readCopies(copies: string, truth: Truth, labels: Labels): Told {
  return { claims: (JSON.parse(copies) as { text: string }[]).map(({ text }) => readCopy(text, truth, labels)) };
}

/** Forms that WordPress prints: the list, each statement as a line and as a document, and the document. All say the same. */
function readPublishedForm(form: string, truth: Truth, labels: Labels): Told {
  const { list, document, statements } = JSON.parse(form) as PublishedForm;
  const lines = statements.flatMap(({ line }) => readLine(parseTree(line), truth, labels) ?? []);
  const alone = statements.flatMap((statement) => (statement.document ? truthOf(statement.document).claims : []));
  return { ...readServed(list, truth, labels), repeated: [...lines, ...alone, ...truthOf(document).claims] };
}
