import { element, join, type Attributes, type Content, type Markup, type Tag } from './markup.js';

/** Which tags a form of output has for what there is to say. */
export interface TagSet {
  /** A piece that stands by itself; its attributes are those of the whole. */
  section(attributes: Attributes, ...content: readonly Content[]): Markup;
  heading(level: number, attributes: Attributes, ...content: readonly Content[]): Markup;
  paragraph(attributes: Attributes, ...content: readonly Content[]): Markup;
  /** A line that is no paragraph: lists in pages are read by their paragraphs. */
  line(...content: readonly Content[]): Markup;
  list(kind: 'ol' | 'ul', attributes: Attributes, items: readonly Markup[]): Markup;
  item(attributes: Attributes, ...content: readonly Content[]): Markup;
  /** An item of one line. */
  entry(...content: readonly Content[]): Markup;
  /** Words that are one quotation from mark to mark; `before` says so, `marked` are the words with their marks. */
  quotation(attributes: Attributes, before: Content, marked: string, words: string): Markup;
  /** Tags within a line. */
  readonly name: Tag & ('bdi' | 'span');
  readonly cite: Tag & ('cite' | 'span');
  readonly emphasis: Tag & ('em' | 'span');
  readonly strong: Tag & ('strong' | 'span');
  readonly time: Tag & ('time' | 'span');
}

/** All that HTML has for it. */
export const pageTags: TagSet = {
  section: (attributes, ...content) => block('section', attributes, '\n', content),
  heading: (level, attributes, ...content) => block(headingTag(level), attributes, content),
  paragraph: (attributes, ...content) => block('p', attributes, content),
  line: (...content) => block('div', {}, content),
  list: (kind, attributes, items) => block(kind, attributes, '\n', items),
  item: (attributes, ...content) => block('li', attributes, '\n', content),
  entry: (...content) => block('li', {}, content),
  quotation: (attributes, before, marked) =>
    join(block('p', {}, before), block('blockquote', {}, element('p', attributes, marked))),
  name: 'bdi',
  cite: 'cite',
  emphasis: 'em',
  strong: 'strong',
  time: 'time',
};

/** What WordPress leaves of a post whoever writes it. */
export const postTags: TagSet = { ...pageTags, name: 'span', time: 'span' };

/** What may stand within a paragraph: lines that end, and nothing more. */
export const inlineTags: TagSet = {
  section: (attributes, ...content) => element('span', attributes, content),
  heading: (_, attributes, ...content) => brokenLine(attributes, content),
  paragraph: brokenLine,
  line: (...content) => brokenLine({}, content),
  list: (_, attributes, items) => element('span', plainAttributes(attributes), items),
  item: ({ id }, ...content) => join(element('span', { id }, content), element('br'), '\n'),
  entry: (...content) => brokenLine({}, content),
  quotation: (attributes, before, _, words) => brokenLine(attributes, before, ' ', element('q', {}, words)),
  name: 'span',
  cite: 'span',
  emphasis: 'span',
  strong: 'span',
  time: 'span',
};

/** An element on a line of its own. */
function block(tag: Exclude<Tag, 'script'>, attributes: Attributes, ...content: readonly Content[]): Markup {
  return join(element(tag, attributes, content), '\n');
}

function brokenLine(attributes: Attributes, ...content: readonly Content[]): Markup {
  return join(element('span', plainAttributes(attributes), content), element('br'), '\n');
}

/** A span needs no name, and no date. */
function plainAttributes({ id, lang, dir }: Attributes): Attributes {
  return { id, lang, dir };
}

function headingTag(level: number): `h${1 | 2 | 3 | 4 | 5 | 6}` {
  return `h${Math.min(6, Math.max(1, Math.round(level))) as 1 | 2 | 3 | 4 | 5 | 6}`;
}
