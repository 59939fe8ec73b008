import { expect } from '@open-wc/testing';
import { makeSpeakerAdviser } from '../../../src/desk/element/advise-on-speakers.js';
import { whenIdle } from '../../../src/scheduling/when-idle.js';
import { waitUntil } from '../../helpers/wait-until.js';

const text = '“We want peace,” Wang Yi said on Saturday in Munich.';
const textsOf = (words: unknown) => new Map([['report', { text: words, on: '2024-05-16' }]]) as never;

const storyIn = (lang: string) =>
  ({
    people: [
      { id: 'wang', name: 'Wang Yi', kind: 'person' },
      { id: 'qin', name: 'Qin Gang', kind: 'person' },
    ],
    sources: [{ id: 'report', lang }],
    statements: [{ id: 's', speaker: 'qin', text: 'x', sources: [{ source: 'report', quote: 'We want peace' }] }],
  }) as never;

/** Makes an adviser, and counts what it has read. */
function makeAdviser() {
  const counts = { read: 0 };
  const advise = makeSpeakerAdviser(() => (counts.read += 1));
  const codes = (...args: Parameters<typeof advise>) => advise(...args).map(({ code }) => code);
  return { counts, codes, advise };
}

describe('what advises on speakers', () => {
  it('reads a text once, in a task of its own, and advises from then on', async () => {
    const { counts, codes } = makeAdviser();
    const texts = textsOf(text);
    expect(codes(storyIn('en'), texts)).to.deep.equal([]);
    await Promise.resolve();
    expect(counts.read).to.equal(0);
    await waitUntil(() => counts.read === 1, 'not read');
    expect(codes(storyIn('en'), texts)).to.deep.equal(['speaker-other-named']);
    await whenIdle();
    expect(counts.read).to.equal(1);
  });

  it('reads it in another language once that is typed, and not for each letter', async () => {
    const { counts, codes } = makeAdviser();
    const texts = textsOf(text);
    for (const [index, typed] of [
      ['en', 'en-', 'en-G', 'en-GB'],
      ['e', '', 'd', 'de', 'de-A', 'de-AT'],
    ].entries()) {
      for (const lang of typed) {
        codes(storyIn(lang), texts);
        await Promise.resolve();
      }
      await waitUntil(() => counts.read > index, 'not read');
      for (const lang of typed.slice(-2)) codes(storyIn(lang), texts);
      await whenIdle();
      expect(counts.read).to.equal(index + 1);
    }
  });

  it('reads only the latest of several texts', async () => {
    const { counts, codes } = makeAdviser();
    for (const words of ['One.', 'One two.', text]) codes(storyIn('en'), textsOf(words));
    await waitUntil(() => counts.read > 0, 'not read');
    expect(counts.read).to.equal(1);
    expect(codes(storyIn('en'), textsOf(text))).to.deep.equal(['speaker-other-named']);
    expect(codes(storyIn('en'), new Map())).to.deep.equal([]);
  });

  it('says whom the words that introduce a statement name', () => {
    const { advise } = makeAdviser();
    const story = storyIn('en') as unknown as { statements: object[] };
    const statements = story.statements.map((each) => ({ ...each, cue: 'Wang Yi said' }));
    const [{ code, message } = {} as never] = advise({ ...story, statements }, textsOf(text));
    expect({ code, message }).to.deep.equal({
      code: 'speaker-other-in-cue',
      message: 'The words “Wang Yi said” name Wang Yi as the speaker; the statement says Qin Gang.',
    });
  });

  it('says how a source describes the speaker, and urges nobody to name them', async () => {
    const { counts, advise } = makeAdviser();
    const texts = textsOf('“We want peace,” a senior official said on Saturday in Munich.');
    advise(storyIn('en'), texts);
    await waitUntil(() => counts.read === 1, 'not read');
    const [{ code, severity, pointer, message, cure } = {} as never] = advise(storyIn('en'), texts);
    expect({ code, severity, pointer, message }).to.deep.equal({
      code: 'speaker-described',
      severity: 'warning',
      pointer: '/statements/0/speaker',
      message: 'The cited sentence gives these words to “a senior official”; the statement gives them to Qin Gang.',
    });
    expect(cure).to.equal(
      'Choose “a senior official” as the speaker, without a name. Or cite a sentence in which Qin Gang says so. Where “a senior official” only passed it on, say so under “How it reached us”, in “More fields”.',
    );
  });

  it('says in the console that a text can’t be read', async () => {
    const told: unknown[] = [];
    const { warn } = console;
    console.warn = (words: unknown) => void told.push(words);
    try {
      makeAdviser().codes(storyIn('en'), textsOf({ length: 1 }));
      await waitUntil(() => told.length > 0, 'not told');
    } finally {
      console.warn = warn;
    }
    expect(told).to.deep.equal(['<explainer-editor> gives no advice on speakers.']);
  });
});
