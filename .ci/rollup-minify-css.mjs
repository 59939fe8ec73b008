/**
 * Rollup: takes comments and needless space out of css`…`. Templates of html`…` stay to the letter: a page
 * rendered on the server carries a digest of their strings, and hydrates only where it is the same.
 */

/** A quoted string, which stays; a comment; what may stand close; any other space. */
const token = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\/\*[\s\S]*?\*\/|\s*(?:;\s*(?=\})|([{};,]))\s*|:\s+|\s+/g;

const minify = (css) =>
  css.replace(token, (text, quoted, close) => quoted ?? close ?? (text[0] === ':' ? ':' : text[0] === '/' ? '' : ' '));

function* templatesIn(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'css') yield node.quasi;
  for (const child of Object.values(node)) yield* templatesIn(child);
}

export const minifyCss = {
  name: 'minify-css',
  transform(code, id) {
    if (id.includes('node_modules') || !code.includes('css`')) return null;
    let result = code;
    const quasis = [...templatesIn(this.parse(code))].flatMap((quasi) => quasi.quasis);
    // From the end, so that positions before stay true.
    for (const { start, end } of quasis.sort((a, b) => b.start - a.start))
      result = result.slice(0, start) + minify(result.slice(start, end)) + result.slice(end);
    return { code: result, map: { mappings: '' } };
  },
};
