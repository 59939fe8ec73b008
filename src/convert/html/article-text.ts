import { BLOCKS, readPageTokens } from './page-tokens.js';

/** Parts of a page that are no running text. */
const ASIDE = new Set(
  'aside audio button figcaption footer form head iframe nav noscript script select style svg template textarea video'.split(
    ' ',
  ),
);

/** Elements that hold an article, the likeliest first. */
const HOLDERS = ['article', 'main', 'body'];

/**
 * Reads the running text of a page: a line for each paragraph and heading, without navigation, captions, forms and
 * scripts. Where the page says which part is its article, only that is read.
 *
 * @param html A page, or a part of one.
 * @returns Its text. White space is as a browser shows it.
 */
export function readArticleText(html: string): string {
  return [...readLines(html, ASIDE).values()].map(joinLines).find((text) => text !== '') ?? '';
}

/** Parts of a page that nobody sees as text. */
const UNSEEN = new Set('iframe noscript script select style svg template textarea title'.split(' '));

/** Reads all text that a page shows, captions and navigation too, for those who look for words wherever they stand. */
export function readPageText(html: string): string {
  return joinLines(readLines(html, UNSEEN).get('') ?? []);
}

/** Reads the lines of a page, and those of each holder, without what stands in elements of these names. */
function readLines(html: string, leftOut: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, string[]>([...HOLDERS, ''].map((holder) => [holder, ['']]));
  const open = new Map<string, number>();
  for (const token of readPageTokens(html, leftOut)) {
    if (token.kind === 'tag') {
      if (HOLDERS.includes(token.name))
        open.set(token.name, Math.max(0, (open.get(token.name) ?? 0) + (token.isEnd ? -1 : 1)));
      const sign = token.name === 'q' ? (token.isEnd ? '”' : '“') : '';
      for (const own of openLines(lines, open)) {
        if (BLOCKS.has(token.name)) own.push('');
        else own[own.length - 1] += sign;
      }
    } else {
      const text = token.text.replace(/\s+/g, ' ');
      for (const own of openLines(lines, open)) own[own.length - 1] += text;
    }
  }
  return lines;
}

/** The texts that a token belongs to: that of the page, and those of the elements around it. */
function openLines(lines: ReadonlyMap<string, string[]>, open: ReadonlyMap<string, number>): readonly string[][] {
  return [...lines].flatMap(([holder, own]) => (holder === '' || (open.get(holder) ?? 0) > 0 ? [own] : []));
}

function joinLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n\n');
}
