import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from '../../../scripts/setup.mjs';
import { readTold } from '../../../scripts/test/spoken-names.mjs';
import { settle, useSite } from '../helpers.mjs';

const site = useSite();
const munich = JSON.parse(readFileSync(`${root}data/munich-meeting.json`, 'utf8'));
const byId = (list) => new Map(list.map((each) => [each.id, each]));
const [people, sides, lanes, topics] = [munich.people, munich.sides, munich.lanes, munich.topics].map(byId);

/** The real story in time order, with its dates as they are read and as they are said. */
const inTime = [
  ['partnership', '4 February 2022'],
  ['invasion', 'from 24 February 2022'],
  ['balloon-flight', '28 January – 4 February 2023', '28 January to 4 February 2023'],
  ['shoot-down', '4 February 2023'],
  [
    'beijing-visit',
    'planned for 5–6 February 2023 · postponed on 3 February 2023',
    'planned for 5 to 6 February 2023 · postponed on 3 February 2023',
  ],
  ['wang-panel', 'between 17 and 19 February 2023'],
  ['munich-meeting', '18 February 2023'],
  ['nbc-interview', '19 February 2023'],
].map(([id, date, said = date]) => ({ ...byId(munich.events).get(id), date, said }));

/** "3 statements", where as many were made at an event. */
function saidAt(id) {
  const { length } = munich.statements.filter(({ at, silence }) => at === id && !silence);
  return length > 0 ? `, ${length} statements` : '';
}

