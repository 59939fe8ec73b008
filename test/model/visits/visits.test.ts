import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readDocument } from '../../../src/model/read-document.js';
import type { ExplainerDocument } from '../../../src/model/schema/schema.js';
import { compareVisits, deleteUnpublished, seeStory, type VisitChange } from '../../../src/model/visits/seen-story.js';
import { readRecord, recordVisit, VISIT_MS, writeRecord } from '../../../src/model/visits/visit-record.js';
import { makeDocument, makeEvent, makeStatement } from '../../helpers/make-document.js';

const see = (overrides: Partial<ExplainerDocument> = {}) => seeStory(readDocument(makeDocument(overrides)).explainer);
const compare = (before: Partial<ExplainerDocument>, after: Partial<ExplainerDocument>): readonly VisitChange[] =>
  compareVisits(see(before), see(after));

const withdrawn = { id: 'lethal-support', status: 'withdrawn', note: 'Forged.' } as unknown as ReturnType<
  typeof makeStatement
>;
const correction = { date: '2023-02-20', kind: 'correction', by: 'publisher', note: 'It was a Saturday.' } as const;

describe('what is new since the last visit', () => {
  it('is nothing where nothing has changed but dates of the document', () => {
    assert.deepEqual(
      compare({}, { updated: '2024', events: [makeEvent({ changed: '2024', added: '2022', weight: 5 })] }),
      [],
    );
  });

  it('is each event and statement that was not there', () => {
    assert.deepEqual(
      compare({ statements: [] }, { events: [makeEvent({ id: 'first', date: '2023-01-01' }), makeEvent()] }),
      [
        { kind: 'event', id: 'first', type: 'new' },
        { kind: 'statement', id: 'lethal-support', type: 'new' },
      ],
    );
  });

  it('is what was changed, with the words before and after', () => {
    const [change, ...others] = compare({}, { events: [makeEvent({ date: '2023-02-19', summary: 'They *talk*.' })] });
    assert.deepEqual(others, []);
    assert.deepEqual(change, {
      kind: 'event',
      id: 'munich-meeting',
      type: 'changed',
      before: { text: 'They meet in Munich', when: '2023-02-18', status: 'happened' },
      after: { text: 'They meet in Munich\nThey talk.', when: '2023-02-19', status: 'happened' },
    });
  });

  it('is that somebody else said it', () => {
    const [change] = compare({}, { statements: [makeStatement({ speaker: 'wang' })] });
    assert.equal(change?.type, 'changed');
    assert.deepEqual([change.before?.who, change.after?.who], ['Antony Blinken', 'Wang Yi']);
  });

  it('is corrected where a correction came with it, even if no words have changed', () => {
    assert.deepEqual(compare({}, { events: [makeEvent({ corrections: [correction] })] }), [
      { kind: 'event', id: 'munich-meeting', type: 'corrected' },
    ]);
    const [marked] = compare({}, { statements: [makeStatement({ status: 'corrected', note: 'A word.' })] });
    assert.equal(marked?.type, 'corrected');
  });

  it('is that a statement was withdrawn, without any words', () => {
    assert.deepEqual(compare({}, { statements: [withdrawn] }), [
      { kind: 'statement', id: 'lethal-support', type: 'withdrawn' },
    ]);
  });

  it('is not a withdrawal of what the reader has never seen, or has seen withdrawn', () => {
    assert.deepEqual(compare({ statements: [] }, { statements: [withdrawn] }), []);
    assert.deepEqual(compare({ statements: [withdrawn] }, { statements: [withdrawn] }), []);
  });

  it('is not what is gone', () => {
    assert.deepEqual(compare({}, { events: [], statements: [] }), []);
  });
});

