import { expect } from '@open-wc/testing';
import { applyPatches } from '../../../src/desk/document/patch.js';
import { isTable } from '../../../src/desk/tables/is-table.js';
import { parseTable, pasteTable, readCell, readHeaderRow } from '../../../src/desk/tables/paste-table.js';
import type { ExplainerDocument } from '../../../src/model/schema/schema.js';
import { makeDocument, makeEvent } from '../../helpers/make-document.js';

describe('what a spreadsheet puts on the clipboard', () => {
  it('is rows of cells, some of which hold line ends and quotation marks', () => {
    expect(parseTable('a\tb\n"two\nlines"\t"say ""no"""\n')).to.deep.equal([
      ['a', 'b'],
      ['two\nlines', 'say "no"'],
    ]);
  });

  it('is more than one cell', () => {
    expect(['a\tb', 'a\nb'].every(isTable)).to.equal(true);
    expect(['a', 'a\n'].some(isTable)).to.equal(false);
  });
});

describe('a row of heads', () => {
  const fields = ['date', 'title', 'summary', 'dateText', 'sources'];
  it('names fields as they are called, or as people call them; what is none of them is left out', () => {
    expect(readHeaderRow(['Date text', 'HEADLINE', 'Start date', 'Mood', 'source'], fields)).to.deep.equal([
      'dateText',
      'title',
      'date',
      '',
      'sources',
    ]);
  });

  it('may be German, French or Spanish', () => {
    const named = ['date', 'title', 'place', 'text', 'speaker', 'sources'];
    for (const heads of [
      ['Datum', 'Überschrift', 'Ort', 'Zitat', 'Wer', 'Quelle'],
      ['Début', 'Événement', 'Lieu', 'Citation', 'Qui', 'Source'],
      ['Fecha', 'Título', 'Lugar', 'Cita', 'Quién', 'Fuentes'],
    ])
      expect(readHeaderRow(heads, named)).to.deep.equal(named);
  });

  it('is none where no cell names a field', () => {
    expect(readHeaderRow(['2023', 'A balloon'], fields)).to.equal(undefined);
    expect(readHeaderRow(['constructor', 'toString'], fields)).to.equal(undefined);
  });
});

describe('a table that is pasted', () => {
  const two = () => makeDocument({ events: [makeEvent(), makeEvent({ id: 'two', title: 'Two' })] });
  const paste = (from: number, columns: string[], rows: string[][], document = two()) => {
    const read = (field: string, text: string) => readCell(document, '/events', field, text);
    const edit = pasteTable(document, '/events', from, columns, rows, read);
    return (applyPatches(document, edit) as unknown as ExplainerDocument).events!;
  };

  it('writes over what is there, and adds what goes beyond, with ids of their own', () => {
    const events = paste(
      1,
      ['title', 'date'],
      [
        ['Changed', '2023-01'],
        ['Two', '2023-02'],
        ['Two', '2023-03'],
      ],
    );
    expect(events.map(({ id, title, date }) => [id, title, date])).to.deep.equal([
      ['munich-meeting', 'They meet in Munich', '2023-02-18'],
      ['two', 'Changed', '2023-01'],
      ['two-2', 'Two', '2023-02'],
      ['two-3', 'Two', '2023-03'],
    ]);
  });

  it('leaves fields as they are where a cell is empty, and lines that say nothing out', () => {
    const events = paste(
      0,
      ['title', '', 'summary'],
      [
        ['', 'x', 'New'],
        ['', '', ''],
        ['', 'x', ''],
      ],
    );
    expect(events).to.have.length(2);
    expect(events[0]).to.deep.equal({ ...makeEvent(), summary: 'New' });
  });

  it('names items by what they are called, several in one cell', () => {
    const events = paste(
      0,
      ['lane', 'topics', 'people', 'weight'],
      [['war', 'Aid; the balloon', 'Wang Yi; nobody', '5']],
    );
    const { lane, topics, people, weight } = events[0]!;
    expect({ lane, topics, people, weight }).to.deep.equal({
      lane: 'war',
      topics: ['aid', 'balloon'],
      people: ['wang', 'nobody'],
      weight: 5,
    });
  });

  it('keeps what is no number as it was written, for its problem to say so', () => {
    expect(paste(0, ['weight'], [['much']])[0]!.weight).to.equal('much');
  });

  it('makes the list where there is none', () => {
    const { events: _, ...document } = makeDocument();
    const events = paste(0, ['title'], [['One']], document);
    expect(events).to.deep.equal([{ id: 'one', title: 'One' }]);
  });
});
