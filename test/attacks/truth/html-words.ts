import { elementsOf, type Tree, type TreeElement } from '../trees.js';

const LINES = /^(p|div|li|ol|ul|h[1-6]|blockquote|section|article|details|summary|header|footer|figure)$/;

/** Returns the text of a tree with a line for each block. Marks of quotations are text everywhere. */
export function textOf(nodes: readonly Tree[]): string {
  return nodes
    .map((node): string => {
      if (typeof node === 'string') return node;
      if (!('name' in node) || /^(script|style|template)$/.test(node.name)) return '';
      if (node.name === 'br') return '\n';
      const text = textOf([...(node.root ?? []), ...node.children]);
      return LINES.test(node.name) ? `\n${text}\n` : text;
    })
    .join('');
}

/** Returns the lines of a tree that are not empty. */
export function linesIn(nodes: readonly Tree[]): readonly string[] {
  return textOf(nodes)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

export const isElement = (node: Tree): node is TreeElement => typeof node === 'object' && 'name' in node;

const wordsOf = (value = '') => value.split(/\s+/);

export const hasClass = ({ attributes }: TreeElement, name: string): boolean =>
  wordsOf(attributes['class']).includes(name);

export const hasPart = ({ attributes }: TreeElement, name: string): boolean =>
  wordsOf(attributes['part']).includes(name);

/** Returns all elements within a node of which something is true. */
export function findAll(nodes: readonly Tree[], isIt: (element: TreeElement) => boolean): readonly TreeElement[] {
  return elementsOf(nodes).filter(isIt);
}
