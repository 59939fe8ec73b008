import { expect } from '@open-wc/testing';
import { findChanges, applyWithdrawals } from '../../src/model/changes.js';
import { readExplainer } from '../../src/model/read/explainer.js';
import type { ExplainerDocument, StatementInput } from '../../src/model/schema/schema.js';
import type { Explainer } from '../../src/model/explainer.js';
import { makeDocument, makeEvent, makeStatement } from '../helpers/make-document.js';

const read = (overrides: Partial<ExplainerDocument> = {}) => readExplainer(makeDocument(overrides)).explainer;
const changes = (after: Partial<ExplainerDocument>, before: Partial<ExplainerDocument> = {}) =>
  findChanges(read(before), read(after));
const itemsOf = (after: Partial<ExplainerDocument>, before: Partial<ExplainerDocument> = {}) =>
  changes(after, before).items.map(({ kind, id, isNew }) => `${isNew ? 'new' : 'changed'} ${kind} ${id}`);

const people = makeDocument().people ?? [];

describe('findChanges', () => {
  it('finds nothing between a document and itself, however long', () => {
    expect(changes({})).to.deep.equal({ items: [], isDifferent: false });
  });

  it('finds new and changed events and statements', () => {
    const events = [makeEvent({ id: 'earlier', date: '2023-01-01' }), makeEvent({ title: 'They meet again' })];
    const statements = [makeStatement(), makeStatement({ id: 'second', speaker: 'wang' })];
    expect(itemsOf({ events, statements })).to.deep.equal([
      'new event earlier',
      'changed event munich-meeting',
      'new statement second',
    ]);
  });

  it('takes nothing for changed that only moved in the file', () => {
    const [a, b] = [makeEvent(), makeEvent({ id: 'earlier', date: '2023-01-01' })];
    expect(changes({ events: [b, a] }, { events: [a, b] })).to.deep.equal({ items: [], isDifferent: false });
  });

  it('sees each field of an item: a date, a source’s words, a note', () => {
    expect(itemsOf({ events: [makeEvent({ date: '2023-02-18~' })] })).to.have.length(1);
    expect(
      itemsOf({ statements: [makeStatement({ sources: [{ source: 'report', quote: 'support' }] })] }),
    ).to.deep.equal(['changed statement lethal-support']);
    const corrections = [{ date: '2023-02-20', kind: 'correction', by: 'publisher', note: 'x' }] as const;
    expect(itemsOf({ events: [makeEvent({ corrections: [...corrections] })] })).to.have.length(1);
  });

  it('does not count what a person said as changed when only the person is; it differs all the same', () => {
    const renamed = people.map((person) => ({ ...person, role: 'Envoy' }));
    expect(changes({ people: renamed })).to.deep.equal({ items: [], isDifferent: true });
  });

  for (const [what, after] of [
    ['a summary', { summary: 'More is known.' }],
    ['a correction', { corrections: [{ date: '2023', kind: 'update', by: 'publisher', note: 'x' }] }],
    ['another lead', { lead: 'munich-meeting' }],
    ['a statement that is gone', { statements: [] }],
    ['an event that is gone', { events: [] }],
  ] satisfies [string, Partial<ExplainerDocument>][])
    it(`sees ${what}`, () => expect(changes(after)).to.deep.equal({ items: [], isDifferent: true }));

  it('does not see when it was last updated', () => {
    expect(changes({ updated: '2023-02-20' }, { updated: '2023-02-19' }).isDifferent).to.equal(false);
  });
});

describe('withdrawn', () => {
  const taken = { id: 'lethal-support', status: 'withdrawn', note: 'He did not say it.' } as never;

  it('takes a statement back that a newer version withdraws, and takes nothing else from it', () => {
    const before = read({ statements: [makeStatement({ at: 'munich-meeting' })] });
    const after = read({ statements: [taken, makeStatement({ id: 'second' })], events: [makeEvent({ title: 'x' })] });
    const left = applyWithdrawals(before, after);
    expect(left.statements.map(({ id, text, note }) => [id, text, note])).to.deep.equal([
      ['lethal-support', '', 'He did not say it.'],
    ]);
    expect(left.statementById.get('lethal-support')?.text).to.equal('');
    expect(left.statementsByEvent.get('munich-meeting')).to.equal(undefined);
    expect(left.events).to.equal(before.events);
  });

  describe('of a statement without an id', () => {
    const nameless = (text: string): StatementInput => {
      const { id: _id, ...statement } = makeStatement({ text });
      return statement as StatementInput;
    };
    const [first, second, third] = ['First words.', 'Second words.', 'Third words.'].map(nameless) as [
      StatementInput,
      StatementInput,
      StatementInput,
    ];
    const note = { status: 'withdrawn', note: 'He did not say it.' } as never;
    const wordsOf = ({ statements }: Explainer) => statements.map(({ text }) => text);

    it('takes the words that are gone, wherever the others stand now', () => {
      const before = read({ statements: [first, second, third] });
      const left = applyWithdrawals(before, read({ statements: [third, note, first] }));
      expect(wordsOf(left)).to.deep.equal(['First words.', '', 'Third words.']);
      expect(left.statements[1]?.note).to.equal('He did not say it.');
    });

    it('takes all that are gone where one of them may be the one', () => {
      const before = read({ statements: [first, second, third] });
      const left = applyWithdrawals(before, read({ statements: [note, nameless('Second words, corrected.'), third] }));
      expect(wordsOf(left)).to.deep.equal(['', 'Third words.']);
    });

    it('takes nothing where nothing is withdrawn', () => {
      const before = read({ statements: [first, second] });
      expect(applyWithdrawals(before, read({ statements: [second] }))).to.equal(before);
    });

    it('knows it again by its words, not by its place', () => {
      expect(itemsOf({ statements: [second, third, first] }, { statements: [first, second] })).to.have.length(1);
      expect(itemsOf({ statements: [second, first] }, { statements: [first, second] })).to.deep.equal([]);
    });
  });

  it('is the same document where nothing is withdrawn, and once it has been', () => {
    const before = read();
    expect(applyWithdrawals(before, read({ statements: [] }))).to.equal(before);
    const after = read({ statements: [taken] });
    const left = applyWithdrawals(before, after);
    expect(applyWithdrawals(left, after)).to.equal(left);
    expect(findChanges(left, after)).to.deep.equal({ items: [], isDifferent: false });
  });
});
