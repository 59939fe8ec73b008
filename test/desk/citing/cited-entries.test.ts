import { expect } from '@open-wc/testing';
import { readCitedEntries } from '../../../src/desk/citing/cited-entries.js';
import type { Json } from '../../../src/desk/document/json.js';
import { proveCitations } from '../../../src/desk/citing/prove-citations.js';

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
    expect(read(criticized('Did not criticize the closure.'))[1]!.uncited).to.deep.equal(['not']);
    expect(read(criticized('Ada Quill criticized the closure.'))[1]!.uncited).to.deep.equal([]);
    expect(read(criticized('She thanked the crew.'))[1]!.uncited).to.deep.equal(['thanked', 'crew']);
    expect(
      read(criticized('She thanked the crew.', [{ source: 'r', quote: 'thanked the crew' }]))[1]!.uncited,
    ).to.deep.equal([]);
  });

  it('tells none of a statement that it can’t compare', () => {
    const turned = 'Did not criticize the closure.';
    expect(read(criticized(turned, [{ source: 'other', quote: 'not here' }]))[1]!.uncited).to.deep.equal([]);
    expect(read(criticized(turned), { sourceLang: 'de' })[1]!.uncited).to.deep.equal([]);
    expect(read(criticized(turned), { lang: 'fr' })[1]!.uncited).to.deep.equal([]);
  });

  it('tells none of a passage of several sentences that is cited by its first words', () => {
    const text =
      'Nora Quill said on Monday: The girders are old. Nobody looked after them for forty years, and it shows. We close it now. It rained.';
    const quote = 'The girders are old. Nobody looked after them for forty years, and';
    const of = (words: string) => read({ text: words, sources: [{ source: 'r', quote }] }, { text })[0]!;
    const whole = 'The girders are old. Nobody looked after them for forty years, and it shows. We close it now.';
    expect(of(whole).uncited).to.deep.equal([]);
    expect(of(whole.replace('old', 'fine')).uncited).to.deep.equal(['fine']);
  });

  it('tells a “not” of the cited words that a statement leaves out', () => {
    const text = 'Ada Quill would not raise taxes. She will stay.';
    const of = (words: string) =>
      read({ text: words, sources: [{ source: 'r', quote: 'would not raise taxes' }] }, { text })[0]!.lostQualifiers;
    expect(of('Would raise taxes.')).to.deep.equal(['not']);
    expect(of('Would not raise taxes.')).to.deep.equal([]);
  });

  it('tells none of what was not said, and of translations', () => {
    const of = (fields: object) => read({ ...criticized('Praised the crew.'), ...fields })[1]!.uncited;
    expect(of({})).to.deep.equal(['Praised', 'crew']);
    expect(of({ silence: { notedBy: 'r' } })).to.deep.equal([]);
    expect(of({ original: { text: 'Lob', lang: 'de' } })).to.deep.equal([]);
    expect(of({ spokenIn: 'de' })).to.deep.equal([]);
    expect(of({ spokenIn: 'en' })).to.deep.equal(['Praised', 'crew']);
  });

  it('compares the words that readers see, without an editor’s own in brackets', () => {
    expect(read(criticized('Criticized [the closure](https://example.org/report).'))[1]!.uncited).to.deep.equal([]);
    expect(read(criticized('“criticized [now] the closure”'))[1]!.uncited).to.deep.equal([]);
  });

  it('tells none of a sentence that is too long to be here as a whole', () => {
    const of = (words: string) =>
      read(criticized('It rained when she criticized the closure.'), {
        text: `It rained, ${words}she criticized the closure.`,
      })[0]!.uncited;
    expect(of('and '.repeat(2))).to.deep.equal([]);
    expect(of('and so on, '.repeat(100))).to.deep.equal([]);
  });
});
