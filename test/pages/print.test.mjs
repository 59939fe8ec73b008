import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { root } from '../../scripts/setup.mjs';
import { renderExplainer } from '../../dist/ssr/index.js';
import { settle, useSite } from './helpers.mjs';

const site = useSite();
const documentOf = (name) => JSON.parse(readFileSync(`${root}/data/${name}.json`, 'utf8'));

const MARGIN_MM = 15;
const margin = Object.fromEntries(['top', 'bottom', 'left', 'right'].map((side) => [side, `${MARGIN_MM}mm`]));
const marginPt = (MARGIN_MM / 25.4) * 72;

/** Presses the key that begins the shortcut for printing: what a complete print needs is loaded then. */
async function holdControl(page) {
  await page.keyboard.press('Control');
  await page.waitForLoadState('networkidle');
  await settle(page);
}

/** Each page that a reader prints by Ctrl+P: its size in points, and its words with where they begin and end. */
async function print(page, format) {
  await holdControl(page);
  return printNow(page, format);
}

/** The same where nothing comes before the print, as in a program that makes a PDF of the page. */
async function printNow(page, format = 'A4') {
  const data = new Uint8Array(await page.pdf({ format, margin }));
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const { items } = await sheet.getTextContent();
    const words = items
      .filter(({ str }) => str.trim() !== '')
      .map(({ str, transform, width }) => ({
        text: str,
        from: transform[4],
        to: transform[4] + width,
        bottom: transform[5],
      }));
    pages.push({ widthPt: sheet.view[2], heightPt: sheet.view[3], words });
  }
  await pdf.destroy();
  return pages;
}

/** Lines break anywhere on paper: texts are compared without their spaces. */
const tight = (text) => text.normalize('NFKC').replace(/\s+/g, '');
const textOf = (pages) => tight(pages.flatMap(({ words }) => words.map(({ text }) => text)).join(''));

function assertHolds(text, parts, what) {
  const missing = parts.filter((part) => !text.includes(tight(part)));
  assert.deepEqual(missing, [], `${what} that are not on paper`);
}

const plain = (text) => text.replace(/\*/g, '');

function assertWhole(text, { events, statements, sources }) {
  assertHolds(
    text,
    events.flatMap(({ title, summary = '' }) => [title, plain(summary)]),
    'events',
  );
  assertHolds(
    text,
    statements.map((statement) => plain(statement.text)),
    'statements',
  );
  assertHolds(
    text,
    sources.flatMap(({ title, url = '' }) => [title, url]),
    'sources',
  );
}

const elementOf = (tag, document, attributes = '') =>
  `<${tag} ${attributes}><script type="application/json">${JSON.stringify(document).replace(/</g, '\\u003c')}</script></${tag}>`;
const pageOf = (content) =>
  `<!doctype html><html lang="en"><title>A page</title><script type="module" src="/dist/cdn/said-and-done.js"></script><body>${content}</body></html>`;

const openStory = (tag, name) => site.openMarkup(pageOf(elementOf(tag, documentOf(name))));

