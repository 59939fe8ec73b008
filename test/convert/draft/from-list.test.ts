import { expect } from '@open-wc/testing';
import { fromRows } from '../../../src/convert/draft/from-list.js';
import { readDocument } from '../../../src/model/read-document.js';

const source = { title: 'Report', url: 'https://example.org/report' };

describe('a list in a page', () => {
  it('becomes events in its order', () => {
    const { events } = fromRows([
      { id: 'meeting', title: 'They meet', date: '18 February 2023', summary: 'In Munich.', sources: [source] },
      { title: 'He speaks', date: '2023-02-19' },
    ]);
    expect(events).to.deep.equal([
      { id: 'meeting', date: '2023-02-18', title: 'They meet', summary: 'In Munich.', sources: ['report'] },
      { id: 'he-speaks', date: '2023-02-19', title: 'He speaks', sources: [] },
    ]);
  });

  it('reads without an error', () => {
    const document = fromRows([{ title: 'They meet', date: '2023', sources: [source] }], {
      title: 'Story',
      lang: 'en',
    });
    const { explainer, problems } = readDocument(document);
    expect(problems).to.deep.equal([]);
    expect(explainer).to.include({ title: 'Story', lang: 'en' });
  });

  it('shows a date it can’t read as it is, and says so on reading', () => {
    const { explainer, problems } = readDocument(fromRows([{ title: 'A', date: 'last spring', sources: [source] }]));
    expect(explainer.events[0]).to.include({ dateText: 'last spring' });
    expect(problems.map(({ code, pointer }) => [code, pointer])).to.deep.equal([['date-unreadable', '/events/0/date']]);
  });

  it('says on reading that there is no date', () => {
    const { problems } = readDocument(fromRows([{ title: 'A', sources: [source] }]));
    expect(problems.map(({ code }) => code)).to.deep.equal(['date-missing']);
  });

  it('gives each event an id of its own, and each address one source', () => {
    const { events, sources } = fromRows([
      { title: 'A', sources: [source] },
      { title: 'A', sources: [source, { title: 'Report', url: 'https://example.org/other' }] },
      { id: 'a', title: '!' },
    ]);
    expect(events?.map(({ id }) => id)).to.deep.equal(['a-2', 'a-3', 'a']);
    expect(sources?.map(({ id }) => id)).to.deep.equal(['report', 'report-2']);
  });
});
