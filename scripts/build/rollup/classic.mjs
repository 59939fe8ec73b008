/**
 * Rollup: makes an entry and its chunks a classic script and what it loads when needed. The entry becomes one function that
 * leaves its exports and its version on `window[name]`, and what only chunks import from it on `window[name].inside`. Before minifying.
 */
export function classic(name, version) {
  return {
    name: 'classic',
    /** A classic script has no address of its own but this, and only while it runs. Its chunks are modules, which have one. */
    renderDynamicImport: ({ chunk }) => (chunk.isEntry ? { left: 'import(new URL(', right: ', base).href)' } : null),
    renderChunk(code, chunk, _, { chunks }) {
      const { body } = this.parse(code);
      const entries = new Set(
        Object.values(chunks)
          .filter(({ isEntry }) => isEntry)
          .map(({ fileName }) => fileName),
      );
      const isOfEntry = ({ type, source }) =>
        type === 'ImportDeclaration' && entries.has(source.value.replace(/^.*\//, ''));
      const isPublic = new Set(this.getModuleInfo(chunk.facadeModuleId ?? '')?.exports);
      const hasChunks = Object.values(chunks).some(({ isEntry }) => !isEntry);
      const changed = chunk.isEntry
        ? replaceEach(
            code,
            body.filter(isExport),
            (node) => `window.${name} = ${exportsOf(node, isPublic, hasChunks)};`,
          )
        : replaceEach(code, body.filter(isOfEntry), (node) => `const ${patternOf(node)} = window.${name}.inside;`);
      // In the place of what was there, line by line: source maps still hold.
      return { code: chunk.isEntry ? wrap(changed, name, version) : changed, map: null };
    },
  };
}

const isExport = ({ type }) => type.startsWith('Export');

/** `{ a as b }` of an export, as an object; for chunks it has all of it inside. */
function exportsOf({ specifiers }, isPublic, hasChunks) {
  const members = specifiers.map(({ local, exported }) => ({
    name: exported.name,
    member: `${exported.name}: ${local.name}`,
  }));
  const listed = members.filter(({ name }) => isPublic.has(name)).map(({ member }) => member);
  const inside = `inside: { ${members.map(({ member }) => member).join(', ')} }`;
  return `{ ${[...listed, ...(hasChunks ? [inside] : [])].join(', ')} }`;
}

/** `{ a as b }` of an import, as a pattern. */
function patternOf({ specifiers }) {
  return `{ ${specifiers.map(({ local, imported }) => `${imported.name}: ${local.name}`).join(', ')} }`;
}

function replaceEach(code, nodes, replacement) {
  return nodes.reduceRight((text, node) => text.slice(0, node.start) + replacement(node) + text.slice(node.end), code);
}

/** Articles are stitched together from parts: the script may well be there twice, and of two versions the first stays. */
function wrap(code, name, version) {
  return `if (!window.${name}) (() => { const base = document.currentScript?.src || document.baseURI; ${code}
window.${name}.version = '${version}'; })();
else if (window.${name}.version !== '${version}') console.warn(\`said-and-done \${window.${name}.version} is here already; ${version} leaves it alone.\`);`;
}
