import { readDocument } from '../../model/read-document.js';
import type { RenderOptions } from '../../ssr/render-explainer.js';
import { isLocale } from '../../time/format/intl.js';
import { isTimeZone } from '../../time/zone.js';
import { EXIT, type Command } from './command.js';
import { openDocument, type OpenedDocument } from '../check/open-document.js';
import type { Terminal } from '../terminal.js';
import { escapeControls } from '../../text/escape-controls.js';
import { chooseValue, UsageError, type Arguments } from './options.js';
import { readFileText } from '../read-file.js';
import { writeFileText } from '../write-file.js';

const ELEMENTS = ['news-explainer', 'event-timeline', 'who-said-what'] as const;
const HTML_FORMS = ['html', 'light', 'list', 'inline', 'page'] as const;
const FORMS = [...HTML_FORMS, 'oembed', 'feed'] as const;
const FEEDS = ['atom', 'rss', 'json'] as const;

/** The command `said-and-done render`: writes a document as HTML that is complete without script. */
export const renderCommand: Command = {
  name: 'render',
  summary: 'writes a document as HTML that is whole without script',
  usage: '[options] FILE',
  options: [
    { name: 'as', value: 'FORM', help: `${FORMS.join(', ')}; default light` },
    { name: 'output', short: 'o', value: 'FILE', help: 'write to FILE instead of the standard output' },
    { name: 'element', value: 'TAG', help: `of html, light and page: ${ELEMENTS.join(', ')}; default ${ELEMENTS[0]}` },
    {
      name: 'id',
      value: 'ID',
      help: 'id of the element, with which those of events and statements begin; default timeline, or said of who-said-what',
    },
    { name: 'locale', value: 'TAG', help: 'language of the interface (BCP 47); default: the document’s, else English' },
    { name: 'time-zone', value: 'ZONE', help: 'zone of clock times (IANA); default: the document’s' },
    { name: 'heading-level', value: 'NUMBER', help: 'level of the headline, 1–6; default 2, in page 1' },
    { name: 'deep-link', help: 'of html, light and page: links to events and statements work with script as well' },
    { name: 'src', value: 'ADDRESS', help: 'of html, light, page and oembed: where the document is served' },
    { name: 'json-ld', help: 'adds the story for machines (JSON-LD by schema.org), in all forms of HTML' },
    { name: 'script', value: 'ADDRESS', help: 'of page: the module to load' },
    { name: 'stylesheet', value: 'ADDRESS', help: 'of html: the package’s stylesheet; of page: the page’s own' },
    { name: 'embed', value: 'ADDRESS', help: 'of oembed: the page for frames, where dist/embed/index.html is served' },
    {
      name: 'url',
      value: 'ADDRESS',
      help: 'where the story stands, for feed, oembed and --json-ld; default: the document’s url',
    },
    { name: 'feed', value: 'FORMAT', help: `of feed: ${FEEDS.join(', ')}; default ${FEEDS[0]}` },
    { name: 'feed-url', value: 'ADDRESS', help: 'of feed: where the feed itself is served' },
  ],
  notes: [
    'FILE is an explainer document or whatever convert reads, such as TimelineJS JSON or a sheet (CSV); “-” is the standard input.',
    [
      'Forms:',
      '  html    the element as it draws itself, styled; the module takes its nodes over',
      '  light   the element, its document, and the story as a list inside, for pages that load the module',
      '  list    headings and lists alone, of tags that WordPress keeps in posts',
      '  inline  the same within a paragraph: span, a, q and br',
      '  page    a whole page',
      '  oembed  what oEmbed consumers ask for, as JSON',
      '  feed    events, corrections and withdrawals, for those who subscribe: Atom, RSS or JSON Feed',
    ].join('\n'),
    [
      'Exit code:',
      '  0  written as it stands in the document',
      '  2  written without what could not be read (check tells), or not at all',
      '  3  there was nothing to read, or no place to write to',
    ].join('\n'),
  ],

  async run(args, terminal) {
    const [path, ...others] = args.files;
    if (path === undefined || others.length > 0)
      throw new UsageError(
        path === undefined ? 'Name the file to render.' : 'Name one file: each story is rendered by itself.',
      );
    const write = chooseForm(args);
    const opened = await openDocument(path, await readFileText(path, terminal));
    if (opened.input === undefined) {
      for (const { start, message } of opened.problems)
        terminal.tell(escapeControls(`${path}:${start.line}:${start.column}: ${message}`));
      return EXIT.failed;
    }
    if (!isObject(opened.input)) {
      terminal.tell(`${path}: there is no document in it. See: said-and-done check ${path}`);
      return EXIT.failed;
    }
    await warnOfLocale(args, terminal);
    const text = await write(opened.input);
    const output = args.get('output');
    if (output === undefined) terminal.write(text);
    else await writeFileText(output, text);
    const count = countErrors(opened);
    if (count > 0)
      terminal.tell(`${path}: ${count} of its problems cost readers something. See: said-and-done check ${path}`);
    return count > 0 ? EXIT.failed : EXIT.well;
  },
};

