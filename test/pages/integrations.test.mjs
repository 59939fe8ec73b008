import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
    build: () => buildPublished(munich, join(made, 'hugo')),
    skip: noHugo,
  },
};

/** The example with a story that has been published as its README says. */
function buildPublished(document, destination) {
  const command = [join(root, 'dist/cli/said-and-done.js'), 'convert', '--to', 'explainer', '--published', '-'];
  const { stdout: story } = spawnSync(process.execPath, command, { input: JSON.stringify(document), encoding: 'utf8' });
  const { status, stdout, stderr } = buildHugo(story, destination);
  assert.equal(status, 0, stdout + stderr);
}

function buildHugo(story, destination) {
  const house = join(mkdtempSync(join(made, 'house-')), 'integrations/hugo');
  cpSync('integrations/hugo', house, { recursive: true });
  symlinkSync(join(root, 'dist'), join(house, '../../dist'));
  const stories = join(house, 'data/stories');
  mkdirSync(stories, { recursive: true });
  writeFileSync(join(stories, 'munich-meeting.json'), story);
  const settings = ['--source', house, '--destination', destination, '--noBuildLock'];
  return spawnSync('hugo', settings, { encoding: 'utf8' });
}

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

  /** The page that Hugo builds of it, published. */
  function build(document) {
    const site = mkdtempSync(join(made, 'site-'));
    buildPublished({ ...munich, ...document }, site);
    return readFileSync(join(site, 'index.html'), 'utf8');
  }

  /** What a reader without script reads. */
  const listIn = (html) => html.replace(/<script.*?<\/script>/gs, '').replace(/<[^>]+>/g, '');

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
    assert.match(html, /<p><strong>This story has been withdrawn\.<\/strong> It was wrong\.<\/p>/);
    assert.doesNotMatch(html, /balloon down/);
  });

  it('refuses a document that was not published, and says how to publish it', () => {
    const { status, stdout, stderr } = buildHugo(JSON.stringify(munich), mkdtempSync(join(made, 'site-')));
    assert.notEqual(status, 0);
    assert.match(stdout + stderr, /not a published document.*convert --to explainer --published/);
  });

  it('shows no words of somebody unknown, or of what was withdrawn', () => {
    const [statement] = munich.statements;
    const html = build({
      statements: [
        { ...statement, speaker: 'nobody', text: 'A secret.' },
        { ...statement, id: 'gone', status: 'withdrawn', note: 'He never said it.', text: 'A mistake.' },
      ],
    });
    assert.doesNotMatch(html, /A secret|A mistake/);
    assert.match(listIn(html), /One statement is withheld: it is incomplete/);
    assert.match(listIn(html), /Statement withdrawn: He never said it\./);
  });

  it('names the speaker, where a source has the same id', () => {
    const [person] = munich.people;
    const [source] = munich.sources;
    const [statement] = munich.statements;
    const html = build({
      people: [{ ...person, id: 'nbc', name: 'Nina B. Cole' }],
      sources: [{ ...source, id: 'nbc' }],
      statements: [{ id: 'a', text: statement.text, speaker: 'nbc', sources: ['nbc'] }],
    });
    assert.match(listIn(html), /Nina B\. Cole: /);
  });

  it('says of events and statements what has become of them', () => {
    const statuses = ['planned', 'postponed', 'cancelled', 'alleged', 'disputed'];
    const events = statuses.map((status) => ({ id: status, date: '2030', title: `Event ${status}`, status }));
    const corrections = [{ date: '2023-02-20', kind: 'correction', by: 'publisher', note: 'It was Sunday.' }];
    const said = { speaker: munich.people[0].id, sources: [munich.sources[0].id] };
    const silence = { notedBy: munich.sources[0].id, scope: 'in this interview' };
    const statements = [
      { ...said, id: 'a', text: 'First.', status: 'disputed', note: 'He denies it.' },
      { ...said, id: 'b', text: 'Second.', status: 'corrected', corrections },
      { ...said, id: 'c', text: 'Third.', verification: 'unverified' },
      { ...said, id: 'd', text: 'an apology', silence },
    ];
    const shown = listIn(build({ events, statements }));
    for (const status of statuses) assert.ok(shown.includes(`Event ${status} (${status}): 2030`), status);
    const { name } = munich.people[0];
    assert.ok(shown.includes(`${name} (disputed: He denies it.): First.`));
    assert.ok(shown.includes(`${name} (corrected): Second.Correction, 20 February 2023: It was Sunday.`));
    assert.ok(shown.includes(`${name} (not verified): Third.`));
    assert.ok(shown.includes(`${name}, not said: an apology (in this interview, noted by ${munich.sources[0].title})`));
  });
});
