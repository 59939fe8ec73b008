import type { MediaInput } from '../../model/schema/schema.js';
import type { HtmlTag } from './html-token.js';

const MEDIA_KINDS: Readonly<Record<string, MediaInput['kind']>> = {
  img: 'image',
  iframe: 'embed',
  video: 'video',
  audio: 'audio',
};

/** Reads an image, recording or frame in HTML; undefined where it has no address. */
export function readHtmlMedium({ name, attributes }: HtmlTag): MediaInput | undefined {
  const text = (attribute: string) => (attributes.get(attribute) ?? '').trim();
  const [src, alt, title, poster] = ['src', 'alt', 'title', 'poster'].map(text);
  const kind = MEDIA_KINDS[name];
  if (!src || !kind || programIn(src) !== undefined) return undefined;
  const sizes = ['width', 'height'].flatMap((side) => {
    const size = Number(/^\d{1,5}(?=px$|$)/.exec(text(side))?.[0] ?? 0);
    return size > 0 ? [[side, size]] : [];
  });
  const words = attributes.has('alt') ? alt : title;
  return {
    kind,
    src,
    ...(words !== undefined && (words !== '' || attributes.has('alt')) ? { alt: words } : {}),
    ...(Object.fromEntries(sizes) as Pick<MediaInput, 'width' | 'height'>),
    ...(poster ? { poster } : {}),
  };
}

const PROGRAM = /^[\s\p{Cc}]*((?:java|vb)script:|data:text)/iu;

/** Returns the scheme of an address that would run as a program. */
export function programIn(address: string): string | undefined {
  return PROGRAM.exec(address)?.[1]?.toLowerCase();
}
