/**
 * Elements that the page for frames can show, with the attributes that an address may set. The first one is the
 * default.
 */
export const FRAMED = {
  'news-explainer': ['fold', 'heading-level', 'refresh', 'selected-event', 'selected-statement', 'story', 'time-zone'],
  'event-timeline': ['fold', 'heading-level', 'lanes', 'order', 'scale', 'selected', 'time-zone', 'view'],
  'who-said-what': [
    ...['event', 'fold', 'heading-level', 'order', 'selected', 'side', 'speaker', 'time-zone', 'topic', 'view'],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FramedTag = keyof typeof FRAMED;

export const FIRST_FRAMED: FramedTag = 'news-explainer';

/** Sandbox of a frame. Links may open new windows; nothing else of the page around is within reach. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** Content of a frame. */
export interface Framed {
  /** Address of the document: absolute, or relative to the page for frames. */
  readonly src: string;
  readonly element: FramedTag;
  /** Language of the interface (BCP 47); English by default. */
  readonly lang: string;
  /** Colour scheme; the reader's by default. */
  readonly scheme?: 'light' | 'dark' | undefined;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Returns the address of a frame. `page` is the address of `dist/embed/index.html`. */
export function frameAddress(page: string, content: Pick<Framed, 'src'> & Partial<Framed>): string {
  const { src, element, lang, scheme, attributes } = content;
  const values = Object.entries({
    src,
    element: element === FIRST_FRAMED ? undefined : element,
    lang,
    scheme,
    ...attributes,
  });
  const query = values.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return `${page}${page.includes('?') ? '&' : '?'}${query.join('&')}`;
}
