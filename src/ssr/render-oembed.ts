import { frameAddress, SANDBOX } from '../elements/parts/embed/frame-address.js';
import { compact } from '../model/compact.js';
import { element, join } from './markup.js';
import { loadExplainer } from './load-explainer.js';

export interface OembedOptions {
  /** Address of the page for frames: `dist/embed/index.html`, where it is served. */
  readonly embed: string;
  /** Address of the document, as that page can load it. */
  readonly src: string;
  /** Where the story stands; by default the document's own address, else the page for frames. */
  readonly url?: string | undefined;
  readonly widthPx?: number | undefined;
  readonly heightPx?: number | undefined;
}

/** An answer of an oEmbed provider (https://oembed.com), to be served as a file. */
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
 * What other sites are told when an editor pastes the story's address: a frame, and a link for readers without one, which
 * WordPress wants before it lets a frame say how high it is.
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
