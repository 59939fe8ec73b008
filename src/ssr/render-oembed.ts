import { frameAddress, SANDBOX } from '../elements/parts/embed/frame-address.js';
import { compact } from '../model/compact.js';
import { element, join } from './markup.js';
import { expectDocument } from './expect-document.js';
import { loadExplainer } from './load-explainer.js';
import { warnOfOptions } from './warn-of-options.js';

export interface OembedOptions {
  /** Address of the page for frames, where `dist/embed/index.html` is served. */
  readonly embed: string;
  /** Address of the document, which the page for frames loads. */
  readonly src: string;
  /** Address of the story; by default the document's own address, or else the page for frames. */
  readonly url?: string | undefined;
  readonly widthPx?: number | undefined;
  readonly heightPx?: number | undefined;
}

/** Response of an oEmbed provider (https://oembed.com), which can be served as a file. */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name?: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Renders the oEmbed response that other sites request when an editor pastes the story's address. Its HTML has a frame,
 * and a link for readers without frames; WordPress lets a frame set its height only with that link.
 *
 * @param data The parsed JSON of the story, of any quality.
 * @param options Addresses of the page for frames, the document and the story, and the size of the frame in px.
 * @returns The response, ready for `JSON.stringify`.
 * @throws {TypeError} Where `data` is no object: a text must be parsed first.
 * @example
 * ```ts
 * const oembed = renderOembed(document, {
 *   embed: 'https://example.org/embed/index.html',
 *   src: 'https://example.org/story.json',
 * });
 * ```
 */
export function renderOembed(data: unknown, options: OembedOptions): Oembed {
  warnOfOptions('renderOembed', options, OPTIONS);
  expectDocument(data);
  const { embed, src, widthPx: width = 720, heightPx: height = 600 } = options;
  const { title, url, publisher, lang } = loadExplainer(data);
  const frame = frameAddress(embed, { src, ...(lang && lang !== 'en' && { lang }) });
  const link = element('a', { href: options.url ?? url ?? frame }, title);
  const attributes = { src: frame, title, width, height, sandbox: SANDBOX, loading: 'lazy' };
  const html = join(element('blockquote', {}, link), element('iframe', attributes)).toString();
  return compact({
    version: '1.0' as const,
    type: 'rich' as const,
    title,
    provider_name: publisher,
    html,
    width,
    height,
  });
}

/** Names of all options: the compiler refuses this where one is missing. */
const OPTIONS = Object.keys({ embed: 0, src: 0, url: 0, widthPx: 0, heightPx: 0 } satisfies Record<
  keyof OembedOptions,
  0
>);
