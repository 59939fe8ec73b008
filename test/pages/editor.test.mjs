import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/setup.mjs';
import { noReport, report } from '../helpers/source-report.mjs';
import { countActs, keyboardHand, mouseHand } from './editor-input.mjs';
import { axe, deskPolicy, OF_LOOKS, untilStill, useSite } from './helpers.mjs';

const site = useSite({ headers: deskPolicy });

const munich = JSON.parse(readFileSync(`${root}data/munich-meeting.json`, 'utf8'));

/** A source of our own making, for where the report isn't there: the three quotations stand in it as well. */
const ownText = `A rare meeting

At a conference in Munich on Saturday the US Secretary of State, Antony Blinken, met China’s top diplomat, Wang Yi. He cautioned him against giving “lethal support” to the invasion of Ukraine.

Somebody senior at the State Department told reporters that China wanted to “have it both ways”: it spoke of peace, and took “concerning” steps to support the war.

On February 4 the US military had shot a balloon down.
`;

const article = report || ownText;

const documentOf = (page) => page.evaluate(() => JSON.stringify(document.querySelector('explainer-editor').data));

/** Until the browser has said that it keeps everything. */
const kept = (page) => page.locator('explainer-editor .autosave[data-state=saved]').waitFor();

/** Kills the tab as a crash would, and opens the same page in another. */
async function killAndReopen(page) {
  const url = page.url();
  const context = page.context();
  const crash = new Promise((resolve) => page.once('crash', resolve));
  const session = await context.newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await crash;
  const next = await context.newPage();
  await next.goto(url);
  return next;
}

async function writeStory({ press, write, paste, choose, select }) {
  await press(/^\s*With an empty story/);
  await write('Title', 'Two ministers meet in Munich');
  await write('Summary', 'They spoke of aid to Russia and of a balloon.');
  await press('More fields');
  await write('Language', 'en');

  await press('Cast');
  await press(/^\s*More: /);
  for (const [add, names] of [
    ['Add a side', ['United States', 'China']],
    ['Add a topic', ['Aid to Russia', 'The balloon']],
    ['Add a storyline', ['Diplomacy', 'Military']],
  ]) {
    for (const name of names) {
      await press(add);
      await write('Name', name);
    }
  }

  for (const [name, kind, side] of [
    ['Antony Blinken', 'Person', 'United States'],
    ['Wang Yi', 'Person', 'China'],
    ['a senior official of the State Department', 'Unnamed', 'United States'],
  ]) {
    await press('Add a person');
    await write('Name', name);
    await choose('Kind', kind);
    await choose('Side', side);
  }

  await press('Add a source');
  await write('Title', 'A rare meeting');
  await write('Publisher', 'The Example');
  await write('Published', 'Feb 19, 2023');
  await choose('Kind', 'Report');

  await press('Story');
  await press('New event');
  await write('Title', 'They meet in Munich');
  await write('Date', '18 Feb 2023');
  await choose('Storyline', 'Diplomacy');
  await press('Add: Sources');
  await choose('Source', 'A rare meeting');
  await press('New event');
  await write('Title', 'The US shoots the balloon down');
  await write('Date', '04/02/2023');
  await choose('Storyline', 'Military');
  await press('Add: Sources');
  await choose('Source', 'A rare meeting');
  // The wrong date, mended by its advice.
  await press(/^Check/);
  await press('Use 4 February 2023 (2023-02-04)');

  const quotations = [
    ['lethal support', 'Antony Blinken', 'A caution to China against giving “lethal support” to the invasion.'],
    ['have it both ways', 'a senior official of the State Department', 'China wanted to “have it both ways”.'],
    ['concerning', 'a senior official of the State Department', 'China took “concerning” steps to support the war.'],
  ];
  await press('Story');
  for (const [index, [words, speaker, text]] of quotations.entries()) {
    await press('Quote from a source');
    if (index === 0) {
      await paste('Paste the text here', article);
      await press('Use this text');
    }
    await select(words);
    await choose('Said by', speaker);
    await press('Quote these words');
    await write('Words', text);
    await write('Day on which it was said', '18 February 2023');
    await choose('Topics', 'Aid to Russia');
    await choose('Event at which it was said', 'They meet in Munich');
  }
}

/** Citation of words that stand in quotation marks in the report, and so are the speaker's own. It doesn't give the day that was typed. */
const quoted = (quote) => [{ source: 'a-rare-meeting', quote, for: 'text', ownWords: true }];

