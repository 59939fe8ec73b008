/**
 * Rollup: takes comments and needless space out of css`…`, and of html`…` and svg`…` the indentation, which stands for one
 * space, and escapes what isn't ASCII. Every build does the same: a page rendered on a server carries a digest of the templates, and
 * hydrates only where it is the same.
 */
import MagicString from 'magic-string';

/**
 * The value of an attribute, which needs no quotes; a quoted string, which stays; a comment; the last semicolon of a rule; the first colon of
 * `::before`; the zero of 0.5; what may stand close, as `+` between selectors, but not in
 * sums; space within brackets; any other space.
 */
const token =
  /(?<=\[[\w-]+=)'([a-z-]+)'(?=\])|("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\/\*[\s\S]*?\*\/\s*|;\s*(?=\})|:(?=:(?:before|after)\b)|\b0(?=\.\d)|\s*([{};,>~]|\+(?=\s+(?:[.#:*[]|(?!\w+\()[a-z])))\s*|((?<=\()\s+|\s+(?=\)))|:\s+|\s+/g;

const shortOf = { ':': ':', '/': '', ';': '', 0: '' };

/** @param before What is written before it in the same template; undefined at the start. */
const minifyCss = (css, before) =>
  (before === undefined ? css.trimStart() : css).replace(
    token,
    (text, word, quoted, close, inner) =>
      word ?? quoted ?? close ?? (text === ':' || inner ? '' : shortOf[text[0]]) ?? ' ',
  );

/** A line break before the end of a tag, behind the start of a block, or before its end: none of them is drawn. */
const undrawn = /\s*\n\s*(?=\/?>|<\/(?:div|li|ol|p|section|ul)>)|(?<=<(?:div|li|ol|p|section|ul)\b[^<>]*>)\s*\n\s*/g;
/** The start of a block that ends behind an expression: `<div class=${…}>`. */
const openBlock = /<(?:div|li|ol|p|section|ul)\b[^<>]*$/;
const minifyHtml = (html, before = '') =>
  (openBlock.test(before) ? html.replace(/^([^<>]*>)\s*\n\s*/, '$1') : html)
    .replace(undrawn, '')
    .replace(/\s*\n\s*/g, ' ');

const escapeUnit = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
const escapeAll = (text) => text.replace(/[^\0-\x7f]/g, escapeUnit);
const insertAll = (text) => text.replace(/[^\0-\x7f]+/g, (run) => `\${'${escapeAll(run)}'}`);

/**
 * How each kind of template becomes short, and ASCII. Terser leaves tagged templates as they are, since a tag may look at what was written:
 * Lit's take what an escape stands for, and `String.raw` does not, so that it gets a string put in.
 */
const WRITERS = {
  css: (css, before) => escapeAll(minifyCss(css, before)),
  html: (html, before) => escapeAll(minifyHtml(html, before)),
  svg: (svg, before) => escapeAll(minifyHtml(svg, before)),
  'String.raw': insertAll,
};

/** Name of a template's tag, such as `css` or `String.raw`. */
export const nameOf = (tag) => (tag.type === 'MemberExpression' ? `${tag.object.name}.${tag.property.name}` : tag.name);

/** Walks through the tagged templates in a tree of syntax. */
export function* templatesIn(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && Object.hasOwn(WRITERS, nameOf(node.tag) ?? '')) yield node;
  for (const child of Object.values(node)) yield* templatesIn(child);
}

export const minifyTemplates = {
  name: 'minify-templates',
  transform(code, id) {
    if (id.includes('node_modules') || !/\b(css|html|svg|String\.raw)`/.test(code)) return null;
    const result = new MagicString(code);
    for (const { tag, quasi } of templatesIn(this.parse(code))) {
      let before;
      for (const { start, end } of quasi.quasis) {
        const written = code.slice(start, end);
        const short = WRITERS[nameOf(tag)](written, before);
        before = (before ?? '') + written;
        if (short !== written) result.update(start, end, short);
      }
    }
    return { code: result.toString(), map: result.generateMap({ hires: 'boundary' }) };
  },
};
