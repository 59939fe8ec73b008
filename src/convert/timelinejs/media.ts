import { compact } from '../../model/compact.js';
import { pointerTo } from '../../model/json-pointer.js';
import type { MediaInput } from '../../model/schema/schema.js';
import type { ReportLoss } from '../conversion-problems.js';
import { decodeEntities } from '../html/entities.js';
import { escapeMarks, linkTo } from '../html/html-text.js';
import { readRuns, readWords } from './words.js';
import { getMember } from '../unknown-json.js';
import { getText } from '../unknown-values.js';

/** A slide’s media, and words that stood among them. */
export interface SlideMedia {
  readonly media: readonly MediaInput[];
  /** Of a quotation, for the slide’s text. */
  readonly words: string;
}

const NOTHING: SlideMedia = { media: [], words: '' };

/** By the ending of an address. */
const KINDS_BY_ENDING: readonly (readonly [MediaInput['kind'], RegExp])[] = [
  ['image', /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$/i],
  ['video', /\.(?:mp4|m4v|webm|ogv|mov)$/i],
  ['audio', /\.(?:mp3|m4a|ogg|oga|wav|aac|flac)$/i],
  ['embed', /\.(?:html?|pdf|php|aspx?)$|\/$/i],
];

/** Pages of services that TimelineJS knows; whatever else has no ending it takes for a picture, and so do we. */
const PAGES =
  /^(?:https?:)?(?:\/\/)?(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|dai\.ly|vine\.co|soundcloud\.com|twitter\.com|x\.com|bsky\.app|flickr\.com|flic\.kr|instagram\.com|instagr\.am|documentcloud\.org|wikipedia\.org|spotify\.com|imgur\.com|wistia\.com|wi\.st|google(?:\.[a-z]{2,3}){1,2}|googledrive\.com|facebook\.com|tiktok\.com|reddit\.com)(?:[/?#]|$)/i;

/** A slide’s media: an address, or markup. What is neither picture nor recording is a page to embed, or a link where it can’t be. */
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
  // What is said of a quotation stands beneath it.
  return { media: [], words: [found.words, caption, credit].filter((text) => text).join('\n') };
}

function readMarkup(markup: string, pointer: string, report: ReportLoss): SlideMedia {
  const { media, text } = readRuns(markup, pointer, report);
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

/** What TimelineJS takes an address for. */
export function kindOfAddress(address: string): MediaInput['kind'] {
  return kindByEnding(address) ?? (PAGES.test(address) ? 'embed' : 'image');
}

/** An address as people type it, as an address has to be. */
export function encodeAddress(typed: string): string {
  return decodeEntities(typed).replace(/[\s"<>\\]/g, encodeURIComponent);
}

function kindByEnding(address: string): MediaInput['kind'] | undefined {
  const [path = ''] = address.split(/[?#]/);
  if (/\bwikipedia\.org\/wiki\//i.test(path)) return 'embed';
  return KINDS_BY_ENDING.find(([, ending]) => ending.test(path))?.[0];
}

/** The words around a slide’s media. A link that it leads to becomes one of the caption. */
function describe(media: unknown, kind: MediaInput['kind'] | undefined, pointer: string, report: ReportLoss) {
  const words = (name: string) => readWords(getMember(media, name), pointerTo(pointer, name), report);
  const alt = words('alt');
  const title = words('title');
  const link = encodeAddress(getText(getMember(media, 'link')) ?? '');
  const caption = readRuns(getMember(media, 'caption'), pointerTo(pointer, 'caption'), report).text;
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
