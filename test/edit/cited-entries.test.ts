import { expect } from '@open-wc/testing';
import { readCitedEntries } from '../../src/edit/cited-entries.js';
import type { Json } from '../../src/edit/json.js';
import { proveCitations } from '../../src/edit/prove-citations.js';

const TEXT = 'The council met on 7 May. Ada Quill criticized the closure. She thanked the crew.';

function read(
  statement: object,
  { lang = 'en', sourceLang, text = TEXT }: { lang?: string; sourceLang?: string; text?: string } = {},
) {
  const document = {
    lang,
    sources: [{ id: 'r', ...(sourceLang !== undefined && { lang: sourceLang }) }, { id: 'other' }],
    events: [
      {
        title: 'A meeting',
        sources: [
          { source: 'r', quote: 'The council met' },
          { source: 'r', quote: 'on 7 May', for: 'date' },
        ],
      },
    ],
    statements: [statement],
  } as unknown as Json;
  const texts = new Map([['r', { text, pasted: '2024-05-08' }]]) as never;
  return readCitedEntries(document, texts, proveCitations(document, texts));
}

const criticized = (text: string, more: object[] = []) => ({
  text,
  sources: [{ source: 'r', quote: 'criticized the closure' }, ...more],
});

describe('what cited words belong to', () => {
  it('is each entry once, with all its citations', () => {
    const found = read(criticized('Criticized the closure.'));
    expect(found.map(({ pointer, citations }) => [pointer, citations.length])).to.deep.equal([
      ['/events/0', 2],
      ['/statements/0', 1],
    ]);
  });

  it('is nothing whose words are not in the source', () => {
    expect(
      read({ text: 'No.', sources: [{ source: 'r', quote: 'never said' }] }).map(({ pointer }) => pointer),
    ).to.deep.equal(['/events/0']);
  });

  it('tells words of a statement that its sentences do not have', () => {
    expect(read(criticized('Did not criticize the closure.'))[1]!.apart).to.deep.equal(['not']);
    expect(read(criticized('Ada Quill criticized the closure.'))[1]!.apart).to.deep.equal([]);
    expect(read(criticized('She thanked the crew.'))[1]!.apart).to.deep.equal(['thanked', 'crew']);
    expect(
      read(criticized('She thanked the crew.', [{ source: 'r', quote: 'thanked the crew' }]))[1]!.apart,
    ).to.deep.equal([]);
  });

  it('tells none of a statement that it can’t compare', () => {
    const turned = 'Did not criticize the closure.';
    expect(read(criticized(turned, [{ source: 'other', quote: 'not here' }]))[1]!.apart).to.deep.equal([]);
    expect(read(criticized(turned), { sourceLang: 'de' })[1]!.apart).to.deep.equal([]);
    expect(read(criticized(turned), { lang: 'fr' })[1]!.apart).to.deep.equal([]);
  });
});
