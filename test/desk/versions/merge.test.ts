import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { compareRevisions, differencesBetween } from '../../../src/desk/versions/compare-revisions.js';
import { recordEdit, startHistory } from '../../../src/desk/document/history.js';
import { insertEntry, moveEntry, removeEntry, setField } from '../../../src/desk/document/make-edits.js';
import { equalJson, type Json } from '../../../src/desk/document/json.js';
import { mergeDocuments } from '../../../src/desk/versions/merge.js';
import { applyPatches, type Patch } from '../../../src/desk/document/patch.js';
import { valueAt } from '../../../src/desk/document/pointer.js';
import { act, documents, editOf, type Act } from '../random-edits.js';

const settings = { seed: 20230218, numRuns: 60 };
const someActs = fc.array(act, { maxLength: 12, size: 'max' });

function edited(document: Json, acts: readonly Act[]): Json {
  return acts.reduce((history, each) => recordEdit(history, editOf(history.document, each))!, startHistory(document))
    .document;
}

const apply = (document: Json, ...edits: readonly (readonly Patch[])[]) =>
  edits.reduce((before, edit) => applyPatches(before, edit)!, document);

const base: Json = {
  title: 'A story',
  events: [
    { id: 'one', title: 'One', date: '2023-02-01', place: { name: 'Munich' } },
    { id: 'two', title: 'Two', date: '2023-02-02' },
    { id: 'three', title: 'Three', date: '2023-02-03', sources: ['report'] },
  ],
};

describe('two copies of a document that went different ways', () => {
  for (const document of documents) {
    const title = JSON.stringify(document).slice(0, 30);

    it(`are the changed one, byte for byte, where only one was changed: ${title}`, () => {
      fc.assert(
        fc.property(someActs, (acts) => {
          const changed = edited(document, acts);
          const ours = mergeDocuments(document, changed, document);
          expect(JSON.stringify(ours.document)).to.equal(JSON.stringify(changed));
          const theirs = mergeDocuments(document, document, changed);
          expect(equalJson(theirs.document, changed)).to.equal(true);
          expect([...ours.conflicts, ...theirs.conflicts]).to.deep.equal([]);
        }),
        settings,
      );
    });

    it(`are in conflict at the same places, whichever of them is ours; and what is ours stands there: ${title}`, () => {
      fc.assert(
        fc.property(someActs, someActs, (mine, yours) => {
          const [ours, theirs] = [edited(document, mine), edited(document, yours)];
          const merge = mergeDocuments(document, ours, theirs);
          const turned = mergeDocuments(document, theirs, ours);
          expect(merge.conflicts.length).to.equal(turned.conflicts.length);
          for (const { pointer, ours: own, theirs: other } of merge.conflicts) {
            expect(equalJson(valueAt(merge.document, pointer), own ?? other)).to.equal(true);
          }
        }),
        settings,
      );
    });
  }

  it('are joined without a conflict where they changed different fields of one item', () => {
    const ours = apply(base, setField(base, '/events/0/title', 'First'));
    const theirs = apply(
      base,
      setField(base, '/events/0/date', '2023-01-31'),
      setField(base, '/events/0/place/name', 'Bonn'),
    );
    const { document, conflicts } = mergeDocuments(base, ours, theirs);
    expect(conflicts).to.deep.equal([]);
    expect(valueAt(document, '/events/0')).to.deep.equal({
      id: 'one',
      title: 'First',
      date: '2023-01-31',
      place: { name: 'Bonn' },
    });
  });

  it('are in conflict where both changed one field, and only there', () => {
    const ours = apply(base, setField(base, '/events/1/title', 'Ours'));
    const theirs = apply(
      base,
      setField(base, '/events/1/title', 'Theirs'),
      insertEntry(base, '/events', 0, { id: 'zero', title: 'Zero' }),
    );
    const { document, conflicts } = mergeDocuments(base, ours, theirs);
    expect(conflicts).to.deep.equal([{ pointer: '/events/2/title', before: 'Two', ours: 'Ours', theirs: 'Theirs' }]);
    expect(valueAt(document, '/events/2/title')).to.equal('Ours');
  });

  it('keep both of two new items, each behind what it was put behind', () => {
    const ours = apply(base, insertEntry(base, '/events', 1, { id: 'a', title: 'A' }));
    const theirs = apply(base, insertEntry(base, '/events', 3, { id: 'b', title: 'B' }));
    const { document, conflicts } = mergeDocuments(base, ours, theirs);
    expect(conflicts).to.deep.equal([]);
    expect((valueAt(document, '/events') as { id: string }[]).map(({ id }) => id)).to.deep.equal([
      'one',
      'a',
      'two',
      'three',
      'b',
    ]);
  });

  describe('with a new statement each, by the same person on the same day', () => {
    const id = 'wang-2023-02-18';
    const statement = (text: string, more = {}) => ({ id, speaker: 'wang', date: '2023-02-18', text, ...more });
    const story: Json = { title: 'A story', statements: [] };
    const ours = apply(story, insertEntry(story, '/statements', 0, statement('Peace.', { sources: ['report'] })));
    const theirs = apply(
      story,
      insertEntry(story, '/statements', 0, statement('The balloon strayed.')),
      insertEntry(story, '/statements', 1, {
        id: 'answer',
        speaker: 'blinken',
        text: 'No.',
        answers: [{ to: id, as: 'disputes' }],
      }),
    );

    it('keep the words of both, each with its own source', () => {
      const { document, conflicts } = mergeDocuments(story, ours, theirs);
      expect(conflicts).to.deep.equal([]);
      expect(valueAt(document, '/statements')).to.deep.include.members([
        statement('Peace.', { sources: ['report'] }),
        { ...statement('The balloon strayed.'), id: `${id}-2` },
        { id: 'answer', speaker: 'blinken', text: 'No.', answers: [{ to: `${id}-2`, as: 'disputes' }] },
      ]);
    });

    it('make one where both have the same words', () => {
      const { document } = mergeDocuments(
        story,
        ours,
        apply(story, insertEntry(story, '/statements', 0, statement('Peace.'))),
      );
      expect(valueAt(document, '/statements')).to.have.length(1);
    });
  });

  it('keep an order that one gave, and what the other wrote', () => {
    for (const isOurs of [true, false]) {
      const moved = apply(base, moveEntry(base, '/events', 2, 0));
      const written = apply(base, setField(base, '/events/1/title', 'Second'), removeEntry(base, '/events', 0));
      const { document, conflicts } = isOurs
        ? mergeDocuments(base, moved, written)
        : mergeDocuments(base, written, moved);
      expect(conflicts).to.deep.equal([]);
      expect((valueAt(document, '/events') as { title: string }[]).map(({ title }) => title)).to.deep.equal([
        'Three',
        'Second',
      ]);
    }
  });

  it('keep an item that one took away and the other changed, and ask', () => {
    const ours = apply(base, removeEntry(base, '/events', 0));
    const theirs = apply(base, setField(base, '/events/0/title', 'First'));
    const { document, conflicts } = mergeDocuments(base, ours, theirs);
    expect(valueAt(document, '/events/0/title')).to.equal('First');
    expect(conflicts.map(({ pointer, ours: own }) => [pointer, own])).to.deep.equal([['/events/0', undefined]]);
  });
});

