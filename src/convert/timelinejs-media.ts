import { pointerTo } from '../model/json-pointer.js';
import type { MediaInput } from '../model/schema.js';
import type { ReportLoss } from './conversion-problems.js';
import { decodeEntities } from './entities.js';
import { readHtmlWords } from './html-text.js';
import { memberOf, textOf } from './unknown-json.js';

/** By the ending of an address; everything else is a page to embed. */
const KINDS_BY_ENDING: readonly (readonly [MediaInput['kind'], RegExp])[] = [
  ['image', /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$/i],
  ['video', /\.(?:mp4|m4v|webm|ogv|mov)$/i],
  ['audio', /\.(?:mp3|m4a|ogg|oga|wav|aac|flac)$/i],
];

const IFRAME_SOURCE = /<iframe\b[^<>]*?\ssrc\s*=\s*["']?([^"'\s<>]+)/i;

/** A slide's media: pictures, films and sounds by their ending; other pages, and frames, are embedded. */
export function readTimelineJSMedia(media: unknown, pointer: string, report: ReportLoss): readonly MediaInput[] {
  const url = textOf(memberOf(media, 'url'));
  if (url === undefined) return [];
  const src = url.startsWith('<') ? IFRAME_SOURCE.exec(url)?.[1] : url;
  if (src === undefined) {
    report('conversion-lost', pointerTo(pointer, 'url'), { field: 'url' });
    return [];
  }
  if (textOf(memberOf(media, 'link')) !== undefined) {
    report('conversion-lost', pointerTo(pointer, 'link'), { field: 'link' });
  }
  const kind = kindOf(src);
  const words = (name: string) => readHtmlWords(textOf(memberOf(media, name)) ?? '');
  const thumbnail = textOf(memberOf(media, 'thumbnail'));
  const optional = { alt: words('alt') || words('title'), caption: words('caption'), credit: words('credit') };
  return [
    {
      kind,
      src: decodeEntities(src),
      ...Object.fromEntries(Object.entries(optional).filter(([, text]) => text !== '')),
      ...(thumbnail !== undefined && kind !== 'image' ? { poster: thumbnail } : {}),
    },
  ];
}

function kindOf(address: string): MediaInput['kind'] {
  const path = address.split(/[?#]/)[0] ?? '';
  return KINDS_BY_ENDING.find(([, ending]) => ending.test(path))?.[0] ?? 'embed';
}
