import type { loadDocument, LoadedDocument } from '../../convert/load-document.js';
import { fromRows, type ListRow } from '../../convert/draft/from-list.js';
import { collapseWhitespace } from '../../text/collapse-whitespace.js';

/**
 * Loads an element's own list as a document, with the element's label and language as title and language. Another title a list has not,
 * and readers lose nothing by that, so it is no problem; nor is there JSON that an editor could mend.
 *
 * @param load Reads the document; it is part of what has loaded already.
 */
export async function loadOwnList(
  host: HTMLElement,
  list: Element,
  load: typeof loadDocument,
): Promise<LoadedDocument> {
  const title = host.getAttribute('aria-label') ?? '';
  const lang = host.closest('[lang]')?.getAttribute('lang') ?? undefined;
  const loaded = (await load({ value: fromRows(readLightList(list), { title, lang }) })) as LoadedDocument;
  const foundProblems = loaded.foundProblems.filter(({ pointer }) => pointer !== '/title');
  return { ...loaded, foundProblems, input: undefined };
}

/**
 * Reads an element's own list as plain rows: `<ol><li id>`, where the first heading or `<strong>` is the title, `<time
 * datetime>`, `data-date` or leading text up to ":" the date, `<p>` the summary and each `<a>` a source.
 */
export function readLightList(list: Element): readonly ListRow[] {
  return [...list.children].filter((item) => item.localName === 'li').map(readRow);
}

const TITLE = 'h1, h2, h3, h4, h5, h6, strong, b';
/** Prefix of a deep link's target, which is dropped: `<li id="timeline.event.x">` is the event `x`. */
const ID_PREFIX = /^.*\.(?:event|statement)\./;

function readRow(item: Element): ListRow {
  const id = item.id.replace(ID_PREFIX, '');
  const time = item.querySelector('time');
  const stated = time?.getAttribute('datetime') ?? item.getAttribute('data-date');
  const heading = textOf(item.querySelector(TITLE));
  const summary = [...item.querySelectorAll('p')].map(textOf).filter(Boolean).join(' ');
  const leading = leadingText(item);
  const date = stated ?? leading.date ?? (textOf(time) || undefined);
  const sources = [...item.querySelectorAll('a[href]')].map((link) => ({
    title: textOf(link),
    url: (link as HTMLAnchorElement).href,
  }));
  return {
    ...(id && { id }),
    ...(date && { date }),
    title: heading || leading.rest || textOf(item),
    ...(summary && { summary }),
    ...(sources.length > 0 && { sources }),
  };
}

/** Reads the text outside of child elements: "4 February 2023: The balloon is shot down". */
function leadingText(item: Element): { date: string | undefined; rest: string } {
  const bare = [...item.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  const text = collapseWhitespace(bare.map((node) => node.textContent ?? '').join(' '));
  const colon = text.search(/:(?:\s|$)/);
  return colon < 0
    ? { date: undefined, rest: text }
    : { date: text.slice(0, colon), rest: text.slice(colon + 1).trim() };
}

function textOf(node: Node | null): string {
  return collapseWhitespace(node?.textContent ?? '');
}
