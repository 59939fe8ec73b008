import { toJsonLd } from '../convert/json-ld/to-json-ld.js';
import { speakAllLanguages } from '../i18n/all-languages.js';
import { clockZone } from '../time/zone.js';
import { isRightToLeft } from '../i18n/direction.js';
import { messagesFor, sayIn, type Messages } from '../i18n/messages.js';
import type { Explainer } from '../model/explainer.js';
import { primaryLanguage } from '../text/primary-language.js';
import { formatDate } from '../time/format/format-date.js';
import { isLocale } from '../time/format/intl.js';
import { writeSources } from './citations.js';
import { writeEvents } from './events.js';
import { inlineTags, pageTags, postTags, type TagSet } from './tag-set.js';
import { writeCorrections, writeHead } from './head.js';
import { element, join, jsonScript, type Attributes, type Content, type Markup } from './markup.js';
import { writeMethod } from './method.js';
import { writeNames } from './names.js';
import { writePage } from './page.js';
import { type HtmlContext, writePart } from './html-context.js';
import { publishedDocument } from '../convert/published-document.js';
import { loadExplainer } from './load-explainer.js';
import { writeStatements } from './statements.js';
import '../i18n/en/details.js';
import { fillIn, joinParts } from '../describe/parts.js';
import { describeStatementLine } from '../describe/statement-line.js';

speakAllLanguages();

/**
 * A form of output:
 * - `light`: an element with its document, and a list for readers without script;
 * - `list`: headings and lists with tags that a CMS keeps in a post, without element and document;
 * - `inline`: the same content within a paragraph;
 * - `page`: a whole page around `light`.
 */
export type PlainForm = 'light' | 'list' | 'inline' | 'page';

export interface PlainOptions {
  /** Form of output; default `light`. */
  readonly as?: PlainForm | undefined;
  /** Element of `light` and `page`; default `news-explainer`. With `who-said-what` the events are left out. */
  readonly element?: 'news-explainer' | 'event-timeline' | 'who-said-what' | undefined;
  /**
   * Id of the element, and prefix of the ids of events and statements; default `timeline`, or `said` for
   * `who-said-what`.
   */
  readonly id?: string | undefined;
  /**
   * Locale of the interface (BCP 47), by default the document's language. Without messages in it, the interface is in English, and `lang`
   * says so.
   */
  readonly locale?: string | undefined;
  /** Texts of the interface in that language; by default the registered ones, or else English. */
  readonly messages?: Messages | undefined;
  /** IANA time zone of clock times; by default the document's own. */
  readonly timeZone?: string | undefined;
  /** Level of the headline, 1–6; default 2, and 1 in `page`. */
  readonly headingLevel?: number | undefined;
  /** Address from which the element of `light` and `page` loads newer versions. */
  readonly src?: string | undefined;
  /** Lets links to events and statements also work with script. */
  readonly deepLink?: boolean | undefined;
  /** Adds the story as JSON-LD (schema.org): at the end, or in the head of a `page`. */
  readonly jsonLd?: boolean | undefined;
  /** Address of the story for JSON-LD; by default the document's own, or else the page itself. */
  readonly url?: string | undefined;
  /** Address of the module, in `page`. */
  readonly script?: string | undefined;
  /** Address of the page's stylesheet, in `page`. */
  readonly stylesheet?: string | undefined;
}

/**
 * Writes a document as HTML that is complete without script. All text of the document is escaped, and unpublished parts
 * are left out; `readDocument` lists its problems.
 *
 * @param data The parsed JSON: an explainer document, TimelineJS JSON or JSON-LD, of any quality.
 * @returns The HTML.
 */
export function renderPlain(data: unknown, options: PlainOptions = {}): string {
  return writePlain(loadExplainer(data), options).toString();
}

/**
 * Writes a statement as a line of HTML, with inline tags that a CMS keeps in a post.
 *
 * @returns The line; `''` if the story has no such statement.
 */
export function renderStatementLine(explainer: Explainer, id: string, options: PlainOptions = {}): string {
  return join(writeStatementLine(id, makeHtmlContext(explainer, postTags, {}, options))).toString();
}

export function writePlain(explainer: Explainer, options: PlainOptions): Markup {
  return WRITERS[options.as ?? 'light'](explainer, options);
}

type Writer = (explainer: Explainer, options: PlainOptions) => Markup;

const WRITERS: Readonly<Record<PlainForm, Writer>> = {
  light: (explainer, options) => join(writeElement(explainer, options), writeMachineData(explainer, options)),
  list: (explainer, options) => {
    const language = pageLanguage(explainer, options);
    return join(
      writeStory(makeHtmlContext(explainer, postTags, language, options)),
      writeMachineData(explainer, options),
    );
  },
  inline: (explainer, options) => {
    const context = makeHtmlContext(explainer, inlineTags, {}, options);
    const story = element('span', pageLanguage(explainer, options), writeStory(context));
    return join(story, writeMachineData(explainer, options));
  },
  page: (explainer, options) => {
    const { script, stylesheet } = options;
    const content = writeElement(explainer, { ...options, headingLevel: options.headingLevel ?? 1 });
    const jsonLd = writeMachineData(explainer, options);
    return writePage(content, explainer, { ...pageLanguage(explainer, options), script, stylesheet, jsonLd });
  },
};

