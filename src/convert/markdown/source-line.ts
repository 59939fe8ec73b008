import type { Citation } from '../../model/explainer.js';
import { BETWEEN_NAMES, writeMarkdownAddress, writeMarkdownName, writeMarkdownWords } from './inline-text.js';
import { decodeReferences } from '../html/character-references.js';
import { escapeMarks } from '../html/html-text.js';
import { plainWordsOf } from '../plain-prose.js';

const BEGINNING = 'Sources: ';
const SEPARATOR = '; ';

/**
 * Writes the sources of an item as one line: `Sources: [Report](https://…); Transcript`. Without sources the line is
 * empty.
 */
export function writeSourceLine(citations: readonly Citation[]): string {
  const names = citations.map(({ source: { title, url } }) =>
    url === undefined ? writeMarkdownWords(title) : `[${writeMarkdownName(title)}](${writeMarkdownAddress(url)})`,
  );
  return names.length === 0 ? '' : BEGINNING + [...new Set(names)].join(SEPARATOR);
}

const LINE = /^(?:sources?|via):\s+(.+)$/i;
const LINK = /^\[((?:\\.|[^\]\\])*)\]\((https?:[^\s()]*)\)\.?$/;

/** Tells whether a line, as typed, names sources. */
export function isSourceLine(line: string): boolean {
  return LINE.test(line.trim());
}

/**
 * Reads such a line: each source as `Title <https://…>`, an address or a title. Undefined for other lines.
 *
 * @param line In Markdown, or in the document's notation.
 */
export function readSourceLine(line: string, wordsOf = wordsOfMarkdown): readonly string[] | undefined {
  const [, names] = LINE.exec(line.trim()) ?? [];
  return names?.split(BETWEEN_NAMES).map((name) => {
    const [, title, url] = LINK.exec(name) ?? [];
    return title === undefined ? wordsOf(name).trim() : `${wordsOf(title).trim()} <${url}>`;
  });
}

function wordsOfMarkdown(text: string): string {
  const decoded = text.replace(/&(?:#\d+|#x[\da-f]+|\w+);/gi, (typed) => escapeMarks(decodeReferences(typed)));
  return plainWordsOf(decoded.replace(/<(https?:[^\s<>]+)>/g, '$1'));
}
