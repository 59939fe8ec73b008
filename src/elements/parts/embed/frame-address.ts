/** The elements that the page for frames shows, the first where none is named, and which of their attributes an address may state. */
export const FRAMED = {
  'news-explainer': ['fold', 'heading-level', 'refresh', 'selected-event', 'selected-statement', 'story', 'time-zone'],
  'event-timeline': ['fold', 'heading-level', 'lanes', 'order', 'scale', 'selected', 'time-zone', 'view'],
  'who-said-what': [
    ...['event', 'fold', 'heading-level', 'order', 'selected', 'side', 'speaker', 'time-zone', 'topic', 'view'],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FramedTag = keyof typeof FRAMED;

export const FIRST_FRAMED: FramedTag = 'news-explainer';

/** What a frame may do: links may open; nothing else of the page around is within reach. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** What the page for frames is to show. */
export interface Framed {
  /** Address of the document: absolute, or as seen from the page for frames. */
  readonly src: string;
  readonly element: FramedTag;
  /** BCP 47: of the interface; English if not stated. */
  readonly lang: string;
  /** By default the reader's. */
  readonly scheme?: 'light' | 'dark' | undefined;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The address of a frame; `page` is where `dist/embed/index.html` is served. */
export function frameAddress(page: string, wish: Pick<Framed, 'src'> & Partial<Framed>): string {
  const { src, element, lang, scheme, attributes } = wish;
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
