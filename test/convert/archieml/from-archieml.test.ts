import { expect } from '@open-wc/testing';
import { fromArchieML } from '../../../src/convert/archieml/from-archieml.js';
import { readDocument } from '../../../src/model/read-document.js';

const ARTICLE = `hed: The balloon
dek: What is known so far.
It is over Montana.
:end
lang: en
byline: Ada Quill

Notes of the desk stand outside of all keys.

[events]
date: 4 February 2023
title: A balloon is shot down
summary: The Air Force fires a missile.

It falls into the sea.
:end
place.name: Myrtle Beach
place.latitude: 33.7
[.sources]
* Report <https://example.org/report>
* https://example.org/video
[]

date: sometime in 2023
title: It is found
color: red
[]
`;

const told = (text: string) => {
  const lines = text.split('\n');
  return fromArchieML(text).problems.map(({ code, pointer }) => `${code}: ${lines[Number(pointer.slice(1)) - 1]}`);
};

describe('an article in ArchieML', () => {
  it('becomes a story', () => {
    const { document } = fromArchieML(ARTICLE);
    expect(document).to.deep.include({
      title: 'The balloon',
      lang: 'en',
      summary: 'What is known so far.\nIt is over Montana.',
    });
    expect(document.sources?.map(({ url }) => url)).to.deep.equal([
      'https://example.org/report',
      'https://example.org/video',
    ]);
    const [first, second] = document.events ?? [];
    expect(first).to.deep.include({
      date: '2023-02-04',
      title: 'A balloon is shot down',
      summary: 'The Air Force fires a missile.\n\nIt falls into the sea.',
      place: { name: 'Myrtle Beach', latitude: 33.7 },
    });
    expect(second).to.deep.include({ title: 'It is found', dateText: 'sometime in 2023' });
  });

  it('is told, line by line, what was not understood', () => {
    expect(told(ARTICLE)).to.deep.equal([
      'conversion-lost: byline: Ada Quill',
      'conversion-date-typed: date: sometime in 2023',
      'conversion-lost: color: red',
    ]);
  });

  it('leads from a problem of the document to the line', () => {
    const { document, originOf } = fromArchieML('title: A\n[events]\ndate: 2023\ntitle: B\n\ndate: 2024\ntitle: C');
    const { problems } = readDocument(document);
    expect(
      problems.filter(({ code }) => code === 'sources-missing').map(({ pointer }) => originOf(pointer)),
    ).to.deep.equal(['/3', '/6']);
  });

  it('has a lane for each of several lists', () => {
    const { document } = fromArchieML('[War]\ndate: 2023\ntitle: A\n[]\n[Diplomacy]\ndate: 2024\ntitle: B\n[]');
    expect(document.lanes?.map(({ name }) => name)).to.deep.equal(['War', 'Diplomacy']);
    expect(document.events?.map(({ lane }) => lane)).to.deep.equal(['war', 'diplomacy']);
  });

  it('reads months of its language', () => {
    const { document } = fromArchieML('lang: de\n[events]\ndate: 4. Februar 2023\ntitle: A');
    expect(document.events?.[0]?.date).to.equal('2023-02-04');
  });

  it('is a story without events where it has none, which is told', () => {
    expect(told('title: A\n\n[body]\n* One.\n[]')).to.deep.equal([
      'conversion-lost: [body]',
      'conversion-events-missing: undefined',
    ]);
    expect(fromArchieML('').document).to.deep.equal({ explainer: 1, title: 'Timeline', events: [] });
  });

  it('keeps keys of objects’ own harmless', () => {
    const { document, problems } = fromArchieML(
      '__proto__: A\n[events]\ndate: 2023\ntitle: B\n__proto__: C\nconstructor: D\n[]',
    );
    expect(document.events?.map(({ title }) => title)).to.deep.equal(['B']);
    expect(problems.map(({ values }) => values?.['field'])).to.deep.equal(['__proto__', '__proto__', 'constructor']);
    expect({}).to.not.have.property('title');
  });
});
