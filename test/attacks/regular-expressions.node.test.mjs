import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import vm from 'node:vm';
import { build } from 'esbuild';
import ts from 'typescript';

/** What text is read by, from documents, files, addresses and readers. */
const files = readdirSync('src', { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `src/${name}`);

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
  const entries = files.filter((file) => readFileSync(file, 'utf8').includes('RegExp('));
  const { outputFiles } = await build({
    stdin: { contents: entries.map((name) => `import '${process.cwd()}/${name}';`).join('\n'), resolveDir: '.' },
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

/** Pieces that a text may repeat; an expression's own signs and words are added. */
const UNITS = [...' a0A\n\t([{<"\'-,:;.*/_&#=“x1', 'ab', 'a ', '0-', '](', '[a](', '<a ', '&a', '\\a', 'a.', '--'];

/** The last can't be told in one byte: of other texts an expression that needs such a sign is not tried at all. */
const ENDS = ['\u0001', '\n!', '\u4e00'];

/** So many milliseconds of the processor are too many for a text of `LENGTH` characters. */
const LIMIT_MS = 40;
const LENGTH = 40_000;

/** Runs inside, where time can be called: for all texts, the slowest time in milliseconds and how that text begins. */
const script = new vm.Script(`
  const timeOf = (text, enoughMs) => {
    let ms = Infinity;
    // A machine that is busy with others is not the expression's fault.
    for (let turn = 0; turn < 4 && ms > enoughMs; turn += 1) {
      const begun = now();
      text.replace(expression, '');
      ms = Math.min(ms, now() - begun);
    }
    return ms;
  };
  let worst = [0, ''];
  for (const unit of units) for (const start of ['', beginning]) for (const end of ends) {
    const textOf = (length) => start + unit.repeat(length / unit.length) + end;
    // What is quick for a short text, and grows with it, need not be tried with a long one.
    if (timeOf(textOf(${LENGTH / 4}), 1) <= 1) continue;
    const ms = timeOf(textOf(${LENGTH}), ${LIMIT_MS});
    if (ms > worst[0]) worst = [ms, start + unit + '…' + end];
  }
  worst;
`);

/** What an expression is given to read: its own signs alone and in pairs, and what it spells out alone and in a row. */
function unitsFor(source, beginning) {
  const plain = source.replace(/\\[a-zA-Z]/g, ' ');
  const own = [...new Set(plain.replace(/ /g, ''))].filter((sign) => !'^$?|'.includes(sign));
  const pairs = own.slice(0, 6).flatMap((a) => own.slice(0, 6).map((b) => a + b));
  const spelled = plain.replace(/[?*+\\]/g, '').split(/[\s()[\]{}|^$]+/);
  const inRows = [beginning, ...spelled.slice(0, 8)]
    .filter((text) => text.length > 1)
    .flatMap((text) => [text, `${text} `]);
  return [...new Set([...UNITS, ...own, ...pairs, ...inRows])];
}

function slowest({ source, flags }) {
  const [literal] = /^(?:\\.|[^\\^$()[\]{}|?+*.])*/.exec(source.replace(/^\^|\\[sS][*+]/g, ''));
  const beginning = literal.replace(/\\/g, '');
  const context = vm.createContext({
    units: unitsFor(source, beginning),
    beginning,
    ends: ENDS,
    expression: new RegExp(source, flags),
    // Time of the processor: other work on the machine is not the expression's.
    now: () => process.cpuUsage().user / 1_000,
  });
  try {
    // It only ends what would never end. A busy machine may need much more time than the processor.
    return script.runInContext(context, { timeout: 240_000 });
  } catch (error) {
    return [Infinity, error.message];
  }
}

describe('attacks: regular expressions', () => {
  it('take no more time than a text is long, whatever it repeats', async () => {
    const all = [...files.flatMap(writtenIn), ...(await composed())];
    const distinct = [...new Map(all.map((each) => [`/${each.source}/${each.flags}`, each])).entries()];
    assert.ok(distinct.length > 200, `only ${distinct.length} found`);
    const slow = distinct.flatMap(([name, each]) => {
      const [ms, text] = slowest(each);
      return ms > LIMIT_MS ? [`${each.file}: ${name} takes ${Math.round(ms)} ms for ${JSON.stringify(text)}`] : [];
    });
    assert.deepEqual(slow, []);
  });
});