describe('two revisions', () => {
  for (const document of documents) {
    it(`differ by patches that make the later of the earlier: ${JSON.stringify(document).slice(0, 30)}`, () => {
      fc.assert(
        fc.property(someActs, (acts) => {
          const changed = edited(document, acts);
          const patches = differencesBetween(document, changed);
          expect(equalJson(applyPatches(document, patches), changed)).to.equal(true);
          if (patches.length === 0)
            expect(compareRevisions(document, changed).every(({ kind }) => kind === 'moved')).to.equal(true);
        }),
        settings,
      );
    });
  }

  it('are compared item by item: what was added, removed, changed and moved', () => {
    const after = apply(
      base,
      setField(base, '/title', 'The story'),
      setField(base, '/events/2/date', '2023-02-04'),
      removeEntry(base, '/events', 0),
      [{ pointer: '/events/0', after: { id: 'four', title: 'Four' } }],
    );
    expect(compareRevisions(base, after).map(({ list, id, kind, pointer }) => [list, id, kind, pointer])).to.deep.equal(
      [
        ['', '', 'changed', ''],
        ['events', 'four', 'added', '/events/0'],
        ['events', 'three', 'changed', '/events/2'],
        ['events', 'one', 'removed', '/events/0'],
      ],
    );
    expect(compareRevisions(base, after)[2]?.fields).to.deep.equal([
      { pointer: '/date', before: '2023-02-03', after: '2023-02-04' },
    ]);
  });

  it('name only the item that was moved as moved', () => {
    const after = apply(base, moveEntry(base, '/events', 0, 2));
    expect(compareRevisions(base, after).map(({ id, kind }) => [id, kind])).to.deep.equal([['one', 'moved']]);
  });
});
