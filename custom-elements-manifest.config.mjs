/**
 * Mends what the analyzer can't know here: that a class gets its tag in a file of its own, which paths are
 * published, and that what is private, or only arranges templates, concerns no outsider.
 */
const tidy = {
  name: 'tidy',
  analyzePhase: readOwnTags,
  packageLinkPhase({ customElementsManifest }) {
    const { modules } = JSON.parse(JSON.stringify({ modules: customElementsManifest.modules }, withoutPrivate));
    for (const module of modules) {
      nameElements(module);
      module.declarations.forEach(listEach);
    }
    addExportedParts(modules.flatMap(({ declarations }) => declarations));
    customElementsManifest.modules = modules.filter(concernsOutsiders).map(withPublishedPaths);
  },
};

/** Reads two tags that the analyzer does not know: `@keyboard KEYS - …` and `@exportparts ELEMENT PREFIX`. */
function readOwnTags({ ts, node, moduleDoc }) {
  if (!ts.isClassDeclaration(node)) return;
  const declaration = moduleDoc.declarations.find(({ name }) => name === node.name?.text);
  const textsOf = (tag) =>
    ts
      .getJSDocTags(node)
      .filter(({ tagName }) => tagName.text === tag)
      .map(({ comment }) => (ts.getTextOfJSDocComment(comment) ?? '').replaceAll(/\s+/g, ' ').trim());
  const keyboard = textsOf('keyboard').map((text) => {
    const [, name, description] = /^(.+?) - (.+)$/.exec(text) ?? [];
    return { name, description };
  });
  const exportParts = textsOf('exportparts').map((text) => text.split(' '));
  if (declaration && keyboard.length > 0) declaration.keyboard = keyboard;
  if (declaration && exportParts.length > 0) declaration.exportParts = exportParts;
}

/** Parts of an element inside can be styled from outside by their names with a prefix. */
function addExportedParts(declarations) {
  for (const declaration of declarations.filter(({ exportParts }) => exportParts)) {
    for (const [tag, prefix] of declaration.exportParts) {
      const inside = declarations.find(({ tagName }) => tagName === tag);
      for (const { name, description } of inside.cssParts)
        declaration.cssParts.push({ name: `${prefix}${name}`, description, exportedFrom: tag });
    }
    delete declaration.exportParts;
  }
}

const lists = ['members', 'attributes', 'events'];
const isPublic = ({ name, privacy, static: isStatic }) => !privacy && !isStatic && !name?.startsWith('#');
/** Leaves out what is private, and where a member comes from: each class lists all that it has. */
const withoutPrivate = (key, value) => {
  if (key === 'inheritedFrom') return undefined;
  return lists.includes(key) ? value.filter(isPublic) : value;
};

const pascal = (tag) => tag.replaceAll(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());

/** `…/event-timeline/event-timeline-element.ts` holds the class, `…/event-timeline/event-timeline.ts` registers it. */
function nameElements(module) {
  const named =
    /^(?<path>src\/(?:elements\/(?<folder>[^/]+)\/\k<folder>|desk\/element\/explainer-editor))(?<part>-element)?\.ts$/;
  const { path, part } = named.exec(module.path)?.groups ?? {};
  if (!path) return;
  const tag = path.split('/').at(-1);
  const name = `${pascal(tag)}Element`;
  const declaration = { name, module: `${path}-element.ts` };
  if (!part) module.exports = [{ kind: 'custom-element-definition', name: tag, declaration }];
  const element = module.declarations.find((declared) => declared.name === name);
  if (element) Object.assign(element, { tagName: tag, customElement: true });
}

/** True for elements, for what they derive from, and for events. Nobody outside can import controllers. */
const isOutside = ({ kind, name }) => kind === 'class' && /(?:Element|Event)$/.test(name);

const concernsOutsiders = ({ declarations, exports }) =>
  declarations.some(isOutside) || exports.some(({ kind }) => kind === 'custom-element-definition');

/** `--said-lane-1…8` is eight properties. */
function listEach({ cssProperties = [] }) {
  const each = cssProperties.flatMap((property) => {
    const [, stem, from, to] = /^(.*-)(\d+)…(\d+)$/.exec(property.name) ?? [property];
    if (!stem) return [property];
    return Array.from({ length: to - from + 1 }, (_, index) => ({
      ...property,
      name: `${stem}${Number(from) + index}`,
    }));
  });
  cssProperties.splice(0, cssProperties.length, ...each);
}

const withPublishedPaths = (module) =>
  JSON.parse(JSON.stringify(module).replaceAll(/"\/?src\/([^"]+)\.[tj]s"/g, '"dist/$1.js"'));

export default {
  globs: ['src/elements/**/*.ts', 'src/desk/element/**/*.ts'],
  exclude: ['**/*.styles.ts', '**/define.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [tidy],
};
