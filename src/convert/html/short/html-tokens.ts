import { decodeEntities } from './character-references.js';
import type { HtmlToken } from '../html-token.js';

/**
 * Maximum length of a tag without the values in quotation marks, which may hold a whole image. A longer tag was never
 * closed, so it is text.
 */
const MAX_TAG_LENGTH = 2_000;

const NAME = /(\/?)([a-zA-Z][a-zA-Z0-9-]*)/y;

/**
 * Stands in for `html-tokens.ts` in bundles that are a single file, which the tokenizer of the standard would enlarge by 14 kB. It splits
 * HTML into tags and text in one pass. Comments and declarations are skipped.
 */
export function* readTokens(html: string): Generator<HtmlToken> {
  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', from)) {
    const end = endOfMarkup(html, at);
    if (end === undefined) {
      // This is a sign in the text, as in “a < b”.
      yield { kind: 'text', text: html.slice(from, at + 1) };
      from = at + 1;
      continue;
    }
    if (at > from) yield { kind: 'text', text: decodeEntities(html.slice(from, at)) };
    from = end;
    NAME.lastIndex = at + 1;
    const [typed = '', slash, name] = NAME.exec(html) ?? [];
    if (name === undefined) continue;
    const attributes = html.slice(at + 1 + typed.length, end - 1);
    const isClosed = attributes.endsWith('/');
    yield {
      kind: 'tag',
      name: name.toLowerCase(),
      isEnd: slash === '/',
      isClosed,
      attributes: readAttributes(attributes),
    };
  }
  if (from < html.length) yield { kind: 'text', text: decodeEntities(html.slice(from)) };
}

/**
 * Returns the end of the tag or comment that begins here; undefined if none does. An unclosed comment runs to the end.
 */
function endOfMarkup(html: string, at: number): number | undefined {
  if (html.startsWith('<!--', at)) {
    const close = html.indexOf('-->', at + 4);
    return close < 0 ? html.length : close + 3;
  }
  if (!/[a-zA-Z/!?]/.test(html[at + 1] ?? '')) return undefined;
  let end = at + 1;
  for (let steps = 0; end < html.length && steps < MAX_TAG_LENGTH; steps += 1, end += 1) {
    const character = html[end] ?? '';
    if (character === '>') return end + 1;
    if (character === '<') return undefined;
    if (character !== '"' && character !== "'") continue;
    end = html.indexOf(character, end + 1);
    if (end < 0) return undefined;
  }
  return undefined;
}

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

function readAttributes(attributes: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [, name = '', ...rest] of attributes.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!values.has(key)) values.set(key, decodeEntities(rest.find((value) => value !== undefined) ?? ''));
  }
  return values;
}
