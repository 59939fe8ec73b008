import type { Explainer } from '../model/explainer.js';
import { plainText } from '../model/plain-text.js';
import { readProse } from '../model/read/inline-text.js';
import { slugOf } from '../model/slug.js';
import { WEB_ADDRESS } from '../model/url.js';
import { escapeControls } from '../text/escape-controls.js';
import { replaceForbiddenCharacters } from '../text/escape-html.js';
import { sayOnce } from '../text/say-once.js';
import { parseDate } from '../time/parse/parse-date.js';
import { expectDocument } from './expect-document.js';
import { writeAtom } from './feed/atom.js';
import type { Feed } from './feed/feed.js';
import { writeEntries } from './feed/feed-entries.js';
import { momentOf, storyMs } from './feed/feed-moments.js';
import { writeJsonFeed } from './feed/json-feed.js';
import { writeRss } from './feed/rss.js';
import { loadExplainer } from './load-explainer.js';
import { makeHtmlContext, type PlainOptions } from './render-plain.js';
import { postTags } from './tag-set.js';
import { warnOfOptions } from './warn-of-options.js';

/** Format of a feed: Atom (RFC 4287), RSS 2.0 or JSON Feed 1.1. */
export type FeedFormat = 'atom' | 'rss' | 'json';

/** Options of a feed. Language, texts and time zone are those of all that `said-and-done/ssr` writes. */
export interface FeedOptions extends Pick<PlainOptions, 'locale' | 'messages' | 'timeZone'> {
  /** Format of the feed; `atom` by default. */
  readonly feed?: FeedFormat | undefined;
  /** Address of the page on which the story stands; by default the document's own. Entries link to it, and have their ids from it. */
  readonly url?: string | undefined;
  /** Address at which the feed itself is served. */
  readonly feedUrl?: string | undefined;
  /** Id of the element in that page, with which the links of entries begin: `#timeline.event.landing`; `timeline` by default. */
  readonly id?: string | undefined;
}

/**
 * Renders a feed of a story, to which readers can subscribe: its events, corrections and withdrawals, newest first. An entry keeps its id
 * in later versions. What is withheld has no entry, and a withdrawal has none of the words that are withdrawn. All dates are from the
 * document, so the same document always gives the same feed.
 *
 * @param data The parsed JSON of any quality: an explainer document, TimelineJS JSON, or JSON-LD.
 * @param options Format of the feed, addresses of the story and the feed, and the language. The console names what a feed needs and lacks.
 * @returns The feed as text: XML, or with `json` JSON.
 * @throws {TypeError} Where `data` is no object: a text must be parsed first.
 * @throws {RangeError} Where `feed` is none of its values, an address is none, or RSS lacks the address of the story, which it needs.
 * @example
 * ```ts
 * const atom = renderFeed(JSON.parse(text), {
 *   url: 'https://example.org/munich',
 *   feedUrl: 'https://example.org/munich.atom',
 * });
 * ```
 */
export function renderFeed(data: unknown, options: FeedOptions = {}): string {
  const { feed: format = 'atom', url, feedUrl } = options;
  const write = Object.hasOwn(WRITERS, format) ? WRITERS[format] : undefined;
  if (!write) throw new RangeError(`feed: '${String(format)}' is none of ${FEED_FORMATS.join(', ')}.`);
  expectAddress('url', url);
  expectAddress('feedUrl', feedUrl);
  warnOfOptions('renderFeed', options, OPTIONS);
  expectDocument(data);
  const explainer = loadExplainer(data);
  if (format === 'rss' && (url ?? explainer.url) === undefined) throw new RangeError(RSS_WITHOUT_ADDRESS);
  for (const lack of findFeedLacks(explainer, options)) sayOnce(escapeControls(`renderFeed: ${lack}`));
  return write(makeFeed(explainer, data, options));
}

const WRITERS: Readonly<Record<FeedFormat, (feed: Feed) => string>> = {
  atom: writeAtom,
  rss: writeRss,
  json: writeJsonFeed,
};

export const FEED_FORMATS = Object.keys(WRITERS) as readonly FeedFormat[];

const RSS_WITHOUT_ADDRESS = 'RSS needs the address of the story: pass url (--url), or give the document a “url”.';

/** Names of all options: the compiler refuses this where one is missing. */
const OPTIONS = Object.keys({
  feed: 0,
  url: 0,
  feedUrl: 0,
  id: 0,
  locale: 0,
  messages: 0,
  timeZone: 0,
} satisfies Record<keyof FeedOptions, 0>);

/** Returns a sentence for each thing that a feed needs and this one lacks. */
function findFeedLacks(explainer: Explainer, { url = explainer.url, feedUrl }: FeedOptions): readonly string[] {
  const isLive = explainer.status !== 'withdrawn';
  const of = `The feed of “${explainer.title}”`;
  const lacks = [
    url === undefined &&
      `${of} has no address of the story, so its entries link nowhere. Pass url (--url), or give the document a “url”.`,
    url === undefined &&
      explainer.id === undefined &&
      `${of} makes the ids of entries from the title, and readers get all of them again once it changes. Give the document an “id”.`,
    feedUrl === undefined && `${of} doesn’t say where it is served itself. Pass feedUrl (--feed-url).`,
    isLive &&
      momentOf(explainer.updated) === undefined &&
      `${of} has entries of which nobody knows when they changed. Give the document “updated”, and entries “added” and “changed”.`,
  ];
  return lacks.filter((lack) => lack !== false);
}

function makeFeed(explainer: Explainer, data: unknown, options: FeedOptions): Feed {
  const { title, summary, publisher, license, lang } = explainer;
  const url = (options.url ?? explainer.url)?.replace(/#.*/, '');
  const html = makeHtmlContext(explainer, postTags, {}, options);
  const base = url ?? `urn:said-and-done:${encode(explainer.id ?? (slugOf(title) || 'story'))}`;
  const updatedMs = explainer.status === 'withdrawn' ? withdrawalMs(data) : storyMs(explainer);
  const entries = writeEntries({
    html,
    storyMs: updatedMs,
    idOf: (key) => `${base}${url === undefined ? ':' : '#'}${encode(key)}`,
    urlOf: (fragment) => (url !== undefined && fragment !== undefined ? `${url}#${encode(fragment)}` : url),
  });
  return {
    id: base,
    url,
    feedUrl: options.feedUrl,
    title,
    summary: summary && plainText(readProse(summary)),
    lang: lang ?? html.locale,
    author: publisher ?? (url !== undefined && URL.canParse(url) ? new URL(url).hostname : title),
    license,
    updatedMs: Math.max(updatedMs, ...entries.slice(0, 1).map((entry) => entry.updatedMs)),
    entries,
  };
}

/** Returns when a story was withdrawn. Nothing else of it is read but the notice, and the notice has no date. */
function withdrawalMs(data: unknown): number {
  const { updated } = data as { readonly updated?: unknown };
  const parsed = typeof updated === 'string' ? parseDate(updated) : undefined;
  return (parsed && 'date' in parsed && momentOf(parsed.date)) || 0;
}

function encode(text: string): string {
  return encodeURIComponent(replaceForbiddenCharacters(text));
}

function expectAddress(name: string, address: string | undefined): void {
  if (address !== undefined && !WEB_ADDRESS.test(address))
    throw new RangeError(`${name}: '${address}' is no address of the web, such as https://example.org/story.`);
}
