/** The examples in docs/ as they stand there, each run by what it is for: a browser, Node, a shell, or a compiler. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import ts from 'typescript';
import { root } from '../../scripts/setup.mjs';
import { settle, useSite } from './helpers.mjs';
import { README_GUIDES } from './readme-guides.mjs';

const examples = readdirSync('docs')
  .filter((name) => name.endsWith('.md') && !README_GUIDES.includes(name))
  .flatMap((name) => {
    const text = readFileSync(join('docs', name), 'utf8');
    return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, code], index) => ({
      name: `${name}, ${index + 1}`,
      language,
      code,
    }));
  });
const examplesIn = (...languages) => examples.filter(({ language }) => languages.includes(language));

const munich = readFileSync('data/munich-meeting.json', 'utf8');
const surface = JSON.parse(readFileSync('test/package/public-surface.json', 'utf8'));

describe('the examples in docs', () => {
  it('are of kinds that are run here', () => {
    const kinds = new Set(examples.map(({ language }) => language));
    for (const kind of ['html', 'js', 'css', 'json', 'sh', 'ts', 'tsx', 'vue', 'svelte']) kinds.delete(kind);
    assert.deepEqual([...kinds], []);
    assert.ok(examples.length > 25);
  });
});

/** An article for those who propose. */
const ARTICLE = 'Ada Quill, the mayor, said on Thursday: “It is late.” A passage of the text.';

describe('HTML and CSS in docs', () => {
  // docs/embedding.md asks for this header where a sandboxed frame loads files.
  const site = useSite({ headers: { 'access-control-allow-origin': '*' } });

  /** Addresses of others stand for those of the repository; other hosts are not asked. */
  const files = [
    [/^https:\/\/(…|xn--uba)\/dist\//, '/dist/'],
    [/^https:\/\/news\.example\/embed\//, '/dist/embed/'],
    [/^(?:\/assets\/)?said-and-done\//, '/dist/cdn/'],
    [/^\/(?=said-and-done\.(?:js|css)")/, '/dist/cdn/'],
    [/[^/]*\/data\/balloon\.csv$/, '/sheet.csv'],
  ];

  const answerFor = (path) => {
    if (path.endsWith('.csv')) return readFileSync('test/pages/docs-sheet.csv', 'utf8');
    if (/(story|munich)\.json$/.test(path)) return munich;
    if (/timeline\.json$/.test(path)) return JSON.stringify(TIMELINE);
    return undefined;
  };

  async function openFragment(code) {
    const local = files.reduce(
      (html, [from, to]) =>
        html.replaceAll(new RegExp(`(?<=(?:src|href|page)=")${from.source.replace(/^\^/, '')}`, 'g'), to),
      code,
    );
    const hasScript = /said-and-done\.js|explainer-editor\.js/.test(local);
    const script = hasScript ? '' : '<script type="module" src="/dist/cdn/said-and-done.js"></script>';
    const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>T</title><link rel="icon" href="data:,">${script}${local}`;
    return site.openMarkup(page, {
      prepare: (opened) =>
        opened.route(/.*/, (route) => {
          const url = new URL(route.request().url());
          const body = answerFor(url.pathname);
          if (body !== undefined)
            return route.fulfill({ body, contentType: url.pathname.endsWith('csv') ? 'text/csv' : 'application/json' });
          return url.hostname === 'localhost' ? route.fallback() : route.abort();
        }),
    });
  }

  for (const { name, code } of examplesIn('html').filter(({ code: html }) => !html.includes('knightlab')))
    it(`${name} is shown without trouble`, async () => {
      const { page, troubles } = await openFragment(code);
      const tags = Object.keys(surface.elements).filter((tag) => code.includes(`<${tag}`));
      for (const tag of tags) await page.waitForFunction((each) => document.querySelector(each)?.explainer, tag);
      await settle(page);
      assert.deepEqual(
        troubles.console.filter((line) => !/ERR_FAILED/.test(line)),
        [],
      );
      for (const tag of tags.filter((each) => each !== 'explainer-editor'))
        assert.deepEqual(await page.evaluate((each) => document.querySelector(each).problems, tag), []);
    });

  describe('a recipe', () => {
    const recipes = readFileSync('docs/recipes.md', 'utf8').split(/^## /m).slice(1);

    /** Opens the first example of a recipe. */
    const openRecipe = async (title) => {
      const recipe = recipes.find((each) => each.startsWith(`${title}\n`));
      const { page } = await openFragment(/^```html\n([\s\S]*?)^```$/m.exec(recipe)[1]);
      await settle(page);
      return page;
    };

    it('has an example', () => {
      assert.ok(recipes.length > 0);
      for (const recipe of recipes) assert.match(recipe, /^```\w+\n/m);
    });

    it('shows one topic', async () => {
      const page = await openRecipe('Show one topic');
      const topics = page.getByRole('heading', { level: 3 });
      assert.deepEqual(await topics.allInnerTexts(), ['Aid to Russia']);
    });

    it('shows one topic on the timeline', async () => {
      const page = await openRecipe('Show one topic on the timeline');
      await page.getByText('2 of 8').first().waitFor();
      assert.equal(await page.locator('event-timeline').getByText('Balloon flight').count(), 0);
    });

    it('opens on one event', async () => {
      const page = await openRecipe('Open on one event');
      await page.locator('#detail').getByText('The US shoots the balloon down').first().waitFor();
    });

    it('listens for a click', async () => {
      const page = await openRecipe('Listen for a click');
      await page.getByRole('button', { name: 'Balloon flight' }).first().click();
      await page.locator('output', { hasText: 'balloon-flight' }).waitFor();
    });

    it('zooms', async () => {
      const page = await openRecipe('Zoom by script');
      const rangeOf = () => page.evaluate(() => document.querySelector('event-timeline').range);
      const whole = await rangeOf();
      await page.getByRole('button', { name: 'The first days of February' }).click();
      await page.waitForFunction(
        (fromMs) => document.querySelector('event-timeline').range.fromMs > fromMs,
        whole.fromMs,
      );
      const { fromMs, toMs } = await rangeOf();
      assert.ok(Math.abs(fromMs - Date.UTC(2023, 1, 1)) < 86_400_000, new Date(fromMs).toISOString());
      assert.ok(Math.abs(toMs - Date.UTC(2023, 1, 6)) < 86_400_000, new Date(toMs).toISOString());
    });

    it('colours sides, in a story as well', async () => {
      const recipe = recipes.find((each) => each.startsWith('Own colours for sides'));
      const css = /^```css\n([\s\S]*?)^```$/m.exec(recipe)[1];
      const { page } = await openFragment(`<style>${css}</style><news-explainer src="story.json"></news-explainer>`);
      await settle(page);
      const colours = await page.evaluate(() =>
        [...document.querySelector('news-explainer').shadowRoot.querySelectorAll('who-said-what')].map((element) =>
          getComputedStyle(element).getPropertyValue('--said-side-1').trim(),
        ),
      );
      assert.deepEqual(colours, ['light-dark(#00539f, #7fb4ff)']);
    });

    it('changes the data', async () => {
      const page = await openRecipe('Change the data later');
      const before = await page.evaluateHandle(() => document.querySelector('event-timeline').explainer);
      await page.getByRole('button', { name: 'Next story' }).click();
      await page.waitForFunction((old) => document.querySelector('event-timeline').explainer !== old, before);
    });
  });

  for (const { name, code } of examplesIn('css'))
    it(`${name} is CSS that a browser keeps whole`, async () => {
      const { page } = await openFragment(`<style>${code}</style><event-timeline src="story.json"></event-timeline>`);
      const kept = await page.evaluate(() =>
        [...document.querySelector('style').sheet.cssRules].map(({ cssText }) => cssText).join('\n'),
      );
      const declared = (css) => [...css.matchAll(/([\w-]+)\s*:\s*[^;{}]+[;}]/g)].map(([, property]) => property).sort();
      assert.ok(declared(code).length > 0);
      assert.deepEqual(declared(kept), declared(code));
    });
});

