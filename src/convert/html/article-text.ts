import { readTokens } from './html-tokens.js';

const BLOCKS = new Set(
  'address article blockquote body br dd div dl dt figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul'.split(
    ' ',
  ),
);

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
  let hidden: { readonly name: string; depth: number } | undefined;
  for (const token of readTokens(html)) {
    if (token.kind === 'tag' && hidden) {
      if (token.name === hidden.name) hidden.depth += token.isEnd ? -1 : 1;
      if (hidden.depth === 0) hidden = undefined;
    } else if (token.kind === 'tag') {
      if (leftOut.has(token.name) && !token.isEnd && !token.isClosed) hidden = { name: token.name, depth: 1 };
      if (HOLDERS.includes(token.name))
        open.set(token.name, Math.max(0, (open.get(token.name) ?? 0) + (token.isEnd ? -1 : 1)));
      const sign = token.name === 'q' ? (token.isEnd ? '”' : '“') : '';
      for (const own of openLines(lines, open)) {
        if (BLOCKS.has(token.name)) own.push('');
        else own[own.length - 1] += sign;
      }
    } else if (!hidden) {
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
