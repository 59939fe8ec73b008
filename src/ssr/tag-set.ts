import { element, join, type Attributes, type Content, type Markup, type Tag } from './markup.js';

/** The tags of a form of output, by their purpose. */
export interface TagSet {
  /** A top-level section; its attributes are the root attributes. */
  section(attributes: Attributes, ...content: readonly Content[]): Markup;
  heading(level: number, attributes: Attributes, ...content: readonly Content[]): Markup;
  paragraph(attributes: Attributes, ...content: readonly Content[]): Markup;
  /** A line that is no paragraph, since an element reads the paragraphs of a list as summaries. */
  line(...content: readonly Content[]): Markup;
  list(kind: 'ol' | 'ul', attributes: Attributes, items: readonly Markup[]): Markup;
  item(attributes: Attributes, ...content: readonly Content[]): Markup;
  /** A list item of one line. */
  entry(...content: readonly Content[]): Markup;
  /** Words that are a single quotation; `before` introduces it, `marked` are the words with their marks. */
  quotation(attributes: Attributes, before: Content, marked: string): Markup;
  /** Tags within a line. */
  readonly name: Tag & ('bdi' | 'span');
  readonly cite: Tag & ('cite' | 'span');
  readonly emphasis: Tag & ('em' | 'span');
  readonly strong: Tag & ('strong' | 'span');
  readonly time: Tag & ('time' | 'span');
}

/** Tags of a page: everything that HTML has. */
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

/** Tags that WordPress keeps in a post, whoever writes it. */
export const postTags: TagSet = { ...pageTags, name: 'span', time: 'span' };

/** Tags that may occur within a paragraph; lines end with a break. */
export const inlineTags: TagSet = {
  section: (attributes, ...content) => element('span', attributes, content),
  heading: (_, attributes, ...content) => brokenLine(attributes, content),
  paragraph: brokenLine,
  line: (...content) => brokenLine({}, content),
  list: (_, attributes, items) => element('span', plainAttributes(attributes), items),
  item: ({ id }, ...content) => join(element('span', { id }, content), element('br'), '\n'),
  entry: (...content) => brokenLine({}, content),
  quotation: (attributes, before, marked) => brokenLine(attributes, before, ' ', marked),
  name: 'span',
  cite: 'span',
  emphasis: 'span',
  strong: 'span',
  time: 'span',
};

/** Writes an element on its own line. */
function block(tag: Exclude<Tag, 'script'>, attributes: Attributes, ...content: readonly Content[]): Markup {
  return join(element(tag, attributes, content), '\n');
}

function brokenLine(attributes: Attributes, ...content: readonly Content[]): Markup {
  return join(element('span', plainAttributes(attributes), content), element('br'), '\n');
}

/** Keeps the attributes that a span may have. */
function plainAttributes({ id, lang, dir }: Attributes): Attributes {
  return { id, lang, dir };
}

function headingTag(level: number): `h${1 | 2 | 3 | 4 | 5 | 6}` {
  return `h${Math.min(6, Math.max(1, Math.round(level))) as 1 | 2 | 3 | 4 | 5 | 6}`;
}