const TIMELINE = {
  title: { text: { headline: 'A balloon' } },
  events: [{ start_date: { year: '2023', month: '2' }, text: { headline: 'It flies' } }],
};

describe('scripts in docs', () => {
  /** What stands around an example in its text: the editor, the document, functions that were imported above. */
  const around = `
    import { registerMessages } from 'said-and-done';
    import { renderExplainer } from 'said-and-done/ssr';
    import { propose } from 'said-and-done/propose';
    const text = ${JSON.stringify(ARTICLE)};
    const json = ${JSON.stringify(munich)};
    const document = JSON.parse(json);
    const editor = new EventTarget();
    export { registerMessages, renderExplainer, propose, text, json, document, editor };`;

  const NAMES = ['registerMessages', 'renderExplainer', 'propose', 'text', 'json', 'document', 'editor'];

  for (const { name, code } of examplesIn('js'))
    it(`${name} runs`, async () => {
      const own = [...code.matchAll(/import \{ (\w+) \}/g)].map(([, each]) => each);
      const given = NAMES.filter((each) => !own.includes(each));
      const contents = `import { ${given.join(', ')} } from 'around';\n${code}\n${/const html/.test(code) ? 'globalThis.html = html;' : ''}`;
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: root },
        bundle: true,
        format: 'esm',
        platform: 'node',
        conditions: ['node'],
        write: false,
        logLevel: 'silent',
        plugins: [
          {
            name: 'around',
            setup({ onResolve, onLoad }) {
              onResolve({ filter: /^around$/ }, () => ({ path: 'around', namespace: 'around' }));
              onLoad({ filter: /.*/, namespace: 'around' }, () => ({ contents: around, resolveDir: root }));
            },
          },
        ],
      });
      const file = join(folder, `${name.replace(/\W+/g, '-')}.mjs`);
      writeFileSync(file, outputFiles[0].text);
      delete globalThis.html;
      await import(file);
      if (/const html/.test(code)) assert.match(globalThis.html, /Blinken meets Wang Yi/);
    });

  for (const { name, code } of examplesIn('json'))
    it(`${name} is JSON, and names files of the package`, () => {
      const paths = JSON.stringify(JSON.parse(code)).match(/said-and-done\/dist\/[\w.-]+/g) ?? [];
      for (const path of paths) assert.ok(existsSync(path.replace('said-and-done/', '')), path);
    });

  for (const { name, language, code } of examplesIn('ts', 'tsx'))
    it(`${name} is ${language === 'ts' ? 'TypeScript' : 'TypeScript with JSX'}`, () => {
      const { diagnostics } = ts.transpileModule(code, {
        fileName: `example.${language}`,
        reportDiagnostics: true,
        compilerOptions: { jsx: ts.JsxEmit.Preserve, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
      });
      assert.deepEqual(
        diagnostics.map(({ messageText }) => messageText),
        [],
      );
    });

  it('javascript.md has TypeScript that the types of the package accept', () => {
    const of = ({ name }) => name.startsWith('javascript.md');
    const files = examplesIn('ts')
      .filter(of)
      .map(({ code }, index) => [join(root, `.cache/docs-example-${index}.ts`), code]);
    assert.ok(files.length > 0);
    mkdirSync(join(root, '.cache'), { recursive: true });
    for (const [file, code] of files) writeFileSync(file, code);
    writeFileSync(join(root, '.cache/story.json'), munich);
    const program = ts.createProgram(
      files.map(([file]) => file),
      {
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        types: [],
        target: ts.ScriptTarget.ES2022,
        lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
      },
    );
    const found = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
    for (const [file] of files) rmSync(file);
    rmSync(join(root, '.cache/story.json'));
    assert.deepEqual(found, []);
  });

  for (const { name, code } of examplesIn('tsx', 'vue', 'svelte'))
    it(`${name} names what the elements have`, () => {
      for (const [, tag, rest] of code.matchAll(/<([a-z]+-[a-z-]+)((?:[^>]|=>)*)>/g)) {
        const { attributes, members, events } = surface.elements[tag];
        for (const [, event] of rest.matchAll(/(?:\bon|@)([a-z]+-[a-z-]+)=/g)) assert.ok(events.includes(event), event);
        for (const [, property] of rest.matchAll(/[\s:](\w+)=[{"]/g))
          assert.ok(
            // React keeps `key` to itself.
            members.includes(property) || attributes.includes(property) || ['event', 'key'].includes(property),
            `${tag}: ${property}`,
          );
      }
    });
});

const folder = mkdtempSync(join(tmpdir(), 'docs-'));
after(() => rmSync(folder, { recursive: true, force: true }));

describe('commands in docs', () => {
  const house = join(folder, 'house');
  const command = `exec "${process.execPath}" "${join(root, 'dist/cli/said-and-done.js')}" "$@"\n`;

  before(() => {
    mkdirSync(join(house, 'bin'), { recursive: true });
    mkdirSync(join(house, 'stories'));
    writeFileSync(join(house, 'bin/said-and-done'), `#!/bin/sh\n${command}`, { mode: 0o755 });
    // It runs what stands after `--`, and knows one package: the file beside the story.
    const npx = '[ "$1 $2 $3" = "--package $PWD/said-and-done-0.1.0.tgz --" ] && shift 3 && exec "$@"';
    writeFileSync(join(house, 'bin/npx'), `#!/bin/sh\n${npx}\n`, { mode: 0o755 });
    for (const name of ['story.json', 'published.json', 'munich.json', 'stories/munich.json'])
      writeFileSync(join(house, name), STORY);
    mkdirSync(join(folder, 'your-page'));
    writeFileSync(join(folder, 'your-page/story.json'), STORY);
    writeFileSync(join(house, 'article.txt'), ARTICLE);
    writeFileSync(join(house, 'report.txt'), 'He spoke of providing "lethal support" to Russia\'s invasion.');
    writeFileSync(join(house, 'timeline.json'), JSON.stringify(TIMELINE));
    for (const args of [
      ['init', '-q'],
      ['add', '.'],
      ['-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-qm', 'A'],
    ])
      spawnSync('git', args, { cwd: house });
  });

  for (const { name, code } of examplesIn('sh').filter(({ code: script }) => !script.includes('build:wordpress')))
    it(`${name} does what it says`, () => {
      const { status, stdout, stderr } = spawnSync('bash', ['-euc', code], {
        cwd: house,
        encoding: 'utf8',
        env: { ...process.env, PATH: `${join(house, 'bin')}:${process.env.PATH}` },
      });
      assert.equal(status, 0, stdout + stderr);
      for (const [, output] of code.matchAll(/(?:--output|>) (\S+)/g))
        assert.ok(existsSync(join(house, output)), output);
    });

  it('names commands that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const { code } of examplesIn('sh'))
      for (const [, script] of code.matchAll(/npm run ([\w:-]+)/g)) assert.ok(scripts[script], script);
  });
});

/** A story in which check finds nothing, not even with `--strict`. */
const STORY = readFileSync('integrations/create/templates/story.json', 'utf8');
