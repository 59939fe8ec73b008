import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { root } from '../../scripts/setup.mjs';
import { packOurs } from '../../scripts/test/packed.mjs';

/** The packages of each bundler, and a script that writes `out/entry.js` and what it imports. */
const BUNDLERS = {
  Rollup: {
    packages: ['rollup@4', '@rollup/plugin-node-resolve@16', '@rollup/plugin-terser@1'],
    script: `import { rollup } from 'rollup';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
const bundle = await rollup({ input: 'entry.js', plugins: [nodeResolve({ browser: true })] });
await bundle.write({ dir: 'out', plugins: [terser({ module: true, ecma: 2022 })] });`,
  },
  esbuild: {
    packages: ['esbuild@0.28'],
    script: `import { build } from 'esbuild';
const options = { bundle: true, minify: true, splitting: true, format: 'esm' };
await build({ entryPoints: ['entry.js'], outdir: 'out', ...options });`,
  },
  Vite: {
    packages: ['vite@8'],
    script: `import { build } from 'vite';
const output = { entryFileNames: 'entry.js', chunkFileNames: '[name]-[hash].js' };
await build({ configFile: false, build: { outDir: 'out', modulePreload: false, rollupOptions: { output } } });`,
  },
  webpack: {
    packages: ['webpack@5'],
    script: `import { resolve } from 'node:path';
import webpack from 'webpack';
const options = { mode: 'production', entry: './entry.js', output: { path: resolve('out'), filename: 'entry.js' } };
webpack(options, (error, stats) => {
  console.warn(error ?? stats.toString({ all: false, errors: true, warnings: true }));
  process.exitCode = error || stats.hasErrors() ? 1 : 0;
});`,
  },
};

/** So many files at most are loaded before the first paint, by bundler: each is a request. */
const { bundledFiles } = JSON.parse(readFileSync(`${root}/bench/budgets.json`, 'utf8'));
const MAX_RATIO = 1.07;

let folder;

function run(command, ...args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  assert.equal(status, 0, `${stdout}${stderr}`);
  return stderr;
}

/** The texts of a built file and of all that it imports, but for what `import()` loads. */
function loadedAtFirst(file, texts = new Map()) {
  if (texts.has(file)) return texts;
  const text = readFileSync(file, 'utf8');
  texts.set(file, text);
  for (const [, path] of text.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w$\s{},*]*?from\s*)?["'](\.[^"']+)["']/g))
    loadedAtFirst(resolve(dirname(file), path), texts);
  return texts;
}

describe('said-and-done/event-timeline.js in a project of its own', () => {
  const built = {};

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'bundled-'));
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    writeFileSync(join(folder, 'entry.js'), "import 'said-and-done/event-timeline.js';\n");
    writeFileSync(join(folder, 'index.html'), '<!doctype html><script type="module" src="/entry.js"></script>');
    const packages = Object.values(BUNDLERS).flatMap((bundler) => bundler.packages);
    run('npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', packOurs(), ...packages);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const [name, { script }] of Object.entries(BUNDLERS))
    it(`is bundled by ${name} without a warning of ours, into at most ${bundledFiles[name]} files that are loaded at first`, () => {
      rmSync(join(folder, 'out'), { recursive: true, force: true });
      writeFileSync(join(folder, 'build.mjs'), script);
      const warnings = run(process.execPath, 'build.mjs');
      assert.doesNotMatch(warnings, /ignored-bare-import|marked as having no side effects/);
      const texts = [...loadedAtFirst(join(folder, 'out/entry.js')).values()];
      assert.ok(texts.length <= bundledFiles[name], `${texts.length} files`);
      built[name] = gzipSync(texts.join('\n'), { level: 9 }).length;
    });

  for (const [name, { script }] of Object.entries(BUNDLERS))
    it(`has beside it, for ${name}, the classes of events without any element`, () => {
      rmSync(join(folder, 'out'), { recursive: true, force: true });
      const names = [
        'EventTimelineSelectedEvent',
        'NewsExplainerSelectedEvent',
        'SaidQuoteLoadEvent',
        'WhoSaidWhatFilterEvent',
      ];
      const types = names.map((each) => `${each}.type`).join(', ');
      const entry = `import { ${names.join(', ')} } from 'said-and-done/events.js';\nconsole.warn(${types});\n`;
      writeFileSync(join(folder, 'entry.js'), entry);
      writeFileSync(join(folder, 'build.mjs'), script);
      run(process.execPath, 'build.mjs');
      const text = [...loadedAtFirst(join(folder, 'out/entry.js')).values()].join('\n');
      assert.match(text, /event-timeline-selected/);
      assert.doesNotMatch(text, /customElements/);
      assert.ok(gzipSync(text, { level: 9 }).length < 2000, `${text.length} characters`);
    });

  for (const name of ['esbuild', 'Vite', 'webpack'])
    it(`has stylesheets that ${name} takes along where a module imports them`, () => {
      rmSync(join(folder, 'out'), { recursive: true, force: true });
      const sheets = ['room.css', 'said-and-done.css'];
      writeFileSync(join(folder, 'entry.js'), sheets.map((sheet) => `import 'said-and-done/${sheet}';\n`).join(''));
      writeFileSync(
        join(folder, 'build.mjs'),
        BUNDLERS[name].script.replace("mode: 'production',", "mode: 'production', experiments: { css: true },"),
      );
      run(process.execPath, 'build.mjs');
      const files = readdirSync(join(folder, 'out'), { recursive: true }).filter((file) => file.endsWith('.css'));
      const css = files.map((file) => readFileSync(join(folder, 'out', file), 'utf8')).join('');
      assert.match(css, /--said-min-block-size/);
      assert.match(css, /@layer said-and-done/);
    });

  it(`has the same size whatever bundles it, within ${Math.round((MAX_RATIO - 1) * 100)} %`, (test) => {
    assert.deepEqual(Object.keys(built), Object.keys(BUNDLERS));
    for (const [name, bytes] of Object.entries(built)) test.diagnostic(`${name}: ${bytes} bytes, gzip`);
    const sizes = Object.values(built);
    assert.ok(Math.min(...sizes) > 40_000, 'all of the element is there');
    assert.ok(Math.max(...sizes) / Math.min(...sizes) <= MAX_RATIO, JSON.stringify(built));
  });
});
