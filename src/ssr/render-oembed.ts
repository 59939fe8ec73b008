import { frameAddress, SANDBOX } from '../elements/parts/embed/frame-address.js';
import { compact } from '../model/compact.js';
import { element, join } from './markup.js';
import { loadExplainer } from './load-explainer.js';

export interface OembedOptions {
  /** Address at which `dist/embed/index.html`, the page for frames, is served. */
  readonly embed: string;
  /** Address of the document, which the page for frames loads. */
  readonly src: string;
  /** Address of the story; by default the document's own, or else the page for frames. */
  readonly url?: string | undefined;
  readonly widthPx?: number | undefined;
  readonly heightPx?: number | undefined;
}

/** A response of an oEmbed provider (https://oembed.com), to be served as a file. */
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
 * Creates the oEmbed response for a story's address, which an editor pastes on another site. It contains a frame, and a
 * link for readers without frames; WordPress requires the link before it lets a frame set its height.
 *
 * @param data The parsed JSON: an explainer document, TimelineJS JSON or JSON-LD, of any quality.
 * @param options Addresses of the page for frames, of the document and of the story.
 * @returns The response, with sizes in CSS pixels; serve it as JSON.
 * @example
 * ```ts
 * const oembed = renderOembed(json, {
 *   embed: 'https://news.example/embed/index.html',
 *   src: 'https://news.example/story.json',
 * });
 * ```
 */
export function renderOembed(data: unknown, options: OembedOptions): Oembed {
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
