/** Types of a document, as the package has them for editors of code. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { root } from '../../scripts/setup.mjs';

const NAMES = [
  'ExplainerDocument',
  'EventInput',
  'StatementInput',
  'WithdrawnStatementInput',
  'PersonInput',
  'SourceInput',
  'CitationInput',
  'MediaInput',
  'CorrectionInput',
  'NamedInput',
  'EraInput',
  'NamingInput',
];

const PAGE = join(root, '.document-types.ts');

/** Code of a page. Each `▸` marks a name whose hover text is read. */
const TEXT = `
import type { ExplainerDocument } from './dist/index.js';
declare const story: ExplainerDocument;
const [event] = story.▸events!;
const [statement] = story.▸statements!;
event!.▸sources; event!.▸date; event!.▸place;
story.▸people!; story.▸timeZone;
`;

/** Each name of a field at each depth, since a type that lacks an optional field can be assigned to one that has it. */
const COMPARED = `
import type * as Given from './dist/model/schema/schema.js';
import type * as Read from './src/model/schema/schema.js';
type Paths<T> = 0 extends 1 & T ? 'any'
  : T extends readonly (infer E)[] ? \`[]\${Paths<E>}\`
  : T extends object ? { [K in keyof T & string]-?: \`.\${K}\` | \`.\${K}\${Paths<NonNullable<T[K]>>}\` }[keyof T & string]
  : '';
type Fit<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Same<A, B> = [Fit<A, B>, Fit<Paths<A>, Paths<B>>] extends [true, true] ? true : false;
`;

const SAME = `${COMPARED}
${NAMES.map((name) => `true satisfies Same<Given.${name}, Read.${name}>;`).join('\n')}
`;

/** Types that differ. */
const OTHERS = `${COMPARED}
true satisfies Same<Omit<Given.EventInput, 'place'>, Read.EventInput>;
true satisfies Same<Omit<Given.EventInput, 'place'> & { place?: { name: string; latitude?: number } }, Read.EventInput>;
true satisfies Same<Omit<Given.EventInput, 'place'> & { place?: any }, Read.EventInput>;
true satisfies Same<any, Read.EventInput>;
`;

const OPTIONS = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  types: ['node'],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

/** Compiler of one file that stands in the root, without being there. */
function serve(text) {
  return ts.createLanguageService({
    getScriptFileNames: () => [PAGE],
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) =>
      file === PAGE
        ? ts.ScriptSnapshot.fromString(text)
        : ts.sys.fileExists(file)
          ? ts.ScriptSnapshot.fromString(ts.sys.readFile(file))
          : undefined,
    getCurrentDirectory: () => root,
    getCompilationSettings: () => OPTIONS,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === PAGE || ts.sys.fileExists(file),
    readFile: ts.sys.readFile,
  });
}

describe('the types of a document', () => {
  it('show a name for each part, and what each field means', () => {
    const service = serve(TEXT.replaceAll('▸', ''));
    const parts = TEXT.split('▸');
    let at = 0;
    const shown = parts.slice(0, -1).map((part) => {
      at += part.length;
      const { displayParts, documentation } = service.getQuickInfoAtPosition(PAGE, at);
      return [displayParts, documentation].map((each) => ts.displayPartsToString(each)).join(' – ');
    });
    assert.deepEqual(shown, [
      '(property) events?: EventInput[] | undefined – What happened, or was planned, alleged or disputed.',
      '(property) statements?: (StatementInput | WithdrawnStatementInput)[] | undefined – What people said, and what they were noted not to have said.',
      '(property) sources?: CitationInput[] | undefined – Where it is known from: citations, or ids of sources.',
      '(property) date: string – EDTF: 2023-02-04, 2023-02, 2021-21 (spring; 22 to 24 are summer to winter), 1789~, 2022-02-24/.., [2023-02-17..2023-02-19].',
      '(property) place?: {\n    name: string;\n    latitude?: number;\n    longitude?: number;\n} | undefined – Where it happened.',
      '(property) people?: PersonInput[] | undefined – Who speaks, or takes part: people, organisations and governments.',
      '(property) timeZone?: string | undefined – IANA name, for clock times without an offset.',
    ]);
  });

  it('have a comment on every field', () => {
    const text = readFileSync(join(root, 'dist/model/schema/schema.d.ts'), 'utf8');
    const source = ts.createSourceFile('schema.d.ts', text, ts.ScriptTarget.Latest, true);
    const bare = [];
    const visit = (node) => {
      if (ts.isPropertySignature(node) && ts.getJSDocCommentsAndTags(node).length === 0)
        bare.push(node.getText(source));
      ts.forEachChild(node, visit);
    };
    visit(source);
    assert.deepEqual(bare, []);
  });

  it('are those that reading derives from the one schema', () => {
    const found = serve(SAME).getSemanticDiagnostics(PAGE);
    assert.deepEqual(
      found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
      [],
    );
  });

  it('are told from others that lack an optional field, or take anything', () => {
    assert.equal(serve(OTHERS).getSemanticDiagnostics(PAGE).length, 4);
  });
});
