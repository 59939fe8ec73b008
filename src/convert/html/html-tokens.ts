import { Tokenizer, TokenizerMode, type Token, type TokenHandler } from '../../packages/html.js';
import { withoutHugeReferences } from './character-references.js';
import type { HtmlToken } from './html-token.js';

/** States of the tokenizer inside of elements whose tags are no tags. */
const MODES: ReadonlyMap<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]> = new Map([
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['script', TokenizerMode.SCRIPT_DATA],
]);

/** Splits HTML into tags and text, as browsers do, without a DOM and in one pass. Comments and declarations are skipped. */
export function readTokens(typed: string): readonly HtmlToken[] {
  // The tokenizer throws at some halves of characters.
  const html = withoutHugeReferences(typed).replace(/\p{Surrogate}/gu, '\ufffd');
  const tokens: HtmlToken[] = [];
  const end = tokenize(html, tokens);
  // A browser drops a tag that never ends, and all after it. Here it is text, as in “a <b”, and what follows may have tags again.
  if (end < html.length) {
    addText(html[end] ?? '', tokens);
    const rest = end + 1 + tokenize(html.slice(end + 1), tokens);
    addText(html.slice(rest), tokens);
  }
  return tokens;
}

/** Appends the tokens of HTML to others, and returns the index where a tag begins that never ends, or else that of the end. */
function tokenize(html: string, tokens: HtmlToken[]): number {
  let last: Token.Token | undefined;
  let isShown = true;
  const isClosed = closedNames(html);
  const pass = (token: Token.Token) => void (last = token);
  const text = ({ chars }: Token.CharacterToken) => isShown && addText(chars, tokens);
  const tag = (token: Token.TagToken, isEnd: boolean) => {
    last = token;
    const { tagName: name, attrs, selfClosing, location } = token;
    const attributes = new Map(attrs.map((attribute) => [attribute.name, attribute.value]));
    tokens.push({ kind: 'tag', name, isEnd, isClosed: selfClosing, attributes });
    const mode = isEnd || !isClosed(name, location?.endOffset ?? 0) ? undefined : MODES.get(name);
    if (mode !== undefined) tokenizer.state = mode;
    // Inside of a frame is text for browsers that know no frames.
    isShown = mode === undefined || name !== 'iframe';
  };
  const handler: TokenHandler = {
    onComment: pass,
    onDoctype: pass,
    onStartTag: (token) => tag(token, false),
    onEndTag: (token) => tag(token, true),
    onEof: () => undefined,
    onCharacter: text,
    onWhitespaceCharacter: text,
    onNullCharacter: text,
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, handler);
  tokenizer.write(html, true);
  const { currentToken } = tokenizer as unknown as Reading;
  const unended = currentToken === last ? undefined : currentToken?.location;
  return unended?.startOffset ?? html.length;
}

/** Tells whether an element is closed somewhere after a place. Of those that never are, tags inside count. */
function closedNames(html: string): (name: string, from: number) => boolean {
  const lastEnds = new Map<string, number>();
  return (name, from) => {
    if (!MODES.has(name)) return false;
    const last = lastEnds.get(name) ?? html.toLowerCase().lastIndexOf(`</${name}`);
    lastEnds.set(name, last);
    return last >= from || name === 'script' || name === 'style';
  };
}

/** The tokenizer keeps the token that it reads to itself. */
interface Reading {
  readonly currentToken: Token.Token | null | undefined;
}

function addText(text: string, tokens: HtmlToken[]): void {
  if (text === '') return;
  const last = tokens.at(-1);
  if (last?.kind === 'text') tokens[tokens.length - 1] = { kind: 'text', text: last.text + text };
  else tokens.push({ kind: 'text', text });
}
