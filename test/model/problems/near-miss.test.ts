import { expect } from '@open-wc/testing';
import { nearMiss } from '../../../src/model/problems/near-miss.js';
import { readDocument } from '../../../src/model/read/document.js';
import { makeDocument, makeEvent } from '../../helpers/make-document.js';

const FIELDS = ['title', 'date', 'summary', 'sources', 'speaker'];

describe('nearMiss', () => {
  for (const [typed, meant] of [
    ['titel', 'title'],
    ['tilte', 'title'],
    ['Title', 'title'],
    ['dtae', 'date'],
    ['sumary', 'summary'],
    ['source', 'sources'],
    ['headline', 'title'],
    ['desk', undefined],
    ['d', undefined],
    ['x'.repeat(200), undefined],
  ] as const)
    it(`takes “${typed.slice(0, 20)}” for ${meant ?? 'nothing'}`, () =>
      expect(nearMiss(typed, FIELDS)).to.equal(meant));

  it('is what an editor is asked about a field', () => {
    const { title, ...event } = makeEvent() as { readonly title: string };
    const input = { ...makeDocument(), events: [{ ...event, titel: title }] };
    const { problems } = readDocument(input);
    const unknown = problems.find(({ code }) => code === 'field-unknown');
    expect(unknown?.cure).to.equal('Did you mean “title”?');
  });

  it('is what an editor is asked about the date of a source', () => {
    const [source] = makeDocument().sources!;
    const { problems } = readDocument({ ...makeDocument(), sources: [{ ...source, date: '2023-02-18' }] });
    expect(problems.find(({ pointer }) => pointer === '/sources/0/date')?.cure).to.equal('Did you mean “published”?');
  });
});
