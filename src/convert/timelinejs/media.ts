import { compact } from '../../model/compact.js';
import { pointerTo } from '../../model/json-pointer.js';
import type { MediaInput } from '../../model/schema/schema.js';
import type { ReportLoss } from '../conversion-problems.js';
import { decodeAddress } from '../html/character-references.js';
import { escapeMarks, linkTo } from '../html/html-text.js';
import { readReportedHtml, readReportedWords } from './reported-html.js';
import { getMember } from '../../model/unknown-json.js';
import { getText } from '../unknown-values.js';

/** A slide's media, and text that was among them. */
export interface SlideMedia {
  readonly media: readonly MediaInput[];
  /** Text of a quotation, which goes into the slide's text. */
  readonly words: string;
}

const NOTHING: SlideMedia = { media: [], words: '' };

/** Kinds of media by the ending of an address. */
const KINDS_BY_ENDING: readonly (readonly [MediaInput['kind'], RegExp])[] = [
  ['image', /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$/i],
  ['video', /\.(?:mp4|m4v|webm|ogv|mov)$/i],
  ['audio', /\.(?:mp3|m4a|ogg|oga|wav|aac|flac)$/i],
  ['embed', /\.(?:html?|pdf|php|aspx?)$|\/$/i],
];

/** Pages of services that TimelineJS recognizes. It takes any other address without an ending for an image. */
const PAGES =
  /^(?:https?:)?(?:\/\/)?(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|dai\.ly|vine\.co|soundcloud\.com|twitter\.com|x\.com|bsky\.app|flickr\.com|flic\.kr|instagram\.com|instagr\.am|documentcloud\.org|wikipedia\.org|spotify\.com|imgur\.com|wistia\.com|wi\.st|google(?:\.[a-z]{2,3}){1,2}|googledrive\.com|facebook\.com|tiktok\.com|reddit\.com)(?:[/?#]|$)/i;

/**
 * Reads a slide's media, given as an address or as HTML. Anything but an image or a recording becomes a page to embed,
 * or a link.
 */
export function readTimelineJSMedia(media: unknown, pointer: string, report: ReportLoss): SlideMedia {
  const typed = getText(getMember(media, 'url'));
  if (typed === undefined) return NOTHING;
  const found = typed.startsWith('<')
    ? readMarkup(typed, pointerTo(pointer, 'url'), report)
    : { media: [fromAddress(typed)], words: '' };
  const [first, ...others] = found.media;
  const { alt, caption, credit, poster } = describe(media, first?.kind, pointer, report);
  if (first) {
    return { media: [compact({ alt, caption, credit, poster, ...first }), ...others], words: found.words };
  }
  // Caption and credit of a quotation follow below it.
  return { media: [], words: [found.words, caption, credit].filter((text) => text).join('\n') };
}

function readMarkup(markup: string, pointer: string, report: ReportLoss): SlideMedia {
  const { media, text } = readReportedHtml(markup, pointer, report);
  if (media.length === 0 && text === '') report('conversion-lost', pointer, { field: 'url' });
  if (text !== '') report('conversion-moved', pointer, { field: 'url', place: 'summary' });
  return { media, words: text };
}

function fromAddress(typed: string): MediaInput {
  const address = encodeAddress(typed);
  const kind = kindOfAddress(address);
  const isBare = kind === 'embed' && PAGES.test(address) && !/^(?:https?:)?\/\//i.test(address);
  return { kind, src: isBare ? `https://${address}` : address };
}

/** Kind of medium that TimelineJS guesses from an address. */
export function kindOfAddress(address: string): MediaInput['kind'] {
  return kindByEnding(address) ?? (PAGES.test(address) ? 'embed' : 'image');
}

/** Encodes the characters of a typed address that addresses may not contain. */
export function encodeAddress(typed: string): string {
  return decodeAddress(typed).replace(/[\s"<>\\]/g, encodeURIComponent);
}

function kindByEnding(address: string): MediaInput['kind'] | undefined {
  const [path = ''] = address.split(/[?#]/);
  if (/\bwikipedia\.org\/wiki\//i.test(path)) return 'embed';
  return KINDS_BY_ENDING.find(([, ending]) => ending.test(path))?.[0];
}

/** Reads the texts about a slide's media. The medium's link is added to the caption. */
function describe(media: unknown, kind: MediaInput['kind'] | undefined, pointer: string, report: ReportLoss) {
  const words = (name: string) => readReportedWords(getMember(media, name), pointerTo(pointer, name), report);
  const alt = words('alt');
  const title = words('title');
  const link = encodeAddress(getText(getMember(media, 'link')) ?? '');
  const caption = readReportedHtml(getMember(media, 'caption'), pointerTo(pointer, 'caption'), report).text;
  const poster = encodeAddress(getText(getMember(media, 'thumbnail')) ?? '');
  const lose = (field: string) => report('conversion-lost', pointerTo(pointer, field), { field });
  if (title !== '' && alt !== '' && title !== alt) lose('title');
  if (poster !== '' && (kind === 'image' || kind === undefined)) lose('thumbnail');
  if (link !== '') report('conversion-moved', pointerTo(pointer, 'link'), { field: 'link', place: 'caption' });
  return {
    alt: alt || title || undefined,
    caption: [caption, link && linkTo(escapeMarks(link), link)].filter((text) => text).join(' ') || undefined,
    credit: words('credit') || undefined,
    poster: kind === 'image' ? undefined : poster || undefined,
  };
}
