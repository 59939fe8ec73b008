import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';

const ENTRY_POINTS = ['time', 'convert', 'model', 'ssr', 'propose'].map((folder) => `src/${folder}/index.ts`);

const program = ts.createProgram([...ENTRY_POINTS, 'src/index.ts'], {
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

describe('what an editor shows beside a name', () => {
  const NAMES =
    /^(?:Problem|EventFilter|StatementFilter|(?:EventTimeline|WhoSaidWhat|SaidQuote|NewsExplainer)(?:Element|\w+Event))$/;
  const source = checker.getSymbolAtLocation(program.getSourceFile('src/index.ts'));
  const types = checker
    .getExportsOfModule(source)
    .filter(({ name }) => NAMES.test(name))
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));

  it('is a sentence for each field and method of elements, events, filters and problems', () => {
    assert.ok(types.length > 20);
    const bare = types.flatMap(({ name, declarations: [declaration] }) =>
      declaration.members.filter(isPublic).flatMap((member) => {
        const symbol = checker.getSymbolAtLocation(member.name);
        return symbol.getDocumentationComment(checker).length > 0 ? [] : `${name}.${symbol.name}`;
      }),
    );
    assert.deepEqual(bare, []);
  });
});

/** True for a member that others may use: one with a name of its own, that is neither private nor protected, nor taken over from a base. */
function isPublic(member) {
  const hidden =
    ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Override | ts.ModifierFlags.Static;
  return member.name !== undefined && ts.isIdentifier(member.name) && !(ts.getCombinedModifierFlags(member) & hidden);
}
