import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { recordEdit, redo, startHistory, undo, type History } from '../../../src/desk/document/history.js';
import { setField } from '../../../src/desk/document/make-edits.js';
import { countToTry } from '../../helpers/every-day.js';
import { act, documents, editOf, type Act } from '../random-edits.js';

const settings = { seed: 20230218, numRuns: countToTry(100) };
const manyActs = fc.array(act, { minLength: 1, maxLength: 200, size: 'max' });

function enact(history: History, acts: readonly Act[], joins: (index: number) => boolean = () => false): History {
  return acts.reduce((before, each, index) => {
    const after = recordEdit(before, editOf(before.document, each), joins(index));
    if (!after) throw new Error(`An edit does not fit: ${JSON.stringify(each)}`);
    return after;
  }, history);
}

function undoAll(history: History): History {
  let at = history;
  while (at.past.count > 0) at = undo(at);
  return at;
}

function redoAll(history: History): History {
  let at = history;
  while (at.future.count > 0) at = redo(at);
  return at;
}

describe('the history of a document', () => {
  for (const document of documents) {
    const title = JSON.stringify(document).slice(0, 30);

    it(`gives back the first document byte for byte when all of 200 random edits are undone: ${title}`, () => {
      fc.assert(
        fc.property(manyActs, (acts) => {
          const history = undoAll(enact(startHistory(document), acts));
          expect(JSON.stringify(history.document)).to.equal(JSON.stringify(document));
        }),
        settings,
      );
    });

    it(`gives back the last document byte for byte when all is made again: ${title}`, () => {
      fc.assert(
        fc.property(manyActs, (acts) => {
          const history = enact(startHistory(document), acts);
          expect(JSON.stringify(redoAll(undoAll(history)).document)).to.equal(JSON.stringify(history.document));
        }),
        settings,
      );
    });

    it(`undoes edits that go on with the one before together with it: ${title}`, () => {
      fc.assert(
        fc.property(manyActs, (acts) => {
          const history = enact(startHistory(document), acts, (index) => index % 5 !== 0);
          expect(history.past.count).to.be.at.most(Math.ceil(acts.length / 5));
          expect(JSON.stringify(undoAll(history).document)).to.equal(JSON.stringify(document));
          expect(JSON.stringify(redoAll(undoAll(history)).document)).to.equal(JSON.stringify(history.document));
        }),
        settings,
      );
    });
  }

  it('holds one edit for a word that was typed letter by letter', () => {
    const typed = ['M', 'Mu', 'Mun', 'Muni'].reduce(
      (history, text) => recordEdit(history, setField(history.document, '/title', text), true) ?? history,
      startHistory({ title: '' }),
    );
    expect(typed.past.count).to.equal(1);
    expect(typed.past.edit).to.deep.equal([{ pointer: '/title', before: '', after: 'Muni' }]);
    expect(undo(typed).document).to.deep.equal({ title: '' });
  });

  it('holds nothing of what was typed and taken away again', () => {
    let history = startHistory({});
    for (const text of ['M', 'Mu', 'M', undefined]) {
      history = recordEdit(history, setField(history.document, '/title', text), true) ?? history;
    }
    expect(history.document).to.deep.equal({});
    expect(history.past.count).to.equal(0);
  });

  it('forgets what was undone when something else is done', () => {
    const first = recordEdit(startHistory({}), setField({}, '/title', 'One'))!;
    const other = recordEdit(undo(first), setField({}, '/title', 'Two'))!;
    expect(other.future.count).to.equal(0);
    expect(redo(other)).to.equal(other);
  });

  it('refuses an edit of what is not there', () => {
    expect(recordEdit(startHistory({ title: 'One' }), [{ pointer: '/title', before: 'Two', after: 'Three' }])).to.equal(
      undefined,
    );
    expect(recordEdit(startHistory({}), [{ pointer: '/events/0/title', after: 'Three' }])).to.equal(undefined);
  });

  it('stays as it is where nothing is left to undo', () => {
    const history = startHistory({});
    expect(undo(history)).to.equal(history);
  });
});