const open = async (width = 1280, path = '/docs/demo/') => (await site.open(path, { width })).page;
/** Without marks of emphasis and quotation, and without spaces: each run of letters is a text of its own. */
const plain = (text) => text.replace(/[*“”"\s]/g, '');
/** Chromium puts spaces between blocks into a name. */
const nameOf = ({ name }) => name.replace(/ ,/g, ',');
const textOf = (told) => plain(told.map(({ name, role }) => (role === 'button' ? '' : name)).join(' '));

/** Those from each `role` on to the next. */
function split(told, role) {
  const starts = told.flatMap((each, index) => (each.role === role ? [index] : []));
  return starts.map((start, index) => told.slice(start, starts[index + 1]));
}

/** Asserts that all are there, one after the other. */
function assertInOrder(text, parts) {
  let at = 0;
  for (const part of parts.map(plain)) {
    const found = text.indexOf(part, at);
    assert.ok(found >= 0, `“${part}” is not told${text.includes(part) ? ' in its place' : ''} in “${text}”`);
    at = found + part.length;
  }
}

function assertControlsHaveNames(told) {
  const controls = told.filter(({ role, states }) => states.focusable && role !== 'listitem');
  assert.ok(controls.length > 5, 'hardly a control');
  assert.deepEqual(
    controls.filter(({ name }) => name === ''),
    [],
  );
  assert.ok(!told.some(({ role }) => role === 'application'));
}

describe('what a screen reader is told of event-timeline', () => {
  it('as a chart: its name, each control, each event in order with date and lane, and what is left out', async () => {
    const told = await readTold(await open(), 'event-timeline');
    assertControlsHaveNames(told);
    assert.deepEqual([told[0].role, told[0].name], ['region', 'What happened']);
    const heading = told.find(({ role }) => role === 'heading');
    assert.deepEqual([heading.name, heading.level], ['What happened', 2]);
    const names = inTime.map(
      ({ id, title, said, lane }) =>
        `${title}, ${said}${id === 'balloon-flight' ? ' · 8 days' : ''}${saidAt(id)}, lane ${lanes.get(lane).name}`,
    );
    assert.deepEqual(told.filter(({ role, level }) => role === 'heading' && level === 3).map(nameOf), names);
    assert.deepEqual(told.filter(({ role }) => role === 'button').map(nameOf), [
      ...['Timeline', 'List', 'Find', 'Zoom out', 'Zoom in', 'All time', 'Download'],
      ...names,
      'Blinken’s visit to Beijing, because of: Balloon flight',
    ]);
    const list = told.findIndex(({ role, name }) => role === 'list' && name === 'Events in time order');
    assert.deepEqual(
      told.slice(list + 2, list + 4).map(({ role }) => role),
      ['heading', 'button'],
    );
    assertInOrder(textOf(told.slice(0, list)), [
      '20 days later',
      '11 months later',
      'Invasion of Ukraine, from 24 February 2022: runs through',
    ]);
    assertInOrder(textOf(told.slice(list)), [
      'United States',
      'China',
      'Each square is a statement made at that event.',
      '11\u00a0more are not on the timeline.',
    ]);
  });

  it('as a chart: a chosen event as a region of its own, after the chart, with date, summary, sources and statements', async () => {
    const page = await open();
    await page.locator('event-timeline [data-id="shoot-down"]').click();
    await page.locator('event-timeline #detail').waitFor();
    await settle(page);
    const told = await readTold(page, 'event-timeline');
    const chosen = told.find(({ role, name }) => role === 'button' && name.startsWith('The US shoots'));
    assert.equal(chosen.states.expanded, true);
    const start = told.findIndex(({ role }, index) => role === 'region' && index > 0);
    assert.equal(told[start].name, 'The US shoots the balloon down');
    assert.ok(start > told.indexOf(chosen));
    const detail = told.slice(start);
    assert.deepEqual(detail.filter(({ role }) => role === 'heading').map(({ name, level }) => [name, level])[0], [
      'The US shoots the balloon down',
      3,
    ]);
    assert.ok(detail.some(({ role, name }) => role === 'button' && name === 'ended: Balloon flight'));
    const event = inTime.find(({ id }) => id === 'shoot-down');
    assertInOrder(textOf(detail), [
      event.date,
      event.title,
      event.summary,
      'Reported in',
      'Blinken Meets China’s Wang Yi to Warn China from Aiding Russia',
      'at the words “downing of the 60-meter balloon on February 4”',
      'Date from',
      'Briefings on the balloon',
      'US Department of Defense',
    ]);
  });

  it('as a column: each event in order, its lane before its name, which has its date, its summary after it, and its sources once it is open', async () => {
    const page = await open(360);
    for (const event of inTime) {
      await page.locator(`event-timeline [data-id="${event.id}"]`).click();
      await settle(page);
      const told = await readTold(page, 'event-timeline');
      const opened = told.filter(({ role, states }) => role === 'button' && states.expanded);
      assert.equal(opened.length, 1);
      assert.ok(nameOf(opened[0]).startsWith(`${event.title}, `), opened[0].name);
      const detail = told.slice(told.indexOf(opened[0]));
      assertInOrder(textOf(detail), [
        event.summary,
        event.date,
        'Reported in',
        'Blinken Meets China’s Wang Yi to Warn',
      ]);
    }
    const told = await readTold(page, 'event-timeline');
    assertControlsHaveNames(told);
    const headings = told.filter(({ role, level }) => role === 'heading' && level === 3).map(nameOf);
    assert.deepEqual(
      headings.map((name) => inTime.find(({ title }) => name.startsWith(`${title}, `))).filter(Boolean),
      inTime,
    );
    assertInOrder(
      textOf(told),
      inTime.flatMap(({ said, status, lane, title }) => [lanes.get(lane).name, title, ...(status ? [] : [said])]),
    );
  });
});

describe('what a screen reader is told of who-said-what', () => {
  const formOf = ({ silence, text }) => (silence ? 'Not said' : text.includes('“') ? 'Partly quoted' : 'Paraphrase');

  for (const view of ['By topic', 'In order', 'By speaker'])
    it(`in the view “${view}”: each statement once, with side, speaker, form, words and source in this order`, async () => {
      const page = await open();
      await page.locator('who-said-what').getByRole('button', { name: view }).click();
      await settle(page);
      const more = page.locator('who-said-what').getByRole('button', { name: /^show all/i });
      while ((await more.count()) > 0) await more.first().click();
      const folded = page.locator('who-said-what .rest');
      await folded.evaluateAll((all) => all.forEach((details) => (details.open = true)));
      await settle(page);
      const told = await readTold(page, 'who-said-what');
      assertControlsHaveNames(told);
      const heading = told.find(({ role }) => role === 'heading');
      assert.deepEqual([heading.name, heading.level], ['Who said what', 2]);
      assert.ok(told.some(({ name, states }) => name === view && states.pressed === 'true'));
      assertInOrder(textOf(told), [
        'Underlined words are the speaker’s own',
        'paraphrase from one report',
        'all dated 2023',
      ]);
      const cards = split(told, 'article');
      assert.equal(cards.length, munich.statements.length);
      for (const statement of munich.statements) {
        const found = cards.filter((card) => textOf(card).includes(plain(statement.text)));
        assert.equal(found.length, 1, statement.text);
        const speaker = people.get(statement.speaker);
        const side = sides.get(statement.side ?? speaker.side);
        const form = formOf(statement);
        assert.equal(found[0][0].name, '', 'side, speaker and form are not told twice');
        assertInOrder(textOf(found[0].slice(1)), [
          ...(side ? [side.name] : []),
          speaker.shortName ?? speaker.name,
          form,
          statement.text,
          'the report',
        ]);
      }
    });

  it('in the view “By topic”: topics as headings in the editor’s order, and what no side has said', async () => {
    const told = await readTold(await open(), 'who-said-what');
    const headings = told.filter(({ role, level }) => role === 'heading' && level === 3).map(({ name }) => name);
    assert.deepEqual(
      headings,
      [...topics.values()].map(({ name }) => name),
    );
    assertInOrder(textOf(told), ['An apology', 'Nothing from', 'is included here']);
  });
});

describe('what a screen reader is told of news-explainer', () => {
  it('title and summary, the latest and its date, then what happened, then who said what', async () => {
    const told = await readTold(await open(1280, '/docs/demo/whole.html'), 'news-explainer');
    assertControlsHaveNames(told);
    assert.deepEqual([told[0].role, told[0].name], ['article', munich.title]);
    const headings = told.filter(({ role }) => role === 'heading').map(({ level, name }) => `${level} ${name}`);
    assert.equal(headings[0], `1 ${munich.title}`);
    assert.deepEqual(headings.filter((name) => name.startsWith('2 ')).slice(0, 2), [
      '2 What happened',
      '2 Who said what',
    ]);
    assertInOrder(plain(told.map(({ name }) => name).join(' ')), [
      munich.title,
      munich.summary,
      'Blinken',
      'lethal support',
      'What happened',
      ...inTime.map(({ title }) => title),
      'Who said what',
      ...[...topics.values()].map(({ name }) => name),
    ]);
  });

  it('nothing aloud by itself while it loads', async () => {
    const told = await readTold(await open(1280, '/docs/demo/whole.html'), 'news-explainer');
    assert.ok(told.length > munich.statements.length, 'nothing is told');
    const live = told.filter(({ role }) => role === 'status' || role === 'alert' || role === 'log');
    assert.deepEqual(
      live.filter(({ isSilent }) => !isSilent),
      [],
    );
  });
});
