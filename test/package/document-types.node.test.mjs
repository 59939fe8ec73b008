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

/** What a page writes; `▸` stands before what is looked at. */
const TEXT = `
import type { ExplainerDocument } from './dist/index.js';
declare const story: ExplainerDocument;
const [event] = story.▸events!;
const [statement] = story.▸statements!;
event!.▸sources; event!.▸date; event!.▸place;
story.▸people!; story.▸timeZone;
`;

const SAME = `
import type * as Given from './dist/model/schema/schema.js';
import type * as Read from './src/model/schema/schema.js';
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
${NAMES.map((name) => `true satisfies Same<Given.${name}, Read.${name}>;`).join('\n')}
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
      '(property) ExplainerDocument.events?: EventInput[] | undefined – What happened, or was planned, alleged or disputed.',
      '(property) ExplainerDocument.statements?: (StatementInput | WithdrawnStatementInput)[] | undefined – What people said, and what they were noted not to have said.',
      '(property) EventInput.sources?: CitationInput[] | undefined – Where it is known from: citations, or ids of sources.',
      '(property) EventInput.date: string – EDTF: 2023-02-04, 2023-02, 2021-21 (spring; 22 to 24 are summer to winter), 1789~, 2022-02-24/.., [2023-02-17..2023-02-19].',
      '(property) EventInput.place?: {\n    name: string;\n    latitude?: number;\n    longitude?: number;\n} | undefined – Where it happened.',
      '(property) ExplainerDocument.people?: PersonInput[] | undefined – Who speaks, or takes part: people, organisations and governments.',
      '(property) ExplainerDocument.timeZone?: string | undefined – IANA name, for clock times without an offset.',
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
});
