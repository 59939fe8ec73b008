import { expect } from '@open-wc/testing';
import { arrangeTable } from '../../../src/convert/workbook/workbook-table.js';

const noLink = () => undefined;

describe('the heads of a sheet', () => {
  for (const heads of [
    ['Date', 'Headline'],
    ['Datum', 'Überschrift'],
    ['Début', 'Événement'],
    ['Fecha', 'Título'],
  ])
    it(`are found below its title: ${heads.join(', ')}`, () => {
      const { rows, title } = arrangeTable([['Der Ballon'], [], heads, ['2023', 'A']], noLink);
      expect(title).to.equal('Der Ballon');
      expect([rows[0], rows.at(-1)]).to.deep.equal([heads, ['2023', 'A']]);
    });

  it('say in which column a link belongs to a source', () => {
    const { rows } = arrangeTable(
      [
        ['Datum', 'Titel', 'Quelle'],
        ['2023', 'A', 'DPA'],
      ],
      () => 'https://a.b',
    );
    expect(rows.at(-1)).to.deep.equal(['2023', 'A', 'DPA <https://a.b>']);
  });
});