/** Says that a language has no texts. The form `html` says so itself. */
async function warnOfLocale(args: Arguments, terminal: Terminal): Promise<void> {
  const locale = args.get('locale');
  if (locale === undefined || args.get('as') === 'html' || (await loadPlain()).speaksLocale(locale)) return;
  terminal.tell(`--locale: “${locale}” has no texts of the interface, so they are in English.`);
}

const isObject = (input: unknown): boolean => typeof input === 'object' && input !== null;

function countErrors({ problems, input }: OpenedDocument): number {
  return [...problems, ...readDocument(input).problems].filter(({ severity }) => severity === 'error').length;
}

function chooseForm(args: Arguments): (document: unknown) => Promise<string> {
  const as = chooseValue(FORMS, 'as', args) ?? 'light';
  if (as === 'feed') return chooseFeed(args);
  if (as !== 'oembed') {
    const options = readOptions(args);
    if (as !== 'html') return async (document) => (await loadPlain()).renderPlain(document, { ...options, as });
    // The elements are most of the code, so only this format loads them.
    const loading = import('../../ssr/render-explainer.js');
    // The command itself reports the number of problems.
    const onProblem = (): void => {};
    return async (document) => (await loading).renderForCommand(document, { ...options, as, onProblem });
  }
  const [embed, src] = [args.get('embed'), args.get('src')];
  if (embed === undefined || src === undefined) {
    throw new UsageError('oembed needs --embed (the page for frames) and --src (where the document is served).');
  }
  const url = args.get('url');
  return async (document) => {
    const { renderOembed } = await import('../../ssr/render-oembed.js');
    return `${JSON.stringify(renderOembed(document, { embed, src, url }), null, 2)}\n`;
  };
}

/** Returns a function that writes a feed. It reports missing fields, and fails if a field is missing that RSS requires. */
function chooseFeed(args: Arguments): (document: unknown) => Promise<string> {
  const { id, locale, timeZone, url } = readOptions(args);
  const feedUrl = args.get('feed-url');
  const feed = chooseValue(FEEDS, 'feed', args);
  return async (document) => {
    const { renderFeed } = await import('../../ssr/render-feed.js');
    try {
      return renderFeed(document, { feed, url, feedUrl, id, locale, timeZone });
    } catch (error) {
      throw error instanceof RangeError ? new UsageError(error.message) : error;
    }
  };
}

/** Loads the code on demand, so that other commands start without it. */
const loadPlain = () => import('../../ssr/render-plain.js');

function readOptions(args: Arguments): RenderOptions {
  const level = args.get('heading-level');
  if (level !== undefined && !/^[1-6]$/.test(level)) throw new UsageError('--heading-level is a number from 1 to 6.');
  const [locale, timeZone] = [args.get('locale'), args.get('time-zone')];
  if (locale !== undefined && !isLocale(locale)) throw new UsageError(`“${locale}” is no language tag.`);
  if (timeZone !== undefined && !isTimeZone(timeZone)) throw new UsageError(`“${timeZone}” is no time zone.`);
  return {
    element: chooseValue(ELEMENTS, 'element', args),
    id: args.get('id'),
    locale,
    timeZone,
    headingLevel: level === undefined ? undefined : Number(level),
    deepLink: args.has('deep-link'),
    src: args.get('src'),
    jsonLd: args.has('json-ld'),
    url: args.get('url'),
    script: args.get('script'),
    stylesheet: args.get('stylesheet'),
  };
}
