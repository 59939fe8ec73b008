/** Tests the pool of browsers of one engine, and the queue in which stages wait for their turn. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { BrowserPool } from '../../scripts/test/engines/browser-pool.mjs';
import { runQueue } from '../../scripts/test/queue.mjs';
import { NODES } from '../../scripts/test/other-nodes.mjs';

/** A launcher that shows one page at a time, and none at addresses that are broken. */
function makeLauncher(name) {
  let shown;
  return {
    name: 'Engine',
    type: 'puppeteer',
    async startSession(id, url) {
      assert.equal(shown, undefined, `${name} shows a page already`);
      if (url === 'broken') throw new Error('It does not start.');
      shown = id;
    },
    isActive: (id) => shown === id,
    async stopSession() {
      shown = undefined;
      return { stopped: name };
    },
    getPage: (id) => `${name} with ${id}`,
  };
}

describe('several browsers of one engine', () => {
  const makePool = () => new BrowserPool([makeLauncher('first'), makeLauncher('second')]);

  it('show a page each, and take commands for their own', async () => {
    const pool = makePool();
    assert.equal(pool.concurrency, 2);
    await Promise.all([pool.startSession('a', 'page'), pool.startSession('b', 'page')]);
    assert.deepEqual([pool.getPage('a'), pool.getPage('b')].sort(), ['first with b', 'second with a']);
    const { stopped } = await pool.stopSession('a');
    await pool.startSession('c', 'page');
    assert.equal(pool.getPage('c'), `${stopped} with c`);
    assert.deepEqual([pool.isActive('a'), pool.isActive('b'), pool.isActive('c')], [false, true, true]);
  });

  it('lose none of them to a page that does not start', async () => {
    const pool = makePool();
    for (const id of ['a', 'b', 'c']) await assert.rejects(pool.startSession(id, 'broken'), /does not start/);
    await Promise.all([pool.startSession('d', 'page'), pool.startSession('e', 'page')]);
    assert.ok(pool.isActive('d') && pool.isActive('e'));
  });
});

describe('stages in a queue', () => {
  const folder = mkdtempSync(join(tmpdir(), 'queue-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const log = join(folder, 'log');
  const script = join(folder, 'stage.mjs');
  // A long stage ends when a short one that comes after another has begun: in vain if nobody is free to begin it.
  writeFileSync(
    script,
    `import { appendFileSync, readFileSync } from 'node:fs';
const [, , name] = process.argv;
const say = (word) => appendFileSync(${JSON.stringify(log)}, name + ' ' + word + '\\n');
say('begins');
const isOver = () => readFileSync(${JSON.stringify(log)}, 'utf8').includes('last begins');
for (let tries = 0; name === 'long' && !isOver() && tries < 1000; tries += 1) await new Promise((resolve) => setTimeout(resolve, 10));
say('ends');
process.exit(name === 'failing' ? 1 : 0);`,
  );
  const run = async (names, workers) => {
    writeFileSync(log, '');
    const areWell = await runQueue(script, names, workers);
    return { areWell, lines: readFileSync(log, 'utf8').trim().split('\n') };
  };

  it('are begun by whoever is free', async () => {
    const { areWell, lines } = await run(['long', 'short', 'last'], 2);
    assert.ok(areWell);
    assert.ok(lines.indexOf('last begins') < lines.indexOf('long ends'));
  });

  it('run one after the other where they stand in one list, and all of them though one fails', async () => {
    const { areWell, lines } = await run([['failing', 'next'], 'other'], 3);
    assert.equal(areWell, false);
    assert.ok(lines.indexOf('failing ends') < lines.indexOf('next begins'));
    assert.ok(lines.includes('other ends'));
  });
});

describe('README', () => {
  it('names the versions of Node in which tests run', () =>
    assert.match(readFileSync('README.md', 'utf8'), new RegExp(`in Node ${NODES.slice(1).join(' and ')}\\.`)));
});
