import { escapeHtml, replaceForbiddenCharacters } from '../text/escape-html.js';

/**
 * HTML that is safe to print. Only the functions below make it: names of tags and attributes come from this
 * code, and whatever comes from a document is escaped.
 */
class Markup {
  readonly #html: string;

  constructor(html: string) {
    this.#html = html;
  }

  toString(): string {
    return this.#html;
  }
}

export type { Markup };

/** What may stand between tags: markup as it is, text escaped, lists in their order; what is missing leaves nothing. */
export type Content = Markup | string | number | false | null | undefined | readonly Content[];

/** Attributes by name; without a value they are left out, `true` stands without one. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** All tags that are ever written. */
export type Tag =
  | (typeof VOID_TAGS)[number]
  | 'a'
  | 'bdi'
  | 'blockquote'
  | 'body'
  | 'cite'
  | 'div'
  | 'em'
  | 'event-timeline'
  | `h${1 | 2 | 3 | 4 | 5 | 6}`
  | 'head'
  | 'html'
  | 'iframe'
  | 'li'
  | 'main'
  | 'news-explainer'
  | 'ol'
  | 'p'
  | 'q'
  | 'script'
  | 'section'
  | 'span'
  | 'strong'
  | 'template'
  | 'time'
  | 'title'
  | 'ul'
  | 'who-said-what';

const VOID_TAGS = ['br', 'link', 'meta'] as const;

/** An element with what is inside it. Scripts hold nothing but data: see `jsonScript`. */
export function element(
  tag: Exclude<Tag, 'script'>,
  attributes: Attributes = {},
  ...content: readonly Content[]
): Markup {
  const start = `<${tag}${writeAttributes(attributes)}>`;
  const isVoid = (VOID_TAGS as readonly string[]).includes(tag);
  return new Markup(isVoid ? start : `${start}${write(content)}</${tag}>`);
}

/** Content without an element around it. */
export function join(...content: readonly Content[]): Markup {
  return new Markup(write(content));
}

/** What a whole page begins with. */
export const DOCTYPE = new Markup('<!doctype html>\n');

/** A script that is loaded. */
export function scriptAt(src: string, attributes: Attributes = {}): Markup {
  return new Markup(`<script${writeAttributes({ src, ...attributes })}></script>`);
}

/** What elements have drawn: Lit has escaped whatever is not of their templates, and leaves what HTML can't hold. */
export function fromLit(html: string): Markup {
  return new Markup(replaceForbiddenCharacters(html));
}

/** Data, for the element around it or for machines. No character in it can end the script, or begin a comment or another script. */
export function jsonScript(data: unknown, type = 'application/json'): Markup {
  const json = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return new Markup(`<script${writeAttributes({ type })}>${json}</script>`);
}

export function isEmpty(content: Content): boolean {
  return write(content) === '';
}

function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${onOneLine(escapeHtml(String(value)))}"`))
    .join('');
}

function write(content: Content): string {
  if (content === undefined || content === null || content === false) return '';
  if (content instanceof Markup) return content.toString();
  return typeof content === 'object' ? content.map(write).join('') : writeText(String(content));
}

/** Lines of ours stay lines; a text's become references, which read the same. */
function writeText(text: string): string {
  const isOurs = /^[^\S\n\r]*\n?[^\S\n\r]*$/.test(text);
  return isOurs ? escapeHtml(text) : onOneLine(escapeHtml(text));
}

/** Where markup is put into Markdown, a blank line would end it, and the words after it would be read as Markdown. */
function onOneLine(escaped: string): string {
  return escaped.replace(/\r\n?|\n/g, '&#10;');
}
