import { parseMarkdown, type PhrasingContent, type RootContent } from '../../packages/markdown.js';
import { escapeMarks, linkTo } from '../html/html-text.js';

/** Links and pictures whose address stands elsewhere in the text, by their name. */
export type Definitions = ReadonlyMap<string, string>;

/** Finds the addresses that links name. Of duplicates the first counts. */
export function findDefinitions(nodes: readonly RootContent[], found = new Map<string, string>()): Definitions {
  for (const node of nodes) {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node.url);
    else if ('children' in node) findDefinitions(node.children, found);
  }
  return found;
}

/** Writes inline Markdown in the document's notation. Code becomes plain words, and tags of HTML are left out. */
export function writeNotation(nodes: readonly PhrasingContent[], definitions: Definitions): string {
  return nodes.map((node) => writeNode(node, definitions)).join('');
}

function writeNode(node: PhrasingContent, definitions: Definitions): string {
  switch (node.type) {
    case 'emphasis':
      return wrap('*', writeNotation(node.children, definitions));
    case 'strong':
      return wrap('**', writeNotation(node.children, definitions));
    case 'break':
      return '\n';
    case 'html':
      return /^<br\b/i.test(node.value) ? '\n' : '';
    case 'text':
    case 'inlineCode':
      return escapeMarks(node.value);
    default:
      return writeLink(node, definitions);
  }
}

/** Writes a link; of a picture in a text, one that leads to it. */
function writeLink(node: PhrasingContent, definitions: Definitions): string {
  const address = addressOfLink(node, definitions) ?? '';
  const words = 'children' in node ? writeNotation(node.children, definitions) : '';
  return linkTo(words || escapeMarks(('alt' in node && node.alt) || address), address);
}

/** The address of a link or picture. */
export function addressOfLink(node: PhrasingContent, definitions: Definitions): string | undefined {
  const address = 'url' in node ? node.url : 'identifier' in node ? definitions.get(node.identifier) : undefined;
  return address?.replace(/[\s"<>\\]/g, encodeURIComponent);
}

/** Puts marks round words. White space at their ends moves outside. */
function wrap(marks: string, words: string): string {
  const inner = words.trim();
  return inner === '' ? words : words.replace(inner, () => marks + inner + marks);
}

/** Converts a text in Markdown to the document's notation: its paragraphs, and of everything else the words. */
export function readMarkdown(markdown: string): string {
  const { children } = parseMarkdown(markdown);
  const definitions = findDefinitions(children);
  const write = (node: RootContent): string => {
    if (node.type === 'paragraph' || node.type === 'heading') return writeNotation(node.children, definitions);
    if (node.type === 'code') return escapeMarks(node.value);
    return 'children' in node ? node.children.map(write).join('\n') : '';
  };
  return children.map(write).join('\n\n');
}
