import { FIRST_FRAMED, FRAMED, type Framed, type FramedTag } from '../elements/parts/embed/frame-address.js';

/** Content of a frame by its address: an element and its document, or a problem. */
export type FrameReading = { readonly framed: Framed } | { readonly problem: string };

/**
 * Reads the address of a frame. `src` may be relative to the page. It must be an http or https address without a name
 * and password, since every reader of an article can see the addresses of its frames.
 *
 * @param address The whole address of the page for frames.
 */
export function readFrame(address: string): FrameReading {
  const { searchParams: query } = new URL(address);
  const [wanted, element] = [query.get('src'), query.get('element') ?? FIRST_FRAMED];
  if (!wanted)
    return { problem: 'The address of this frame names no document. Add “?src=” and the document’s address.' };
  if (!isFramed(element)) {
    return { problem: `A frame shows no “${element}”. Elements that it shows: ${Object.keys(FRAMED).join(', ')}.` };
  }
  const src = parseAddress(wanted, address);
  if (!src) return { problem: 'The address of the document can’t be read.' };
  if (!/^https?:$/.test(src.protocol)) {
    return { problem: `Documents are loaded from http and https addresses, and from no “${src.protocol}”.` };
  }
  if (src.username || src.password) {
    return {
      problem: 'The address of the document holds a name or password, which everybody could read. Leave it out.',
    };
  }
  const scheme = query.get('scheme');
  return {
    framed: {
      src: src.href,
      element,
      lang: readLang(query.get('lang')),
      scheme: scheme === 'light' || scheme === 'dark' ? scheme : undefined,
      attributes: Object.fromEntries(
        FRAMED[element].flatMap((name) => (query.has(name) ? [[name, query.get(name)!]] : [])),
      ),
    },
  };
}

function isFramed(name: string): name is FramedTag {
  return Object.hasOwn(FRAMED, name);
}

function parseAddress(text: string, base: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

function readLang(tag: string | null): string {
  try {
    return Intl.getCanonicalLocales(tag ?? 'en')[0] ?? 'en';
  } catch {
    return 'en';
  }
}
