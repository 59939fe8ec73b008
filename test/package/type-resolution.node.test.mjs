import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { root } from '../../scripts/setup.mjs';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const doors = Object.keys(exports).filter((door) => exports[door].types);

const OUTSIDER = join(root, 'outsider.mts');

/** TypeScript says this of a door to a framework that is not installed. */
const FRAMEWORK = /Cannot find module '(?:react|vue|svelte)\b/;

/** Faults that TypeScript finds in a module that imports every door, and in all declarations behind them. */
function faultsOf(options) {
  const settings = { ...options, target: ts.ScriptTarget.ES2022, strict: true, noEmit: true, types: [] };
  const text = doors.map((door, index) => `import * as door${index} from 'said-and-done${door.slice(1)}';`).join('\n');
  const host = ts.createCompilerHost(settings);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === OUTSIDER || fileExists(path);
  host.getSourceFile = (path, ...others) =>
    path === OUTSIDER ? ts.createSourceFile(path, text, settings.target) : getSourceFile(path, ...others);
  const program = ts.createProgram([OUTSIDER], settings, host);
  return program
    .getSourceFiles()
    .filter(({ fileName }) => !fileName.includes('/node_modules/'))
    .flatMap((file) => program.getSemanticDiagnostics(file))
    .map(({ file, messageText }) => `${file.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
    .filter((fault) => !FRAMEWORK.test(fault));
}

describe('TypeScript finds the types of every door', () => {
  const table = [
    ['as Node resolves modules', { module: ts.ModuleKind.NodeNext }],
    ['as bundlers do', { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }],
  ];
  for (const [how, options] of table) it(how, () => assert.deepEqual(faultsOf(options), []));
});
