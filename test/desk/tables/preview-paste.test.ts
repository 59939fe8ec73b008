import { expect } from '@open-wc/testing';
import { readCell } from '../../../src/desk/tables/paste-table.js';
import { previewPaste } from '../../../src/desk/tables/preview-paste.js';
import { dateSaid } from '../../../src/model/date-said.js';
import { readDocument } from '../../../src/model/read-document.js';
import { makeDocument, makeEvent } from '../../helpers/make-document.js';

const FIELDS = ['id', 'date', 'title', 'summary', 'weight', 'people'];

const preview = (typed: string, { from = 0, columns = ['date', 'title', 'summary'] } = {}) => {
  const document = makeDocument({ events: [makeEvent(), makeEvent({ id: 'two', title: 'Two' })] });
  const read = (field: string, text: string) => readCell(document, '/events', field, text);
  return previewPaste(document, typed, { list: '/events', from, columns, fields: FIELDS }, read);
};

describe('a paste, before it is done', () => {
  it('names each item that changes, its fields before and after, and those that stay', () => {
    const { items } = preview('2023-02-18\tThey part\n2024\tTwo\n');
    expect(items).to.deep.equal([
      {
        pointer: '/events/0',
        kind: 'changed',
        fields: [{ pointer: '/title', before: 'They meet in Munich', after: 'They part' }],
        kept: ['id', 'date', 'sources'],
      },
      {
        pointer: '/events/1',
        kind: 'changed',
        fields: [{ pointer: '/date', before: '2023-02-18', after: '2024' }],
        kept: ['id', 'title', 'sources'],
      },
    ]);
  });

  it('lets statements with the old date of their event follow the new one, and names them', () => {
    const statement = { speaker: 'wang', text: 'So it is.', at: 'munich' };
    const document = makeDocument({
      events: [makeEvent({ id: 'munich' }), makeEvent({ id: 'two', title: 'Two' })],
      statements: [
        { ...statement, id: 'same', date: '2023-02-18' },
        { ...statement, id: 'other', date: '2023-02-17' },
        { ...statement, id: 'elsewhere', at: 'two', date: '2023-02-18' },
      ],
    });
    const { items, document: after } = previewPaste(
      document,
      '2023-02-19\tThey part',
      { list: '/events', from: 0, columns: ['date', 'title'], fields: FIELDS },
      (field, text) => readCell(document, '/events', field, text),
    );
    expect(items.map(({ pointer, kind }) => `${kind} ${pointer}`)).to.deep.equal([
      'changed /events/0',
      'follows /statements/0',
    ]);
    expect(items[1]!.fields).to.deep.equal([{ pointer: '/date', before: '2023-02-18' }]);
    const { explainer } = readDocument(after);
    const said = ['same', 'other', 'elsewhere'].map(
      (id) => dateSaid(explainer.statementById.get(id)!, explainer)?.text,
    );
    expect(said).to.deep.equal(['2023-02-19', '2023-02-17', '2023-02-18']);
  });

  it('names items that are added, with all their fields', () => {
    const { items } = preview('2025\tThree\n2026\tFour', { from: 2 });
    expect(items.map(({ pointer, kind, kept }) => [pointer, kind, kept])).to.deep.equal([
      ['/events/2', 'added', []],
      ['/events/3', 'added', []],
    ]);
    expect(items[0]?.fields).to.deep.include({ pointer: '/title', after: 'Three' });
  });

  it('lists columns that no field takes, by their heads or their numbers', () => {
    expect(preview('Title\tMood\tWeather\nA\tsad\t\nB\tgay\t\n').losses).to.deep.equal([
      { kind: 'column', name: 'Mood', count: 2 },
    ]);
    expect(preview('2025\tA\tB\tC\n2026\tA\tB\t\n').losses).to.deep.equal([{ kind: 'column', name: '4', count: 1 }]);
    expect(preview('Title\tWeight\nA\t1\tsurplus\n').losses).to.deep.equal([{ kind: 'column', name: '3', count: 1 }]);
  });

  it('lets of two columns for one field the first count, and lists the second', () => {
    const { items, losses } = preview('When\tDay\tTitle\n2020\t2021\tA\n');
    expect(losses).to.deep.equal([{ kind: 'column', name: 'Day', count: 1 }]);
    expect(items[0]?.fields).to.deep.include({ pointer: '/date', before: '2023-02-18', after: '2020' });
  });

  it('lists cells that can’t be understood, and no problem that was there before', () => {
    const { problems } = preview('Title\tDate\tWeight\tPeople\nA\tsome day\tmuch\tNobody\n');
    expect(problems.map(({ pointer }) => pointer).sort()).to.deep.equal([
      '/events/0/date',
      '/events/0/people/0',
      '/events/0/weight',
    ]);
    expect(preview('Title\nTwo\n').problems).to.deep.equal([]);
  });

  it('lists rows with a quotation mark that has no partner', () => {
    expect(preview('2025\t"A\n2026\tB').losses).to.deep.equal([{ kind: 'mark', row: 1 }]);
  });

  it('changes nothing where the cells say what is there', () => {
    expect(preview('2023-02-18\tThey meet in Munich\n').items).to.deep.equal([]);
  });
});
