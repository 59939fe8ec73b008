import { expect } from '@open-wc/testing';
import { fromCsv } from '../../src/convert/csv/from-csv.js';
import { fromICalendar } from '../../src/convert/icalendar/from-icalendar.js';
import { fromJsonLd } from '../../src/convert/json-ld/from-json-ld.js';
import { readHtml, readHtmlWords } from '../../src/convert/html/html-text.js';
import { shortestTime } from '../helpers/shortest-time.js';

describe('HTML that is converted', () => {
  it('shows nothing of a picture that stands in its tag', () => {
    const picture = `data:image/png;base64,${'iVBORw0KGgo'.repeat(20_000)}`;
    const { text } = readHtml(`Before <img src="${picture}" alt='A > B'> after`);
    expect(text.replace(/\s+/g, ' ')).to.match(/^Before\b.*\bafter$/);
    expect(text).to.not.include('iVBORw0KGgo');
  });

  it('takes no longer for tags that are never closed', () => {
    for (const unit of ['<a "', '<a "<a \'', '<a x="', '<', '<a "b" '])
      expect(shortestTime(() => readHtml(unit.repeat(200_000 / unit.length)), 1_000)).to.be.below(1_000);
  });

  for (const [typed, read] of [
    ['&#147;Never,&#148; he said&#133;', '“Never,” he said…'],
    ['&#x93;a&#x94;', '“a”'],
    ['&iquest;Por qu&eacute;?', '¿Por qué?'],
    ['&frac12; &frac34; &sup2;', '½ ¾ ²'],
    ['&plusmn;5&permil;', '±5‰'],
    ['&nosuch12;', '&nosuch12;'],
  ] as const)
    it(`reads ${typed}`, () => expect(readHtmlWords(typed).text).to.equal(read));
});

describe('what is left out of a conversion', () => {
  const lost = (problems: readonly { code: string; values: object }[]) =>
    problems.filter(({ code }) => code === 'conversion-lost').map(({ values }) => values);

  it('is told: a place that JSON-LD only refers to', () => {
    const event = { '@type': 'Event', name: 'A', startDate: '2023-02-04', location: { '@id': '#munich' } };
    expect(lost(fromJsonLd({ '@context': 'https://schema.org', ...event }).problems)).to.deep.equal([
      { field: 'location' },
    ]);
  });

  it('is told: an end that a calendar has before its start', () => {
    const lines = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'SUMMARY:A',
      'DTSTART:20230204T100000Z',
      'DTEND:20230203T100000Z',
    ];
    const { document, problems } = fromICalendar([...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'));
    expect(document.events?.[0]?.date).to.equal('2023-02-04T10:00Z');
    expect(lost(problems)).to.deep.equal([{ field: 'DTEND' }]);
  });

  for (const [what, place, field] of [
    ['coordinates of a place without a name', ['GEO:52.5;13.4'], '52.5;13.4'],
    ['coordinates that can’t be read', ['LOCATION:Berlin', 'GEO:52.5,13.4'], '52.5,13.4'],
  ] as const)
    it(`is told: ${what} in a calendar`, () => {
      const lines = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'SUMMARY:A', 'DTSTART:20230204T100000Z', ...place];
      const { problems } = fromICalendar([...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'));
      expect(lost(problems)).to.deep.equal([{ field }]);
    });

  it('is told: what is no number in a column of numbers', () => {
    const { document, problems } = fromCsv('date,title,weight,place,latitude\n2023-02-04,A,high,Berlin,north');
    expect(document.events?.[0]?.place).to.deep.equal({ name: 'Berlin' });
    expect(problems.map(({ pointer, message }) => `${pointer} ${message}`)).to.deep.equal([
      '/2/weight “high” has no place in an explainer document.',
      '/2/latitude “north” has no place in an explainer document.',
    ]);
  });

  it('is told: coordinates of a place without a name in a sheet', () => {
    const { problems } = fromCsv('date,title,latitude,longitude\n2023-02-04,A,52.5,13.4');
    expect(lost(problems)).to.deep.equal([{ field: '52.5' }, { field: '13.4' }]);
  });
});
