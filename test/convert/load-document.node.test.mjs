import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { importBuilt } from '../helpers/import-built.mjs';

const callers = await importBuilt('test/convert/callers.ts');
const { toTimelineJSSheet, toCsv } = await importBuilt('src/convert/index.ts');
const { readDocument } = await importBuilt('src/model/read-document.ts');

const filesIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [`${folder}/${name}`, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))]);

/** Each document that a story shows, whether it is a constant or made. */
async function storiesIn(folder) {
  const stories = [];
  for (const name of readdirSync(folder).filter((each) => each !== 'newsroom.ts')) {
    for (const [key, value] of Object.entries(await importBuilt(`${folder}/${name}`))) {
      stories.push([`${folder}/${name}: ${key}`, typeof value === 'function' ? value() : value]);
    }
  }
  return stories;
}

const event = (overrides) => ({ id: 'a', title: 'A balloon', date: '2023-02-04', ...overrides });
const slide = (year, overrides) => ({ start_date: { year }, text: { headline: `Slide of ${year}` }, ...overrides });
const undated = { text: { headline: 'Nobody knows when' } };
const manyOf = (make) => Array.from({ length: 2001 }, (_, index) => make(index));

/** Documents that look like another format in some place, with the number of events that readers see (none without a title). */
const twoFaced = {
  'an explainer document with a stray text': [{ title: 'Story', events: [event({ text: 'stray' })] }, 1],
  'an explainer document with a stray start_date': [
    { title: 'Story', events: [event({ start_date: { year: 1 } }), event({ id: 'b' })] },
    2,
  ],
  'an explainer document with one slide': [{ title: 'Story', events: [event(), event({ id: 'b' }), slide(1)] }, 2],
  'an explainer document that says so, of slides': [{ explainer: 1, title: 'S', events: [slide(1)] }, 0],
  'an explainer document whose version is null': [{ explainer: null, title: 'S', events: [event()] }, 1],
  'an explainer document with a context': [{ explainer: 1, '@context': 'x', title: 'S', events: [event()] }, 1],
  'an explainer document of statements': [{ title: 'Story', statements: [{ id: 's', text: 'Yes.', speaker: 'x' }] }, 0],
  'TimelineJS JSON whose first slide has no date': [{ events: [undated, slide(2001), slide(2002)] }, 3],
  'TimelineJS JSON without any date': [{ events: [undated, undated] }, 2],
  'TimelineJS JSON with a title that is a text': [{ title: 'My timeline', events: [slide(1), slide(2)] }, 2],
  'TimelineJS JSON with an event among its slides': [{ events: [event(), slide(1), slide(2)] }, 2],
  'TimelineJS JSON with a title slide alone': [{ title: { text: { headline: 'Soon' } }, events: [] }, 0],
  'TimelineJS JSON of eras': [{ events: [], eras: [slide(1)] }, 0],
  'TimelineJS JSON with broken entries': [{ events: [null, 7, 'x', [], slide(1)] }, 1],
  'JSON-LD': [{ '@context': 'https://schema.org', '@type': 'Event', name: 'A balloon', startDate: '2023-02-04' }, 1],
  'JSON-LD in a list': [[{ '@context': 'https://schema.org', '@type': 'Event', name: 'A', startDate: '2023' }], 1],
  'nothing in it': [{}, 0],
  'events of null': [{ events: null }, 0],
  'events that are none': [{ events: [null, 1, { id: {} }] }, 0],
  'an explainer document of 2,001 events': [
    { explainer: 1, title: 'S', events: manyOf((index) => event({ id: `e${index}` })) },
    2001,
  ],
  'TimelineJS JSON of 2,001 slides': [{ events: manyOf((index) => slide(index + 1)) }, 2001],
};

const munich = JSON.parse(readFileSync('data/munich-meeting.json', 'utf8'));
const { explainer } = readDocument(munich);
const sheets = {
  'a sheet of events': [toCsv(explainer, { nowMs: 0 }).output, 8],
  'a TimelineJS sheet': [toTimelineJSSheet(explainer).output, 8],
  'a sheet with semicolons': ['Date;Title\n2023-02-04;A balloon\n', 1],
  'a sheet with a column that nothing reads': ['Year,Headline,Mood\n1969,Landing,tense\n', 1],
};

