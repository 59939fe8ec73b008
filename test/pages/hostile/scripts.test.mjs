import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from '../../../scripts/setup.mjs';
import { renderExplainer } from '../../../dist/ssr/index.js';
import { readVisible, settle, useSite } from '../helpers.mjs';
import { classic, module, munich, pageOf, pictureOf, quiet, statements, timeline } from './hostile-page.mjs';

const site = useSite();
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const squeeze = (text) => text.replace(/\s+/g, ' ').trim();

describe('without our script, what a server wrote stays readable', () => {
  const forms = {
    'the list inside': renderExplainer(munich, { as: 'light', element: 'event-timeline' }),
    'what the element would draw': renderExplainer(munich, { as: 'html', stylesheet: '/dist/cdn/said-and-done.css' }),
  };
  const ways = {
    'where scripts are off': [{}, { javaScriptEnabled: false }],
    'where the module is not there': [{ script: '<script type="module" src="/nowhere.js"></script>' }, {}],
    'where a nonce blocks it': [{}, { headers: { 'content-security-policy': "script-src 'nonce-other'" } }],
    'where another script has rewritten its type': [
      { script: module.replace('type="module"', 'type="text/plain"') },
      {},
    ],
  };
  for (const [form, markup] of Object.entries(forms))
    for (const [way, [options, settings]] of Object.entries(ways))
      it(`${way}: ${form}`, async () => {
        const { page } = await site.openMarkup(pageOf(markup, options), settings);
        // Readers open what is folded by the browser's own means, which need no script of ours.
        const isClosed = (summary) => summary.evaluate(({ parentElement }) => !parentElement.open);
        for (const summary of await page.locator('details > summary').all())
          if ((await summary.isVisible()) && (await isClosed(summary))) await summary.click();
        const shown = squeeze(await page.locator('body').evaluate(readVisible)).replace(/[“”"]/g, '');
        const { events, statements, sources } = munich;
        const words = [...events.map(({ title }) => title), ...statements.map(({ text }) => text)];
        for (const each of [...words, ...sources.map(({ title }) => title)])
          assert.ok(shown.includes(squeeze(each).replace(/[“”"]/g, '')), each);
        assert.doesNotMatch(shown, /explainer:1/, 'JSON can be seen');
      });
});

/** A copy of what is built, under another address, that says it is of another version. */
const otherVersion = '0.0.9';
const serveOther = (page) =>
  page.route('**/other/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace('/other/', 'dist/cdn/');
    const body = readFileSync(`${root}${path}`, 'utf8').replaceAll(version, otherVersion);
    return route.fulfill({ contentType: 'text/javascript', body });
  });
const other = (script) => script.replace('/dist/cdn/', '/other/');

describe('of two scripts on a page', () => {
  it('each element knows the version of its package', async () => {
    const { page } = await site.openMarkup(pageOf(timeline));
    assert.equal(await page.evaluate(() => customElements.get('event-timeline').version), version);
  });

  const pairs = {
    'two modules': [module, other(module)],
    'two classic scripts': [classic, other(classic)],
    'a classic script and a module': [classic, other(module)],
  };
  for (const [pair, scripts] of Object.entries(pairs))
    for (const [order, both] of [
      ['this one first', scripts],
      [
        'the other first',
        scripts.map((script) => (script.includes('/other/') ? script.replace('/other/', '/dist/cdn/') : other(script))),
      ],
    ])
      it(`the first stays, and a warning names both versions: ${pair}, ${order}`, async () => {
        const { page, troubles } = await site.openMarkup(pageOf(timeline, { script: both.join('') }), {
          prepare: serveOther,
        });
        assert.ok((await pictureOf(page, 'event-timeline')).length > 20);
        const warnings = troubles.console.filter((text) => /already/.test(text));
        assert.ok(warnings.length > 0, 'no warning');
        for (const warning of warnings)
          for (const each of [version, otherVersion])
            assert.ok(warning.includes(each), `${each} is not in: ${warning}`);
        assert.deepEqual({ ...troubles, console: troubles.console.filter((text) => !warnings.includes(text)) }, quiet);
        const first = both[0].includes('/other/') ? otherVersion : version;
        assert.equal(await page.evaluate(() => customElements.get('event-timeline').version), first);
      });

  it('another library’s element keeps our name, a warning says so, and the rest of ours works', async () => {
    const head = `<script>
      customElements.define('event-timeline', class extends HTMLElement { connectedCallback() { this.title = 'theirs'; } });
    </script>`;
    const { page, troubles } = await site.openMarkup(pageOf(`${timeline}${statements}`, { head }));
    assert.equal(await page.locator('event-timeline').getAttribute('title'), 'theirs');
    assert.ok((await pictureOf(page, 'who-said-what')).length > 20);
    assert.equal(troubles.console.length, 1);
    assert.match(troubles.console[0], /<event-timeline> is registered already \(not ours\).*Subclass/);
  });

  it('ours can have another name, as the docs say', async () => {
    const guide = readFileSync(`${root}docs/any-page.md`, 'utf8');
    const lines = /import \{ EventTimelineElement \}[\s\S]*?(?=```)/.exec(guide)[0];
    const script = lines.replace(/'said-and-done\/[\w-]+\.js'/, "'/dist/elements-of-a-test.js'");
    const head = `<script>customElements.define('event-timeline', class extends HTMLElement {});</script>`;
    const { page } = await site.openMarkup(
      pageOf(timeline.replaceAll('event-timeline', 'desk-timeline'), {
        head,
        script: `<script type="module">${script}</script>`,
      }),
      {
        prepare: (opened) =>
          opened.route('**/elements-of-a-test.js', (route) =>
            route.fulfill({ contentType: 'text/javascript', body: "export * from '/dist/cdn/said-and-done.js';" }),
          ),
      },
    );
    await page.waitForFunction(() => document.querySelector('desk-timeline').explainer);
    await settle(page);
    assert.ok((await pictureOf(page, 'desk-timeline')).length > 20);
  });
});

/** As Prototype, MooTools and their heirs did it: enumerable, and in place of what browsers have. */
function changeBuiltIns() {
  const { from, prototype } = Array;
  Object.assign(Object.prototype, { extend: () => ({}), each: () => undefined, isEmpty: () => false });
  Object.assign(prototype, {
    contains: () => true,
    each: () => undefined,
    first: () => undefined,
    remove: () => undefined,
    toJSON: () => '[]',
    clone() {
      return this;
    },
    flat() {
      return [].concat(...this);
    },
    find(test) {
      for (let index = 0; index < this.length; index += 1) if (test(this[index], index, this)) return this[index];
    },
    reduce(join, ...start) {
      let value = start.length > 0 ? start[0] : this[0];
      for (let index = start.length > 0 ? 0 : 1; index < this.length; index += 1)
        value = join(value, this[index], index, this);
      return value;
    },
  });
  Array.from = (list, map) => (map ? from(list).map((each, index) => map(each, index)) : from(list));
  Object.assign(String.prototype, { capitalize: () => 'Oh', strip: () => '', toJSON: () => '""' });
  Object.assign(Function.prototype, { argumentNames: () => [], wrap: () => () => undefined });
  const { bind } = Function.prototype;
  Function.prototype.bind = function (...values) {
    return bind.apply(this, values);
  };
}

describe('old libraries that change what all arrays and objects can do', () => {
  it('change nothing that readers see', async () => {
    const body = `${timeline}${statements}`;
    const head = `<script>(${changeBuiltIns})();</script>`;
    const changed = await site.openMarkup(pageOf(body, { head }));
    const plain = await site.openMarkup(pageOf(body));
    for (const selector of ['event-timeline', 'who-said-what'])
      assert.deepEqual(await pictureOf(changed.page, selector), await pictureOf(plain.page, selector));
    const problems = await changed.page.evaluate(() => document.querySelector('event-timeline').problems.length);
    assert.equal(problems, 0);

    await changed.page.locator('event-timeline .label').first().click();
    await changed.page.locator('event-timeline #detail').waitFor();
    await changed.page.locator('event-timeline').getByRole('button', { name: 'Find' }).click();
    await changed.page.getByRole('searchbox').fill('balloon');
    await changed.page.getByText(/^\d of 8/).waitFor();
    assert.deepEqual(changed.troubles, quiet);
  });
});

describe('under a policy', () => {
  it('of nonces and trusted types, an element needs its script’s nonce and nothing else', async () => {
    const headers = {
      'content-security-policy':
        "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'nonce-abc'; connect-src 'self'; img-src data:; " +
        "require-trusted-types-for 'script'; trusted-types lit-html",
    };
    const html = pageOf(
      `${timeline}${statements}<event-timeline id="other" src="/data/apollo-11.json"></event-timeline>`,
      {
        head: '<link rel="icon" href="data:,">',
      },
    );
    const { page, troubles } = await site.openMarkup(
      html
        .replace('<script type="module"', '<script nonce="abc" type="module"')
        .replace('<style>', '<style nonce="abc">'),
      { headers },
    );
    for (const selector of ['event-timeline', 'who-said-what', '#other'])
      assert.ok((await pictureOf(page, selector)).length > 20, selector);
    assert.deepEqual(troubles, quiet);
  });

  const trustedTypes = (names) => ({
    'content-security-policy': `require-trusted-types-for 'script'; trusted-types ${names}`,
  });
  it('that lets each Lit make its policy, two modules get on', async () => {
    const { page, troubles } = await site.openMarkup(pageOf(timeline, { script: module + other(module) }), {
      headers: trustedTypes("lit-html 'allow-duplicates'"),
      prepare: serveOther,
    });
    assert.ok((await pictureOf(page, 'event-timeline')).length > 20);
    assert.deepEqual(
      troubles.console.filter((text) => !/already/.test(text)),
      [],
    );
  });

  it('that lets only one, the same classic script twice does nothing the second time', async () => {
    const { page, troubles } = await site.openMarkup(pageOf(timeline, { script: classic + classic }), {
      headers: trustedTypes('lit-html'),
    });
    assert.ok((await pictureOf(page, 'event-timeline')).length > 20);
    assert.deepEqual(troubles, quiet);
  });

  it('that lets only one, the second module fails, and the first goes on', async () => {
    const { page, troubles } = await site.openMarkup(pageOf(timeline, { script: module + other(module) }), {
      headers: trustedTypes('lit-html'),
      prepare: serveOther,
    });
    assert.ok((await pictureOf(page, 'event-timeline')).length > 20);
    assert.match(troubles.console.join(), /Policy "?lit-html"? (already exists|disallowed)|createPolicy/);
  });
});
