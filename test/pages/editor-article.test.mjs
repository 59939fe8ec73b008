import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { makeDocx, paragraph } from '../convert/docx/docx-file.mjs';
import { root } from '../../scripts/setup.mjs';
import { noReport } from '../helpers/source-report.mjs';
import { bridgeClosed, bridgeClosedInFull } from './editor-articles.mjs';
import { answerAll, countingHands, documentOf, firstStory, nextCard, pasteArticle, readCard } from './editor-draft.mjs';
import { axe, deskPolicy, useSite } from './helpers.mjs';

const site = useSite({ headers: deskPolicy });

/** Scrolls a field to the lower edge of the window, where buttons may cover it. */
const scrollToEnd = (id) => {
  const field = document.querySelector('explainer-editor').shadowRoot.getElementById(id);
  globalThis.scrollBy({ top: field.getBoundingClientRect().bottom - globalThis.innerHeight + 8, behavior: 'instant' });
};

/** Id of what is seen at the middle of the element that has the focus. */
const shownAtMiddle = () => {
  const root = document.querySelector('explainer-editor').shadowRoot;
  const { left, top, width, height } = root.activeElement.getBoundingClientRect();
  return root.elementFromPoint(left + width / 2, top + height / 2)?.id;
};

/** Name of the element of the desk that has the focus, if something else lies above its middle; else an empty text. */
const coveredFocus = () => {
  const root = document.querySelector('explainer-editor').shadowRoot;
  const { activeElement } = root;
  if (!activeElement?.closest('.draft-side')) return 'outside';
  const { left, top, right, bottom } = activeElement.getBoundingClientRect();
  const shown = root.elementFromPoint(
    (left + right) / 2,
    (Math.max(top, 0) + Math.min(bottom, globalThis.innerHeight)) / 2,
  );
  const isSeen =
    bottom > 0 && top < globalThis.innerHeight && (activeElement.contains(shown) || shown?.contains(activeElement));
  return isSeen ? '' : `${activeElement.id || activeElement.textContent.trim()} below ${shown?.className}`;
};

/**
 * Returns what a key has opened: where the card stands in the window, which field has the focus, what covers it, and what is offered below it.
 */
const openedField = () => {
  const root = document.querySelector('explainer-editor').shadowRoot;
  const focused = root.activeElement;
  const offers = [...(focused.closest('.field')?.querySelectorAll('.fix') ?? [])];
  const covered = [focused, ...offers].flatMap((each) => {
    const { left, top, bottom } = each.getBoundingClientRect();
    return [top + 3, bottom - 3].flatMap((y) => {
      const shown = root.elementFromPoint(left + 8, y);
      return each === shown || each.contains(shown) ? [] : [`${each.id || each.textContent.trim()} at ${y}`];
    });
  });
  return { y: root.querySelector('#draft-card').getBoundingClientRect().top, covered };
};

/** Px by which a field, with what is offered below it, is outside of what is seen of the card. */
const hiddenOf = (id) => {
  const root = document.querySelector('explainer-editor').shadowRoot;
  const { top, bottom } = root.getElementById(id).closest('.field').getBoundingClientRect();
  const decisions = root.querySelector('.draft-card > .buttons');
  const isSticky = getComputedStyle(decisions).position === 'sticky';
  const bars = [...root.querySelectorAll('.top, .status-line')].map((bar) => bar.getBoundingClientRect().bottom);
  const end = isSticky ? decisions.getBoundingClientRect().top : globalThis.innerHeight;
  return Math.max(0, Math.max(...bars) + 6 - top, bottom + 6 - end);
};

/** Px by which what sticks to the top covers the beginning of the card, and by which that is below the window's lower edge. */
const coveredBeginning = () => {
  const root = document.querySelector('explainer-editor').shadowRoot;
  const { top } = root.querySelector('#draft-card').getBoundingClientRect();
  const heading = root.querySelector('#draft-heading').getBoundingClientRect();
  const bars = [...root.querySelectorAll('.top, .status-line')].map((bar) => bar.getBoundingClientRect());
  return {
    above: Math.max(0, ...bars.map(({ bottom }) => bottom)) - top,
    below: heading.bottom - globalThis.innerHeight,
    focused: root.activeElement?.id,
  };
};

