/** A module imports the files of the texts that it says: here the compiler looks for all that each module says. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');
const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const program = ts.createProgram(ts.sys.readDirectory(join(root, 'src'), ['.ts']), { ...options, noEmit: true });
const checker = program.getTypeChecker();
const files = program.getSourceFiles().filter((file) => nameOf(file).startsWith('src/'));

const GROUPS = readdirSync(join(root, 'src/i18n/en')).map((file) => basename(file, '.ts'));
const groupOf = new Map(GROUPS.flatMap((group) => keysIn(group).map((key) => [key, group])));

describe('imported messages', () => {
  it('finds what a module says by name, by a pattern, and in a table', () => {
    const said = (path) => [...keysSaid(program.getSourceFile(join(root, path)))];
    assert(said('src/describe/sources.ts').includes('kind-report'));
    assert(said('src/elements/parts/copy/copy-button.ts').includes('linkCopied'));
    assert(said('src/desk/element/panels/cast.ts').includes('castPeople'));
  });

  it('come from the files of all groups that a module says, and of no other', () => {
    const wrong = files
      .filter((file) => !nameOf(file).startsWith('src/i18n/'))
      .map((file) => ({ module: nameOf(file), imports: groupsImported(file), says: groupsSaid(file) }))
      .filter(({ imports, says }) => imports.join() !== says.join());
    assert.deepEqual(wrong, []);
  });

  it('are registered by their own files alone', () => {
    const registering = files.filter((file) => /\bdefineMessages\(/.test(file.text)).map(nameOf);
    assert.deepEqual(registering.sort(), GROUPS.map((group) => `src/i18n/en/${group}.ts`).sort());
  });
});

function nameOf({ fileName }) {
  return relative(root, fileName).replaceAll('\\', '/');
}

function keysIn(group) {
  const keys = [];
  walk(program.getSourceFile(join(root, `src/i18n/en/${group}.ts`)), (node) => {
    if (ts.isPropertyAssignment(node) && node.parent.parent.kind !== ts.SyntaxKind.PropertyAssignment)
      keys.push(node.name.text);
  });
  return keys;
}

function groupsImported(file) {
  return file.statements
    .filter((one) => ts.isImportDeclaration(one) && !one.importClause?.isTypeOnly)
    .map((one) => relative(root, join(dirname(file.fileName), one.moduleSpecifier.text)).replaceAll('\\', '/'))
    .flatMap((path) => /^src\/i18n\/en\/([\w-]+)\.js$/.exec(path)?.[1] ?? [])
    .sort();
}

/** The core comes with `say` itself. */
function groupsSaid(file) {
  const groups = new Set([...keysSaid(file)].map((key) => groupOf.get(key)));
  groups.delete('core');
  return [...groups].sort();
}

/** Keys of messages that a module says: what it passes where a `MessageKey` is wanted. */
function* keysSaid(file) {
  const expressions = [];
  walk(file, (node) => {
    if (ts.isExpression(node) && isKeyWanted(checker.getContextualType(node))) expressions.push(node);
  });
  for (const expression of expressions) {
    const keys = literalsOf(checker.getTypeAtLocation(expression));
    // A key that was passed on is known where it was passed.
    if (keys.length > 100) continue;
    for (const key of keys) if (groupOf.has(key)) yield key;
  }
}

/** True for `MessageKey`, a union of hundreds of literals. */
function isKeyWanted(type) {
  const literals = type ? literalsOf(type) : [];
  return literals.length > 100 && literals.includes('zoomIn');
}

function literalsOf(type) {
  const parts = type.isUnion() ? type.types : [type];
  return parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
}

function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