describe('what a browser keeps of a visit', () => {
  const first = recordVisit(undefined, see(), 0);

  it('has no last visit at the first one, nor within half an hour', () => {
    assert.equal(first.last, undefined);
    assert.equal(recordVisit(first, see(), VISIT_MS - 1).last, undefined);
  });

  it('has the first visit as the last one later, and until the visit ends', () => {
    const second = recordVisit(first, see(), VISIT_MS);
    assert.equal(second.last?.atMs, 0);
    const goesOn = recordVisit(second, see({ events: [] }), 2 * VISIT_MS - 1);
    assert.equal(goesOn.last?.atMs, 0);
    assert.equal(recordVisit(goesOn, see(), 4 * VISIT_MS).last?.atMs, 2 * VISIT_MS - 1);
  });

  it('has no words of what was withdrawn meanwhile, but still tells that it was', () => {
    const now = see({ statements: [withdrawn] });
    const second = readRecord(writeRecord(recordVisit(first, now, VISIT_MS)))!;
    assert.doesNotMatch(writeRecord(second), /lethal support/);
    for (const record of [second, recordVisit(second, now, VISIT_MS + 1)])
      assert.deepEqual(compareVisits(record.last!.entries, record.now.entries), [
        { kind: 'statement', id: 'lethal-support', type: 'withdrawn' },
      ]);
  });

  it('has no words of what is gone', () => {
    const second = recordVisit(first, see({ events: [], statements: [] }), VISIT_MS);
    assert.doesNotMatch(writeRecord(second), /Munich|lethal/);
  });

  it('has no words of a long story, whose changes it tells all the same', () => {
    const events = Array.from({ length: 1500 }, (_, index) =>
      makeEvent({ id: `e${index}`, summary: 'word '.repeat(40) }),
    );
    const text = writeRecord(recordVisit(undefined, see({ events }), 0));
    assert.doesNotMatch(text, /word|Munich/);
    const second = recordVisit(
      readRecord(text),
      see({ events: [...events.slice(0, -1), makeEvent({ id: 'e1499' })] }),
      VISIT_MS,
    );
    assert.deepEqual(compareVisits(second.last!.entries, second.now.entries), [
      { kind: 'event', id: 'e1499', type: 'changed' },
    ]);
  });

  it('is nothing where anything else stands under its name', () => {
    for (const text of [null, '', '{', 'null', '7', '{"version":2}', '{"version":1,"now":{"at":"x","entries":[]}}'])
      assert.equal(readRecord(text), undefined, String(text));
    fc.assert(fc.property(fc.json(), (text) => void readRecord(text)));
  });
});

/** Stories of a few events and statements, as far as readers see them. */
const stories = fc
  .record({
    events: fc.uniqueArray(
      fc.record({ id: fc.constantFrom('a', 'b', 'c'), title: fc.string({ minLength: 1 }), summary: fc.string() }),
      { selector: ({ id }) => id },
    ),
    statements: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('x', 'y', 'z', '__proto__'),
        text: fc.string({ minLength: 1 }),
        status: fc.constantFrom('live', 'corrected', 'disputed', 'withdrawn'),
      }),
      { selector: ({ id }) => id },
    ),
  })
  .map(({ events, statements }) =>
    see({
      events: events.map((event) => makeEvent(event)),
      statements: statements.map((statement) => makeStatement(statement as Parameters<typeof makeStatement>[0])),
    }),
  );

describe('for any two versions of a story', () => {
  it('a version has nothing new beside itself', () => {
    fc.assert(fc.property(stories, (story) => assert.deepEqual(compareVisits(story, story), [])));
  });

  it('a record is read as it was written', () => {
    fc.assert(
      fc.property(stories, stories, (before, now) => {
        const record = recordVisit(recordVisit(undefined, before, 1), now, VISIT_MS + 1);
        assert.deepEqual(readRecord(writeRecord(record)), record);
      }),
    );
  });

  it('nothing is kept that the newer version does not publish, and nothing less is told', () => {
    fc.assert(
      fc.property(stories, stories, (before, now) => {
        const kept = deleteUnpublished(before, now);
        for (const [key, { words }] of kept) if (words) assert.ok(now.get(key)?.words);
        assert.deepEqual(compareVisits(kept, now), compareVisits(before, now));
      }),
    );
  });

  it('each entry that is there is told at most once, and one that is withdrawn without words', () => {
    fc.assert(
      fc.property(stories, stories, (before, now) => {
        const changes = compareVisits(before, now);
        assert.equal(new Set(changes.map(({ kind, id }) => `${kind}.${id}`)).size, changes.length);
        for (const { kind, id, type, before: was, after } of changes) {
          assert.ok(now.has(`${kind}.${id}`));
          if (type === 'withdrawn' || type === 'new') assert.ok(!was && !after);
        }
      }),
    );
  });
});
