import { expect } from '@open-wc/testing';
import { startHistory, recordEdit } from '../../../../src/edit/document/history.js';
import type { Json } from '../../../../src/edit/document/json.js';
import { setField } from '../../../../src/edit/document/make-edits.js';
import { sortUnsavedWork, type UnsavedWork } from '../../../../src/elements/explainer-editor/saving/unsaved-work.js';

const saved: Json = { explainer: 1, title: 'A story' };
const other: Json = { explainer: 1, title: 'Another story' };

/** Work that began with a document and gave it another title. */
function makeWork(session: string, start: Json, title?: string): UnsavedWork {
  const history = startHistory(start);
  const edited = title === undefined ? history : recordEdit(history, setField(start, '/title', title), false)!;
  return {
    session,
    journal: { history: edited, revision: undefined, saved: start, texts: new Map(), ms: 1, count: 1 },
  };
}

const sessionsOf = (found: readonly UnsavedWork[], { isBlank = false, isUntouched = true } = {}) => {
  const { resumed, offered, discarded } = sortUnsavedWork(found, saved, { isBlank, isUntouched });
  return {
    resumed: resumed?.session,
    offered: offered.map(({ session }) => session),
    discarded: discarded.map(({ session }) => session),
  };
};

describe('unsaved work of other sessions', () => {
  const mine = makeWork('mine', saved, 'New title');
  const older = makeWork('older', saved, 'Older title');
  const foreign = makeWork('foreign', other, 'Foreign title');

  it('is resumed if it began with the same document, the latest first', () => {
    expect(sessionsOf([mine, older])).to.deep.equal({ resumed: 'mine', offered: ['older'], discarded: [] });
  });

  it('is only offered after the first edit', () => {
    expect(sessionsOf([mine], { isUntouched: false })).to.deep.equal({
      resumed: undefined,
      offered: ['mine'],
      discarded: [],
    });
  });

  it('is offered if it began with another document', () => {
    expect(sessionsOf([foreign])).to.deep.equal({ resumed: undefined, offered: ['foreign'], discarded: [] });
  });

  it('is resumed whatever it began with if the page gave no document', () => {
    expect(sessionsOf([foreign], { isBlank: true }).resumed).to.equal('foreign');
  });

  it('is offered where another story was here before, though all of the last one was saved', () => {
    const { history } = makeWork('', other, 'Foreign title').journal;
    const later = recordEdit(history, setField(history.document, '', { explainer: 1, title: 'Third' }), false)!;
    const work = makeWork('two', other);
    const two = { ...work, journal: { ...work.journal, history: later, saved: later.document } };
    expect(sessionsOf([two])).to.deep.equal({ resumed: undefined, offered: ['two'], discarded: [] });
  });

  it('is discarded if it changed nothing, or leads to the document that is shown', () => {
    const unchanged = makeWork('unchanged', other);
    const arrived = makeWork('arrived', other, 'A story');
    const { offered, discarded } = sessionsOf([unchanged, arrived], { isUntouched: false });
    expect([offered, discarded]).to.deep.equal([[], ['unchanged', 'arrived']]);
  });

  it('is offered with an article about which something is to be asked, and not for nothing at all', () => {
    const withArticle = (session: string, isOpen: boolean): UnsavedWork => {
      const work = makeWork(session, saved);
      return { ...work, journal: { ...work.journal, article: { closedBy: isOpen ? 1 : 0 } } };
    };
    const found = [mine, withArticle('open', true), withArticle('done', false), makeWork('empty', saved)];
    expect(sessionsOf(found)).to.deep.equal({ resumed: 'mine', offered: ['open'], discarded: ['done', 'empty'] });
    expect(sessionsOf([withArticle('alone', true)]).resumed).to.equal('alone');
  });
});
