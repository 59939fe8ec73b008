import type { Citation } from '../../model/explainer.js';
import {
  BETWEEN_NAMES,
  readMarkdown,
  writeMarkdownAddress,
  writeMarkdownName,
  writeMarkdownWords,
} from './inline-text.js';
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

/** Reads such a line: each source as `Title <https://…>`, an address or a title. Undefined for other lines. */
export function readSourceLine(line: string): readonly string[] | undefined {
  const [, names] = LINE.exec(line.trim()) ?? [];
  return names?.split(BETWEEN_NAMES).map((name) => {
    const [, title, url] = LINK.exec(name) ?? [];
    return title === undefined ? plainWords(name) : `${plainWords(title)} <${url}>`;
  });
}

function plainWords(text: string): string {
  return plainWordsOf(readMarkdown(text)).trim();
}
