/** A newcomer's way from an article to a page that readers can open: each click and key is counted, letters are not. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { noReport } from '../helpers/source-report.mjs';
import { bridgeClosedInFull } from './editor-articles.mjs';
import { answerAll, countingHands, documentOf, firstStory, pasteArticle } from './editor-draft.mjs';
import { deskPolicy, useSite } from './helpers.mjs';

const site = useSite({ headers: deskPolicy });

/** Clicks by name, each counted. */
function clicksOf(page, count) {
  return async (role, name, within = page) => {
    count.acts += 1;
    await within.getByRole(role, { name }).first().click();
  };
}

/** Adds sides, and places each person on one of them. */
async function placePeople(page, count, sides, sideOf) {
  const click = clicksOf(page, count);
  await click('tab', /^\s*Cast/);
  for (const name of sides) {
    await click('button', 'Add a side');
    await page.locator('explainer-editor [id^="/sides/"][id$="/name"]:focus').waitFor();
    await page.keyboard.type(name);
    count.acts += 1;
    await page.keyboard.press('Tab');
  }
  const { people } = await documentOf(page);
  for (const { name } of people) {
    // A long name is cut short where it stands above its sides.
    const isLong = name.length > 40;
    const places = page.getByRole('group', { name: isLong ? name.slice(0, 30) : name, exact: !isLong }).last();
    await click('button', sides[sideOf(name)], places);
  }
}

/** Number of statements that are marked as checked. */
const countChecks = () => Object.keys(document.querySelector('explainer-editor').signOff?.checks ?? {}).length;

/** Marks each statement as checked, where its words stand. The name is asked for once. */
async function checkAll(page, count) {
  const click = clicksOf(page, count);
  await click('tab', /^\s*Check/);
  const { statements } = await documentOf(page);
  for (let checked = 0; checked < statements.length; checked += 1) {
    await click('button', /^Mark as checked/);
    if (checked === 0) {
      await page.keyboard.type('Bo Lund');
      count.acts += 1;
      await page.keyboard.press('Enter');
    }
    await page.waitForFunction(`(${String(countChecks)})() > ${checked}`);
  }
  return page.evaluate(countChecks);
}

/** Makes the web page, and returns its HTML. */
async function makePage(page, count) {
  const click = clicksOf(page, count);
  await click('button', 'Export…');
  // Readers can't reach the address of this page, so it isn't there already.
  // It is below “For developers”.
  await click('button', 'Give the address');
  await page.keyboard.type(SCRIPT);
  const download = page.waitForEvent('download');
  await click('button', 'Web page (HTML)');
  return readFileSync(await (await download).path(), 'utf8');
}

/** Where readers' elements are. */
const SCRIPT = 'https://news.example/said-and-done.js';

const WALKS = [
  {
    name: 'of an article of our own',
    article: bridgeClosedInFull,
    maxActs: 79,
    titleOf: ({ words }) => words.replace(/^It(?= was repaired)/, 'The swing bridge'),
    isWrong: ({ heading, words }) => heading === 'An event' && /two letters/i.test(words),
    kindOf: (speaker) => (speaker === 'The council' ? '2' : '4'),
    sides: ['The town hall', 'The opposition'],
    sideOf: (name) => (name === 'Ruth Vance' ? 1 : 0),
  },
  {
    name: 'of the first story',
    article: firstStory,
    skip: noReport,
    maxActs: 100,
    isWrong: ({ passage }) => /Meet the Press/.test(passage),
    kindOf: (speaker) => (/^(China|Washington|U\.S\.)$/.test(speaker) ? '3' : '4'),
    // Names that begin alike are shortened to what differs.
    isSame: ({ speaker }) => /official|^A senior …/i.test(speaker),
    statusOf: ({ words }) => (/^Blinken’s planned visit/.test(words) ? '3' : '1'),
    dateOf: ({ words, date }) => (date === '' && words === 'Russian troops invaded Ukraine' ? '24 Feb 2022' : ''),
    sides: ['United States', 'China'],
    sideOf: (name) => (/China|Wang/.test(name) ? 1 : 0),
  },
];

describe('a newcomer makes a story with sides from an article, every statement checked, and a page of it,', () => {
  for (const { name, article, skip = false, maxActs, sides, sideOf, dateOf = () => '', ...answers } of WALKS)
    it(`in at most ${maxActs} acts: ${name}`, { skip, timeout: 180_000 }, async (t) => {
      const { page, troubles } = await site.open('/docs/demo/desk.html', { width: 1280, acceptDownloads: true });
      const hands = countingHands(page);
      const { count } = hands;
      await pasteArticle(page, hands, article);
      await answerAll(page, hands, { ...answers, dateOf });
      const drafted = count.acts;
      await placePeople(page, count, sides, sideOf);
      const placed = count.acts;
      const checked = await checkAll(page, count);
      const signed = count.acts;
      const html = await makePage(page, count);
      t.diagnostic(
        `${count.acts} acts: ${drafted} draft, ${placed - drafted} sides, ${signed - placed} checks, ${count.acts - signed} page`,
      );
      const { statements, people } = await documentOf(page);
      assert.equal(checked, statements.length);
      assert.ok(people.every(({ side }) => side));
      assert.ok(html.includes(`src="${SCRIPT}"`));
      assert.ok(count.acts <= maxActs, `${count.acts} acts`);
      assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
    });
});
