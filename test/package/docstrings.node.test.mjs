import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';

const ENTRY_POINTS = ['time', 'convert', 'model', 'ssr', 'propose'].map((folder) => `src/${folder}/index.ts`);

const program = ts.createProgram(ENTRY_POINTS, {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
});
const checker = program.getTypeChecker();

for (const entry of ENTRY_POINTS) {
  describe(`each function of ${entry}`, () => {
    for (const { name, declaration } of functionsOf(entry)) {
      it(`${name} says what it takes and gives, with one example that uses it`, () => {
        const tags = ts.getJSDocTags(declaration);
        const documented = tags.filter(ts.isJSDocParameterTag).map((tag) => tag.name.getText());
        assert.equal(documented.length, declaration.parameters.length, `a @param for each parameter: ${documented}`);
        assert.equal(tags.filter(ts.isJSDocReturnTag).length, 1, 'one @returns');
        const examples = tags.filter(({ tagName }) => tagName.text === 'example').map(({ comment }) => codeIn(comment));
        assert.equal(examples.length, 1, 'one @example');
        assert.match(examples[0], new RegExp(`\\b${name}\\b`));
        assert.deepEqual(syntaxErrors(examples[0]), []);
      });
    }
  });
}

function functionsOf(entry) {
  const module = checker.getSymbolAtLocation(program.getSourceFile(entry));
  return checker.getExportsOfModule(module).flatMap((symbol) => {
    const original = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declaration = original.declarations?.find(ts.isFunctionDeclaration);
    return declaration ? [{ name: symbol.name, declaration }] : [];
  });
}

function codeIn(comment) {
  return /```ts\n([\s\S]*?)\n```/.exec(ts.getTextOfJSDocComment(comment) ?? '')?.[1] ?? '';
}

function syntaxErrors(code) {
  const { diagnostics } = ts.transpileModule(code, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
