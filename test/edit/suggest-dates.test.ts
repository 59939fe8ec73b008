import { expect } from '@open-wc/testing';
import { recordEdit, startHistory, undo } from '../../src/edit/history.js';
import { insertEntry, setField } from '../../src/edit/make-edits.js';
import { suggestDates } from '../../src/edit/suggest-dates.js';

const document = {
  sources: [{ id: 'courier', title: 'Bridge closed', published: '2024-05-16' }],
  events: [
    { id: 'closing', title: 'The bridge closes', date: '2024-05-14' },
    { id: 'opening', title: 'It opens' },
  ],
  statements: [
    { text: 'No.', at: 'closing' },
    { text: 'Yes.', at: 'opening' },
    { text: 'the cost', silence: { notedBy: 'courier' } },
    { text: 'Dated.', date: '1931', at: 'closing' },
  ],
};

const start = startHistory(document);

describe('dates that are suggested', () => {
  it('are that of the event at which it was said, and that of the source which noted a silence', () => {
    const suggest = (pointer: string) => suggestDates(start.document, pointer, start.past);
    expect(suggest('/statements/0/date')).to.deep.equal([
      { edtf: '2024-05-14', from: 'event', name: 'The bridge closes' },
    ]);
    expect(suggest('/statements/1/date')).to.deep.equal([]);
    expect(suggest('/statements/2/silence/asOf')).to.deep.equal([
      { edtf: '2024-05-16', from: 'source', name: 'Bridge closed' },
    ]);
    expect(suggest('/statements/3/date'), 'one that has a date').to.deep.equal([]);
    expect(suggest('/sources/0/accessed')).to.deep.equal([]);
  });

  it('have the one that was written last in an entry of the kind, each date once, until that is undone', () => {
    const typed = recordEdit(start, setField(start.document, '/events/1/date', '1931-06-03'))!;
    expect(suggestDates(typed.document, '/statements/1/date', typed.past)).to.deep.equal([
      { edtf: '1931-06-03', from: 'event', name: 'It opens' },
    ]);
    const ofSource = suggestDates(typed.document, '/statements/2/silence/asOf', typed.past);
    expect(
      ofSource.map(({ from }) => from),
      'not the day of an event',
    ).to.deep.equal(['source']);
    const said = recordEdit(typed, setField(typed.document, '/statements/1/date', '2024-05-15'))!;
    const later = recordEdit(said, setField(said.document, '/title', '2020'))!;
    const suggested = suggestDates(later.document, '/statements/0/date', later.past);
    expect(suggested.map(({ edtf, from }) => [edtf, from])).to.deep.equal([
      ['2024-05-14', 'event'],
      ['2024-05-15', 'last'],
    ]);
    const back = undo(undo(later));
    expect(suggestDates(back.document, '/statements/2/date', back.past)).to.deep.equal([]);
  });

  it('know the date of a statement that was added with it, and no text that is no date', () => {
    const first = recordEdit(startHistory({}), insertEntry({}, '/events', 0, { title: 'It opens', date: '1931' }))!;
    expect(suggestDates(first.document, '/events/1/date', first.past)).to.deep.equal([{ edtf: '1931', from: 'last' }]);
    const added = recordEdit(start, insertEntry(start.document, '/statements', 4, { text: 'Hm.', date: '2024-05' }))!;
    const half = recordEdit(added, setField(added.document, '/statements/1/date', 'in Ma'))!;
    const [suggestion] = suggestDates(half.document, '/statements/2/silence/asOf', half.past).slice(-1);
    expect(suggestion).to.deep.equal({ edtf: '2024-05', from: 'last' });
  });
});
