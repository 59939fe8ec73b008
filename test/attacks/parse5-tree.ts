import { defaultTreeAdapter as adapter, parse, type DefaultTreeAdapterMap } from 'parse5';
import { HTML, joinTexts, readTree, type Tree } from './trees.js';

type Parsed = DefaultTreeAdapterMap;

/**
 * What another parser than the browser's makes of a page. It knows shadow roots as the templates that they are written as.
 *
 * @public Tests in Node take it from a bundle.
 */
export function parseTree(html: string): readonly Tree[] {
  return treesOf(parse(html).childNodes);
}

/** True where the browser, which has read this page, and the other parser see one and the same. */
export function isOneTree(html: string, page: Document): boolean {
  return JSON.stringify(parseTree(html)) === JSON.stringify(readTree(page));
}

function treesOf(nodes: readonly Parsed['node'][]): readonly Tree[] {
  return joinTexts(nodes.map(treeOf));
}

function treeOf(node: Parsed['node']): Tree | undefined {
  if (adapter.isTextNode(node)) return node.value;
  if (adapter.isCommentNode(node)) return { comment: node.data };
  if (!adapter.isElementNode(node)) return undefined;
  const { tagName, namespaceURI, attrs, childNodes } = node;
  const drawn = childNodes.find(isShadowRoot);
  return {
    name: String(namespaceURI) === HTML ? tagName : `${namespaceURI} ${tagName}`,
    attributes: Object.fromEntries(
      attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]),
    ),
    ...(drawn && { root: treesOf(drawn.content.childNodes) }),
    children: treesOf(isTemplate(node) ? node.content.childNodes : childNodes.filter((child) => child !== drawn)),
  };
}

function isTemplate(node: Parsed['node']): node is Parsed['template'] {
  return 'content' in node;
}

function isShadowRoot(node: Parsed['node']): node is Parsed['template'] {
  return isTemplate(node) && node.attrs.some(({ name }) => name === 'shadowrootmode');
}
