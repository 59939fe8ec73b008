import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { installFromApt } from '../../scripts/apt.mjs';
import { root } from '../../scripts/setup.mjs';
import { makeConsumer } from '../../scripts/test/consumer-fixture.mjs';
import { axe, readVisible, strictestPolicy, useSite } from './helpers.mjs';

const munich = JSON.parse(readFileSync('data/munich-meeting.json', 'utf8'));
const made = mkdtempSync(join(tmpdir(), 'integrations-'));
after(() => rmSync(made, { recursive: true }));

function run(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  assert.equal(status, 0, error?.message ?? stdout + stderr);
}

function whyNoHugo() {
  const hasHugo = () => spawnSync('hugo', ['version']).status === 0;
  try {
    if (!hasHugo()) installFromApt(['hugo']);
    return hasHugo() ? false : 'Hugo was installed, and does not run.';
  } catch (error) {
    return `There is no Hugo. ${error.message}`;
  }
}
const noHugo = whyNoHugo();

const eleventy = join(root, '.cache/consumers/integrations/eleventy');

/** Where each example is once it is built, and how much of the story stands in its HTML. */
const examples = {
  static: { folder: root, path: '/integrations/static/', texts: [] },
  eleventy: {
    folder: join(eleventy, '_site'),
    path: '/',
    texts: munich.statements,
    build: () => run('npm', ['run', '--silent', 'build'], makeConsumer('integrations/eleventy')),
  },
  hugo: {
    folder: join(made, 'hugo'),
    path: '/',
    texts: munich.statements,
    build: () => runHugo(join(root, 'integrations/hugo'), join(made, 'hugo')),
    skip: noHugo,
  },
};

const runHugo = (source, destination) =>
  run('hugo', ['--source', source, '--destination', destination, '--noBuildLock', '--quiet']);

const readable = (words) => words.replace(/[“”"]/g, '').replace(/\s+/g, ' ');

for (const [name, { folder, path, texts, build, skip = false }] of Object.entries(examples))
  describe(`the example for ${name}`, { skip }, () => {
    if (build) it('is built', build);
    const site = useSite({ folder, headers: strictestPolicy });

    for (const width of [1280, 360])
      it(`draws the story, ${width} px wide, under the strictest policy, and asks nobody else`, async () => {
        const { page, troubles } = await site.open(path, { width });
        for (const { title } of munich.events)
          await page.locator('event-timeline').getByText(title).filter({ visible: true }).first().waitFor();
        await page.locator('who-said-what').getByText('lethal support').first().waitFor();
        assert.equal(await page.locator('who-said-what .card').count(), munich.statements.length);
        assert.ok(
          await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
          'it is too wide',
        );
        assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
        assert.deepEqual(await axe(page), []);
      });

    it('can be read without script', async () => {
      const { page, troubles } = await site.open(path, { javaScriptEnabled: false });
      const shown = readable(await page.locator('main').evaluate(readVisible));
      for (const { title } of munich.events) assert.ok(shown.includes(readable(title)), title);
      for (const { text } of texts) assert.ok(shown.includes(readable(text)), text);
      assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
    });
  });

describe('the example for eleventy', () => {
  it('puts the story into Markdown whole, once, and tells it to search engines', async () => {
    const html = readFileSync(join(eleventy, '_site/index.html'), 'utf8');
    assert.equal(html.match(/<news-explainer/g).length, 1);
    assert.doesNotMatch(html, /<p>[^<]*exportparts/);
    assert.match(html, /<template shadowrootmode="open">/);
    assert.match(html, /<script type="application\/ld\+json">/);
  });
});

describe('the example for hugo, given another document', { skip: noHugo }, () => {
  const dates = {
    '2022-02': 'February 2022',
    '../1969-07-20': 'until 20 July 1969',
    '1789~': 'about 1789',
    '1789?': '1789 (uncertain)',
    '2023-02-18T19:30+01:00': '18 February 2023',
    'Y-66000000': 'Y-66000000',
  };

  /** The example beside a document of the test, as Hugo builds it. */
  function build(document) {
    const house = mkdtempSync(join(made, 'house-'));
    cpSync('integrations/hugo', join(house, 'integrations/hugo'), { recursive: true });
    cpSync('data', join(house, 'data'), { recursive: true });
    symlinkSync(join(root, 'dist'), join(house, 'dist'));
    writeFileSync(join(house, 'data/munich-meeting.json'), JSON.stringify({ ...munich, ...document }));
    runHugo(join(house, 'integrations/hugo'), join(house, 'site'));
    return readFileSync(join(house, 'site/index.html'), 'utf8');
  }

  it('says dates in words', () => {
    const events = Object.keys(dates).map((date, index) => ({ id: `e${index}`, title: `Event ${index}`, date }));
    const html = build({ events });
    Object.values(dates).forEach((words, index) =>
      assert.ok(html.includes(`<strong>Event ${index}</strong>: ${words}</li>`), words),
    );
  });

  it('takes no markup from it', () => {
    const html = build({ title: '</script><script>alert(1)</script>', summary: '<img src=x onerror=alert(1)>' });
    assert.equal(html.match(/<script/g).length, 2);
    assert.doesNotMatch(html, /<img/);
  });

  it('says only that it was withdrawn, where it was', () => {
    const html = build({ status: 'withdrawn', note: 'It was wrong.' });
    assert.match(html, /<p>It was wrong\.<\/p>/);
    assert.doesNotMatch(html.replace(/<script.*<\/script>/g, ''), /balloon down/);
  });

  it('shows no words of somebody unknown', () => {
    const [statement] = munich.statements;
    const html = build({ statements: [{ ...statement, speaker: 'nobody' }] });
    assert.doesNotMatch(html.replace(/<script.*<\/script>/g, ''), /lethal support/);
  });
});
