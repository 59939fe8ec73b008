/** The elements as the reference tells of them: the manifest, with values and types from the declarations. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { readManifest } from '../build/read-manifest.mjs';
import { root } from '../setup.mjs';

/** Types with more fields than this have a page of their own or none. */
const MAX_FIELDS = 14;

const IN_FULL = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias;

/** @returns {object[]} One entry for each element, in the order in which readers meet them. */
export function readElements() {
  const { modules } = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
  const declarations = new Map(modules.flatMap((module) => module.declarations.map((each) => [each.name, each])));
  const defaults = readDefaults();
  const fieldsOf = readTypes(modules.map(({ path }) => join(root, path.replace(/js$/, 'd.ts'))));
  const elements = readManifest().map(({ tag, className, attributes, events }) => {
    const declaration = declarations.get(className);
    const { members = [], slots = [], cssParts = [], cssProperties = [], cssStates = [], keyboard = [] } = declaration;
    const fields = members.filter(({ kind }) => kind === 'field');
    const methods = members.filter(({ kind }) => kind === 'method').map(describeMethod);
    const element = {
      tag,
      className,
      description: declaration.description,
      attributes: attributes.map((attribute) => ({
        ...attribute,
        default: members.find(({ name }) => name === attribute.property)?.default,
      })),
      properties: fields.map(describeField),
      methods,
      events: events.map((event) => ({
        ...event,
        description: declaration.events.find(({ name }) => name === event.name).description,
        fields: membersOf(declarations, event.className, 'field').map(describeField),
        methods: membersOf(declarations, event.className, 'method').map(describeMethod),
      })),
      slots,
      cssParts,
      cssProperties: cssProperties.map((property) => ({ ...property, default: defaults.get(property.name) })),
      cssStates,
      keyboard,
    };
    return { ...element, types: typesIn(element, fieldsOf) };
  });
  return ORDER.map((tag) => elements.find((element) => element.tag === tag)).concat(
    elements.filter(({ tag }) => !ORDER.includes(tag)),
  );
}

const ORDER = ['news-explainer', 'event-timeline', 'who-said-what', 'said-quote', 'explainer-editor'];

const describeField = ({ name, description = '', type, readonly = false, attribute, default: value }) => ({
  name,
  description,
  type: type?.text ?? '',
  readonly,
  attribute,
  default: attribute ? value : undefined,
});

const describeMethod = ({ name, description = '', parameters = [], return: returned }) => ({
  name,
  description,
  signature: `${name}(${parameters.map(({ name: each, type }) => `${each}: ${type?.text ?? 'unknown'}`).join(', ')})`,
  type: returned?.type?.text ?? 'void',
});

/** Members of a class and of those that it extends. */
function membersOf(declarations, className, wanted) {
  const declaration = declarations.get(className);
  if (!declaration) return [];
  const own = declaration.members.filter(({ kind }) => kind === wanted);
  const inherited = membersOf(declarations, declaration.superclass?.name, wanted);
  return [...inherited.filter(({ name }) => !own.some((each) => each.name === name)), ...own];
}

/** Defaults of the custom properties, as the stylesheet writes them: `var(--said-radius, 4px)`. */
function readDefaults() {
  const css = readFileSync(join(root, 'dist/cdn/said-and-done.css'), 'utf8');
  const found = [...css.matchAll(/var\((--said-[\w-]+),\s*((?:[^()]|\((?:[^()]|\([^()]*\))*\))+)\)/g)];
  return new Map(found.map(([, name, value]) => [name, value.trim()]).reverse());
}

/** From the name of a type to its fields; none where it isn't an object of ours, or has too many. */
function readTypes(files) {
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    skipLibCheck: true,
    strict: true,
  });
  const checker = program.getTypeChecker();
  const ours = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(join(root, 'dist')));
  const types = new Map(
    ours
      .flatMap(({ statements }) => [...statements])
      .filter((each) => ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each))
      .map((each) => [each.name.text, each]),
  );
  return (name) => {
    const declaration = types.get(name);
    if (!declaration) return undefined;
    const type = checker.getTypeAtLocation(declaration);
    if (type.isUnion()) return { name, values: checker.typeToString(type, undefined, IN_FULL) };
    const properties = type.getProperties().filter(({ declarations: [first] = [] }) => first);
    if (properties.length === 0 || properties.length > MAX_FIELDS) return undefined;
    const fields = properties.map((property) => ({
      name: property.name,
      type: checker.typeToString(checker.getTypeOfSymbol(property), undefined, IN_FULL),
      description: ts.displayPartsToString(property.getDocumentationComment(checker)),
    }));
    return { name, description: ts.displayPartsToString(type.symbol.getDocumentationComment(checker)), fields };
  };
}

/** Types of ours that an element's page speaks of. */
function typesIn({ properties, methods, events }, fieldsOf) {
  const texts = [
    ...properties.map(({ type }) => type),
    ...methods.flatMap(({ signature, type }) => [signature, type]),
    ...events.flatMap(({ fields, methods: ofEvent }) =>
      [...fields, ...ofEvent].flatMap(({ type, signature = '' }) => [type, signature]),
    ),
  ];
  const names = new Set(texts.flatMap((text) => text.match(/\b[A-Z]\w+\b/g) ?? []));
  return [...names].map(fieldsOf).filter(Boolean);
}
