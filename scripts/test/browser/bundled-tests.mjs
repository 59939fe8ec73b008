/**
 * Web Test Runner: serves browser tests bundled, so that a page loads a dozen files instead of hundreds. What two tests share, or what
 * loads later, keeps a file of its own, as in what is published.
 */
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import { root } from '../../setup.mjs';
import { findTests } from '../test-files.mjs';

/** These look at which modules a page has loaded, so each module is a file for them. */
const MODULE_BY_MODULE = ['problems-later.test.ts', 'story-walk.test.ts'];

/** Milliseconds that each module is late by. What a test does before its module is there shows itself then, on fast machines too. */
const latency = Number(process.env.LATENCY ?? 0);

const isBundled = (path) => !MODULE_BY_MODULE.includes(basename(path));

function findBundledTests() {
  const tests = findTests();
  const browser = [...tests.browser, ...tests.attacks];
  for (const name of MODULE_BY_MODULE)
    if (!browser.some((path) => basename(path) === name)) throw new Error(`There is no browser test ${name}.`);
  return browser.filter(isBundled);
}

/** Lets tests wait for modules that are on their way: see test/helpers/pending-work.ts. */
const followImports = (text) =>
  text.replace(/\bimport\(("\.[^"\\]+")\)/g, '(globalThis.followImport ?? ((module) => module))(import($1))');

/** Texts by path, as a page asks for them: `/test/elements/each.test.ts`, `/bundled/chunk-ABCD.js`. */
async function bundle(plugins) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: findBundledTests(),
    outbase: '.',
    outdir: '/',
    chunkNames: 'bundled/[name]-[hash]',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    sourcemap: 'linked',
    tsconfig: 'tsconfig.json',
    conditions: ['production', 'default'],
    define: { 'process.env.TESTS': JSON.stringify(process.env.TESTS ?? '') },
    // The runner's own, which it serves by itself.
    external: ['/__web-dev-server__*', '/__web-test-runner__*'],
    plugins,
    metafile: true,
    logLevel: 'error',
  });
  return new Map(
    outputFiles.map(({ path, text }) => [
      path.replaceAll('\\', '/').replace(/\.test\.js$/, '.test.ts'),
      path.endsWith('.map') ? text : followImports(text),
    ]),
  );
}

/** @param {readonly import('esbuild').Plugin[]} [plugins] They may change what the tests import. */
export function bundledTests(plugins = []) {
  let texts;
  return {
    name: 'bundled-tests',
    async serverStart() {
      texts = await bundle(plugins);
    },
    async serve({ path }) {
      const body = texts.get(path);
      if (latency > 0 && path.startsWith('/bundled/')) await wait(latency);
      return body === undefined ? undefined : { body, type: path.endsWith('.map') ? 'json' : 'js' };
    },
  };
}