describe('a story on paper', () => {
  for (const name of ['munich-meeting', 'apollo-11', 'caesar'])
    for (const width of [1280, 360])
      it(`holds every event, statement and source of ${name}, and their addresses, from a window of ${width} px`, async () => {
        const { page } = await site.openMarkup(pageOf(elementOf('news-explainer', documentOf(name))), { width });
        assertWhole(textOf(await print(page)), documentOf(name));
      });

  for (const format of ['A4', 'Letter', 'A5'])
    it(`stays within the margins of ${format}`, async () => {
      const { page } = await site.openMarkup(pageOf(elementOf('news-explainer', documentOf('apollo-11'))));
      for (const { widthPt, words } of await print(page, format))
        for (const { text, from, to } of words) {
          assert.ok(from >= marginPt - 1, `“${text}” begins at ${from}`);
          assert.ok(to <= widthPt - marginPt + 1, `“${text}” ends at ${to} of ${widthPt}`);
        }
    });

  it('prints the first story on five pages, each of them at least half full', async () => {
    for (const isWalking of [false, true]) {
      const { page } = await site.open('/docs/demo/whole.html');
      if (isWalking) await page.getByRole('button', { name: 'Walk through the story' }).click();
      const pages = await print(page);
      assert.ok(pages.length <= 5, `${pages.length} pages`);
      for (const [index, { words, heightPt }] of pages.entries()) {
        const lowest = Math.min(...words.map(({ bottom }) => bottom));
        assert.ok(lowest < heightPt / 2, `page ${index + 1} ends at ${Math.round(lowest)} pt of ${heightPt}`);
      }
    }
  });

  for (const [what, open, format] of [
    ['the page of the first story', () => site.open('/docs/demo/whole.html'), 'Letter'],
    ['the first story', () => openStory('news-explainer', 'munich-meeting'), 'Letter'],
    ['a long story', () => openStory('news-explainer', 'caesar'), 'Letter'],
    ['its events', () => openStory('event-timeline', 'caesar'), 'A4'],
    ['its statements', () => openStory('who-said-what', 'caesar'), 'A4'],
  ])
    it(`breaks within a topic, and leaves no page but the last a quarter empty: ${what} on ${format}`, async () => {
      const { page } = await open();
      const pages = await print(page, format);
      assert.ok(pages.length > 1);
      for (const [index, { words, heightPt }] of pages.slice(0, -1).entries()) {
        const lowest = Math.min(...words.map(({ bottom }) => bottom));
        const share = (lowest - marginPt) / (heightPt - 2 * marginPt);
        assert.ok(share < 0.25, `page ${index + 1} of ${pages.length}: ${Math.round(share * 100)} % stay empty`);
      }
    });

  for (const [path, name] of [
    ['whole.html', 'munich-meeting'],
    ['apollo-11.html', 'apollo-11'],
  ])
    for (const format of ['A4', 'Letter'])
      it(`begins its rows on the first page, with their axis, below the heading and the summary: ${name} on ${format}`, async () => {
        const { page } = await site.open(`/docs/demo/${path}`);
        const [{ words }] = await print(page, format);
        const { title, lanes, events } = documentOf(name);
        const year = events[0].date.slice(0, 4);
        assertHolds(
          tight(words.map(({ text }) => text).join('')),
          [title, 'What happened', year, events[0].title, events[1].title, lanes[0].name],
          'parts',
        );
      });

  it('has no words of controls', async () => {
    const { page } = await site.openMarkup(
      pageOf(elementOf('news-explainer', documentOf('munich-meeting'), 'story deep-link')),
    );
    const words = (await print(page)).flatMap(({ words: all }) => all.map(({ text }) => text.trim()));
    const controls = [
      'Timeline',
      'List',
      'All time',
      'Find',
      'Download',
      'By topic',
      'In order',
      'Mark',
      'Copy',
      'Copy link',
    ];
    assert.deepEqual(
      words.filter((text) => controls.includes(text) || /^Walk through|^Show (all|more)|[▾▴▸▼]/.test(text)),
      [],
    );
  });

  it('needs no script beforehand: it holds events, sources and corrections, and how much was said', async () => {
    const document = documentOf('munich-meeting');
    const corrections = [{ kind: 'correction', by: 'publisher', date: '2023-02-21', note: 'It was another day.' }];
    const events = document.events.map((event, index) => (index === 0 ? { ...event, corrections } : event));
    const { page } = await site.openMarkup(pageOf(elementOf('event-timeline', { ...document, events })), {
      prepare: (opened) => opened.route('**/chunks/*/interaction-*.js', (route) => route.abort()),
    });
    const text = textOf(await printNow(page));
    const cited = new Set(events.flatMap(({ sources }) => sources.map((each) => each.source ?? each)));
    assert.ok(cited.size > 3);
    assertWhole(text, {
      events,
      statements: [],
      sources: document.sources.filter(({ id }) => cited.has(id)),
    });
    assertHolds(text, ['It was another day.', '2 statements'], 'facts');
  });

  it('is whole without any sign before it where an explainer tells all of the story', async () => {
    const { page } = await site.openMarkup(pageOf(elementOf('news-explainer', documentOf('apollo-11'))));
    assertWhole(textOf(await printNow(page)), documentOf('apollo-11'));
  });

  it('holds a chosen event once, without what steps to others, and no separator alone', async () => {
    const document = documentOf('munich-meeting');
    const { page } = await site.openMarkup(pageOf(elementOf('event-timeline', document, 'selected="shoot-down"')));
    await page.locator('event-timeline .detail').waitFor();
    const pages = await print(page);
    const words = pages.flatMap(({ words: all }) => all.map(({ text }) => text.trim()));
    assert.deepEqual(
      words.filter((text) => text === 'Close' || /^\d of \d$|^[←→]|[←→]$/.test(text)),
      [],
    );
    const { summary } = document.events.find(({ id }) => id === 'shoot-down');
    assert.equal(textOf(pages).split(tight(plain(summary))).length - 1, 1, 'times that its summary is printed');
    const lines = pages.flatMap(({ words: all }, at) =>
      all.map(({ text, bottom }) => [`${at} ${bottom}`, text.trim()]),
    );
    const alone = lines.filter(
      ([line, text]) => text === '·' && lines.filter(([other]) => other === line).length === 1,
    );
    assert.deepEqual(alone, []);
  });

  for (const [what, prepare] of [
    ['', () => {}],
    [' and its fields are open', (page) => page.locator('event-timeline .find-button').first().click()],
  ])
    for (const tag of ['event-timeline', 'news-explainer'])
      it(`says how many events a filter has left out, where one is set${what}: ${tag}`, async () => {
        const document = documentOf('munich-meeting');
        const { page } = await site.openMarkup(pageOf(elementOf(tag, document)));
        const timeline = page.locator('event-timeline');
        await timeline.evaluate((element) => {
          element.filter = { lane: 'balloon' };
        });
        await timeline.locator('.find-result').waitFor();
        await prepare(page);
        const words = tight(await timeline.locator('.find-result b').textContent());
        const paper = textOf(await print(page));
        assert.match(words, /^\dof\d+events$/);
        assert.equal(paper.split(words).length - 1, 1, 'times that it is printed');
        assert.ok(!/Showall|Allpeople/.test(paper), 'controls');
      });

  it('keeps words apart from the sources behind them', async () => {
    const { page } = await site.openMarkup(pageOf(elementOf('news-explainer', documentOf('munich-meeting'))));
    await print(page);
    await page.emulateMedia({ media: 'print' });
    const texts = await page.evaluate(() => {
      const rootsIn = (root) => [
        root,
        ...[...root.querySelectorAll('*')].flatMap((each) => (each.shadowRoot ? rootsIn(each.shadowRoot) : [])),
      ];
      const lists = rootsIn(document).flatMap((root) => [...root.querySelectorAll('.citations')]);
      return lists.map((list) => (list.closest('td') ?? list.parentElement).innerText);
    });
    assert.ok(texts.some((text) => /spy balloon\s+Reported in/.test(text)));
    assert.deepEqual(
      texts.filter((text) => /[^\s(]Reported in/.test(text)),
      [],
    );
  });

  it('gives a plain date once', async () => {
    const events = [{ id: 'inspection', title: 'An inspection', date: '2023-02-04' }];
    const { page } = await site.openMarkup(
      pageOf(elementOf('event-timeline', { explainer: 1, title: 'A bridge', lang: 'en', events })),
    );
    const text = textOf(await print(page));
    assert.deepEqual(
      ['4 Feb 2023', '4 February 2023'].map((date) => text.split(tight(date)).length - 1),
      [1, 0],
    );
  });

  it('begins the facts of an event right below its title, beside a date and a lane of several lines', async () => {
    const lanes = ['War', 'Diplomacy'].map((name) => ({ id: name, name }));
    const event = { id: 'visit', title: 'A visit', lane: 'Diplomacy', date: '2023-02-05/2023-03-06' };
    const events = [event, { id: 'war', title: 'A war', lane: 'War', date: '2023-02-01', sources: ['s'] }];
    const sources = [{ id: 's', title: 'The report of that day' }];
    const { page } = await site.openMarkup(
      pageOf(elementOf('event-timeline', { explainer: 1, title: 'A story', lang: 'en', lanes, sources, events })),
    );
    await holdControl(page);
    await page.emulateMedia({ media: 'print' });
    await page.waitForSelector('.paper');
    await settle(page);
    const gaps = await page.locator('.paper .item').evaluateAll((items) =>
      items.map((item) => {
        const [title, facts] = ['.item-title', '.item-facts'].map((one) => item.querySelector(one));
        return facts.getBoundingClientRect().top - title.getBoundingClientRect().bottom;
      }),
    );
    assert.equal(gaps.length, 2);
    for (const gap of gaps) assert.ok(gap < 6, `${gap} px below the title`);
  });

  it('keeps the heading of the statements with its summary, and says nowhere that a link opens at words', async () => {
    const document = documentOf('apollo-11');
    const { page } = await site.openMarkup(pageOf(`<div id="before"></div>${elementOf('who-said-what', document)}`));
    for (let spacePx = 300; spacePx < 1000; spacePx += 70) {
      await page.evaluate((px) => (globalThis.before.style.blockSize = `${px}px`), spacePx);
      const pages = (await print(page)).map(({ words }) => tight(words.map(({ text }) => text).join('')));
      const where = (text) => pages.findIndex((each) => each.includes(tight(text)));
      assert.ok(where('Who said what') >= 0, `${spacePx} px: no heading`);
      assert.equal(where('Who said what'), where('known from a recording'), `${spacePx} px: the heading`);
      assert.equal(where('opens at the words'), -1);
    }
  });

  it('keeps the strip above the statements on one page', async () => {
    const sides = ['Council', 'Residents', 'Shops'].map((name) => ({ id: name, name }));
    const people = sides.map(({ id }) => ({ id: `of-${id}`, name: `Somebody of ${id}`, kind: 'person', side: id }));
    const statements = Array.from({ length: 21 }, (_, at) => ({
      id: `said-${at}`,
      speaker: people[at % 3].id,
      date: `2023-06-1${at % 3}`,
      text: 'It is closed.',
      sources: ['report'],
    }));
    const sources = [{ id: 'report', title: 'The report', kind: 'report' }];
    const document = { explainer: 1, title: 'A bridge', lang: 'en', sides, people, sources, statements };
    const { page } = await site.openMarkup(pageOf(elementOf('who-said-what', document)));
    await page.locator('who-said-what .strip-dot').first().waitFor();
    const names = await page.locator('who-said-what .strip-name').allTextContents();
    for (let spacePx = 860; spacePx < 980; spacePx += 15) {
      await page.evaluate((px) => (document.body.style.paddingBlockStart = `${px}px`), spacePx);
      const pages = await print(page);
      const holding = names.map((name) =>
        pages.findIndex(({ words }) => words.some(({ text }) => tight(text) === tight(name))),
      );
      assert.equal(new Set(holding).size, 1, `${spacePx} px: ${names} on pages ${holding}`);
    }
  });

  it('holds what was said about each event where nothing else of the page does', async () => {
    const document = documentOf('munich-meeting');
    const { page } = await site.openMarkup(pageOf(elementOf('event-timeline', document)));
    const said = document.statements.filter(({ at, about = [] }) => at ?? about.length > 0);
    assert.ok(said.length > 4);
    assertHolds(
      textOf(await print(page)),
      said.map((statement) => plain(statement.text)),
      'statements',
    );
  });

  it('opens long lists, of events and of statements, and shows what was corrected', async () => {
    const number = (index) => String(index).padStart(4, '0');
    const document = {
      explainer: 1,
      title: 'A long story',
      sides: [{ id: 'a', name: 'One side' }],
      people: [{ id: 'p', name: 'A speaker', kind: 'person', side: 'a' }],
      topics: [{ id: 't', name: 'A topic' }],
      sources: [{ id: 's', title: 'A report' }],
      events: Array.from({ length: 1100 }, (_, index) => ({
        id: `e${index}`,
        date: String(900 + index),
        title: `Happening ${number(index)}`,
        sources: ['s'],
        ...(index === 1050 && {
          corrections: [{ kind: 'correction', by: 'publisher', date: '2023-02-21', note: 'It was another year.' }],
        }),
      })),
      statements: Array.from({ length: 40 }, (_, index) => ({
        id: `said${index}`,
        speaker: 'p',
        topics: ['t'],
        text: `It was number ${number(index)}.`,
        sources: ['s'],
      })),
      corrections: [{ kind: 'correction', by: 'publisher', date: '2023-02-22', note: 'The headline was mended.' }],
    };
    const { page } = await site.openMarkup(pageOf(elementOf('news-explainer', document)));
    const text = textOf(await print(page));
    assertWhole(text, document);
    assertHolds(text, ['It was another year.', 'The headline was mended.'], 'corrections');
  });

  for (const [view, name] of [
    ['conversation', 'apollo-11'],
    ['speakers', 'munich-meeting'],
  ])
    it(`holds every statement in the view “${view}”`, async () => {
      const { page } = await site.openMarkup(pageOf(elementOf('who-said-what', documentOf(name), `view="${view}"`)));
      assertHolds(
        textOf(await print(page)),
        documentOf(name).statements.map((statement) => plain(statement.text)),
        'statements',
      );
    });

  it('is told of by a server without script too', async () => {
    for (const name of ['munich-meeting', 'apollo-11']) {
      const html = renderExplainer(documentOf(name), { as: 'html', stylesheet: '/dist/cdn/said-and-done.css' });
      for (const javaScriptEnabled of [false, true]) {
        // With script, but without the module: it has not arrived.
        const { page } = await site.openMarkup(`<!doctype html><html lang="en"><body>${html}</body></html>`, {
          javaScriptEnabled,
        });
        const paper = textOf(await printNow(page));
        assertWhole(paper, documentOf(name));
        if (name === 'munich-meeting' && !javaScriptEnabled) assertHolds(paper, ['The Chinese government'], 'speakers');
      }
    }
  });
});

describe('an element that is styled for paper', () => {
  /** What shows of a page that is as wide as a sheet of paper between its margins. */
  async function lay(content, options) {
    const { page } = await site.openMarkup(pageOf(content), { width: 680, ...options });
    await holdControl(page);
    await page.emulateMedia({ media: 'print' });
    await page.waitForSelector('.paper');
    await settle(page);
    return page;
  }
  const story = elementOf('news-explainer', documentOf('apollo-11'));

  it('is nowhere wider than the page', async () => {
    const page = await lay(story, { width: 560 });
    const wide = await page.evaluate(() => {
      const all = (scope) =>
        [...scope.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
      return all(document)
        .filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > window.innerWidth + 1)
        .filter((each) => !each.closest('.visually-hidden, .probe'))
        .map((each) => each.outerHTML.slice(0, 80));
    });
    assert.deepEqual(wide, []);
  });

  it('shows no button but the names of events and statements, and those plain', async () => {
    const page = await lay(story);
    const names = documentOf('apollo-11').events.map(({ title }) => tight(title));
    const others = await page
      .locator('button:visible')
      .evaluateAll((buttons) => buttons.map(({ className, textContent }) => [className, textContent]));
    for (const [className, text] of others) {
      const isName = names.some((name) => tight(text).startsWith(name));
      assert.ok(isName || className.includes('text-button'), `${className}: ${text}`);
    }
    assert.equal(await page.locator('input:visible, select:visible').count(), 0);
    const displays = await page
      .locator('summary:visible')
      .evaluateAll((all) => all.map((summary) => getComputedStyle(summary).display));
    assert.ok(!displays.includes('list-item'), 'a heading has no marker of what opens');
  });

  it('keeps none of the room that the page has stated for the screen', async () => {
    const page = await lay(story);
    const heights = await page.locator('news-explainer').evaluate((element) => {
      const before = element.getBoundingClientRect().height;
      element.style.setProperty('--said-min-block-size', '9000px');
      return [before, element.getBoundingClientRect().height];
    });
    assert.equal(heights[1], heights[0]);
  });

  it('is dark on light, whatever the reader has chosen for the screen', async () => {
    const page = await lay(`<style>html { color-scheme: light dark }</style>${story}`, { scheme: 'dark' });
    const colors = await page
      .locator('event-timeline, who-said-what, news-explainer')
      .evaluateAll((elements) =>
        elements.map(({ renderRoot }) => getComputedStyle(renderRoot.querySelector('.root')).color),
      );
    assert.deepEqual(new Set(colors), new Set(['rgb(0, 0, 0)']));
    const lane = await page.locator('.paper .item-lane').first();
    assert.equal(await lane.evaluate((element) => getComputedStyle(element).color), 'rgb(138, 75, 8)');
  });

  it('is on the screen as it was, once it has been printed', async () => {
    const { page } = await site.openMarkup(pageOf(story));
    await holdControl(page);
    const readMarkup = () => page.locator('event-timeline').evaluate(({ renderRoot }) => renderRoot.innerHTML);
    const [markup, picture] = [await readMarkup(), await page.screenshot()];
    await print(page);
    assert.equal(await readMarkup(), markup);
    assert.ok(picture.equals(await page.screenshot()), 'it looks otherwise than before');
    await page
      .getByRole('button', { name: /^Eagle lands/ })
      .first()
      .click();
    await page.locator('event-timeline [part~=detail]').waitFor();
  });
});
