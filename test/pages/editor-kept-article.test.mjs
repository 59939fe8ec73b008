/** An editor whose browser reloads, or closes, in the middle of an article. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bridgeClosed } from './editor-articles.mjs';
import { answerAll, countingHands, documentOf, nextCard, pasteArticle, readCard } from './editor-draft.mjs';
import { axe, deskPolicy, useSite } from './helpers.mjs';

const site = useSite({ headers: deskPolicy });

/** Decides about three proposals: one later, one not at all, and one is put into the story. */
async function decideThree(page, hands) {
  const passages = [];
  for (const key of ['s', 'x', 'Enter']) {
    const card = await readCard(page);
    passages.push(card.passage);
    if (key === 'Enter' && card.isKindOpen) await hands.key('4');
    await hands.key(key);
    await nextCard(page, card);
  }
  await page.locator('explainer-editor .autosave[data-state=saved]').waitFor();
  return passages;
}

/** Answers all that is asked, and returns the passages. */
async function answerRest(page, hands) {
  const asked = [];
  await answerAll(page, hands, {
    isWrong: ({ passage }) => {
      asked.push(passage);
      return false;
    },
    kindOf: () => '4',
    dateOf: () => '',
  });
  return asked;
}

describe('an article that an editor is in the middle of', () => {
  it('is asked about from there on in a fresh page, and each of its proposals once', { timeout: 180_000 }, async () => {
    const { page, troubles } = await site.open('/docs/demo/desk.html', { width: 1280 });
    const hands = countingHands(page);
    await pasteArticle(page, hands, bridgeClosed);
    const count = Number((await readCard(page)).place.match(/of (\d+)/)[1]);
    const decided = await decideThree(page, hands);
    const next = await readCard(page);
    const before = await documentOf(page);
    const url = page.url();
    await page.close();

    const fresh = await page.context().newPage();
    await fresh.goto(url);
    await fresh.locator('explainer-editor #draft-card blockquote').waitFor();
    assert.deepEqual(await documentOf(fresh), before);
    const { place, passage } = await readCard(fresh);
    assert.deepEqual([place, passage], [next.place, next.passage]);
    assert.match(place, new RegExp(`^4 of ${count}`));
    await fresh.getByText(/^Restored: your work until .* The article is back as you left it\.$/).waitFor();
    await fresh.getByText('To be decided later (1)').waitFor();
    await fresh.getByText('Left out (1)').waitFor();
    assert.deepEqual(await axe(fresh, { selector: 'explainer-editor' }), []);

    await fresh.locator('explainer-editor #draft-card').focus();
    const asked = await answerRest(fresh, countingHands(fresh));
    assert.equal(asked.length, count - decided.length);
    const { events = [], statements = [], sources } = await documentOf(fresh);
    assert.equal(events.length + statements.length, count - 2);
    assert.equal(sources.length, 1);

    // A second reload asks nothing, and “Check” still has the text of the article.
    await fresh.reload();
    await fresh.getByText(/Its article is kept with it: see “From an article”\./).waitFor();
    await fresh.getByRole('tab', { name: /^\s*Check/ }).click();
    await fresh.getByText(/^The words of \d+ citations stand in their sources\./).waitFor();
    await fresh.getByRole('heading', { name: 'Left out, or to be decided later' }).waitFor();
    assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
  });

  it('is in its form as it was typed after a reload, also on a phone', { timeout: 120_000 }, async () => {
    const { page, troubles } = await site.open('/docs/demo/desk.html', { width: 360, scheme: 'dark' });
    await page.getByRole('button', { name: 'From an article' }).click();
    await page.getByLabel('Text of the article').fill(bridgeClosed.text);
    await page.getByLabel('Who published it').fill('Ellery Cour');
    await page.locator('explainer-editor .autosave[data-state=saved]').waitFor();
    await page.reload();
    await page.getByText('The article is back as you left it.').waitFor();
    assert.equal(await page.getByLabel('Text of the article').inputValue(), bridgeClosed.text);
    assert.equal(await page.getByLabel('Who published it').inputValue(), 'Ellery Cour');
    assert.equal(await page.getByLabel('Headline of the article').inputValue(), bridgeClosed.title);
    assert.deepEqual(await documentOf(page), { explainer: 1 });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > globalThis.innerWidth), false);
    assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
  });
});