/** The story as it was written. Ids of statements come from speakers, never from words that may be withdrawn. */
function assertStory(document) {
  assert.deepEqual(
    document.events.map(({ id, date, title }) => [id, date, title]),
    [
      ['they-meet-in-munich', '2023-02-18', 'They meet in Munich'],
      ['the-us-shoots-the-balloon-down', '2023-02-04', 'The US shoots the balloon down'],
    ],
  );
  assert.deepEqual(
    document.statements.map(({ id, speaker, sources }) => [id, speaker, sources]),
    [
      ['antony-blinken', 'antony-blinken', quoted('lethal support')],
      ['a-senior-official-of-the-state', 'a-senior-official-of-the-state', quoted('have it both ways')],
      ['a-senior-official-of-the-state-2', 'a-senior-official-of-the-state', quoted('concerning')],
    ],
  );
}

/** What the command line finds in a document, quotations proven against the source's text. */
function check(json) {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  const file = join(folder, 'story.json');
  const source = join(folder, 'article.txt');
  writeFileSync(file, json);
  writeFileSync(source, article);
  const args = [
    'dist/cli/said-and-done.js',
    'check',
    '--strict',
    '--json',
    '--source',
    `a-rare-meeting=${source}`,
    file,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return { status, problems: stdout ? (JSON.parse(stdout).files ?? []).flatMap((each) => each.problems) : stderr };
}

describe('a story is written at the desk, from an empty page to a file without error or warning,', () => {
  const quoting = noReport ? `quoting a text of our own (${noReport})` : 'quoting the report of the first story';
  for (const [way, takeHands] of Object.entries({ 'with the mouse': mouseHand, 'by keyboard alone': keyboardHand }))
    it(`${way}, ${quoting}; the tab is killed on the way`, { timeout: 240_000 }, async (t) => {
      const { page, troubles } = await site.open('/docs/demo/desk.html', { width: 1400, acceptDownloads: true });
      const writing = countActs(takeHands(page));
      await writeStory(writing);
      t.diagnostic(`${writing.count.acts} acts and ${writing.count.letters} typed letters write the story`);
      await kept(page);
      const written = await documentOf(page);
      assertStory(JSON.parse(written));
      assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });

      const restored = await killAndReopen(page);
      await restored.getByText(/^Restored: your work until/).waitFor();
      assert.equal(await documentOf(restored), written);
      const hands = takeHands(restored);
      await hands.press(/lethal support/);
      await restored.getByText('These words stand in the text pasted on').waitFor();
      await hands.press('Export…');
      const download = restored.waitForEvent('download');
      await hands.press('Story alone (.json)');
      const json = readFileSync(await (await download).path(), 'utf8');
      assert.deepEqual(JSON.parse(json), JSON.parse(written));

      const { status, problems } = check(json);
      assert.equal(status, 0, JSON.stringify(problems));
      assert.deepEqual(
        problems.filter(({ severity }) => severity !== 'advice'),
        [],
      );
    });
});