const refuse = () => {
  throw new Error('no');
};
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
};
const hostileValues = {
  'a proxy that throws when it is looked at': () =>
    new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse }),
  'events that are a revoked proxy': () => ({ title: 'S', events: revoked() }),
  'a list whose length lies': () => ({
    events: new Proxy([], { get: (_, name) => (name === 'length' ? -1 : 0) }),
  }),
  'a slide that throws': () => ({
    events: [Object.defineProperty({}, 'start_date', { get: refuse, enumerable: true })],
  }),
};

describe('loadDocument: elements, server, command and desk', () => {
  const documents = [
    ...filesIn('data'),
    ...filesIn('test/convert/timelinejs/documents'),
    ...Object.entries(twoFaced).map(([name, [data]]) => [name, data]),
  ];
  it('are tried with every sample', () => assert.ok(documents.length > 40, `${documents.length} samples`));

  const readAlike = (name, data) =>
    it(`read the same: ${name}`, async () => {
      const text = JSON.stringify(data);
      const expected = await callers.readAsData(data);
      assert.deepEqual(await callers.readAsSrc(text, 'application/json'), expected, 'by src');
      assert.deepEqual(callers.readOnServer(data), expected, 'on the server');
      assert.deepEqual(await callers.readInCommand(text, 'story.json'), expected, 'in the command');
      assert.deepEqual(await callers.readInCommand(text, '-'), expected, 'in the command, from the standard input');
      assert.deepEqual(await callers.readAtDesk({ value: data }), expected, 'at the desk');
      assert.deepEqual(await callers.readAtDesk({ text, name: 'story.json' }), expected, 'at the desk, from a file');
      const rendered = callers.renderOnServer(await callers.openInCommand(text, 'story.json'));
      assert.equal(callers.renderOnServer(data), rendered, 'rendered');
    });
  for (const [name, data] of documents) readAlike(name, data);

  it('read the same: each document of the stories', async () => {
    for (const [name, data] of await storiesIn('stories/documents')) {
      const text = JSON.stringify(data);
      const expected = await callers.readAsData(data);
      assert.deepEqual(await callers.readAsSrc(text, 'application/json'), expected, name);
      assert.deepEqual(callers.readOnServer(data), expected, name);
      assert.deepEqual(await callers.readInCommand(text, 'story.json'), expected, name);
      assert.deepEqual(await callers.readAtDesk({ text, name: 'story.json' }), expected, name);
    }
  });

  for (const [name, [data, count]] of Object.entries(twoFaced))
    it(`see every event: ${name}`, async () => {
      assert.equal((await callers.readAsData(data)).events.length, count);
    });

  for (const [name, [sheet, count]] of Object.entries(sheets))
    it(`read the same: ${name}`, async () => {
      const expected = await callers.readAsSrc(sheet, 'text/csv;charset=utf-8');
      assert.equal(expected.events.length, count);
      assert.deepEqual(await callers.readInCommand(sheet, 'sheet.csv'), expected);
      assert.deepEqual(await callers.readInCommand(sheet, '-'), expected);
      assert.deepEqual(callers.readOnServer(await callers.openInCommand(sheet, 'sheet.csv')), expected);
      assert.deepEqual(await callers.readAtDesk({ text: sheet, name: 'sheet.csv' }), expected);
      assert.deepEqual(await callers.readAtDesk({ text: sheet }), expected);
    });

  for (const [name, make] of Object.entries(hostileValues))
    it(`read the same without throwing: ${name}`, async () => {
      const expected = await callers.readAsData(make());
      assert.deepEqual(callers.readOnServer(make()), expected);
      assert.deepEqual(await callers.readAtDesk({ value: make() }), expected);
    });

  for (const data of [0, 'text', true, []])
    it(`show nothing of ${JSON.stringify(data)}, which the desk refuses`, async () => {
      const expected = await callers.readAsData(data);
      assert.equal(expected.events.length, 0);
      assert.deepEqual(callers.readOnServer(data), expected);
      assert.deepEqual(await callers.readInCommand(JSON.stringify(data), 'story.json'), expected);
      await assert.rejects(callers.readAtDesk({ value: data }), /It holds no story/);
    });

  it('take no page about an error for a document', async () => {
    for (const [text, mediaType, code] of [
      ['<html>Not found, sorry</html>', 'text/html', 'load-web-page'],
      ['Not found, sorry', 'text/plain', 'load-failed'],
      ['{"explainer": 1,', 'application/json', 'load-not-json'],
    ]) {
      const [problem] = await callers.readAsSrc(text, mediaType);
      assert.equal(problem.code, code);
      await assert.rejects(callers.readAtDesk({ text, mediaType }));
    }
  });
});
