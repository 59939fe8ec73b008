/**
 * Rollup: lets the first of two classic scripts stay. Articles are stitched together from parts, so a script may well be there twice.
 * It is written before the code is minified.
 */
export const classicScript = (version) => ({
  name: 'classic-script',
  renderChunk: (code) => ({
    code: `if (!window.SaidAndDone) {
${code.replace(/^var SaidAndDone = /m, 'window.SaidAndDone = ')}
window.SaidAndDone.version = '${version}';
} else if (window.SaidAndDone.version !== '${version}') {
  console.warn(\`said-and-done \${window.SaidAndDone.version} is here already; ${version} leaves it alone.\`);
}`,
    map: null,
  }),
});
