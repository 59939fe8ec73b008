import { expect } from '@open-wc/testing';
import { followEventDate } from '../../../src/desk/dates/follow-event.js';
import { recordEdit, startHistory, type History } from '../../../src/desk/document/history.js';
import type { Json } from '../../../src/desk/document/json.js';
import { setField } from '../../../src/desk/document/make-edits.js';
import { applyPatches } from '../../../src/desk/document/patch.js';
import { readDocument } from '../../../src/model/read-document.js';
import { dateSaid } from '../../../src/model/date-said.js';

const DATE = '/events/0/date';

const story = (event: object = {}) => ({
  explainer: 1,
  people: [{ id: 'ada', name: 'Ada Quill', kind: 'person' }],
  events: [
    { id: 'panel', title: 'The panel met', date: '2023-02-18', ...event },
    { id: 'vote', title: 'They voted', date: '2023-02-18' },
  ],
  statements: [
    { id: 'same', speaker: 'ada', text: 'One.', at: 'panel', date: '2023-02-18' },
    { id: 'other', speaker: 'ada', text: 'Two.', at: 'panel', date: '2023-02-17' },
    { id: 'none', speaker: 'ada', text: 'Three.', at: 'panel' },
    { id: 'vote-said', speaker: 'ada', text: 'Four.', at: 'vote', date: '2023-02-18' },
    { id: 'nowhere', speaker: 'ada', text: 'Five.', date: '2023-02-18' },
  ],
});

const set = (history: History, value: string | undefined) =>
  recordEdit(history, setField(history.document, DATE, value))!;

/** The story after an editor has corrected the date, perhaps in several steps. */
function correct(document: object, ...dates: (string | undefined)[]): Json {
  const history = dates.reduce(set, startHistory(document as Json));
  return applyPatches(history.document, followEventDate(history.document, DATE, history))!;
}

/** Own dates of the statements, by their ids. */
const ownDates = (document: Json) =>
  Object.fromEntries(
    (document as unknown as ReturnType<typeof story>).statements.map(({ id, date }) => [id, date ?? 'none']),
  );

const kept = { other: '2023-02-17', none: 'none', 'vote-said': '2023-02-18', nowhere: '2023-02-18' };

describe('statements with the date of the event at which they were made', () => {
  it('have the corrected date for readers, and those with other dates or elsewhere keep theirs', () => {
    const corrected = correct(story(), '2023-02-19');
    expect(ownDates(corrected)).to.deep.equal({ same: 'none', ...kept });
    const { explainer } = readDocument(corrected);
    expect(dateSaid(explainer.statementById.get('same')!, explainer)?.text).to.equal('2023-02-19');
  });

  it('follow a date that was first written so that nobody can read it, or removed', () => {
    expect(ownDates(correct(story(), '04/03/2023', '2023-03-04'))).to.include({ same: 'none' });
    expect(ownDates(correct(story(), undefined, '2023-03-04'))).to.include({ same: 'none' });
  });

  it('get the new date where readers don’t take that of the event', () => {
    const corrected = correct(story({ status: 'disputed' }), '2023-02-19');
    expect(ownDates(corrected)).to.deep.equal({ same: '2023-02-19', ...kept });
    const { explainer } = readDocument(corrected);
    expect(dateSaid(explainer.statementById.get('same')!, explainer)?.text).to.equal('2023-02-19');
  });

  it('keep it while the event has no date, or none that can be read', () => {
    for (const date of [undefined, 'soon', '2023-02-18'])
      expect(ownDates(correct(story(), date)), String(date)).to.deep.equal({ same: '2023-02-18', ...kept });
  });

  it('keep it where another field changes, or the date of another entry', () => {
    const history = set(startHistory(story()), '2023-02-19');
    for (const pointer of ['/events/0/changed', '/statements/0/date', '/events/1/date'])
      expect(followEventDate(history.document, pointer, history), pointer).to.deep.equal([]);
  });
});