/** An article with two sources of one long description, and a third who may be either of them. */
const namesakes = {
  title: 'Engineers warned of the bridge',
  publisher: 'Ellery Courier',
  published: '16 May 2024',
  text: `Engineers warned of the bridge

A senior engineer from the department of public works told reporters that the cracks had been known since the last winter.

A senior engineer from the department of public works warned that more of them would come. The public works engineer said that nobody had listened to the department.`,
};

/** An article whose cards are higher than the window: in each somebody speaks of whom nobody knows who that is. */
const sayings = {
  title: 'Eight speak of the bridge',
  publisher: 'Ellery Courier',
  published: '16 May 2024',
  text: `Eight speak of the bridge

${['Lund', 'Vance', 'Rell', 'Okoro', 'Quill', 'Berg', 'Krug', 'Moss']
  .map((name) => `${name} said that the old bridge over the Ell would be late again.`)
  .join(' ')}`,
};

/** All that the browser has stored for this page, but for the article itself. */
const storedWords = (page) =>
  page.evaluate(async () => {
    const told = [];
    for (const { name } of await globalThis.indexedDB.databases()) {
      const database = await new Promise((resolve, reject) => {
        const opening = globalThis.indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const all = await new Promise((resolve) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
        });
        // The article itself is kept beside the story.
        told.push(JSON.stringify(all.filter((line) => !(typeof line === 'string' && line.startsWith('{"article"')))));
      }
      database.close();
    }
    return told.join('\n');
  });

/** Problems that the command line finds, quotations proven against the article. */
function check(document, text) {
  const folder = mkdtempSync(join(tmpdir(), 'draft-'));
  const [file, source] = [join(folder, 'story.json'), join(folder, 'article.txt')];
  writeFileSync(file, JSON.stringify(document));
  writeFileSync(source, text);
  const args = [
    'dist/cli/said-and-done.js',
    'check',
    '--json',
    '--source',
    `${document.sources[0].id}=${source}`,
    file,
  ];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  assert.ok(stdout, stderr);
  return JSON.parse(stdout).files.flatMap((each) => each.problems);
}

const proofProblems = (problems) =>
  problems.filter(({ code, severity }) => severity === 'error' || /^(quot|source-text|words)/.test(code));

