import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, it } from 'node:test';
import { root } from '../../scripts/setup.mjs';
import { frames, untilStill, useSite } from './helpers.mjs';

const munich = JSON.parse(readFileSync(`${root}data/munich-meeting.json`, 'utf8'));

const statement = (id, more = {}) => ({
  id,
  speaker: 'blinken',
  text: 'He said more later.',
  topics: ['balloon'],
  sources: ['report'],
  ...more,
});
const source = munich.sources[0].id;
const speaker = munich.statements.find(({ id }) => id === 'never-again').speaker;
const topics = munich.statements.find(({ id }) => id === 'never-again').topics;
const more = (id, fields = {}) => statement(id, { speaker, topics, sources: [source], ...fields });

const withStatements = (...added) => ({ ...munich, statements: [...added, ...munich.statements] });
const withEvents = (...added) => ({ ...munich, events: [...added, ...munich.events] });
const lateEvent = { id: 'late', date: '2023-02-20', title: 'Something later', lane: 'diplomacy', sources: [source] };

const article = ({ inside, refresh, style }) => `<!doctype html>
  <html lang="en"><head><meta charset="utf-8"><title>A live story</title>
  <script>
    // Nobody asks more often than every five seconds; here a second takes 30 ms.
    const wait = setTimeout;
    window.setTimeout = (run, ms, ...rest) => wait(run, ms >= 5000 ? ms * 0.03 : ms, ...rest);
  </script>
  <script type="module" src="/dist/cdn/said-and-done.js"></script>
  <style>body { max-width: 72rem; margin: 2rem auto; font: 17px/1.5 sans-serif } ${style}</style></head>
  <body><main><h1>Live</h1><news-explainer src="/story.json" refresh="${refresh}">${inside}</news-explainer>
  <p>After the story.</p></main></body></html>`;

/** What the server says of the story: it changes, breaks, leaves and comes back. */
let answer;
let requests;
const serve = (body, { status = 200 } = {}) =>
  (answer = { status, text: typeof body === 'string' ? body : JSON.stringify(body) });
const leave = () => (answer = undefined);

function sendStory(request, response) {
  requests.push(request.headers['if-none-match']);
  if (!answer) return request.socket.destroy();
  const { status, text } = answer;
  const etag = `"${createHash('sha1').update(text).digest('hex')}"`;
  const headers = {
    'content-type': 'application/json',
    ...(status === 200 && { 'cache-control': 'max-age=3600', etag }),
  };
  if (status === 200 && request.headers['if-none-match'] === etag) return response.writeHead(304, headers).end();
  return response.writeHead(status, headers).end(text);
}

function sendPage(request, response) {
  const { searchParams } = new URL(request.url, 'http://localhost');
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(article(Object.fromEntries(searchParams)));
}

const site = useSite({ answers: { '/story.json': sendStory, '/live.html': sendPage } });

async function open({ inside = '', refresh = 5, style = '', ...options } = {}) {
  const { page } = await site.open(`/live.html?${new URLSearchParams({ inside, refresh, style })}`, options);
  return page;
}

const news = (page) => page.locator('news-explainer .news-button');
const state = (page) => page.locator('news-explainer .live');
const status = (page) => page.locator('news-explainer .news [role=status]');
const card = (page, id) => page.locator(`who-said-what .card[data-id="${id}"]`);

/** Until so many more answers have been given, and a little has been made of the last. */
async function untilAsked(page, times = 2) {
  const wanted = requests.length + times;
  while (requests.length < wanted) await frames(page, 1);
  await frames(page, 6);
}

beforeEach(() => {
  requests = [];
  serve(munich);
});

