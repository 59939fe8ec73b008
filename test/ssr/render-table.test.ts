import { expect } from '@open-wc/testing';
import { renderTable } from '../../src/ssr/render-table.js';
import munich from '../../data/munich-meeting.json' with { type: 'json' };
import { readDocument } from '../../src/model/read-document.js';
import { makeDocument, makeEvent, makeStatement } from '../helpers/make-document.js';
import { parseMarkup, textOf } from './read-markup.js';

const HEADS = {
  number: 'No.',
  date: 'Date',
  event: 'Event',
  speaker: 'Who',
  words: 'Statement',
  topics: 'Topics',
  sources: 'Sources',
};

const open = (document: unknown) => parseMarkup(renderTable(document, HEADS));
const rowsOf = (table: Element | undefined) =>
  [...(table?.querySelectorAll('tr') ?? [])].map((row) => [...row.children].map(textOf));
/** Rows of the events, and of the statements. */
const tablesOf = (page: Document) => [...page.querySelectorAll('table')].map(rowsOf);

describe('a story as tables', () => {
  it('has a row for each event and each statement, and every source once', () => {
    const page = open(munich);
    const { explainer } = readDocument(munich);
    const [events, statements] = tablesOf(page);
    expect(events!.slice(1).map(([, , event]) => event)).to.have.length(explainer.events.length);
    expect(statements!.slice(1)).to.have.length(explainer.statements.length);
    const cited = [...page.querySelectorAll('td:last-child')].map(textOf).join(' ');
    const listed = [...page.querySelectorAll('ol > li')].map(textOf);
    expect(listed).to.have.length(explainer.sources.length);
    for (const [index, { title }] of explainer.sources.entries()) {
      expect(listed[index], title).to.contain(title);
      expect(cited).to.not.contain(title);
    }
  });

  it('tells who said what in columns, in the order of time', () => {
    const late = makeStatement({
      id: 'late',
      text: 'It was late.',
      speaker: 'wang',
      topics: ['balloon'],
      date: '2023-02-19',
    });
    const early = makeStatement({ date: '2023-02-18' });
    const [, statements] = tablesOf(open(makeDocument({ statements: [late, early] })));
    const isolated = /[\u2066-\u2069]/g;
    expect(statements!.map((cells) => cells.map((cell) => cell.replace(isolated, '')))).to.deep.equal([
      ['No.', 'Date', 'Who', 'Statement', 'Topics', 'Sources'],
      [
        '1',
        '18 February 2023',
        'United States · Antony Blinken',
        'Partly quoted: A caution to China against giving “lethal support” to the invasion.',
        'Aid',
        '1, at the words “lethal support”',
      ],
      [
        '2',
        '19 February 2023',
        'China · Wang Yi',
        'Paraphrase: It was late.',
        'The balloon',
        '1, at the words “lethal support”',
      ],
    ]);
  });

  it('links the number of a source to the cited words, and says where none gives the date', () => {
    const sources = [{ source: 'transcript', quote: 'they met', for: 'text' as const, page: '4' }];
    const page = open(makeDocument({ events: [makeEvent({ sources })], statements: [] }));
    const cell = page.querySelector('tbody td:last-child')!;
    expect(textOf(cell)).to.equal('2, p. 4, at the words “they met” No source is given for the date.');
    expect(cell.querySelector('a')!.href).to.equal('https://example.org/transcript#:~:text=they%20met');
    expect(textOf(page.querySelector('ol > li:nth-child(2)'))).to.contain('Transcript');
  });

  it('leads from the corrections above to their rows, and to the list of all', () => {
    const correction = { date: '2023-02-21', kind: 'update', by: 'publisher', note: 'It was Saturday.' } as const;
    const page = open(
      makeDocument({
        events: [makeEvent({ corrections: [correction] })],
        statements: [makeStatement({ corrections: [correction, correction, correction] })],
      }),
    );
    const targets = [...page.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')!.slice(1));
    expect(targets).to.include.members(['timeline.event.munich-meeting', 'timeline.statement.lethal-support']);
    for (const id of targets) expect(page.getElementById(id), id).not.to.equal(null);
    expect(textOf(page.body)).to.contain('Updated on 21 February 2023: They meet in Munich · It was Saturday.');
  });

  it('tells across the row that a statement is withdrawn, and in which topic, and how many are withheld', () => {
    const page = open(
      makeDocument({
        statements: [
          { id: 'gone', status: 'withdrawn', note: 'It was never said.', topics: ['aid'] },
          makeStatement({ id: 'nobody', speaker: 'missing', text: 'A secret.' }),
        ],
      }),
    );
    const [, statements] = tablesOf(page);
    expect(statements!.slice(1)).to.deep.equal([['1', 'Statement withdrawn: It was never said.', 'Aid', '']]);
    expect(page.querySelector('[colspan]')?.getAttribute('colspan')).to.equal('3');
    expect(textOf(page.body)).to.contain('One statement is withheld').and.not.contain('A secret');
  });
});
