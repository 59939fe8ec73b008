import { expect } from '@open-wc/testing';
import { detectTextFormat } from '../../src/convert/detect-text-format.js';

describe('detectTextFormat', () => {
  const sheet = 'Date,Title\n2023-02-04,A balloon\n';

  for (const [what, source, format] of [
    ['a name', { text: '', name: 'events.CSV' }, 'csv'],
    ['an address', { text: '', name: '/sheet.tsv?gid=0#x' }, 'csv'],
    ['a name, before the media type', { text: '', name: 'story.json', mediaType: 'text/csv' }, 'json'],
    ['a name, before the text', { text: sheet, name: 'story.json' }, 'json'],
    ['a name with marks of addresses', { text: '', name: 'sheet #1?.csv' }, 'csv'],
    ['being JSON, whatever its name', { text: ' [{}]', name: 'sheet.csv' }, 'json'],
    ['a name of JSON-LD', { text: sheet, name: 'story.jsonld' }, 'json'],
    ['a name of a calendar', { text: '', name: 'a.ics' }, 'icalendar'],
    ['a name of ArchieML', { text: '', name: 'a.aml' }, 'archieml'],
    ['a name of Markwhen', { text: '', name: 'a.mw' }, 'markwhen'],
    ['a name of Markdown', { text: '[A link](https://example.org)', name: 'notes.md' }, 'markdown'],
    ['a media type', { text: '', name: '/export', mediaType: 'text/csv; charset=utf-8' }, 'csv'],
    ['a media type of calendars', { text: '', mediaType: 'text/calendar' }, 'icalendar'],
    ['any other media type', { text: sheet, name: '/export', mediaType: 'text/html' }, 'json'],
    ['no media type of a server', { text: sheet, mediaType: '' }, 'json'],
    ['how it begins', { text: ' \n{"explainer": 1' }, 'json'],
    ['how it begins, behind a byte order mark', { text: '\ufeff[' }, 'json'],
    ['how a page begins', { text: '<!doctype html>' }, 'json'],
    ['how a calendar begins', { text: '\ufeffBEGIN:VCALENDAR\r\n' }, 'icalendar'],
    ['how a sheet begins', { text: sheet, name: 'events.txt' }, 'csv'],
    ['nothing', { text: '' }, 'json'],
  ] as const)
    it(`tells by ${what}`, () => {
      expect(detectTextFormat(source)).to.equal(format);
    });
});
