import { expect } from '@open-wc/testing';

/** What browsers make of a piece of HTML, without running or loading anything. */
export function parseMarkup(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** What a reader reads in an element, white space as browsers show it. */
export function textOf(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The one element that a link with this hash leads to. */
export function byId(page: Document, id: string): Element {
  const found = page.querySelectorAll(`[id="${CSS.escape(id)}"]`);
  expect(found.length, id).to.equal(1);
  return found[0]!;
}

/** All tags and attributes of a page, each once, as `a[href]`. */
export function namesIn(root: ParentNode): ReadonlySet<string> {
  const names = [...root.querySelectorAll('*')].flatMap(({ localName, attributes, namespaceURI }) => {
    const tag = namespaceURI === 'http://www.w3.org/1999/xhtml' ? localName : `${namespaceURI} ${localName}`;
    return [tag, ...[...attributes].map(({ name }) => `${tag}[${name}]`)];
  });
  return new Set(names);
}
