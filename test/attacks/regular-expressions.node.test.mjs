import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import vm from 'node:vm';
import { build } from 'esbuild';
import ts from 'typescript';

/** What text is read by, from documents, files, addresses and readers. */
const ROOMS = ['time', 'model', 'convert', 'edit', 'layout', 'controllers', 'elements', 'ssr', 'cli', 'embed'];

const filesOf = (room) =>
  readdirSync(`src/${room}`, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${room}/${name}`);

/** Expressions as they are written. */
function writtenIn(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found = [];
  const walk = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), file });
    }
    ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
}

/** Expressions that are put together when a module is loaded. */
async function composed() {
  const entries = ['model/index', 'time/index', 'convert/index', 'ssr/render-plain'];
  const { outputFiles } = await build({
    stdin: { contents: entries.map((name) => `import '${process.cwd()}/src/${name}.ts';`).join('\n'), resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    treeShaking: false,
    ignoreAnnotations: true,
    logLevel: 'error',
    define: { RegExp: 'RecordedRegExp' },
  });
  const found = [];
  const record = (given) => {
    const { source, flags } = new RegExp(...given);
    found.push({ source, flags, file: 'put together' });
    return new RegExp(...given);
  };
  globalThis.RecordedRegExp = new Proxy(RegExp, {
    construct: (_, given) => record(given),
    apply: (_, __, given) => record(given),
  });
  await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  delete globalThis.RecordedRegExp;
  return found;
}

/** Pieces that a text may repeat; an expression's own signs are added. */
const UNITS = [...' a0A\n\t([{<"\'-,:;.*/_&#=“x1', 'ab', 'a ', '0-', '](', '[a](', '<a ', '&a', '\\a', 'a.', '--'];

const LENGTH = 10_000;

/** Runs inside, where time can be called: for all texts, the slowest time in milliseconds and the unit of that text. */
const script = new vm.Script(`
  let worst = [0, ''];
  for (const unit of units) for (const start of ['', beginning]) for (const end of ['\\u0001', '\\n!']) {
    const text = start + unit.repeat(${LENGTH} / unit.length) + end;
    let ms = Infinity;
    // A machine that is busy with others is not the expression's fault.
    for (let turn = 0; turn < 4 && ms > ${40}; turn += 1) {
      const begun = now();
      text.replace(expression, '');
      ms = Math.min(ms, now() - begun);
    }
    if (ms > worst[0]) worst = [ms, start + unit + '…' + end];
  }
  worst;
`);

function slowest({ source, flags }) {
  const own = [...new Set(source.replace(/\\[a-zA-Z]/g, ''))].filter((sign) => !'^$?|'.includes(sign));
  const pairs = own.slice(0, 6).flatMap((a) => own.slice(0, 6).map((b) => a + b));
  const units = [...new Set([...UNITS, ...own, ...pairs])];
  const [beginning] = /^(?:\\.|[^\\^$()[\]{}|?+*.])*/.exec(source.replace(/^\^|\\[sS][*+]/g, ''));
  const context = vm.createContext({
    units,
    beginning: beginning.replace(/\\/g, ''),
    expression: new RegExp(source, flags),
    now: () => performance.now(),
  });
  try {
    return script.runInContext(context, { timeout: 20_000 });
  } catch (error) {
    return [Infinity, error.message];
  }
}

describe('attacks: regular expressions', () => {
  it('take no more time than a text is long, whatever it repeats', async () => {
    const all = [...ROOMS.flatMap(filesOf).flatMap(writtenIn), ...(await composed())];
    const distinct = [...new Map(all.map((each) => [`/${each.source}/${each.flags}`, each])).entries()];
    assert.ok(distinct.length > 200, `only ${distinct.length} found`);
    const slow = distinct.flatMap(([name, each]) => {
      const [ms, text] = slowest(each);
      return ms > 40 ? [`${each.file}: ${name} takes ${Math.round(ms)} ms for ${JSON.stringify(text)}`] : [];
    });
    assert.deepEqual(slow, []);
  });
});
