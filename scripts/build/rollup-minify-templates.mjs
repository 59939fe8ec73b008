/**
 * Rollup: takes comments and needless space out of css`…`, and of html`…` and svg`…` the indentation, which stands for one
 * space, and escapes what isn't ASCII. Every build does the same: a page rendered on a server carries a digest of the templates, and hydrates only where
 * it is the same.
 */
import MagicString from 'magic-string';

/** A quoted string, which stays; a comment; the last semicolon of a rule; what may stand close; any other space. */
const token = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\/\*[\s\S]*?\*\/|;\s*(?=\})|\s*([{};,])\s*|:\s+|\s+/g;

const shortOf = { ':': ':', '/': '', ';': '' };

const minifyCss = (css) => css.replace(token, (text, quoted, close) => quoted ?? close ?? shortOf[text[0]] ?? ' ');
const minifyHtml = (html) => html.replace(/\s*\n\s*/g, ' ');

const MINIFIERS = { css: minifyCss, html: minifyHtml, svg: minifyHtml };

/** Terser leaves templates as they are, for tags may look at what was written. Ours take what it stands for. */
const toAscii = (text) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

function* templatesIn(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && node.tag.name in MINIFIERS) yield node;
  for (const child of Object.values(node)) yield* templatesIn(child);
}

export const minifyTemplates = {
  name: 'minify-templates',
  transform(code, id) {
    if (id.includes('node_modules') || !/\b(css|html|svg)`/.test(code)) return null;
    const result = new MagicString(code);
    for (const { tag, quasi } of templatesIn(this.parse(code))) {
      for (const { start, end } of quasi.quasis) {
        const written = code.slice(start, end);
        const short = toAscii(MINIFIERS[tag.name](written));
        if (short !== written) result.update(start, end, short);
      }
    }
    return { code: result.toString(), map: result.generateMap({ hires: 'boundary' }) };
  },
};
