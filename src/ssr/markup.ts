import { escapeHtml, replaceForbiddenCharacters } from '../text/escape-html.js';

/**
 * HTML that is safe to print. Only the functions in this file create it: tag and attribute names come from this code,
 * and all text of a document is escaped.
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

/** Content of an element: markup is kept, text is escaped, lists keep their order, and missing values write nothing. */
export type Content = Markup | string | number | false | null | undefined | readonly Content[];

/** Attributes by name. An undefined value leaves the attribute out; `true` writes it without a value. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** All tags that are written. */
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
  | 'script'
  | 'section'
  | 'span'
  | 'strong'
  | 'table'
  | 'tbody'
  | 'td'
  | 'template'
  | 'th'
  | 'thead'
  | 'time'
  | 'title'
  | 'tr'
  | 'ul'
  | 'who-said-what';

const VOID_TAGS = ['br', 'link', 'meta'] as const;

/** Writes an element with its content. Scripts contain only data: see `jsonScript`. */
export function element(
  tag: Exclude<Tag, 'script'>,
  attributes: Attributes = {},
  ...content: readonly Content[]
): Markup {
  const start = `<${tag}${writeAttributes(attributes)}>`;
  const isVoid = (VOID_TAGS as readonly string[]).includes(tag);
  return new Markup(isVoid ? start : `${start}${write(content)}</${tag}>`);
}

/** Joins content without an element around it. */
export function join(...content: readonly Content[]): Markup {
  return new Markup(write(content));
}

/** Document type of a page. */
export const DOCTYPE = new Markup('<!doctype html>\n');

/** Writes a script element that loads a module or a file. */
export function scriptAt(src: string, attributes: Attributes = {}): Markup {
  return new Markup(`<script${writeAttributes({ src, ...attributes })}></script>`);
}

/** Wraps HTML that Lit has rendered. Lit escapes all values, but keeps characters that HTML forbids. */
export function fromLit(html: string): Markup {
  return new Markup(replaceForbiddenCharacters(html));
}

/**
 * Writes data for an element or for machines. All characters are escaped that could end the script, or begin a comment
 * or another script.
 */
export function jsonScript(data: unknown, type = 'application/json'): Markup {
  const json = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return new Markup(`<script${writeAttributes({ type })}>${json}</script>`);
}

/** Writes a style sheet of ours into a page. */
export function styleSheet(rules: string): Markup {
  return new Markup(`<style>${rules}</style>`);
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

/** Writes text. Its line breaks become character references, which read the same. */
function writeText(text: string): string {
  return isIndentation(text) ? escapeHtml(text) : onOneLine(escapeHtml(text));
}

/** Tells the space between two tags of a template, with one line break at most, from a document's text. */
function isIndentation(text: string): boolean {
  return text.trim() === '' && !/\r/.test(text) && text.indexOf('\n') === text.lastIndexOf('\n');
}

/**
 * Puts markup on one line: in Markdown, a blank line would end the markup, and the rest would be parsed as Markdown.
 */
function onOneLine(escaped: string): string {
  return escaped.replace(/\r\n?|\n/g, '&#10;');
}