describe('a live story', () => {
  it('asks only for what has changed, and says how new it is', async () => {
    const page = await open();
    await untilAsked(page, 3);
    assert.match(await state(page).textContent(), /^\s*Up to date at \d/);
    assert.ok(requests.slice(1).every(Boolean), 'the whole was asked for again');
    assert.equal(await news(page).count(), 0);
  });

  it('tells of what is new in a button, once and politely, and shows it when that is pressed', async () => {
    const page = await open();
    await status(page).waitFor({ state: 'attached' });
    serve({ ...withStatements(more('later')), events: [lateEvent, ...munich.events] });
    await news(page).waitFor();
    assert.equal((await news(page).textContent()).trim(), '2 new');
    assert.equal(await status(page).textContent(), 'New in this story: 2 new');
    assert.equal(await card(page, 'later').count(), 0);

    serve({ ...withStatements(more('later'), more('even-later')), events: [lateEvent, ...munich.events] });
    await page.locator('.news-button', { hasText: '3 new' }).waitFor();
    assert.equal(await status(page).textContent(), 'New in this story: 2 new', 'it was announced again');

    await news(page).press('Enter');
    await card(page, 'later').waitFor({ state: 'attached' });
    await page.locator('event-timeline [data-id="late"]').waitFor();
    const list = page.locator('news-explainer .news-list');
    assert.equal(await list.evaluate((element) => element.getRootNode().activeElement === element), true);
    assert.equal(await list.getByRole('listitem').count(), 3);
    assert.equal(await news(page).count(), 0);
    await untilAsked(page);
    assert.equal(await news(page).count(), 0, 'what has been shown is new no more');
  });

  it('leads to what is new, and puts its list away', async () => {
    const page = await open();
    serve(withStatements(more('later')));
    await news(page).click();
    await page.locator('.news-list li button').first().click();
    await page.locator('who-said-what .card[data-id="later"][aria-current=true]').waitFor();
    assert.equal(
      await card(page, 'later').evaluate((element) => element.getRootNode().activeElement === element),
      true,
    );
    await page.locator('.news-list button').first().focus();
    await page.keyboard.press('Escape');
    await page.locator('.news-list').waitFor({ state: 'detached' });
  });

  it('counts what has changed', async () => {
    const page = await open();
    const [first, ...others] = munich.statements;
    serve({ ...munich, statements: [{ ...first, text: 'He said something else.' }, ...others, more('later')] });
    await news(page).waitFor();
    assert.equal((await news(page).textContent()).trim(), '1 new, 1 changed');
  });

  const around = '<event-timeline></event-timeline><p>Between.</p><who-said-what></who-said-what>';
  for (const [where, inside, style] of [
    ['composed', '', ''],
    ['beside elements of the page', around, ''],
    // As Safari has it.
    ['where the browser keeps no place', '', '* { overflow-anchor: none }'],
    ['in a part of the page that scrolls', '', 'main { block-size: 80vh; overflow: auto; overflow-anchor: none }'],
  ])
    it(`moves nothing of what is read, ${where}`, async () => {
      const page = await open({ inside, style });
      await status(page).waitFor({ state: 'attached' });
      await card(page, 'lethal-support').evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await card(page, 'lethal-support').locator('.note > summary').click();
      const choice = card(page, 'lethal-support').locator('button[aria-pressed]');
      await choice.click();
      await choice.focus();
      const readPlace = () =>
        card(page, 'lethal-support').evaluate((element) => ({
          top: Math.round(element.getBoundingClientRect().top),
          isFocused: element.contains(element.getRootNode().activeElement),
          isChosen: element.getAttribute('aria-current'),
        }));
      const before = await readPlace();
      const readHeight = () => page.locator('news-explainer').evaluate(({ offsetHeight }) => offsetHeight);
      const height = await readHeight();
      serve({
        // Two of them stand where nothing is folded.
        ...withStatements(more('a'), ...['b', 'c'].map((id) => more(id, { topics: ['apology'] }))),
        summary: `${munich.summary} ${munich.summary}`,
        events: [lateEvent, ...munich.events],
      });
      await news(page).waitFor();
      assert.deepEqual(await readPlace(), before, 'the button moved it');
      assert.equal(await readHeight(), height);
      await news(page).evaluate((button) => button.click());
      await card(page, 'a').waitFor({ state: 'attached' });
      await untilStill(page, 12);
      const { top, ...others } = await readPlace();
      assert.ok(Math.abs(top - before.top) <= 1, `it moved from ${before.top} to ${top}`);
      assert.deepEqual(
        others,
        { isFocused: false, isChosen: 'true' },
        'the focus is with the news that were asked for',
      );
      assert.ok((await readHeight()) > height + 50);
    });

  it('keeps the focus where it is while news come and when others than readers ask for them', async () => {
    const page = await open();
    await page.locator('event-timeline [data-id="shoot-down"]').focus();
    serve({ ...munich, updated: '2023-02-25' });
    await page.locator('.meta', { hasText: 'Updated 25 February 2023' }).waitFor();
    const focused = await page.evaluate(
      () => document.querySelector('news-explainer').shadowRoot.activeElement.shadowRoot.activeElement.dataset.id,
    );
    assert.equal(focused, 'shoot-down');
    assert.equal(await news(page).count(), 0, 'a new date alone is no news');
  });

  it('takes back at once a statement that is withdrawn, and waits with the rest', async () => {
    const page = await open();
    const statements = munich.statements.map((each) =>
      each.id === 'lethal-support' ? { id: each.id, status: 'withdrawn', note: 'We could not confirm it.' } : each,
    );
    serve({ ...munich, statements: [...statements, more('later')] });
    await page.locator('.card.withdrawn', { hasText: 'We could not confirm it.' }).waitFor();
    assert.equal(await page.getByText('lethal support').count(), 0);
    assert.equal((await news(page).textContent()).trim(), '1 new');
    assert.equal(await card(page, 'later').count(), 0);
  });

  it('leaves only the note of a document that is withdrawn, and comes back with it', async () => {
    const page = await open();
    serve({ explainer: 1, title: munich.title, status: 'withdrawn', note: 'We were wrong.' });
    await page.getByText('This story has been withdrawn. We were wrong.').waitFor();
    assert.equal(await page.locator('event-timeline, who-said-what').count(), 0);
    serve(munich);
    await card(page, 'lethal-support').waitFor();
  });

  for (const code of [404, 410])
    for (const inside of ['', '<event-timeline></event-timeline><who-said-what></who-said-what>'])
      it(`is cleared, in words, where the answer is ${code}, ${inside ? 'beside elements' : 'composed'}`, async () => {
        const page = await open({ inside });
        await card(page, 'lethal-support').waitFor();
        serve('gone', { status: code });
        const line = page.getByText('This story is gone.').and(page.locator('b'));
        await line.waitFor();
        assert.equal(await line.count(), 1);
        assert.equal(await page.locator('.card, .label, h2, h3').count(), 0);
        assert.equal(await page.getByText('withdrawn').count(), 0);
        serve(munich);
        await card(page, 'lethal-support').waitFor();
        assert.equal(await line.count(), 0);
      });

  for (const [what, body, code, rest] of [
    ['is 500', 'broken', 'load-failed', { status: 500 }],
    ['is a page', '<html>Please log in</html>', 'load-web-page', {}],
    ['is empty', '', 'load-failed', {}],
  ])
    it(`keeps the last good state, and says so with its time, where the answer ${what}`, async () => {
      const page = await open();
      await page.evaluate(() => {
        globalThis.problems = [];
        document.addEventListener('news-explainer-problem', ({ problems }) => globalThis.problems.push(problems));
      });
      serve(body, rest);
      await page.locator('.live', { hasText: 'Last up to date at' }).waitFor();
      const words = (await state(page).textContent()).trim();
      assert.match(words, /^Last up to date at \d.*: a newer version could not be loaded\.$/);
      assert.equal(await status(page).textContent(), words);
      assert.ok((await page.locator('who-said-what .card').count()) > 20);
      await untilAsked(page, 2);
      const told = await page.evaluate(() => globalThis.problems.map((problems) => problems.map(({ code }) => code)));
      assert.deepEqual(told, [[code]], 'it is told once');
      serve(withStatements(more('later')));
      await news(page).waitFor();
      assert.match(await state(page).textContent(), /Up to date at/);
      assert.deepEqual(await page.evaluate(() => document.querySelector('news-explainer').problems), []);
    });

  it('bears a server that goes away and comes back', async () => {
    const page = await open();
    await untilAsked(page, 1);
    leave();
    await page.locator('.live', { hasText: 'Last up to date at' }).waitFor();
    assert.ok((await page.locator('who-said-what .card').count()) > 20);
    serve(withEvents(lateEvent));
    await news(page).waitFor();
    assert.equal((await news(page).textContent()).trim(), '1 new');
  });

  it('comes at last where it could not be loaded at first', async () => {
    serve('', { status: 500 });
    const page = await open();
    await page.getByText('The story could not be loaded.').waitFor();
    serve(munich);
    await card(page, 'lethal-support').waitFor();
    assert.equal(await page.getByText('could not be loaded').count(), 0);
  });

  it('loads nothing for it without refresh', async () => {
    const loaded = (page) =>
      page.evaluate(
        () =>
          performance.getEntriesByType('resource').filter(({ name }) => /\/live-updates-[^/]*\.js$/.test(name)).length,
      );
    assert.equal(await loaded(await open({ refresh: 0 })), 0);
    const page = await open();
    await status(page).waitFor({ state: 'attached' });
    assert.equal(await loaded(page), 1);
  });
});
