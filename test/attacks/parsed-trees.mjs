/**
 * What parsers make of HTML, in a form that can be compared: a text is a string, a comment `{comment}`, an element
 * `{name, attributes, root, children}`. `root` is what is in its shadow root, if it has one; names that aren't HTML's begin with
 * their namespace.
 */
import { parse } from 'parse5';

const HTML = 'http://www.w3.org/1999/xhtml';

/** By parse5, which knows shadow roots as the templates that they are written as. */
export function treeByParse5(html) {
  return childrenOf(parse(html).childNodes);
}

function childrenOf(nodes) {
  return joinTexts(nodes.map(treeOf));
}

function treeOf(node) {
  if (node.nodeName === '#text') return node.value;
  if (node.nodeName === '#comment') return { comment: node.data };
  if (node.tagName === undefined) return undefined;
  const attributes = Object.fromEntries(
    node.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]),
  );
  const drawn = node.childNodes.find(({ attrs }) => attrs?.some(({ name }) => name === 'shadowrootmode'));
  const children = node.content?.childNodes ?? node.childNodes.filter((child) => child !== drawn);
  return {
    name: node.namespaceURI === HTML ? node.tagName : `${node.namespaceURI} ${node.tagName}`,
    attributes,
    ...(drawn && { root: childrenOf(drawn.content.childNodes) }),
    children: childrenOf(children),
  };
}

/** What stood between them, a shadow root say, is not among them. */
function joinTexts(nodes) {
  return nodes.reduce((joined, node) => {
    if (typeof node === 'string' && typeof joined.at(-1) === 'string') joined.push(joined.pop() + node);
    else if (node !== undefined) joined.push(node);
    return joined;
  }, []);
}

/** By the browser, of the page that it shows; and the HTML that it would write of it. */
export async function treeByBrowser(page) {
  const { tree, html } = await page.evaluate((ours) => {
    const roots = [];
    const of = ({ childNodes }) => [...childNodes].map(read).filter((node) => node !== undefined);
    const read = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data;
      if (node.nodeType === Node.COMMENT_NODE) return { comment: node.data };
      if (node.nodeType !== Node.ELEMENT_NODE) return undefined;
      const { namespaceURI, localName, attributes, shadowRoot } = node;
      if (shadowRoot) roots.push(shadowRoot);
      return {
        name: namespaceURI === ours ? localName : `${namespaceURI} ${localName}`,
        attributes: Object.fromEntries([...attributes].map(({ name, value }) => [name, value])),
        ...(shadowRoot && { root: of(shadowRoot) }),
        children: of(node instanceof globalThis.HTMLTemplateElement ? node.content : node),
      };
    };
    // As text: protocols take long over deep objects.
    const tree = JSON.stringify(of(document));
    return { tree, html: `<!doctype html><html>${document.documentElement.getHTML({ shadowRoots: roots })}</html>` };
  }, HTML);
  return { tree: JSON.parse(tree), html };
}

/** Every element of a tree, in shadow roots too. */
export function elementsOf(nodes) {
  return nodes.flatMap((node) =>
    node.children ? [node, ...elementsOf(node.root ?? []), ...elementsOf(node.children)] : [],
  );
}

/** All tags and attributes, each once, as `a[href]`. */
export function namesOf(nodes) {
  const names = elementsOf(nodes).flatMap(({ name, attributes }) => [
    name,
    ...Object.keys(attributes).map((each) => `${name}[${each}]`),
  ]);
  return new Set(names);
}

/** All texts, and all values of attributes but those that are never read, by elements; data for machines is none. */
export function shownOf(nodes) {
  const texts = [];
  const values = [];
  const walk = (node) => {
    if (typeof node === 'string') texts.push(node);
    if (!node.children || node.name === 'script') return;
    const shown = Object.entries(node.attributes).filter(([name]) => !UNSEEN.has(name));
    values.push(...shown.map(([, value]) => value));
    for (const child of [...(node.root ?? []), ...node.children]) walk(child);
  };
  nodes.forEach(walk);
  return [texts.join(''), ...values].join(BETWEEN);
}

const UNSEEN = new Set(['href', 'src', 'srcset', 'poster', 'cite', 'id']);
const BETWEEN = '\u{f0000}';
