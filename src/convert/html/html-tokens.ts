/** A stretch of HTML. */
export type HtmlToken = HtmlTag | { readonly kind: 'text'; readonly text: string };

export interface HtmlTag {
  readonly kind: 'tag';
  /** In lower case. */
  readonly name: string;
  readonly isEnd: boolean;
  /** As typed, between the name and the end. */
  readonly attributes: string;
}

/** A tag with more outside of its attributes' marks is none: it was never closed. What stands in marks may be a whole picture. */
const MAX_TAG_LENGTH = 2_000;

const NAME = /(\/?)([a-zA-Z][a-zA-Z0-9-]*)/y;

/** HTML’s tags and what stands between them, without a DOM and in one pass; comments and declarations are nothing. */
export function* readTokens(html: string): Generator<HtmlToken> {
  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', from)) {
    const end = endOfMarkup(html, at);
    if (end === undefined) {
      // A sign in the text: “a < b”.
      yield { kind: 'text', text: html.slice(from, at + 1) };
      from = at + 1;
      continue;
    }
    if (at > from) yield { kind: 'text', text: html.slice(from, at) };
    from = end;
    NAME.lastIndex = at + 1;
    const [typed = '', slash, name] = NAME.exec(html) ?? [];
    if (name === undefined) continue;
    const attributes = html.slice(at + 1 + typed.length, end - 1);
    yield { kind: 'tag', name: name.toLowerCase(), isEnd: slash === '/', attributes };
  }
  if (from < html.length) yield { kind: 'text', text: html.slice(from) };
}

/** Behind the tag or comment that begins here; undefined if none does. A comment that is never closed runs to the end. */
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

/** The attributes of a tag by their names; the first of a name counts. */
export function readAttributes(attributes: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [, name = '', ...rest] of attributes.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!values.has(key)) values.set(key, rest.find((value) => value !== undefined) ?? '');
  }
  return values;
}
