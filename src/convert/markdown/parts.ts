import { parseMarkdown, type ListItem, type PhrasingContent, type RootContent } from '../../packages/markdown.js';
import { compact } from '../../model/compact.js';
import type { MediaInput } from '../../model/schema/schema.js';
import { escapeMarks, readHtml } from '../html/html-text.js';
import { plainWordsOf } from '../plain-prose.js';
import { kindOfAddress } from '../timelinejs/media.js';
import { escapeForSpeed } from './escape-for-speed.js';
import { addressOfLink, findDefinitions, writeNotation, type Definitions } from './notation.js';

/** A heading, the first line of an entry in a list, another line, or a gap between paragraphs. */
export interface MarkdownPart {
  readonly kind: 'heading' | 'entry' | 'line' | 'gap';
  /** Number of its line. */
  readonly number: number;
  /** Its words in the document's notation. */
  readonly text: string;
  /** The line as typed, without the marks before it. */
  readonly typed: string;
  /** Level of a heading. */
  readonly depth?: number;
  /** Mark of an entry. */
  readonly mark?: string;
  /** Words of the comment that ends a heading or an entry. */
  readonly comment?: string | undefined;
  readonly medium?: MediaInput | undefined;
}

/** Splits Markdown, whose lines end with `\n`, into its parts. Markdown that is nested too deep for the parser is read as plain lines. */
export function readParts(markdown: string): readonly MarkdownPart[] {
  try {
    return parse(markdown);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return plainLines(escapeMarks(markdown), 1);
  }
}

function parse(markdown: string): readonly MarkdownPart[] {
  const { children } = parseMarkdown(escapeForSpeed(markdown));
  const source = { lines: markdown.split('\n'), definitions: findDefinitions(children) };
  return children.flatMap((node) => partsOf(node, source));
}

interface Source {
  readonly lines: readonly string[];
  readonly definitions: Definitions;
}

function partsOf(node: RootContent, source: Source): readonly MarkdownPart[] {
  const number = node.position?.start.line ?? 0;
  const gap: MarkdownPart = { kind: 'gap', number, text: '', typed: '' };
  if (node.type === 'heading')
    return [{ kind: 'heading', depth: node.depth, ...lineOf(node.children, number, source) }];
  if (node.type === 'paragraph') return [gap, ...linesOf(node.children, number, source), gap];
  if (node.type === 'list') {
    return [gap, ...node.children.flatMap((item) => entryOf(item, node.ordered === true, source)), gap];
  }
  if (node.type === 'code') return [gap, ...plainLines(escapeMarks(node.value), number + 1), gap];
  if (node.type === 'html') return [gap, ...htmlLines(node.value, number), gap];
  return 'children' in node ? node.children.flatMap((child) => partsOf(child as RootContent, source)) : [];
}

/** The first line of an entry is what it is about; the lines below it, and lists in it, follow. */
function entryOf({ children, position }: ListItem, isOrdered: boolean, source: Source): readonly MarkdownPart[] {
  const [first, ...rest] = children;
  if (first?.type !== 'paragraph') return children.flatMap((node) => partsOf(node, source));
  const { line: number = 0, column = 1 } = position?.start ?? {};
  // As typed: “18. Februar” after “4. Februar” begins an entry that Markdown counts as the fifth.
  const [count] = /^\d+[.)]/.exec((source.lines[number - 1] ?? '').slice(column - 1)) ?? [];
  const [line, ...others] = linesOf(first.children, number, source);
  const more = rest.flatMap((node) => partsOf(node, source));
  return line ? [{ ...line, kind: 'entry', mark: isOrdered && count ? `${count} ` : '• ' }, ...others, ...more] : more;
}

function linesOf(nodes: readonly PhrasingContent[], number: number, source: Source): readonly MarkdownPart[] {
  return splitLines(nodes).map((line, index) => ({ kind: 'line', ...lineOf(line, number + index, source) }));
}

function splitLines(nodes: readonly PhrasingContent[]): readonly (readonly PhrasingContent[])[] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else if (node.type !== 'text') lines.at(-1)?.push(node);
    else
      for (const [index, value] of node.value.split('\n').entries()) {
        if (index > 0) lines.push([]);
        lines.at(-1)?.push({ ...node, value });
      }
  }
  return lines;
}

const COMMENT = /^<!--([^]*)-->$/;

function lineOf(typedNodes: readonly PhrasingContent[], number: number, { lines, definitions }: Source) {
  const nodes = typedNodes.filter((node) => node.type !== 'text' || node.value !== '');
  const last = nodes.at(-1);
  const [, comment] = (last?.type === 'html' && COMMENT.exec(last.value)) || [];
  const typed = (lines[number - 1] ?? '').replace(/^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)*/, '');
  const text = writeNotation(nodes, definitions).trim();
  return { number, text, typed, comment, medium: readMedium(nodes, definitions) };
}

const KINDS: readonly string[] = ['image', 'video', 'audio', 'embed'] satisfies readonly MediaInput['kind'][];

/** Reads a picture, or a link that names the kind of its medium, at the beginning of a line. Caption and credit follow. */
function readMedium(nodes: readonly PhrasingContent[], definitions: Definitions): MediaInput | undefined {
  const [first, ...rest] = nodes;
  if (!first) return undefined;
  const src = addressOfLink(first, definitions);
  const isImage = first.type === 'image' || first.type === 'imageReference';
  const named = first.type === 'link' && KINDS.includes(first.title ?? '') ? first.title : undefined;
  const [after, caption, credit] = CAPTION.exec(writeNotation(rest, definitions)) ?? [];
  if (!src || after === undefined || (!isImage && !named)) return undefined;
  const kind = isImage ? 'image' : ((named ?? kindOfAddress(src)) as MediaInput['kind']);
  const alt = isImage
    ? (first.alt ?? '')
    : plainWordsOf(writeNotation(first.type === 'link' ? first.children : [], definitions));
  return compact({
    kind,
    src,
    alt: alt === '' || alt === kind ? undefined : alt,
    caption: caption || undefined,
    credit: credit === undefined ? undefined : plainWordsOf(credit),
  });
}

const CAPTION = /^(?:\s+(.*?))??(?:\s+\(([^()]*)\))?$/s;

function plainLines(text: string, number: number): readonly MarkdownPart[] {
  return text.split('\n').map((line, index) => ({ kind: 'line', number: number + index, text: line, typed: '' }));
}

/** HTML keeps its words and its media. */
function htmlLines(html: string, number: number): readonly MarkdownPart[] {
  const { text, media } = readHtml(html);
  const found = media.map((medium): MarkdownPart => ({ kind: 'line', number, text: '', typed: '', medium }));
  return text === '' ? found : [...plainLines(text, number), ...found];
}
