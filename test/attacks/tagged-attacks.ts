import { plainText } from '../../src/model/plain-text.js';
import { readProse } from '../../src/model/read/inline-text.js';
import { TEXT_FIELDS, tagOf, type Place } from './whole-document.js';

/** An attack, and behind it what it is found by. */
export function tagged(attack: string, place: Place): string {
  return `${attack} ${tagOf(place)}`;
}

const HARMLESS = 'some *fine* and **strong** words, “quoted” ones, and [a link](https://example.org/)';

/** What stands in a document that attacks nobody, in the same places. */
export function harmless(place: Place): string {
  return tagged(HARMLESS, place);
}

/** All texts within a node, and all values of attributes but addresses, through shadow roots; data for machines is none. */
export function shownIn(root: Node): string {
  const texts: string[] = [];
  const values: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text) texts.push(node.data);
    if (node instanceof Element) {
      if (node.localName === 'script') return;
      values.push(...[...node.attributes].filter(({ name }) => !ADDRESSES.has(name)).map(({ value }) => value));
      if (node.shadowRoot) walk(node.shadowRoot);
    }
    node.childNodes.forEach(walk);
  };
  walk(root);
  return [texts.join(''), ...values].join(BETWEEN);
}

const ADDRESSES = new Set(['href', 'src', 'srcset', 'poster', 'cite', 'id']);
const BETWEEN = '\u{f0000}';

/** What stands before each tag, as a reader sees it: white space is one space, what HTML can't hold is what it makes of it. */
function textsByTag(shown: string): ReadonlyMap<string, readonly string[]> {
  const text = comparable(shown);
  const found = new Map<string, string[]>();
  for (const { 0: tag, index } of text.matchAll(/q[0-9a-z]+x[0-9a-z]+z/g)) {
    const before = text.slice(Math.max(0, index - 25_000), index);
    found.set(tag, [...(found.get(tag) ?? []), before]);
  }
  return found;
}

function comparable(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .replace(MARKS, '');
}

/** Browsers and elements draw the marks of a quotation themselves. */
const MARKS = /["'`“”‘’„‚«»‹›「」『』〝〞]/g;

/**
 * The places whose text a reader gets to see in a harmless document, and neither sees to the letter nor is told of in a problem in
 * the attacked one.
 */
export function lostPlaces(
  { attacked, safe, count }: { readonly attacked: string; readonly safe: string; readonly count: number },
  textAt: (place: Place) => string,
  isReported: (place: Place) => boolean,
): readonly string[] {
  const [found, wanted] = [textsByTag(attacked), textsByTag(safe)];
  const places = TEXT_FIELDS.filter(({ isFree }) => isFree).flatMap(({ field }) =>
    Array.from({ length: count }, (_, index): Place => ({ field, index })),
  );
  const expected = places.filter((place) => wanted.has(tagOf(place)) && !isReported(place));
  if (expected.length === 0) throw new Error('Even the harmless document shows nothing');
  return expected
    .filter((place) => {
      const texts = found.get(tagOf(place)) ?? [];
      const text = textAt(place);
      const forms = [text, plainText(readProse(text))].map((form) => comparable(form).replace(/q\w+z$/, ''));
      return !texts.some((before) => forms.some((form) => before.endsWith(form)));
    })
    .map(({ field, index }) => `${field} ${index}`);
}

/** What HTML can hold of a text. */
export function inHtml(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '\ufffd');
}
