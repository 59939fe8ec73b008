/**
 * What a parser makes of HTML, in a form that can be compared: text, a comment, or an element, whose names begin with their
 * namespace if they aren't HTML's. `root` is what is in its shadow root, if it has one.
 */
export type Tree = string | { readonly comment: string } | TreeElement;

export interface TreeElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly root?: readonly Tree[];
  readonly children: readonly Tree[];
}

export const HTML = 'http://www.w3.org/1999/xhtml';

/** What a browser has read. */
export function readTree(parent: Node): readonly Tree[] {
  return joinTexts([...parent.childNodes].map(readNode));
}

function readNode(node: Node): Tree | undefined {
  if (node instanceof Text) return node.data;
  if (node instanceof Comment) return { comment: node.data };
  if (!(node instanceof Element)) return undefined;
  const { namespaceURI, localName, attributes, shadowRoot } = node;
  return {
    name: namespaceURI === HTML ? localName : `${namespaceURI} ${localName}`,
    attributes: Object.fromEntries([...attributes].map(({ name, value }) => [name, value])),
    ...(shadowRoot && { root: readTree(shadowRoot) }),
    children: readTree(node instanceof HTMLTemplateElement ? node.content : node),
  };
}

/** Where something that is no child has stood between two texts, they are one. */
export function joinTexts(nodes: readonly (Tree | undefined)[]): readonly Tree[] {
  const joined: Tree[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (typeof node === 'string' && typeof last === 'string') joined[joined.length - 1] = last + node;
    else if (node !== undefined) joined.push(node);
  }
  return joined;
}

/** Every element of a tree, in shadow roots too. */
export function elementsOf(nodes: readonly Tree[]): readonly TreeElement[] {
  return nodes.flatMap((node) =>
    typeof node === 'object' && 'name' in node
      ? [node, ...elementsOf(node.root ?? []), ...elementsOf(node.children)]
      : [],
  );
}

/** All tags and attributes, each once, as `a[href]`. */
export function namesOf(nodes: readonly Tree[]): ReadonlySet<string> {
  const names = elementsOf(nodes).flatMap(({ name, attributes }) => [
    name,
    ...Object.keys(attributes).map((each) => `${name}[${each}]`),
  ]);
  return new Set(names);
}

/** All texts, and all values of attributes but addresses; data for machines is none. */
export function shownOf(nodes: readonly Tree[]): string {
  const texts: string[] = [];
  const values: string[] = [];
  const walk = (node: Tree): void => {
    if (typeof node === 'string') texts.push(node);
    else if ('name' in node && node.name !== 'script') {
      const shown = Object.entries(node.attributes).filter(([name]) => !ADDRESSES.has(name));
      values.push(...shown.map(([, value]) => value));
      [...(node.root ?? []), ...node.children].forEach(walk);
    }
  };
  nodes.forEach(walk);
  return [texts.join(''), ...values].join(BETWEEN);
}

const ADDRESSES = new Set(['href', 'src', 'srcset', 'poster', 'cite', 'id']);
const BETWEEN = '\u{f0000}';