describe('a story is made from an article by keyboard alone:', () => {
  it('the first story, in at most 45 acts once its draft is there', { skip: noReport, timeout: 120_000 }, async (t) => {
    const { page, troubles } = await site.open('/docs/demo/desk.html', { width: 1280 });
    const hands = countingHands(page);
    await pasteArticle(page, hands, firstStory);
    const before = { ...hands.count };
    await answerAll(page, hands, {
      isWrong: ({ passage }) => /Meet the Press/.test(passage),
      kindOf: (speaker) => (/^(China|Washington|U\.S\.)$/.test(speaker) ? '3' : '4'),
      // Names that begin alike are shortened to what differs.
      isSame: ({ speaker }) => /official|^A senior …/i.test(speaker),
      statusOf: ({ words }) => (/^Blinken’s planned visit/.test(words) ? '3' : '1'),
      dateOf: ({ words, date }) => (date === '' && words === 'Russian troops invaded Ukraine' ? '24 Feb 2022' : ''),
    });
    const acts = hands.count.acts - before.acts;
    const document = await documentOf(page);
    const { events, statements, people, sources } = document;
    t.diagnostic(
      `${acts} acts and ${hands.count.letters - before.letters} typed letters confirm the draft of the first story`,
    );
    t.diagnostic(`${before.acts} acts and ${before.letters} typed letters before: paste, source, day`);
    t.diagnostic(
      `${events.length} events, ${statements.length} statements, ${people.length} people, ${sources.length} source`,
    );
    assert.ok(acts <= 45, `${acts} acts`);
    assert.ok(
      events.length >= 5 && statements.length >= 25,
      `${events.length} events, ${statements.length} statements`,
    );
    assert.equal(statements.filter(({ silence }) => silence).length, 3);
    // Those who passed statements on are sources as well. A tweet from which one sentence has two statements is one.
    assert.deepEqual(
      sources.slice(1).map(({ title }) => title),
      ['a tweet by the Secretary of State', 'China’s state news agency, Xinhua'],
    );
    assert.equal(people.filter(({ name }) => name === 'Antony Blinken').length, 1);
    // Three more mentions of a source without a name were made one with the first, in one act each.
    assert.equal(people.filter(({ name }) => /official/i.test(name)).length, 1);
    assert.deepEqual(proofProblems(check(document, firstStory.text)), []);
    assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
  });

  it(
    'a story of eight events, nineteen statements and three silences, in at most 33 acts',
    { timeout: 120_000 },
    async (t) => {
      const { page, troubles } = await site.open('/docs/demo/desk.html', { width: 1280 });
      const hands = countingHands(page);
      await pasteArticle(page, hands, bridgeClosedInFull);
      const before = hands.count.acts;
      const isTold = ({ heading, words }) => heading === 'An event' && /told reporters|two letters/i.test(words);
      await answerAll(page, hands, {
        isWrong: isTold,
        kindOf: (speaker) => (speaker === 'The council' ? '2' : '4'),
        dateOf: () => '',
        // “It was repaired” says nothing alone.
        titleOf: ({ words }) => words.replace(/^It(?= was repaired)/, 'The swing bridge'),
      });
      const acts = hands.count.acts - before;
      const document = await documentOf(page);
      const { events, statements, people, sources } = document;
      t.diagnostic(`${acts} acts confirm ${events.length} events and ${statements.length} statements`);
      assert.ok(acts <= 33, `${acts} acts`);
      assert.equal(events.length, 8);
      assert.equal(statements.length, 22);
      assert.equal(statements.filter(({ silence }) => silence).length, 3);
      assert.deepEqual(people.map(({ name }) => name).sort(), [
        'A council member',
        'A senior engineer',
        'Ada Quill',
        'Ines Okoro',
        'Ruth Vance',
        'The council',
        'Tomas Rell',
      ]);
      assert.equal(sources.length, 1);
      // What was denied stays denied.
      assert.ok(statements.some(({ text }) => text === 'Denied that the council had known.'));
      assert.deepEqual(proofProblems(check(document, bridgeClosedInFull.text)), []);
      assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
    },
  );

  it(
    'skipped, rejected, taken back and asked again; nothing unconfirmed is in the document, the preview or the journal of the story',
    { timeout: 120_000 },
    async () => {
      const { page, troubles } = await site.open('/docs/demo/desk.html', { width: 1280 });
      const hands = countingHands(page);
      await pasteArticle(page, hands, bridgeClosed);
      const desk = page.locator('explainer-editor');

      const first = await readCard(page);
      await hands.key('s');
      await nextCard(page, first);
      const second = await readCard(page);
      await hands.key('x');
      await nextCard(page, second);
      const third = await readCard(page);
      if (third.isKindOpen) await hands.key('4');
      await hands.key('Enter');
      await nextCard(page, third);
      await desk.locator('.autosave[data-state=saved]').waitFor();

      await page.waitForFunction(
        (title) =>
          JSON.stringify(
            document.querySelector('explainer-editor').shadowRoot.querySelector('news-explainer')?.data ?? '',
          ).includes(title),
        bridgeClosed.title,
      );
      // Words of every passage but the confirmed one stand nowhere.
      const told = [
        JSON.stringify(await documentOf(page)),
        await storedWords(page),
        await page.evaluate(() => {
          const preview = document.querySelector('explainer-editor').shadowRoot.querySelector('news-explainer');
          return preview.shadowRoot.textContent + JSON.stringify(preview.data);
        }),
      ];
      assert.ok(told.every((each) => each.includes(bridgeClosed.title)));
      const words = [...new Set(bridgeClosed.text.match(/\p{L}{6,}/gu))];
      const isKnown = (word) => `${third.passage} ${bridgeClosed.title} ${third.speaker}`.includes(word);
      const leaked = words.filter(
        (word) => !isKnown(word) && told.some((each) => new RegExp(`\\b${word}\\b`).test(each)),
      );
      assert.deepEqual(leaked, []);

      // One Undo takes the confirmation back, and its proposal is asked again.
      await hands.key('Control+z');
      await page.waitForFunction(() => !document.querySelector('explainer-editor').data.sources);
      assert.equal((await readCard(page)).passage, third.passage);
      assert.deepEqual(await documentOf(page), { explainer: 1 });

      await desk.getByText('To be decided later (1)').click();
      await desk
        .getByRole('button', { name: /^Ask again/ })
        .first()
        .click();
      await page.waitForFunction(
        (passage) =>
          document
            .querySelector('explainer-editor')
            .shadowRoot.querySelector('#draft-card blockquote')
            .textContent.trim() === passage,
        first.passage,
      );
      assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
    },
  );

  it('the article is opened from a saved page, without what stands around it', async () => {
    const { page, troubles } = await site.open('/docs/demo/desk.html');
    await page.getByRole('button', { name: 'From an article' }).click();
    const html = `<title>x</title><nav>Weather</nav><article><h1>Bridge closed</h1><p>Zo&euml; Quill: <q>No.</q></p></article>`;
    await page
      .locator('explainer-editor .article-form input[type=file]')
      .setInputFiles({ name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(html) });
    const text = page.getByLabel('Text of the article');
    await page.waitForFunction(
      () => document.querySelector('explainer-editor').shadowRoot.querySelector('#article-text').value !== '',
    );
    assert.equal(await text.inputValue(), 'Bridge closed\n\nZoë Quill: “No.”');
    assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
  });

  it('the article is opened from a Word document and from a transcript, and of other files the desk says what to do', async () => {
    const { page, troubles } = await site.open('/docs/demo/desk.html');
    await page.getByRole('button', { name: 'From an article' }).click();
    const open = (name, content) =>
      page
        .locator('explainer-editor .article-form input[type=file]')
        .setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
    const untilText = (text) =>
      page.waitForFunction(
        (expected) =>
          document.querySelector('explainer-editor').shadowRoot.querySelector('#article-text').value === expected,
        text,
      );
    // A page need not give the desk what it reads PDF with.
    await page.evaluate(() => (document.querySelector('explainer-editor').loadPdfjs = undefined));
    await open('a.docx', makeDocx(['Bridge closed', '“No,” Zoë said.'].map(paragraph).join('')));
    await untilText('Bridge closed\n\n“No,” Zoë said.');
    await open('a.srt', '1\n00:00:01,000 --> 00:00:02,000\nIt is\n\n2\n00:00:02,000 --> 00:00:03,000\nso.');
    await untilText('It is so.');
    for (const [name, content, message] of [
      ['a.pdf', '%PDF-1.7', /PDF files are not read here\. .* said-and-done propose --text a\.pdf/],
      ['a.rtf', '{\\rtf1 a}', /Files of this kind are not read here\. Save the text as \.docx/],
      ['a.docx', 'PK\x03\x04', /The document is damaged\. Open it, and save it as \.docx once more\./],
    ]) {
      await open(name, content);
      await page.getByText(message).waitFor();
    }
    await untilText('It is so.');
    assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
  });

  it('a story begins with an Excel workbook in three acts, and one that can’t be read is told', async () => {
    const { page, troubles } = await site.open('/docs/demo/desk.html');
    const openWorkbook = async (file) => {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'From a spreadsheet' }).click();
      await (await chooser).setFiles(file);
    };
    await openWorkbook({ name: 'old.xls', mimeType: '', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]) });
    await page.getByText(/It is an old workbook \(\.xls\), or one with a password\./).waitFor();
    await openWorkbook('test/convert/workbook/files/libreoffice.xlsx');
    await page.getByRole('button', { name: 'Open the sheet' }).click();
    await page.waitForFunction(() => document.querySelector('explainer-editor').data.events?.length === 4);
    const { title, events } = await documentOf(page);
    assert.equal(title, 'The bridge of Ahlen');
    assert.deepEqual(
      events.map(({ date }) => date),
      ['2019', '2020-05/2021-03', '2021-04-09', '2022-11-30T19:30'],
    );
    assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
  });

  it('a card on a phone has its decisions in one row', async () => {
    const { page } = await site.open('/docs/demo/desk.html', { width: 360, height: 740 });
    await pasteArticle(page, countingHands(page), firstStory);
    await page.getByRole('button', { name: /^Decide later/ }).click();
    await page.getByRole('button', { name: /^Undo decision/ }).waitFor();
    const shown = await page.locator('explainer-editor .draft-card > .buttons').evaluate((bar) => ({
      tops: new Set([...bar.children].map((each) => Math.round(each.getBoundingClientRect().top))).size,
      count: bar.children.length,
      height: bar.offsetHeight,
      isCut: bar.scrollWidth > bar.clientWidth,
    }));
    assert.deepEqual({ ...shown, height: shown.height < 72 }, { tops: 1, count: 4, height: true, isCut: false });
  });

  it('says nothing of keys on a phone, which has none', async () => {
    const options = { width: 360, height: 740, isMobile: true, hasTouch: true };
    for (const [device, hasKeys] of [
      [options, false],
      [{ width: 360, height: 740 }, true],
    ]) {
      const { page } = await site.open('/docs/demo/desk.html', device);
      await pasteArticle(page, countingHands(page), bridgeClosed);
      assert.equal(await page.getByText('Letters in frames are keys.').isVisible(), hasKeys);
      assert.equal(await page.locator('explainer-editor .draft-card kbd').first().isVisible(), hasKeys);
    }
  });

  it('a card on a phone has its heading above what sticks to the bottom, and the toolbar stays in view', async () => {
    const { page } = await site.open('/docs/demo/desk.html', { width: 360, height: 740 });
    await pasteArticle(page, countingHands(page), firstStory);
    const shown = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('explainer-editor');
      const [heading, toolbar] = ['#draft-heading', '.toolbar'].map((each) => shadowRoot.querySelector(each));
      const at = (y) => shadowRoot.querySelector('#draft-card').getBoundingClientRect().top - y;
      const isCovered = () => {
        const { left, top, bottom } = heading.getBoundingClientRect();
        return [top + 2, bottom - 2].some((y) => {
          const found = y < globalThis.innerHeight && shadowRoot.elementFromPoint(left + 4, y);
          return found && !heading.contains(found);
        });
      };
      // However little of the card is in view.
      const covered = [80, 120, 160, 200, 300].filter((rest) => {
        globalThis.scrollBy({ top: at(globalThis.innerHeight - rest), behavior: 'instant' });
        return isCovered();
      });
      return { covered, toolbar: toolbar.getBoundingClientRect().top };
    });
    assert.deepEqual(shown.covered, []);
    assert.ok(shown.toolbar >= 0 && shown.toolbar < 10, `toolbar at ${shown.toolbar}`);
  });

  it('the passage, the words, the speaker and the decisions are in view together on a small phone, on each card', async () => {
    const height = 640;
    const { page } = await site.open('/docs/demo/desk.html', { width: 360, height });
    const hands = countingHands(page);
    await pasteArticle(page, hands, bridgeClosedInFull);
    for (let asked = 0; asked < 24; asked += 1) {
      const card = await readCard(page);
      const shown = await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('explainer-editor');
        const boxOf = (selector) => shadowRoot.querySelector(selector)?.getBoundingClientRect();
        const bars = [...shadowRoot.querySelectorAll('.top, .status-line')].map(
          (bar) => bar.getBoundingClientRect().bottom,
        );
        const ofSpeaker = boxOf('#draft-speaker') ?? boxOf('#draft-words');
        const { top, bottom } = boxOf('.draft-card > .buttons');
        return {
          above: boxOf('#draft-card blockquote').top - Math.max(...bars),
          between: top - Math.max(boxOf('#draft-words, .draft-exact').bottom, ofSpeaker.bottom),
          end: bottom,
        };
      });
      assert.ok(
        shown.above >= 0 && shown.between >= 0 && shown.end <= height + 1,
        `${card.passage}: ${JSON.stringify(shown)}`,
      );
      await hands.key('s');
      await nextCard(page, card);
    }
  });

  it('a long name in the closed list of speakers is read to its end, in several lines on a phone', async () => {
    const name = 'A spokeswoman for the International Federation of Harbour and Coastal Engineers';
    const text = `Port Ellery\n\n${name} said that the bridge was closed.\n\nAda Quill said that it was late.`;
    const { page } = await site.open('/docs/demo/desk.html', { width: 360, height: 640 });
    await pasteArticle(page, countingHands(page), { ...bridgeClosed, title: 'Port Ellery', text });
    const heights = [];
    for (let asked = 0; asked < 2; asked += 1) {
      const card = await readCard(page);
      const list = await page.locator('explainer-editor #draft-speaker').elementHandle();
      const { isCut, height, title } = await list.evaluate((select) => ({
        isCut: select.scrollWidth > select.clientWidth || select.scrollHeight > select.clientHeight,
        height: select.offsetHeight,
        title: select.title,
      }));
      assert.deepEqual({ isCut, title }, { isCut: false, title: card.speaker });
      heights.push(height);
      await page.keyboard.press('s');
      await nextCard(page, card);
    }
    const [short, long] = heights.sort((a, b) => a - b);
    assert.ok(long > short + 30, `${short} and ${long} px`);
  });

  for (const [width, height] of [
    [360, 640],
    [768, 700],
    [840, 500],
    [1280, 500],
  ])
    it(`the words are in view with the choices, and nothing that has the focus is covered, at ${width} px`, async () => {
      const { page, troubles } = await site.open('/docs/demo/desk.html', { width, height });
      const hands = countingHands(page);
      await pasteArticle(page, hands, namesakes);
      for (let asked = 0; asked < 2; asked += 1) {
        const card = await readCard(page);
        await hands.key('Enter');
        await nextCard(page, card);
      }
      const boxOf = (selector) => page.locator(`explainer-editor ${selector}`).boundingBox();
      const [words, choices, list] = [
        await boxOf('#draft-words'),
        await boxOf('#draft-kind'),
        await boxOf('#draft-speaker'),
      ];
      assert.ok(words.y + words.height <= list.y && list.y < choices.y, 'words first');
      assert.ok(words.y >= 0 && choices.y < height, `words at ${words.y}, choices at ${choices.y}`);
      // The card gets the focus once it is drawn.
      await page.waitForFunction(
        () => document.querySelector('explainer-editor').shadowRoot.activeElement?.id === 'draft-card',
      );
      for (const key of ['Tab', 'Shift+Tab']) {
        const covered = [];
        let steps = 0;
        for (; steps < 40; steps += 1) {
          const last = await page.evaluateHandle(
            () => document.querySelector('explainer-editor').shadowRoot.activeElement,
          );
          await page.keyboard.press(key);
          const found = await page.evaluate(coveredFocus);
          if (found === 'outside') {
            // From outside of the page, the browser itself decides where the focus comes back.
            await last.evaluate((element) => element?.focus());
            break;
          }
          if (found !== '') covered.push(found);
        }
        assert.deepEqual(covered, [], key);
        assert.ok(steps >= 12 && steps < 40, `${key}: ${steps} steps`);
      }
      assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
    });

  for (const [width, height] of [
    [360, 640],
    [1280, 560],
    [1280, 800],
  ])
    it(`a key opens a field that is seen with what is offered below it, and moves the page only to show it, at ${width}×${height} px`, async (t) => {
      const { page, troubles } = await site.open('/docs/demo/desk.html', { width, height });
      const hands = countingHands(page);
      await pasteArticle(page, hands, bridgeClosedInFull);
      let still = 0;
      for (let asked = 0; asked < 14; asked += 1) {
        const card = await readCard(page);
        const fields = [
          ['t', 'draft-date'],
          ['e', 'draft-at'],
          ['p', 'draft-speaker'],
          ['w', 'draft-words'],
        ];
        for (const [key, id] of fields) {
          if ((await page.locator(`explainer-editor #${id}`).count()) === 0) continue;
          const [before, hidden] = [await page.evaluate(openedField), await page.evaluate(hiddenOf, id)];
          await page.keyboard.press(key);
          await page.locator(`explainer-editor #${id}:focus`).waitFor();
          const opened = await page.evaluate(openedField);
          assert.deepEqual(opened.covered, [], `card ${asked + 1}, ${key}`);
          const moved = Math.abs(opened.y - before.y);
          assert.ok(moved <= hidden + 1.5, `card ${asked + 1}, ${key}: moved by ${moved} px for ${hidden} px`);
          if (moved < 1) still += 1;
          await page.keyboard.press('Escape');
          await page.locator('explainer-editor #draft-card:focus').waitFor();
          assert.ok(Math.abs((await page.evaluate(openedField)).y - opened.y) < 1, 'Escape moves nothing');
        }
        if (card.isKindOpen) await hands.key('4');
        await hands.key(
          card.speaker === 'Speaker? Choose one.' || card.isTitleOpen ? 'x' : card.isStatusOpen ? '1' : 'Enter',
        );
        await nextCard(page, card);
      }
      t.diagnostic(`${still} fields were opened without a move`);
      assert.ok(still >= 10);
      assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
    });

  for (const [width, height] of [
    [360, 640],
    [1280, 600],
  ])
    it(`a new card is seen from its beginning, and a double click is one click, at ${width} px`, async () => {
      const { page, troubles } = await site.open('/docs/demo/desk.html', { width, height });
      await pasteArticle(page, countingHands(page), sayings);
      const button = (name) => page.locator('explainer-editor .draft-card > .buttons').getByRole('button', { name });
      for (let asked = 1; asked <= 7; asked += 1) {
        const { above, below, focused } = await page.evaluate(coveredBeginning);
        assert.ok(above <= 0.5 && below <= 0, `card ${asked}: covered by ${above} px, ${below} px below`);
        assert.equal(focused, 'draft-card');
        const card = await readCard(page);
        assert.match(card.place, new RegExp(`^${asked} of `));
        // The page stands where the button is, not where the card begins.
        await button(asked % 2 === 0 ? /^Leave out/ : /^Decide later/).scrollIntoViewIfNeeded();
        await button(asked % 2 === 0 ? /^Leave out/ : /^Decide later/).dblclick();
        await nextCard(page, card);
      }
      assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
    });

  for (const [width, scheme] of [
    [1280, 'light'],
    [360, 'dark'],
  ])
    it(`the beginning and the panel can be used by everybody: axe finds nothing at ${width} px`, async () => {
      const { page } = await site.open('/docs/demo/desk.html', { width, scheme });
      await page.getByRole('button', { name: 'From an article' }).waitFor();
      assert.deepEqual(await axe(page, { selector: 'explainer-editor' }), [], 'axe, beginning');
      await pasteArticle(page, countingHands(page), bridgeClosed);
      assert.deepEqual(await axe(page, { selector: 'explainer-editor' }), [], 'axe, draft');
      const isWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
      assert.equal(await page.evaluate(isWide), false);
      const small = await page.evaluate(() =>
        [...document.querySelector('explainer-editor').shadowRoot.querySelectorAll('.draft button')]
          .map((button) => [button.textContent.trim(), button.getBoundingClientRect()])
          .filter(([, { width: inline, height }]) => inline > 0 && (inline < 24 || height < 24))
          .map(([name]) => name),
      );
      assert.deepEqual(small, []);
      // A low window: the buttons for decisions stay in view, and cover no field that has the focus.
      await page.setViewportSize({ width, height: 420 });
      for (const [key, id] of [
        ['t', 'draft-date'],
        ['w', 'draft-words'],
      ]) {
        await page.keyboard.press('Escape');
        await page.locator('explainer-editor #draft-card:focus').waitFor();
        await page.evaluate(scrollToEnd, id);
        await page.keyboard.press(key);
        await page.locator(`explainer-editor #${id}:focus`).waitFor();
        assert.equal(await page.evaluate(shownAtMiddle), id);
      }
    });
});
