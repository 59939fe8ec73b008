/** The reference as `npm run docs` makes it: nothing public is missing, every link leads somewhere, and every example is live. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { parse } from 'parse5';
import { buildReference } from '../../scripts/docs/build.mjs';
import { axe, deskPolicy, OF_LOOKS, readVisible, settle, useSite } from './helpers.mjs';

const folder = mkdtempSync(join(tmpdir(), 'reference-'));
after(() => rmSync(folder, { recursive: true }));
await buildReference(folder);

const surface = JSON.parse(readFileSync('test/package/public-surface.json', 'utf8'));
const schema = JSON.parse(readFileSync('dist/schema.json', 'utf8'));
const munich = JSON.parse(readFileSync('data/munich-meeting.json', 'utf8'));

const paths = readdirSync(folder, { recursive: true })
  .filter((path) => path.endsWith('.html') && !path.startsWith('storybook/'))
  .sort();

function* nodesOf(node) {
  yield node;
  for (const child of node.childNodes ?? []) yield* nodesOf(child);
}

const pages = new Map(
  paths.map((path) => {
    const nodes = [...nodesOf(parse(readFileSync(join(folder, path), 'utf8')))];
    const valuesOf = (names) =>
      nodes.flatMap(({ attrs = [] }) => attrs.filter(({ name }) => names.includes(name)).map(({ value }) => value));
    const textOf = (node) => (node.value ?? '') + (node.childNodes ?? []).map(textOf).join('');
    const codes = nodes.filter(({ nodeName }) => nodeName === 'code' || nodeName === 'kbd').map(textOf);
    return [path, { ids: new Set(valuesOf(['id'])), links: valuesOf(['href', 'src']), codes: new Set(codes) }];
  }),
);

describe('the reference', () => {
  for (const [tag, { attributes, cssProperties, events, members, parts, slots }] of Object.entries(surface.elements)) {
    it(`has all of <${tag}>: attributes, properties, methods, events, slots, parts and custom properties`, () => {
      const { ids } = pages.get(`elements/${tag}.html`);
      const missing = [
        ...attributes.map((name) => `attribute-${name}`),
        ...events.map((name) => `event-${name}`),
        ...parts.map((name) => `part-${name}`),
        ...slots.map((name) => `slot-${name || 'default'}`),
        ...cssProperties.map((name) => `custom-property-${name}`),
      ].filter((id) => !ids.has(id));
      const silent = members.filter((name) => !ids.has(`property-${name}`) && !ids.has(`method-${name}`));
      assert.deepEqual([...missing, ...silent], []);
    });

    it(`says which keys <${tag}> takes`, () => {
      assert.ok(pages.get(`elements/${tag}.html`).ids.has('keyboard'));
      assert.ok(pages.get(`elements/${tag}.html`).codes.has(tag === 'explainer-editor' ? 'Ctrl+Z' : 'Tab'));
    });
  }

  it('has each key that moves the chart', () => {
    const source = readFileSync('src/elements/event-timeline/timeline-keys.ts', 'utf8');
    const [, rows] = /COMMANDS: [^{]+\{([\s\S]*?)\n\};/.exec(source);
    const keys = [...rows.matchAll(/^ {2}'?([^':]+)'?: /gm)].map(([, key]) => key.replaceAll('Arrow', ''));
    assert.ok(keys.length > 10);
    const { codes } = pages.get('elements/event-timeline.html');
    const words = (key) => key.replace(/^Page/, 'Page ');
    assert.deepEqual(
      keys.filter((key) => !codes.has(words(key))),
      [],
    );
  });

  it('has the parts of the elements inside <news-explainer>', () => {
    const { ids } = pages.get('elements/news-explainer.html');
    for (const id of ['part-timeline-toolbar', 'part-said-quote']) assert.ok(ids.has(id), id);
  });

  it('has every problem', () => {
    const { ids } = pages.get('document/problems.html');
    assert.deepEqual(
      surface.problemCodes.filter((code) => !ids.has(code)),
      [],
    );
  });

  it('has every field', () => {
    const { ids } = pages.get('document/fields.html');
    const definitions = { document: schema, ...schema.$defs };
    const fields = Object.entries(definitions).flatMap(([name, { properties }]) =>
      Object.keys(properties).map((field) => `${name}.${field}`),
    );
    assert.deepEqual(
      fields.filter((field) => !ids.has(field)),
      [],
    );
  });

  it('has a page for each guide, and for each example of an integration', () => {
    const guides = readdirSync('docs').filter((name) => name.endsWith('.md'));
    for (const name of guides) assert.ok(pages.has(`guides/${name.replace('.md', '.html')}`), name);
    const folders = readdirSync('integrations').filter((name) => existsSync(`integrations/${name}/README.md`));
    for (const name of folders) assert.ok(pages.has(`integrations/${name}.html`), name);
  });

  it('has no link that leads nowhere', () => {
    const broken = [...pages].flatMap(([path, { links }]) =>
      links.filter((link) => !leadsSomewhere(path, link)).map((link) => `${path}: ${link}`),
    );
    assert.deepEqual(broken, []);
  });
});

function leadsSomewhere(path, link) {
  // Stories cite pages of others; mail and data are none of ours.
  if (/^(https?|data|mailto):/.test(link)) return true;
  const [target, hash] = link.split('#');
  const file = target === '' ? join(folder, path) : resolve(folder, dirname(path), target.split('?')[0]);
  if (!file.startsWith(folder) || !existsSync(file)) return false;
  if (statSync(file).isDirectory()) return existsSync(join(file, 'index.html'));
  const page = pages.get(file.slice(folder.length + 1));
  return !hash || !page || page.ids.has(decodeURIComponent(hash));
}

/** True once shadow roots in an element have words of the story; its own content, for those without script, does not count. */
function hasDrawnStory(element) {
  const read = (node, isInside) =>
    node.nodeType === Node.TEXT_NODE
      ? isInside
        ? node.data
        : ''
      : [...node.childNodes].map((child) => read(child, isInside)).join('') +
        [...(node.shadowRoot?.childNodes ?? [])].map((child) => read(child, true)).join('');
  return /Blinken|From a partnership to Munich/.test(read(element, false).replace(/\s+/g, ' '));
}

