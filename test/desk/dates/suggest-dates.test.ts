import { expect } from '@open-wc/testing';
import { recordEdit, startHistory } from '../../../src/desk/document/history.js';
import { setField } from '../../../src/desk/document/make-edits.js';
import { suggestDates } from '../../../src/desk/dates/suggest-dates.js';

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
    const suggest = (pointer: string) => suggestDates(start.document, pointer);
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

  it('are none without a ground, such as what was written last', () => {
    const said = recordEdit(start, setField(start.document, '/statements/0/date', '2024-05-15'))!;
    expect(suggestDates(said.document, '/statements/1/date')).to.deep.equal([]);
    expect(suggestDates(said.document, '/events/1/date')).to.deep.equal([]);
  });
});
