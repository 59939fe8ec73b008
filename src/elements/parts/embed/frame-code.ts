import { nearestLang } from '../../../controllers/locale-controller.js';
import type { Explainer } from '../../../model/explainer.js';
import { escapeHtml } from '../../../text/escape-html.js';
import { frameAddress, FRAMED, SANDBOX, type FramedTag } from './frame-address.js';
import type { StoryElement } from '../../base/story-element.js';

/** Height of a frame on a page without the script that adjusts it. */
const HEIGHT_PX = 600;

/**
 * Returns HTML by which other pages can show an element's content. It is for the nearest element with `embed-page`: the
 * element itself or one around it. Undefined if there is none, or if the document has no address.
 */
export function frameCodeFor(element: Element, { title }: Explainer): string | undefined {
  const embeddable = nearest(element, (each) => each.localName in FRAMED && each.hasAttribute('embed-page'));
  const page = embeddable && webAddress(embeddable.getAttribute('embed-page')!);
  const src =
    embeddable && webAddress((nearest(embeddable, hasDocument) as Partial<StoryElement> | undefined)?.src ?? '');
  return page && src && writeFrame(page, src, embeddable, title);
}

function hasDocument(element: Element): boolean {
  const { src, data } = element as Partial<StoryElement>;
  return Boolean(src) || data != null || element.querySelector(':scope > script[type="application/json"]') !== null;
}

function writeFrame(page: string, src: string, element: Element, title: string): string {
  const tag = element.localName as FramedTag;
  const lang = nearestLang(element);
  const address = frameAddress(page, {
    src,
    element: tag,
    attributes: frameAttributesOf(element, FRAMED[tag]),
    ...(lang !== 'en' && { lang }),
  });
  const attributes = {
    ...{ src: address, title, sandbox: SANDBOX, loading: 'lazy' },
    ...{ width: '100%', height: HEIGHT_PX, frameborder: 0 },
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(String(value))}"`);
  const script = escapeHtml(new URL('resize.js', page).href);
  return `<iframe ${written.join(' ')}></iframe>\n<script src="${script}" async></script>`;
}

/** Returns the attributes that the page has set. A reader's selection is not included. */
function frameAttributesOf(element: Element, names: readonly string[]): Readonly<Record<string, string>> {
  const stated = names.filter((name) => !name.startsWith('selected') && element.hasAttribute(name));
  return Object.fromEntries(stated.map((name) => [name, element.getAttribute(name)!]));
}

/** Returns the nearest element for which a test is true, across shadow roots. */
function nearest(element: Element, isIt: (each: Element) => boolean): Element | undefined {
  for (let at: Element | undefined = element; at; at = around(at)) if (isIt(at)) return at;
  return undefined;
}

function around(element: Element): Element | undefined {
  const { parentNode } = element;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : undefined;
}

function webAddress(text: string): string | undefined {
  if (!text) return undefined;
  try {
    const { protocol, href } = new URL(text, document.baseURI);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
