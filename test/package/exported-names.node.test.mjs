import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

/** Each lazily loaded part of an element exports its style sheets and its messages under these names. */
const SHARED_NAMES = ['styles', 'messages'];

const sources = readdirSync('src', { recursive: true })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => join('src', path).replaceAll('\\', '/'));

const declarations = declarationsByName(sources.map((path) => [path, readFileSync(path, 'utf8')]));
const double = [...declarations].filter(([, places]) => places.length > 1);

describe('a name that a file exports', () => {
  it('is declared once in all of src', () => {
    const found = double.filter(([name]) => !SHARED_NAMES.includes(name));
    assert.deepEqual(
      found.map(([name, places]) => `${name}: ${places.join(', ')}`),
      [],
    );
  });
});

describe('the search for declarations', () => {
  const find = (...texts) => [...declarationsByName(texts.map((text, index) => [`${index}.ts`, text]))];

  it('finds functions, classes, constants, types and interfaces', () => {
    const text = `export function a() {} export class B {} export const c = 1, { d } = { d: 2 };
      export type E = string; export interface F {} export abstract class G {}`;
    assert.deepEqual(
      find(text).map(([name]) => name),
      ['a', 'B', 'c', 'd', 'E', 'F', 'G'],
    );
  });
  it('finds a name that two files declare', () => {
    assert.deepEqual(find('export const a = 1;', 'export function a() {}'), [['a', ['0.ts', '1.ts']]]);
  });
  it('finds what is exported under another name', () => {
    assert.deepEqual(find('const a = 1; export { a as b };'), [['b', ['0.ts']]]);
  });
  it('counts the overloads of a function, and a merged interface, once', () => {
    assert.deepEqual(find('export function a(b: 1): 1; export function a(b: 2) {} export interface a {}'), [
      ['a', ['0.ts']],
    ]);
  });
  it('leaves out what is private, re-exported, or exported by default', () => {
    assert.deepEqual(find(`const a = 1; export { b } from './b.js'; import { c } from './c.js'; export { c };`), []);
    assert.deepEqual(find('export default function d() {}', 'export default { e: 1 };'), []);
  });
});

/** The files that declare and export each name; without re-exports and default exports. */
function declarationsByName(files) {
  const places = new Map();
  for (const [path, text] of files) {
    for (const name of new Set(exportedNames(ts.createSourceFile(path, text, ts.ScriptTarget.Latest)))) {
      places.set(name, [...(places.get(name) ?? []), path]);
    }
  }
  return places;
}

function exportedNames({ statements }) {
  const local = new Set(statements.flatMap(declaredNames));
  return statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) return statement.moduleSpecifier ? [] : namesInClause(statement, local);
    const flags = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    const has = (kind) => flags.some((flag) => flag.kind === kind);
    const isNamed = has(ts.SyntaxKind.ExportKeyword) && !has(ts.SyntaxKind.DefaultKeyword);
    return isNamed ? declaredNames(statement) : [];
  });
}

/** The names that `export { a as b }` gives to declarations of its own file. */
function namesInClause({ exportClause }, local) {
  return exportClause.elements
    .filter(({ name, propertyName }) => local.has((propertyName ?? name).text))
    .map(({ name }) => name.text);
}

function declaredNames(statement) {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => bound(name));
  return statement.name && ts.isIdentifier(statement.name) ? [statement.name.text] : [];
}

function bound(name) {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (element.name ? bound(element.name) : []));
}
