/** A feature that is loaded on demand names the groups of English texts that it says: here the compiler looks for all that it says. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '../..');
const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const program = ts.createProgram([join(root, 'src/index.ts'), ...elementFiles()], { ...options, noEmit: true });
const checker = program.getTypeChecker();

const GROUPS = readdirSync(join(root, 'src/i18n/en')).map((file) => basename(file, '.ts'));
const groupOf = new Map(GROUPS.flatMap((group) => keysIn(group).map((key) => [key, group])));
/** The file that registers an element is named as its folder is; it says nothing itself. */
const registers = /^src\/elements\/([^/]+)\/\1\.ts$/;
const onDemand = filesLoadedOnDemand();
const found = new Map();

describe('messages of a feature', () => {
  const features = program.getSourceFiles().filter(isFeature);

  it('finds the features, and what they say', () => {
    const names = features.map(nameOf);
    for (const name of ['event-timeline/panels/detail.ts', 'said-quote/quote-template.ts', 'who-said-what-element.ts'])
      assert(
        names.some((found) => found.endsWith(name)),
        name,
      );
    assert(said(fileAt('src/elements/parts/citation/name-source.ts')).has('kind-report'));
    assert(said(fileAt('src/elements/parts/copy/copy-button.ts')).has('linkCopied'));
  });

  for (const feature of features)
    it(`${nameOf(feature)} names the groups of all that it says, and no other`, () => {
      const wanted = new Set([...reached(feature)].flatMap((file) => [...said(file)]).map((key) => groupOf.get(key)));
      wanted.delete('core');
      assert.deepEqual([...named(feature)].sort(), [...wanted].sort());
    });

  it('calls nothing at the top level of a module', () => {
    const calling = program
      .getSourceFiles()
      .filter((file) => nameOf(file).startsWith('src/elements/'))
      .filter(({ statements }) =>
        statements.some((one) => ts.isExpressionStatement(one) && /^add[A-Z]|^register/.test(one.getText())),
      );
    assert.deepEqual(calling.map(nameOf), []);
  });
});

function elementFiles() {
  return ts.sys.readDirectory(join(root, 'src/elements'), ['.ts']);
}

function fileAt(path) {
  return program.getSourceFile(join(root, path));
}

function nameOf({ fileName }) {
  return relative(root, fileName).replaceAll('\\', '/');
}

function keysIn(group) {
  const keys = [];
  walk(fileAt(`src/i18n/en/${group}.ts`), (node) => {
    if (ts.isPropertyAssignment(node) && node.parent.parent.kind !== ts.SyntaxKind.PropertyAssignment)
      keys.push(node.name.text);
  });
  return keys;
}

/** The class of an element, or what an element loads on demand. */
function isFeature(file) {
  const name = nameOf(file);
  if (!name.startsWith('src/elements/') || registers.test(name)) return false;
  return (/-element\.ts$/.test(name) && !/\/base\//.test(name)) || onDemand.has(file.fileName);
}

function filesLoadedOnDemand() {
  const onDemand = new Set();
  for (const path of elementFiles())
    walk(program.getSourceFile(path), (node) => {
      if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return;
      onDemand.add(resolved(node.arguments[0].text, path));
    });
  return onDemand;
}

function resolved(specifier, from) {
  return specifier.startsWith('.') ? join(dirname(from), specifier).replace(/\.js$/, '.ts') : undefined;
}

/** A module, and all that it imports before it runs. */
function reached(file, seen = new Set()) {
  if (!file || seen.has(file) || !nameOf(file).startsWith('src/')) return seen;
  seen.add(file);
  for (const statement of file.statements) {
    const isImport = ts.isImportDeclaration(statement) && !statement.importClause?.isTypeOnly;
    const isExport = ts.isExportDeclaration(statement) && !statement.isTypeOnly && statement.moduleSpecifier;
    if (!isImport && !isExport) continue;
    reached(program.getSourceFile(resolved(statement.moduleSpecifier.text, file.fileName) ?? ''), seen);
  }
  return seen;
}

/** The groups in `export const messages = [...]` of a feature, or those that the constructor of an element adds. */
function named(file) {
  const groups = new Set();
  walk(file, (node) => {
    const list =
      ts.isVariableDeclaration(node) &&
      node.name.getText() === 'messages' &&
      ts.isArrayLiteralExpression(node.initializer)
        ? node.initializer.elements
        : ts.isCallExpression(node) && node.expression.getText() === 'addEnglish'
          ? node.arguments
          : [];
    for (const { text } of list) groups.add(importedFrom(file, text));
  });
  return groups;
}

function importedFrom(file, name) {
  const from = file.statements.find((one) => ts.isImportDeclaration(one) && one.importClause?.getText().includes(name));
  return /([\w-]+)\.js$/.exec(from.moduleSpecifier.text)[1];
}

function said(file) {
  if (!found.has(file)) found.set(file, new Set(nameOf(file).startsWith('src/elements/') ? keysSaid(file) : []));
  return found.get(file);
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
