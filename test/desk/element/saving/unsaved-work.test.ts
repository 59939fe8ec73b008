import { expect } from '@open-wc/testing';
import { startHistory, recordEdit } from '../../../../src/desk/document/history.js';
import type { Json } from '../../../../src/desk/document/json.js';
import { setField } from '../../../../src/desk/document/make-edits.js';
import { sortUnsavedWork, type UnsavedWork } from '../../../../src/desk/element/saving/unsaved-work.js';

const saved: Json = { explainer: 1, title: 'A story' };
const other: Json = { explainer: 1, title: 'Another story' };

/** Work that began with a document and gave it another title. */
function makeWork(id: string, start: Json, title?: string, open?: 'elsewhere'): UnsavedWork {
  const history = startHistory(start);
  const edited = title === undefined ? history : recordEdit(history, setField(start, '/title', title), false)!;
  return {
    story: { id, desk: '', title: title ?? '', day: '', events: 0, statements: 0, ms: 1, ...(open && { open }) },
    journal: { history: edited, revision: undefined, saved: start, texts: new Map(), ms: 1 },
  };
}

const storiesOf = (found: readonly UnsavedWork[], isUntouched = true) => {
  const { resumed, elsewhere, offered, discarded } = sortUnsavedWork(found, saved, isUntouched);
  return {
    resumed: resumed?.story.id,
    ...(elsewhere.length > 0 && { elsewhere: elsewhere.map(({ story }) => story.id) }),
    offered: offered.map(({ story }) => story.id),
    discarded: discarded.map(({ story }) => story.id),
  };
};

describe('unsaved work of other sessions', () => {
  const mine = makeWork('mine', saved, 'New title');
  const older = makeWork('older', saved, 'Older title');
  const foreign = makeWork('foreign', other, 'Foreign title');

  it('is resumed if it began with the same document, the latest first', () => {
    expect(storiesOf([mine, older])).to.deep.equal({ resumed: 'mine', offered: ['older'], discarded: [] });
  });

  it('is only offered after the first edit', () => {
    expect(storiesOf([mine], false)).to.deep.equal({
      resumed: undefined,
      offered: ['mine'],
      discarded: [],
    });
  });

  it('is offered if it began with another document', () => {
    expect(storiesOf([foreign])).to.deep.equal({ resumed: undefined, offered: ['foreign'], discarded: [] });
  });

  it('is told of and not resumed while another tab has it open, and nothing older is resumed in its place', () => {
    const theirs = makeWork('theirs', saved, 'New title', 'elsewhere');
    const third = makeWork('third', saved, 'Third title', 'elsewhere');
    expect(storiesOf([theirs, older, third])).to.deep.equal({
      resumed: undefined,
      elsewhere: ['theirs', 'third'],
      offered: ['older'],
      discarded: [],
    });
  });

  it('is discarded if it changed nothing, or leads to the document that is shown', () => {
    const unchanged = makeWork('unchanged', other);
    const arrived = makeWork('arrived', other, 'A story');
    const { offered, discarded } = storiesOf([unchanged, arrived], false);
    expect([offered, discarded]).to.deep.equal([[], ['unchanged', 'arrived']]);
  });

  it('is offered with an article about which something is to be asked, and not for nothing at all', () => {
    const withArticle = (id: string, isOpen: boolean): UnsavedWork => {
      const work = makeWork(id, saved);
      return { ...work, journal: { ...work.journal, article: { closedBy: isOpen ? 1 : 0 } } };
    };
    const found = [mine, withArticle('open', true), withArticle('done', false), makeWork('empty', saved)];
    expect(storiesOf(found)).to.deep.equal({ resumed: 'mine', offered: ['open'], discarded: ['done', 'empty'] });
    expect(storiesOf([withArticle('alone', true)]).resumed).to.equal('alone');
  });
});
