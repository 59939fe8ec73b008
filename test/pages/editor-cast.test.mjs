/** “Cast” of the desk: topics get their statements, and who was removed comes back, with the mouse and by keyboard. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { axe, deskPolicy, untilStill, useSite } from './helpers.mjs';

const site = useSite({ headers: deskPolicy });

const munich = JSON.parse(readFileSync(new URL('../../data/munich-meeting.json', import.meta.url), 'utf8'));
const withoutTopics = { ...munich, topics: munich.topics.slice(0, 1) };

async function openCast(options) {
  const opened = await site.open('/docs/demo/desk.html', options);
  const { page } = opened;
  await page.evaluate((data) => {
    document.querySelector('explainer-editor').data = data;
  }, withoutTopics);
  await page.getByRole('tab', { name: /^\s*Cast/ }).click();
  return opened;
}

/** Ids of the statements that have a topic. */
const withTopic = (page, id) =>
  page.evaluate(
    (topic) =>
      document
        .querySelector('explainer-editor')
        .data.statements.filter(({ topics = [] }) => topics.includes(topic))
        .map((statement) => statement.id),
    id,
  );

describe('“Cast” of the desk', () => {
  for (const [width, scheme] of [
    [1280, 'light'],
    [360, 'dark'],
  ])
    it(`gives one topic to several statements, by keyboard alone, at ${width} px`, async () => {
      const { page, troubles } = await openCast({ width, scheme });
      const [topic] = withoutTopics.topics;
      const before = await withTopic(page, topic.id);
      await page.locator('explainer-editor [id="/topics/0:head"]').focus();
      await page.keyboard.press('Enter');
      const boxes = page.getByRole('group', { name: 'Its statements and events' }).getByRole('checkbox');
      await boxes.first().waitFor();
      assert.deepEqual(await axe(page, { selector: 'explainer-editor' }), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > globalThis.innerWidth), false);
      const open = page
        .getByRole('group', { name: 'Its statements and events' })
        .getByRole('checkbox', { name: /^Statement/, checked: false });
      for (let ticked = 1; ticked <= 2; ticked += 1) {
        await open.first().focus();
        await page.keyboard.press('Space');
        await untilStill(page);
        assert.equal((await withTopic(page, topic.id)).length, before.length + ticked);
      }
      assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
    });

  it('says in “Check” who was removed, and brings them back', async () => {
    const { page } = await openCast({ width: 1280 });
    const { name } = munich.people[0];
    await page.getByRole('button', { name: `Delete ${name}`, exact: true }).click();
    await page.getByRole('tab', { name: /^\s*Check/ }).click();
    await page.getByText(`“${name}” was removed from the list “People”`).first().waitFor();
    assert.deepEqual(await axe(page, { selector: 'explainer-editor' }), []);
    await page
      .getByRole('button', { name: `Bring “${name}” back` })
      .first()
      .click();
    await page.getByText(`“${name}” was removed`).first().waitFor({ state: 'detached' });
    assert.deepEqual(await page.evaluate(() => document.querySelector('explainer-editor').data), withoutTopics);
  });
});
