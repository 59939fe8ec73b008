import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { READERS_HOST, settle, useSite } from './helpers.mjs';

const site = useSite();

const cite = [{ source: 'report' }];
const event = (id, more = {}) => ({ id, date: '2023-02-18', title: `The ${id}`, sources: cite, ...more });
const statement = (id, more = {}) => ({ id, speaker: 'ann', text: 'She said so.', sources: cite, ...more });
const storyWith = ({ events = [], statements = [], people = [] }) => ({
  explainer: 1,
  title: 'A story',
  sources: [{ id: 'report', title: 'A report' }],
  people: [{ id: 'ann', name: 'Ann', kind: 'person' }, ...people],
  events: [event('meeting'), ...events],
  statements: [statement('said'), ...statements],
});

const misspelt = { events: [event('walk', { lane: 'nowhere' })] };
const doubtful = { events: [event('arrest', { status: 'maybe' })] };
const unattributed = { statements: [statement('denied', { speaker: 'nobody' })] };

/** Opens a story on a server of this name. Readers get it from one that isn't their own machine. */
async function openOn(host, story, { tag = 'event-timeline', attributes = '', inside = '' } = {}) {
  const json = JSON.stringify(storyWith(story));
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title>
    <script type="module" src="/dist/cdn/said-and-done.js"></script>
    <${tag} ${attributes}><script type="application/json">${json}</script>${inside}</${tag}></html>`;
  return (await site.openMarkup(html, { host })).page;
}

const notes = (page, tag = 'event-timeline') => page.locator(`${tag} [part=problem]`);
/** All words of elements, in their shadow roots. */
const textOf = (page) =>
  page.evaluate(() => {
    const read = (root) =>
      [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot ? [shadowRoot.textContent, ...read(shadowRoot)] : [],
      );
    return read(document).join(' ').replace(/\s+/g, ' ');
  });

describe('what is wrong with a document', () => {
  it('is nothing that readers see, where nothing is withheld', async () => {
    const page = await openOn(READERS_HOST, misspelt);
    const codes = await page.evaluate(() => document.querySelector('event-timeline').problems.map(({ code }) => code));
    assert.deepEqual(codes, ['reference-dangling'], 'editors are told by the property and the event');
    assert.equal(await notes(page).count(), 0);
    assert.match(await textOf(page), /The walk/);
    assert.doesNotMatch(await textOf(page), /problem|nowhere/i);
  });

  it('is listed where the page asks for it', async () => {
    const page = await openOn(READERS_HOST, misspelt, { attributes: 'show-problems' });
    await page.getByText('1 problem in this document').click();
    assert.match(await notes(page).textContent(), /\/events\/1\/lane.*“walk” refers to “nowhere”/s);
  });

  it('is listed where nothing is withheld: a misspelt field, and a quotation that is in no source', async () => {
    const dubious = {
      events: [event('walk', { sumary: 'In the park.' })],
      statements: [statement('no', { text: '“No.”' })],
    };
    const page = await openOn(READERS_HOST, dubious, { attributes: 'show-problems' });
    await page.getByText('2 problems in this document').click();
    const words = await notes(page).textContent();
    assert.match(words, /\/events\/1\/sumary.*Did you mean “summary”/s);
    assert.match(words, /\/statements\/1\/text.*“No\.”/s);
    for (const host of [READERS_HOST, 'story.localhost']) {
      const other = await openOn(host, dubious);
      if (host !== READERS_HOST) await other.getByText('2 problems in this document').waitFor();
      assert.equal(await notes(other).count(), host === READERS_HOST ? 0 : 1, host);
      // The property holds what readers meet, whoever looks.
      assert.deepEqual(await other.evaluate(() => document.querySelector('event-timeline').problems), []);
    }
  });

  it('is listed where a script makes the element and then says that the page asks for it', async () => {
    const { page } = await site.openMarkup('<!doctype html><title>An article</title>', { host: READERS_HOST });
    const data = storyWith({ statements: [statement('no', { text: '“No.”' })] });
    await page.evaluate(async (story) => {
      await import('/dist/cdn/said-and-done.js');
      const element = Object.assign(document.createElement('who-said-what'), { data: story });
      element.setAttribute('show-problems', '');
      document.body.append(element);
    }, data);
    await page.getByText('1 problem in this document').waitFor();
  });

  it('is listed on the machine of whoever builds the page', async () => {
    const page = await openOn('story.localhost', misspelt);
    assert.equal(await page.getByText('1 problem in this document').count(), 1);
  });

  it('comes to readers as a line where an event is withheld', async () => {
    const page = await openOn(READERS_HOST, doubtful);
    assert.equal((await notes(page).textContent()).trim(), 'Part of this story is withheld: it is incomplete.');
    assert.doesNotMatch(await textOf(page), /arrest|maybe|problem in/);
  });

  it('comes to readers of a timeline alone as a line where a statement is withheld', async () => {
    const page = await openOn(READERS_HOST, unattributed);
    assert.match(await notes(page).textContent(), /One statement is withheld: it is incomplete/);
  });

  it('is said once where the statements stand with the timeline', async () => {
    const page = await openOn(READERS_HOST, unattributed, { tag: 'news-explainer' });
    const words = await textOf(page);
    assert.equal(words.match(/One statement is withheld/g)?.length, 1, words);
    assert.doesNotMatch(words, /problem in/);
  });

  it('is said by an explainer whose only element is a timeline', async () => {
    const inside = '<event-timeline></event-timeline>';
    const page = await openOn(READERS_HOST, unattributed, { tag: 'news-explainer', inside });
    assert.match(await textOf(page), /One statement is withheld/);
  });

  it('loads the code for it only where there is something', async () => {
    const loaded = (page) =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .some(({ name }) => /problem-notes|problems-|document-review|review-/.test(name)),
      );
    assert.equal(await loaded(await openOn(READERS_HOST, {})), false);
    const forEditors = {
      events: [event('walk', { sumary: 'In the park.' })],
      statements: [statement('no', { text: '“No.”' })],
    };
    assert.equal(await loaded(await openOn(READERS_HOST, forEditors)), false);
    assert.equal(await loaded(await openOn(READERS_HOST, doubtful)), true);
  });
});

describe('a document that can’t be loaded', () => {
  /** Opens a timeline whose `src` is on the page's own origin, or on another name of the same server. */
  async function load(src, answer) {
    const { page, troubles } = await site.openMarkup(
      `<!doctype html><html lang="en"><title>An article</title>
      <script type="module" src="/dist/cdn/said-and-done.js"></script><event-timeline></event-timeline></html>`,
      { prepare: (opened) => answer && opened.route(`**${src}`, (route) => route.fulfill(answer)) },
    );
    const other = page.url().replace('localhost', '127.0.0.1');
    await page.evaluate(
      (address) => (document.querySelector('event-timeline').src = address),
      answer ? src : new URL(src, other).href,
    );
    await settle(page);
    await page.getByText('The story could not be loaded.').waitFor();
    return troubles.console.filter((line) => line.startsWith('<event-timeline>'));
  }

  for (const [what, src, answer, pattern] of [
    ['isn’t there', '/nowhere.json', { status: 404 }, /no document at \/nowhere\.json.*404.*put the file there/],
    ['is a web page', '/page.json', { body: '<!doctype html><p>Sorry' }, /web page \(HTML\), not JSON/],
    ['needs a login', '/secret.json', { status: 403 }, /403.*without a login/],
    [
      'is on a site that says nothing of ours',
      '/data/munich-meeting.json',
      undefined,
      /Set on 127\.0\.0\.1:\d+ the header “Access-Control-Allow-Origin: http:\/\/localhost:\d+”/,
    ],
  ])
    it(`says what to set on the server where it ${what}`, async () => {
      const told = await load(src, answer);
      assert.equal(told.length, 1);
      assert.match(told[0], pattern);
      assert.doesNotMatch(told[0], /Failed to fetch/);
    });
});

describe('a page with a tag that its module doesn’t define', () => {
  it('is told to whoever builds it, with the module that does', async () => {
    const { page, troubles } = await site.openMarkup(
      '<!doctype html><html lang="en"><title>An article</title><script type="module" src="/dist/cdn/event-timeline.js"></script><who-said-what src="/story.json"></who-said-what></html>',
    );
    while (troubles.console.length === 0) await page.waitForEvent('console');
    assert.deepEqual(troubles.console, [
      "<who-said-what> stands in the page, and nothing has defined it. With a bundler, import 'said-and-done/who-said-what.js' as well. Otherwise load said-and-done.js in place of the file of one element; it defines all four.",
    ]);
  });
});

describe('a page whose module comes some time after it has loaded', () => {
  it('is told nothing of its tag', async () => {
    const { page, troubles } = await site.openMarkup(
      `<!doctype html><html lang="en"><title>An article</title><script type="module" src="/dist/cdn/event-timeline.js"></script>
      <event-timeline src="/story.json"></event-timeline><said-quote></said-quote>
      <script>addEventListener('load', () => setTimeout(() => customElements.define('said-quote', class extends HTMLElement {}), 2500))</script></html>`,
    );
    await page.waitForTimeout(8000);
    assert.deepEqual(
      troubles.console.filter((line) => line.includes('said-quote')),
      [],
    );
  });
});

describe('a page whose only tag is misspelt', () => {
  const markup = (script) =>
    `<!doctype html><html lang="en"><title>An article</title>${script}<event-timelin src="/story.json"></event-timelin></html>`;
  const scripts = {
    'the module': '<script type="module" src="/dist/cdn/said-and-done.js"></script>',
    'the classic script': '<script src="/dist/cdn/said-and-done.iife.js"></script>',
    'the module of one element': '<script type="module" src="/dist/cdn/event-timeline.js"></script>',
  };

  for (const [name, script] of Object.entries(scripts)) {
    it(`is told to whoever builds it, with ${name}`, async () => {
      const { page, troubles } = await site.openMarkup(markup(script));
      while (troubles.console.length === 0) await page.waitForEvent('console');
      assert.deepEqual(troubles.console, ['<event-timelin> is no element. Did you mean <event-timeline>?']);
    });

    it(`loads no warning for readers, with ${name}`, async () => {
      const asked = [];
      const prepare = (opened) => opened.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await site.openMarkup(markup(script), { host: READERS_HOST, prepare });
      assert.ok(asked.length > 1);
      assert.deepEqual(
        asked.filter((path) => /warn-developers/.test(path)),
        [],
      );
    });
  }
});