/** Forms without a shadow root. */
export const PLAIN_FORMS: readonly string[] = Object.keys(WRITERS);

export function writeMachineData(explainer: Explainer, options: PlainOptions): Content {
  const { jsonLd, url } = options;
  return jsonLd && jsonScript(toJsonLd(explainer, { url, id: idOf(options) }), 'application/ld+json');
}

/** Writes an element with its document. Readers see the content inside until the element has loaded. */
function writeElement(explainer: Explainer, options: PlainOptions): Markup {
  const { element: tag = 'news-explainer' } = options;
  // `news-explainer` renders the story itself if nothing inside it is a part, so the content goes into the slot `empty`.
  // Either attribute also marks the element's own content where a parser has moved it out of a paragraph.
  const rootAttributes = tag === 'news-explainer' ? { slot: 'empty' } : { 'data-fallback': '' };
  const context = makeHtmlContext(explainer, pageTags, rootAttributes, options);
  const story = writeStory({ ...context, hasEvents: tag !== 'who-said-what' });
  const attributes = attributesOf(explainer, options);
  return join(element(tag, attributes, '\n', jsonScript(publishedDocument(explainer)), '\n', story), '\n');
}

export function attributesOf(explainer: Explainer, options: PlainOptions): Attributes {
  const { src, timeZone, headingLevel, deepLink } = options;
  return {
    id: idOf(options),
    ...pageLanguage(explainer, options),
    src,
    'time-zone': timeZone,
    'heading-level': headingLevel,
    'deep-link': deepLink,
  };
}

function writeStory(context: HtmlContext): Content {
  return [
    writeHead(context),
    context.hasEvents && writeEvents(context),
    writeStatements(context),
    writeNames(context),
    writeMethod(context),
    writeSources(context),
    writeCorrections(context),
  ];
}

export function makeHtmlContext(
  explainer: Explainer,
  tags: TagSet,
  rootAttributes: Attributes,
  options: PlainOptions,
): HtmlContext {
  const locale = localeOf(explainer, options);
  const messages = options.messages ?? messagesFor(locale);
  const timeZone = clockZone(options.timeZone ?? 'document', explainer, true);
  const words = messages?.dates;
  const host = idOf(options);
  return {
    explainer,
    tags,
    rootAttributes,
    locale,
    say: sayIn(locale, messages),
    lang: explainer.lang === locale ? undefined : explainer.lang,
    date: (date, style) => formatDate(date, { locale, timeZone, style, words }),
    level: options.headingLevel ?? 2,
    hasEvents: true,
    idOf: (kind, id) => `${host}.${kind}.${id}`,
  };
}

function idOf({ id, element: tag }: PlainOptions): string {
  return id ?? (tag === 'who-said-what' ? 'said' : 'timeline');
}

/** Returns the language of the words that are written: English, where there are none in the language that was asked for. */
function localeOf({ lang = 'en' }: Explainer, { locale, messages }: PlainOptions): string {
  if (locale == null) return (messages ?? messagesFor(lang)) ? lang : 'en';
  return isLocale(locale) && (messages || speaksLocale(locale)) ? Intl.getCanonicalLocales(locale)[0]! : 'en';
}

/** True where there are texts of the interface in a language: English, those of the package, and what was registered. */
export function speaksLocale(locale: string): boolean {
  return isLocale(locale) && (primaryLanguage(locale) === 'en' || messagesFor(locale) !== undefined);
}

export function pageLanguage(
  explainer: Explainer,
  options: PlainOptions,
): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } {
  const lang = localeOf(explainer, options);
  return { lang, dir: isRightToLeft(lang) ? 'rtl' : 'ltr' };
}

/**
 * Writes a statement as a line of text: speakers, status, words, and in brackets the date, the sources and corrections. A withdrawn or
 * withheld statement shows only its note.
 */
function writeStatementLine(id: string, context: HtmlContext): Content {
  const { say } = context;
  const line = describeStatementLine(id, context);
  if (!line) return undefined;
  if ('note' in line) return writePart(line.note, context);
  const dotted = (parts: typeof line.facts) => joinParts(parts, say('dot'));
  const doubts = line.doubts.length > 0 && fillIn(say, 'inBrackets', { text: dotted(line.doubts) });
  const words = fillIn(say, 'colon', { label: joinParts([line.who, doubts], ' '), value: line.words });
  return writePart([words, ' ', fillIn(say, 'inBrackets', { text: dotted(line.facts) })], context);
}
