/**
 * Removes declarations that no door of the package reaches: nobody can import them, and they are a twentieth of the tarball. Scripts stay,
 * since doors load them. Of what doors do not export, the types stay and the comments go.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { DOC_COMMENT } from './rollup/strip-comments.mjs';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const doors = Object.values(exports).flatMap(({ types }) => (types ? [join(types)] : []));
const relativeImport = /\b(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)\.js['"]/g;

const importsOf = (file) =>
  [...readFileSync(file, 'utf8').matchAll(relativeImport)].map(([, path]) => join(dirname(file), `${path}.d.ts`));

function reach(file, seen = new Set()) {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  for (const used of importsOf(file)) reach(used, seen);
  return seen;
}

/** Files that declare what doors export, and the classes that these extend. */
function findShown() {
  const program = ts.createProgram(doors, {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const shown = new Set();
  const add = (symbol) => {
    for (const declaration of symbol?.declarations ?? []) {
      const file = relative('.', declaration.getSourceFile().fileName);
      if (!file.startsWith('dist')) continue;
      shown.add(file);
      const { heritageClauses = [] } = declaration;
      for (const { expression } of heritageClauses.flatMap(({ types }) => types))
        add(originOf(checker.getSymbolAtLocation(expression)));
    }
  };
  const originOf = (symbol) =>
    symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  for (const door of doors)
    for (const symbol of checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(door))))
      add(originOf(symbol));
  return shown;
}

/** Translators fill the messages, and pages the filters, without naming their types. */
const FILLED = /^dist.(?:i18n|layout.filter)./;

/** Declarations of English texts and of problems. Keys are enough: the texts are in the scripts beside them. */
const TEXTS = /^dist.(?:i18n.en.|model.problems.[\w-]*problem-texts|convert.[\w-]+-problems)/;
/** A text with several forms, by number, or what a problem says. */
const PARTS =
  /: \{(?:\s+readonly (?:zero|one|two|few|many|other|severity|message|cure|guess): (?:string|"(?:[^"\\]|\\.)*");)+\s+\};/g;
const TEXT = /: "(?:[^"\\]|\\.)*";/g;

const shorten = (text) => text.replaceAll(PARTS, ': object;').replaceAll(TEXT, ': string;').replaceAll('readonly ', '');

/** Whoever reads these declarations comes from a compiler’s message. */
const withoutIndents = (text) => text.replaceAll(/^ +/gm, '');

const withTabs = (text) => text.replaceAll(/^(?: {4})+/gm, (indent) => '\t'.repeat(indent.length / 4));

const isText = (file) => TEXTS.test(file);
const isShown = (file) => shown.has(file) || doors.includes(file) || FILLED.test(file);

/** Changes of a file, in their order. */
const changesOf = (file) => [
  ...(isShown(file) ? [] : [(text) => text.replaceAll(DOC_COMMENT, '')]),
  ...(isText(file) ? [shorten] : []),
  isShown(file) && !isText(file) ? withTabs : withoutIndents,
];

const reached = new Set();
for (const door of doors) reach(door, reached);
const shown = findShown();
const files = readdirSync('dist', { recursive: true }).map((name) => join('dist', name));
for (const file of files.filter((name) => name.endsWith('.d.ts') && !name.startsWith(join('dist/frameworks')))) {
  if (!reached.has(file)) rmSync(file);
  else
    writeFileSync(
      file,
      changesOf(file).reduce((text, change) => change(text), readFileSync(file, 'utf8')),
    );
}
