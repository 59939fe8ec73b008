/**
 * What others may rely on, as dist/ has it: paths and exported names of each door, problem codes, message keys, what the
 * manifest says of each element, and file names for pages without a bundler. `node test/package/read-public-surface.mjs --write`
 * takes a new snapshot.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { isMain } from '../../scripts/is-main.mjs';

export const snapshotPath = fileURLToPath(new URL('./public-surface.json', import.meta.url));

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).replaceAll('\\', '/'));

function readDeclarations() {
  const files = filesIn('dist').filter((file) => file.endsWith('.d.ts') && !file.startsWith('dist/frameworks/'));
  const options = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, strict: true };
  // The command is published as one file, without declarations.
  const sources = filesIn('src').filter((file) => file.endsWith('.ts'));
  const program = ts.createProgram([...files, ...sources], {
    ...options,
    target: ts.ScriptTarget.ES2022,
    skipLibCheck: true,
  });
  return { program, checker: program.getTypeChecker() };
}

const resolveAlias = (checker, symbol) =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** Names that exist at run time, and names that only TypeScript knows. */
function namesOf(checker, sourceFile) {
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(sourceFile));
  const isValue = (symbol) => (resolveAlias(checker, symbol).flags & ts.SymbolFlags.Value) !== 0;
  const sorted = (symbols) => symbols.map(({ name }) => name).sort();
  return { values: sorted(exported.filter(isValue)), types: sorted(exported.filter((symbol) => !isValue(symbol))) };
}

function readDoors({ program, checker }, exports) {
  const scripts = Object.entries(exports).filter(([, target]) => target.types && target.default?.endsWith('.js'));
  return Object.fromEntries(
    scripts.map(([door, { types }]) => [door, namesOf(checker, program.getSourceFile(resolve(types)))]),
  );
}

const typeAliases = (program) =>
  program
    .getSourceFiles()
    .filter(({ fileName }) => !fileName.includes('node_modules'))
    .flatMap((file) => file.statements.filter(ts.isTypeAliasDeclaration));

/** Every type of codes is a union of texts, whatever file it stands in. */
function readProblemCodes({ program, checker }) {
  const codes = typeAliases(program)
    .filter(({ name }) => name.text.endsWith('Code'))
    .map((alias) => checker.getTypeAtLocation(alias))
    .flatMap((type) => (type.isUnion() ? type.types : [type]))
    .filter((type) => type.isStringLiteral())
    .map(({ value }) => value);
  return [...new Set(codes)].sort();
}

/** What may be registered in other words. */
function readMessageKeys({ program, checker }, exports) {
  const door = checker.getSymbolAtLocation(program.getSourceFile(resolve(exports['.'].types)));
  const messages = checker.getExportsOfModule(door).find(({ name }) => name === 'Messages');
  const type = checker.getDeclaredTypeOfSymbol(resolveAlias(checker, messages));
  const keys = type.getProperties().map(({ name }) => name);
  const dates = checker.getNonNullableType(checker.getTypeOfSymbol(type.getProperty('dates')));
  return [...keys, ...dates.getProperties().map(({ name }) => `dates.${name}`)].sort();
}

const namesIn = (items = []) => items.map(({ name }) => name).sort();

const readElements = (manifest) =>
  Object.fromEntries(
    manifest.modules
      .flatMap(({ declarations }) => declarations)
      .filter(({ tagName }) => tagName)
      .map(({ tagName, attributes, members, events, slots, cssParts, cssProperties }) => [
        tagName,
        {
          attributes: namesIn(attributes),
          members: namesIn(members),
          events: namesIn(events),
          slots: namesIn(slots),
          parts: namesIn(cssParts),
          cssProperties: namesIn(cssProperties),
        },
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Chunks are told by their folders: their names come from files and carry a digest. */
const readFiles = () =>
  ['dist/cdn', 'dist/embed']
    .flatMap(filesIn)
    .map((file) => file.replace(/^(dist\/cdn\/chunks\/[^/]+\/)[^/]+\.js$/, '$1*.js'))
    .filter((file, index, all) => all.indexOf(file) === index)
    .sort();

export function readPublicSurface() {
  const { exports, bin } = readJson('package.json');
  const declarations = readDeclarations();
  return {
    exports,
    bin,
    names: readDoors(declarations, exports),
    problemCodes: readProblemCodes(declarations),
    messageKeys: readMessageKeys(declarations, exports),
    elements: readElements(readJson('dist/custom-elements.json')),
    files: readFiles(),
  };
}

if (isMain(import.meta) && process.argv.includes('--write'))
  writeFileSync(snapshotPath, `${JSON.stringify(readPublicSurface(), null, 2)}\n`);