/** Acts at random, ten of them, as an editor would do them: in the page, one after the other. */
async function actTenTimes(seed) {
  const desk = document.querySelector('explainer-editor');
  const { shadowRoot } = desk;
  let state = seed;
  const random = (count) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * count);
  };
  const pick = (list) => list[random(list.length)];
  const all = (selector) => [...shadowRoot.querySelectorAll(selector)].filter((each) => !each.disabled);
  const write = (field) => {
    for (const text of ['a', `a ${seed} “b`, `a ${seed} “b” /~1 ${random(1000)}`]) {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const choose = (field) => {
    field.selectedIndex = random(field.options.length);
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const acts = [
    () => pick(all('.moves button'))?.click(),
    () => pick(all('.add, .new-entries .button'))?.click(),
    () => pick(all('.entry-acts button, .form .text-button'))?.click(),
    () => pick(all('.chips button'))?.click(),
    () => pick(all('.form select'))?.localName && choose(pick(all('.form select'))),
    () => pick(all('.form :is(input, textarea)'))?.localName && write(pick(all('.form :is(input, textarea)'))),
    () =>
      all('.toolbar button')[0]?.textContent.includes('Undo') && random(3) === 0 && all('.toolbar button')[0].click(),
  ];
  let changes = 0;
  desk.addEventListener('explainer-editor-change', () => (changes += 1));
  for (let act = 0; act < 10; act += 1) {
    const before = changes;
    for (let attempt = 0; attempt < 50 && changes === before; attempt += 1) {
      pick(all('.parts button')).click();
      await desk.updateComplete;
      pick(all('.item-name'))?.click();
      await desk.updateComplete;
      pick(acts)();
      await desk.updateComplete;
    }
    if (changes === before) throw new Error('Nothing could be changed');
  }
  return JSON.stringify(desk.data);
}

describe('a tab that dies', () => {
  it(
    'loses none of 200 random edits, killed right after each tenth; undone, the first document is back byte for byte',
    {
      timeout: 240_000,
    },
    async () => {
      const markup = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Desk</title>
      <script type="module" src="/dist/cdn/explainer-editor.js"></script></head>
      <body><explainer-editor src="/data/munich-meeting.json"></explainer-editor></body></html>`;
      const opened = await site.open('/docs/demo/desk.html');
      const context = opened.page.context();
      const url = new URL('/desk-of-a-test.html', opened.page.url()).href;
      await context.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: markup }));
      let { page } = opened;
      await page.goto(url);
      const isThere = (title) => page.locator('explainer-editor .story-title', { hasText: title }).waitFor();
      await isThere(munich.title);
      for (let seed = 1; seed <= 20; seed += 1) {
        const written = await page.evaluate(actTenTimes, seed * 7919);
        page = await killAndReopen(page);
        await page.getByText(/^Restored: your work until/).waitFor();
        assert.equal(await documentOf(page), written, `after ${seed * 10} edits`);
      }
      const undone = await page.evaluate(async () => {
        const desk = document.querySelector('explainer-editor');
        const undo = [...desk.shadowRoot.querySelectorAll('.toolbar button')].find(({ textContent }) =>
          /Undo/.test(textContent),
        );
        let count = 0;
        for (; !undo.disabled; count += 1) {
          undo.click();
          await desk.updateComplete;
        }
        return count;
      });
      assert.ok(undone >= 150, `${undone} undone`);
      assert.equal(await documentOf(page), JSON.stringify(munich));
    },
  );
});

describe('the desk', () => {
  const parts = ['Story', 'Cast', 'Check', 'Story', 'Quote from a source', 'Story', 'From an article'];

  const openMunich = async (options) => {
    const { page, troubles } = await site.open('/docs/demo/desk.html', options);
    await page.evaluate((data) => {
      document.querySelector('explainer-editor').data = data;
    }, munich);
    await untilStill(page);
    return { page, troubles };
  };

  for (const [width, scheme] of [
    [1280, 'light'],
    [768, 'light'],
    [360, 'dark'],
  ])
    it(
      `is accessible, has no target below 24 px, and never scrolls sideways, ${width} px wide`,
      { timeout: 120_000 },
      async () => {
        const { page, troubles } = await openMunich({ width, scheme });
        const hand = mouseHand(page);
        const audit = () => axe(page, { selector: 'explainer-editor', ...(width === 768 && { rules: OF_LOOKS }) });
        for (const part of parts) {
          await hand.press(new RegExp(`^\\s*${part}`));
          const head = page.locator('explainer-editor .item-name').first();
          if (await head.count()) await head.click();
          assert.deepEqual(await audit(), [], `axe, ${part}`);
          const { small, isWide } = await page.evaluate(() => {
            const { shadowRoot } = document.querySelector('explainer-editor');
            const targets = [...shadowRoot.querySelectorAll('button, input, select, textarea, summary')];
            return {
              small: targets
                .filter((each) => each.checkVisibility())
                .map((each) => [each.textContent.trim() || each.id, each.getBoundingClientRect()])
                .filter(([, { width, height }]) => width < 24 || height < 24)
                .map(([name, { width, height }]) => `${name} ${width}×${height}`),
              isWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
            };
          });
          assert.deepEqual(small, [], `targets, ${part}`);
          assert.equal(isWide, false, `${part} scrolls sideways`);
        }
        await hand.press('Story');
        await hand.press('Table');
        assert.deepEqual(await audit(), [], 'axe, sheet');
        await hand.press('Export…');
        assert.deepEqual(await audit(), [], 'axe, export');
        assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
      },
    );

  it('lets an event be dragged to another place of the sheet', async () => {
    const { page } = await openMunich();
    await mouseHand(page).press('Table');
    const handles = page.locator('explainer-editor .handle');
    const [from, to] = [await handles.nth(0).boundingBox(), await handles.nth(2).boundingBox()];
    await page.mouse.move(from.x + 8, from.y + 8);
    await page.mouse.down();
    await page.mouse.move(to.x + 8, to.y + 12, { steps: 5 });
    await page.mouse.up();
    const { events } = JSON.parse(await documentOf(page));
    const ids = munich.events.map(({ id }) => id);
    assert.deepEqual(
      events.map(({ id }) => id),
      [ids[1], ids[2], ids[0], ...ids.slice(3)],
    );
  });

  it('is reached from the page that `npm start` shows', async () => {
    const { page } = await site.open('/docs/demo/');
    await page.getByRole('link', { name: 'The desk' }).click();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
  });

  it('gives readers’ pages nothing to load', async () => {
    const { page } = await site.open('/docs/demo/');
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    assert.deepEqual(
      loaded.filter((name) => /desk|editor/.test(name)),
      [],
    );
  });
});
