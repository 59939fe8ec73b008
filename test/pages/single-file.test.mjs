/** Files that work alone: each is copied into an empty folder, with a page and a story, and nothing else is there. */
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { renderExplainer } from '../../dist/ssr/index.js';
import { root } from '../../scripts/setup.mjs';
import { settle, useSite } from './helpers.mjs';

const { singleFile } = JSON.parse(readFileSync(join(root, 'bench/budgets.json'), 'utf8'));

const TAGS = {
  'said-and-done.single.js': '<script type="module" src="said-and-done.single.js"></script>',
  'said-and-done.single.iife.js': '<script src="said-and-done.single.iife.js"></script>',
};

const pageWith = (script, story) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>An article</title>
    ${script}
  </head>
  <body>
    ${story}
  </body>
</html>`;

const STORY = `<news-explainer src="story.json">
      <event-timeline></event-timeline>
      <p>He <said-quote statement="lethal-support"></said-quote>.</p>
      <who-said-what></who-said-what>
    </news-explainer>`;

const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** An empty folder with one script, a page and a story. */
function makeFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), 'one-file-'));
  folders.push(folder);
  copyFileSync(join(root, 'dist/cdn', name), join(folder, name));
  copyFileSync(join(root, 'data/munich-meeting.json'), join(folder, 'story.json'));
  writeFileSync(join(folder, 'index.html'), pageWith(TAGS[name], STORY));
  const json = readFileSync(join(folder, 'story.json'), 'utf8').replaceAll('<', '\\u003c');
  const inline = `<event-timeline><script type="application/json">${json}</script></event-timeline>`;
  writeFileSync(join(folder, 'inline.html'), pageWith(TAGS[name], inline));
  return folder;
}

for (const name of Object.keys(TAGS)) {
  describe(`${name}, alone in a folder,`, () => {
    const folder = makeFolder(name);
    const site = useSite({ folder });

    it(`has at most ${singleFile.kB} kB`, () => {
      const bytes = gzipSync(readFileSync(join(root, 'dist/cdn', name))).length;
      assert.ok(bytes <= singleFile.kB * 1000, `${bytes} bytes`);
    });

    it('shows a story, opens, quotes, zooms and finds, and asks for nothing that is not there', async () => {
      const { page, troubles } = await site.open('/');
      const timeline = page.locator('event-timeline');
      await page.locator('said-quote').getByText('Antony Blinken').waitFor();
      await timeline
        .getByRole('button', { name: /balloon/i })
        .first()
        .click();
      await timeline.locator('#detail').waitFor();
      await timeline.getByRole('button', { name: 'Zoom in' }).click();
      await timeline.getByRole('slider').first().waitFor();
      await timeline.getByRole('button', { name: 'Find' }).click();
      await timeline.getByRole('searchbox').fill('balloon');
      await timeline
        .getByText(/^\d of 8/)
        .first()
        .waitFor();
      await page.locator('who-said-what').getByRole('button', { name: 'In order' }).click();
      await timeline.getByRole('button', { name: 'Download' }).click();
      await timeline.getByRole('button', { name: 'Data (CSV)' }).waitFor();
      await settle(page);
      assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
    });

    // A script that runs before the markup is read would make roots of its own.
    it('shows a story that a server has drawn', async () => {
      const munich = JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8'));
      writeFileSync(
        join(folder, 'drawn.html'),
        pageWith(TAGS[name].replace('<script ', '<script defer '), renderExplainer(munich, { as: 'html' })),
      );
      const { page, troubles } = await site.open('/drawn.html');
      const timeline = page.locator('event-timeline');
      await timeline
        .getByRole('button', { name: /balloon/i })
        .first()
        .click();
      await timeline.locator('#detail').waitFor();
      assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
    });

    it('speaks English where the page speaks another language, asks for none, and says in the console which file has it', async () => {
      writeFileSync(join(folder, 'de.html'), pageWith(TAGS[name], STORY).replace('lang="en"', 'lang="de"'));
      const { page, troubles } = await site.open('/de.html');
      await page.locator('event-timeline').getByRole('button', { name: 'Find' }).waitFor();
      assert.deepEqual({ ...troubles, console: [] }, { console: [], foreign: [], missing: [] });
      for (const text of troubles.console) assert.match(text, /Use dist\/cdn\/said-and-done\.js with the folder/);
    });
  });
}

describe('from a file on a disk', () => {
  const folder = makeFolder('said-and-done.single.iife.js');
  const site = useSite({ folder });

  it('the classic file shows a story that is in the page', async () => {
    const { page } = await site.open('/');
    await page.goto(pathToFileURL(join(folder, 'inline.html')).href);
    await settle(page);
    const timeline = page.locator('event-timeline');
    await timeline
      .getByRole('button', { name: /balloon/i })
      .first()
      .click();
    await timeline.locator('#detail').waitFor();
  });

  it('lists the entries that are lost, and names the first in the console, once', async () => {
    const story = {
      explainer: 1,
      title: 'A story',
      sources: [{ id: 'report', title: 'A report' }],
      people: [{ id: 'ann', name: 'Ann', kind: 'person' }],
      events: [
        { id: 'meeting', date: '2023-02-18', title: 'The meeting', sources: ['report'] },
        { id: 'arrest', date: '2023-02-19', title: 'The arrest', status: 'maybe', sources: ['report'] },
      ],
      statements: [{ id: 'denied', speaker: 'nobody', text: 'She said so.', sources: ['report'] }],
    };
    const markup = `<event-timeline><script type="application/json">${JSON.stringify(story)}</script></event-timeline>`;
    writeFileSync(join(folder, 'lost.html'), pageWith(TAGS['said-and-done.single.iife.js'], markup));
    const { page, troubles } = await site.open('/');
    troubles.console.length = 0;
    await page.goto(pathToFileURL(join(folder, 'lost.html')).href);
    await page.getByText('4 problems in this document').click();
    await page.getByText('/events/1/status').waitFor();
    await page.evaluate(() => document.querySelector('event-timeline').select('meeting'));
    await settle(page);
    assert.equal(troubles.console.length, 1, troubles.console.join('\n'));
    assert.match(troubles.console[0], /^<event-timeline> \/events\/1\/status .*“maybe”/);
  });

  it('names in the console an attribute that is misspelt, and no name of the page’s own', async () => {
    const markup = '<event-timeline scr="story.json" layout="wide" data-src="x" lang="en"></event-timeline>';
    writeFileSync(join(folder, 'misspelt.html'), pageWith(TAGS['said-and-done.single.iife.js'], markup));
    const { page, troubles } = await site.open('/');
    troubles.console.length = 0;
    await page.goto(pathToFileURL(join(folder, 'misspelt.html')).href);
    await settle(page);
    assert.deepEqual(troubles.console, ['<event-timeline> scr="story.json" is no attribute of it. Did you mean src?']);
  });

  /** Opens a page from the disk, and returns what its console has said once it says all of these. */
  async function openUntilSaid(markup, sentences) {
    writeFileSync(join(folder, 'warned.html'), pageWith(TAGS['said-and-done.single.iife.js'], markup));
    const { page, troubles } = await site.open('/');
    troubles.console.length = 0;
    const said = sentences.map((sentence) =>
      page.waitForEvent('console', { predicate: (message) => message.text().includes(sentence) }),
    );
    await page.goto(pathToFileURL(join(folder, 'warned.html')).href);
    await Promise.all(said);
    return troubles.console;
  }

  it('names in the console an element without a document, and a tag that is misspelt', async () => {
    const misspelt = '<event-timelin></event-timelin> <newsexplainer></newsexplainer>';
    const markup = `<event-timeline></event-timeline> ${misspelt} <page-frame></page-frame>`;
    const said = await openUntilSaid(markup, ['has no document', '<event-timelin>', '<newsexplainer>']);
    assert.deepEqual(said.toSorted(), [
      '<event-timelin> is no element. Did you mean <event-timeline>?',
      '<event-timeline> has no document. Write its address into src, as in <event-timeline src="story.json">, or put its JSON into a <script type="application/json"> in it.',
      '<newsexplainer> is no element. Did you mean <news-explainer>?',
    ]);
  });

  it('says nothing of an element whose document a script assigns later', async () => {
    const markup = `<event-timeline></event-timeline> <who-said-what></who-said-what>
      <script>
        const data = { explainer: 1, title: 'A story', events: [] };
        setTimeout(() => Object.assign(document.querySelector('event-timeline'), { data }), 100);
      </script>`;
    const said = await openUntilSaid(markup, ['<who-said-what> has no document']);
    assert.deepEqual(
      said.filter((sentence) => sentence.startsWith('<event-timeline> has no')),
      [],
    );
  });

  it('no story in another file can be loaded, and the message says so', async () => {
    const { page, troubles } = await site.open('/');
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await settle(page);
    assert.match(troubles.console.join('\n'), /opened from a disk can’t load other files/);
  });
});

const OLD_PAGE = `<!doctype html>
<html lang="en">
  <title>An old page</title>
  <event-timeline src="/data/munich-meeting.json"></event-timeline>
  <script src="/alone/SCRIPT"></script>
</html>`;

/** As old servers send files: a page in their charset, and scripts that state none. */
const oldAnswers = (name) => ({
  [`/${name}.html`]: (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' });
    response.end(OLD_PAGE.replace('SCRIPT', name));
  },
  [`/alone/${name}`]: (_, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript' });
    response.end(readFileSync(join(root, 'dist/cdn', name)));
  },
});

describe('on a page in ISO-8859-1', () => {
  const name = 'said-and-done.single.iife.js';
  const split = 'said-and-done.iife.js';
  const site = useSite({ answers: { ...oldAnswers(name), ...oldAnswers(split) } });

  for (const script of [name, split])
    it(`all characters are right with ${script}`, async () => {
      const { page } = await site.open(`/${script}.html`);
      assert.equal(await page.evaluate(() => document.characterSet), 'windows-1252');
      const words = await page.locator('event-timeline').evaluate(({ shadowRoot }) => shadowRoot.textContent);
      assert.match(words, / · /, 'the sign between two facts');
      assert.doesNotMatch(words, /[âÃÂ]/);
    });
});
