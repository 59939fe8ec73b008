import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importBuilt } from '../../helpers/import-built.mjs';

const { formatFile, formatGroups } = await importBuilt('src/cli/report/text.ts');
const { formatJson } = await importBuilt('src/cli/report/json.ts');
const { formatSarif } = await importBuilt('src/cli/report/sarif.ts');
const { openTerminal } = await importBuilt('src/cli/terminal.ts');

const evil = '\u001b]0;title\u0007\n::error file=x::y\r\u009b31m\u202eabc\u2028::warning::z';
const problem = {
  code: 'quote-not-proven',
  severity: 'warning',
  pointer: `/statements/0/${evil}`,
  message: evil,
  cure: `::error::${evil}`,
  values: { words: evil },
  start: { line: 1, column: 1 },
  end: { line: 1, column: 2 },
};
const file = { path: `sto${evil}ry.json`, format: 'explainer', problems: [problem] };

const CONTROLS = new RegExp(String.raw`[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202a-\u202e]`);

describe('what a document holds', () => {
  const told = [];
  const stderr = { write: (text) => told.push(text), isTTY: true };
  const terminal = openTerminal({ stdin: [], stdout: { write: () => true }, stderr, env: {} });
  terminal.tell(`${evil}\n::error::x`);
  const reports = {
    'a report': formatFile(file, false),
    'a report by groups': formatGroups(file, false),
    JSON: formatJson([file]),
    SARIF: formatSarif([file], '1.0.0'),
    'what is told': told.join(''),
  };
  for (const [name, report] of Object.entries(reports))
    it(`moves no cursor and gives continuous integration no command: ${name}`, () => {
      assert.doesNotMatch(report, CONTROLS);
      assert.doesNotMatch(report, /^\s*(::|##)/m);
      assert.match(report, /\\u001b/);
    });

  it('is read from JSON and SARIF as it was', () => {
    assert.equal(JSON.parse(formatJson([file])).files[0].problems[0].message, evil);
    assert.doesNotThrow(() => JSON.parse(formatSarif([file], '1.0.0')));
  });

  it('is not changed where there is nothing of it, and lines stay lines', () => {
    told.length = 0;
    terminal.tell('a “quotation”: 王毅, שלום\nSee: check --help');
    assert.equal(told.join(''), 'a “quotation”: 王毅, שלום\nSee: check --help\n');
  });
});
