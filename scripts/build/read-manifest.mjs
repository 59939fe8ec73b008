/**
 * The custom elements as dist/ publishes them: names and descriptions from the manifest, types from the declarations, where each
 * alias is resolved.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../setup.mjs';

/**
 * @typedef {{name: string, property?: string, description: string, kind: 'boolean' | 'number' | 'string', values: string[]}} Attribute
 *   `values` are all that there are, or none where any text may stand.
 * @typedef {{tag: string, className: string, file: string, description: string, attributes: Attribute[],
 *   properties: Described[], events: (Described & {className: string, file: string})[], slots: Described[], parts: Described[],
 *   cssProperties: Described[]}} Element Files are relative to dist/; `properties` are those that may be set.
 * @typedef {{name: string, description: string}} Described
 */

const described = (items = []) => items.map(({ name, description = '' }) => ({ name, description }));

/** @returns {Element[]} */
export function readManifest() {
  const { modules } = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
  const found = modules.flatMap(({ path, declarations }) =>
    declarations.filter(({ tagName }) => tagName).map((declaration) => ({ path, declaration })),
  );
  const typesOf = readTypes(found.map(({ path }) => join(root, path.replace(/js$/, 'd.ts'))));
  const files = new Map(modules.flatMap(({ path, declarations }) => declarations.map(({ name }) => [name, path])));
  const fileOf = (name) => inDist(files.get(name));
  return found.map(({ path, declaration }) => describe(path, declaration, typesOf(declaration.name), fileOf));
}

const inDist = (path) => path.replace(/^dist\//, '');

function describe(path, declaration, typeOf, fileOf) {
  return {
    tag: declaration.tagName,
    className: declaration.name,
    file: inDist(path),
    description: declaration.description,
    attributes: (declaration.attributes ?? []).map(({ name, fieldName, type, description }) => ({
      name,
      property: fieldName,
      description,
      // An attribute without a property has the type that its description gives.
      ...(fieldName === undefined ? { kind: type?.text ?? 'string', values: [] } : typeOf(fieldName)),
    })),
    properties: described(declaration.members.filter(({ kind, readonly }) => kind === 'field' && !readonly)),
    events: (declaration.events ?? []).map(({ name, description, type }) => ({
      name,
      description,
      className: type.text,
      file: fileOf(type.text),
    })),
    slots: described(declaration.slots),
    parts: described(declaration.cssParts),
    cssProperties: described(declaration.cssProperties),
  };
}

/** From class and property to what an attribute may hold. */
function readTypes(files) {
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    skipLibCheck: true,
    strict: true,
  });
  const checker = program.getTypeChecker();
  const classes = new Map(
    files
      .flatMap((file) => checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file))))
      .map((symbol) => [symbol.name, checker.getDeclaredTypeOfSymbol(symbol)]),
  );
  return (className) => (property) => {
    const symbol = classes.get(className).getProperty(property);
    const type = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
    const isAll = (flag) => (type.isUnion() ? type.types : [type]).every(({ flags }) => flags & flag);
    if (isAll(ts.TypeFlags.BooleanLike)) return { kind: 'boolean', values: [] };
    if (isAll(ts.TypeFlags.NumberLike)) return { kind: 'number', values: [] };
    const isChoice = type.isUnion() && isAll(ts.TypeFlags.StringLiteral);
    return { kind: 'string', values: isChoice ? type.types.map(({ value }) => value) : [] };
  };
}
