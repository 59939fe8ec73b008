import type { PlainForm } from '../../src/ssr/render-plain.js';
import { namesIn } from './read-markup.js';

const INLINE = ['span', 'a', 'br'];
const BLOCKS = 'blockquote cite div em h1 h2 h3 h4 h5 h6 li ol p section strong ul'.split(' ');
const PAGE = ['bdi', 'time', 'script', 'news-explainer', 'event-timeline', 'who-said-what'];
const TAGS: Readonly<Record<PlainForm, readonly string[]>> = {
  inline: INLINE,
  list: [...INLINE, ...BLOCKS],
  light: [...INLINE, ...BLOCKS, ...PAGE],
  page: [...INLINE, ...BLOCKS, ...PAGE, 'main'],
};
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  '*': ['lang', 'dir', 'id', 'slot'],
  a: ['href', 'rel'],
  li: ['data-date'],
  time: ['datetime'],
  script: ['type'],
  'news-explainer': ['heading-level'],
};

/** Tags and attributes of a page’s body that its form does not have, as `img` and `a[onclick]`. */
export function foreignNames(body: ParentNode, as: PlainForm): readonly string[] {
  return [...namesIn(body)].filter((name) => {
    const [, tag = name, attribute] = /^(.+)\[(.+)\]$/.exec(name) ?? [];
    const attributes = [...ATTRIBUTES['*']!, ...(ATTRIBUTES[tag] ?? [])];
    return !TAGS[as].includes(tag) || (attribute !== undefined && !attributes.includes(attribute));
  });
}

/** True for what a link may lead to: the web, a letter box, an item of the same page, or seconds of a recording on the same site. */
export function isAllowedAddress(address: string | null): boolean {
  return address !== null && ADDRESS.test(address);
}

const ADDRESS =
  /^(https?:\/\/[^\s"<>\\]+|mailto:[^\s"<>\\]+|#timeline\.(event|finding|statement|list)\..+|\/[^\s"<>\\/][^\s"<>\\]*#t=[\d.,]+)$/i;
