/** Checks what TypeScript can't see: tags, attributes, properties and events in templates, with lit-analyzer's rules. */
import ts from 'typescript';
import { DefaultLitAnalyzerContext, LitAnalyzer, makeConfig } from '@jackolope/lit-analyzer';

const config = makeConfig({
  strict: true,
  // Younger than the analyzer.
  globalAttributes: ['inert', 'popover'],
  rules: {
    // Its CSS knows no @container.
    'no-invalid-css': 'off',
    // A class never imports the elements that it composes: its registering file does.
    'no-missing-import': 'off',
  },
});

/** Takes `nothing`, which removes an attribute, for a symbol that it cannot bind. */
const isMistaken = ({ message }) => message.includes('Symbol(undefined)');

function readProgram() {
  const { config: json } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(json, ts.sys, '.');
  return ts.createProgram(fileNames, options);
}

const program = readProgram();
const context = new DefaultLitAnalyzerContext({ ts, getProgram: () => program });
context.updateConfig(config);
const analyzer = new LitAnalyzer(context);

const inWords = (file, { location, message, source }) => {
  const { line, character } = file.getLineAndCharacterOfPosition(location.start);
  return `${file.fileName}:${line + 1}:${character + 1}  ${message}  ${source}`;
};

const problems = program
  .getSourceFiles()
  .filter(({ fileName }) => /(^|\/)(src|stories)\//.test(fileName) && !fileName.includes('node_modules'))
  .flatMap((file) =>
    analyzer
      .getDiagnosticsInFile(file)
      .filter((diagnostic) => !isMistaken(diagnostic))
      .map((diagnostic) => inWords(file, diagnostic)),
  );

console.log(problems.join('\n'));
process.exit(problems.length === 0 ? 0 : 1);
