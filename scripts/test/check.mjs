/**
 * `npm run check`: everything that can be said about the code without running it, and about what is published. It builds dist/, but with
 * `--built`, which takes dist/ as it is.
 */
import { spawn } from 'node:child_process';
import { root, setUp } from '../setup.mjs';
import { inWords, writeResults } from './results.mjs';

/** The scripts `check:…` of package.json that look at dist/. */
const OF_DIST = ['check:exports'];

/** The scripts, in two lines that run side by side. */
const lines = process.argv.includes('--built')
  ? [
      ['check:types', 'check:format', 'check:imports', 'check:unused', ...OF_DIST],
      ['check:eslint', 'check:templates'],
    ]
  : [
      ['check:types', 'check:eslint', 'check:format', 'check:imports', 'check:unused', 'check:templates'],
      ['build', ...OF_DIST],
    ];

const env = { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' };
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Runs a check and keeps what it prints, so that two of them do not mix. */
const inspect = (name) =>
  new Promise((resolve) => {
    const start = Date.now();
    let output = '';
    const child = spawn(npm, ['run', '--silent', name], { cwd: root, env });
    const finish = (isWell) => resolve({ name, isWell, output: output.trim(), seconds: (Date.now() - start) / 1000 });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('error', (error) => {
      output += error.message;
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });

const mark = ({ isWell }) => (isWell ? 'passed' : 'FAILED');

async function inspectLine(line) {
  const results = [];
  for (const check of line) {
    const result = await inspect(check);
    console.log(`\n=== ${result.name}: ${mark(result)}, ${result.seconds.toFixed(1)} s`);
    if (result.output) console.log(result.output);
    results.push(result);
  }
  return results;
}

setUp();
const results = (await Promise.all(lines.map(inspectLine))).flat();
const counts = {
  passed: results.filter(({ isWell }) => isWell).length,
  failed: results.filter(({ isWell }) => !isWell).length,
  failures: results.filter(({ isWell }) => !isWell).map(({ name }) => `npm run ${name}`),
};
writeResults('check', counts);
console.log('\n=== All checks');
for (const result of results) console.log(`${mark(result)}  ${result.name}`);
console.log(`\n${inWords(counts)}`);
process.exit(counts.failed === 0 ? 0 : 1);
