import MagicString from 'magic-string';

/** A doc comment on lines of its own. esbuild keeps those within classes. */
export const DOC_COMMENT = /^[ \t]*\/\*\*[^*/][\s\S]*?\*\/[ \t]*\n/gm;

/** Leaves doc comments out of modules for bundlers: the declarations beside them have each of them, and editors show those. */
export const stripComments = {
  name: 'strip-comments',
  renderChunk(code) {
    const text = new MagicString(code);
    text.replaceAll(DOC_COMMENT, '');
    return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) };
  },
};