describe('the reference in a browser', () => {
  // The search is WebAssembly; fonts come from the site itself.
  const policy = deskPolicy['content-security-policy']
    .replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
    .replace("connect-src 'self'", "connect-src 'self'; font-src 'self'");
  const site = useSite({ folder, headers: { 'content-security-policy': policy } });
  const noTroubles = { console: [], foreign: [], missing: [] };

  async function show(page, { width, scheme }) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await settle(page);
    await page.evaluate(() => document.fonts.ready);
    const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    assert.equal(isTooWide, false, `${width} px`);
  }

  for (const path of paths) {
    // Examples show the same story several times, and so its name.
    const except = path.startsWith('elements/') ? ['landmark-unique'] : [];
    const [wide, middle] = [
      { width: 1280, scheme: 'light' },
      { width: 768, scheme: 'dark' },
    ];
    const narrow = { width: 360, scheme: path.length % 2 ? 'light' : 'dark' };

    it(`shows ${path} wide in light, and less wide in dark, without faults for anybody`, async () => {
      const { page, troubles } = await site.open(`/${path}`, wide);
      await show(page, wide);
      await show(page, middle);
      // axe writes styles of its own into the page.
      assert.deepEqual(troubles, noTroubles);
      assert.deepEqual(await axe(page, { rules: OF_LOOKS }), [], 'less wide');
      await show(page, wide);
      assert.deepEqual(await axe(page, { except }), [], 'wide');
    });

    it(`shows ${path} on a phone, ${narrow.scheme}, without faults for anybody`, async () => {
      const { page, troubles } = await site.open(`/${path}`, narrow);
      await show(page, narrow);
      assert.deepEqual(troubles, noTroubles);
      assert.deepEqual(await axe(page, { except }), []);
    });
  }

  for (const tag of Object.keys(surface.elements))
    it(`has live examples of <${tag}>, which its elements draw`, async () => {
      const { page } = await site.open(`/elements/${tag}.html`);
      const examples = await page.locator(`.live ${tag}`).all();
      assert.equal(examples.length, readdirSync(`docs/examples/${tag}`).length);
      for (const example of examples) {
        await example.evaluate((element) => element.loaded);
        await page.waitForFunction(hasDrawnStory, await example.elementHandle());
        assert.deepEqual(
          await example.evaluate((element) => element.problems?.filter(({ severity }) => severity === 'error') ?? []),
          [],
        );
      }
    });

  it('shows stories without script', async () => {
    for (const tag of ['event-timeline', 'who-said-what', 'news-explainer']) {
      const { page } = await site.open(`/elements/${tag}.html`, { javaScriptEnabled: false });
      for (const example of await page.locator('.live').all()) {
        const shown = await example.evaluate(readVisible);
        const isStory = ['lethal support', munich.events[0].title].some((words) => shown.includes(words));
        assert.ok(isStory, `${tag}: ${shown.slice(0, 200)}`);
      }
    }
  });

  it('tells the page what a reader chooses, in the example of events', async () => {
    const { page } = await site.open('/elements/event-timeline.html');
    await page.locator('#watched').getByRole('button', { name: 'Balloon flight' }).first().click();
    await page.locator('#chosen').getByText('balloon-flight, by click').waitFor();
  });

  for (const [words, expected] of [
    ['timeline-toolbar', '<news-explainer>'],
    ['quote-not-proven', 'Problems and cures'],
    ['selected-event', '<news-explainer>'],
  ])
    it(`finds ${words}`, async () => {
      const { page, troubles } = await site.open('/guides/desk.html');
      await page.getByRole('searchbox').fill(words);
      await page.keyboard.press('Enter');
      await page
        .locator('#status', { hasText: 'pages have' })
        .or(page.locator('#status', { hasText: 'One page' }))
        .waitFor();
      const link = page.locator('#results').getByRole('link', { name: expected, exact: true });
      await link.first().click();
      await settle(page);
      assert.equal((await page.locator('h1').textContent()).replace(' of the document', ''), expected);
      assert.deepEqual(troubles, noTroubles);
    });

  it('has every name in its index, without script', async () => {
    const { page } = await site.open('/search.html', { javaScriptEnabled: false });
    const shown = await page.locator('main').evaluate(readVisible);
    for (const name of ['timeline-toolbar', 'quote-not-proven', 'event-timeline-select', '--said-lane-1', 'statusBy'])
      assert.ok(shown.includes(name), name);
  });
});
