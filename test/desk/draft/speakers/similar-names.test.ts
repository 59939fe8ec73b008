import { expect } from '@open-wc/testing';
import { startDraft } from '../../../../src/desk/draft/draft.js';
import { findCandidates, findNewSpeaker } from '../../../../src/desk/draft/speakers/speakers.js';
import { propose } from '../../../../src/propose/propose.js';

/** Names those of a story who may be the speaker of an article, and the kind that a new one would have. */
async function offered(speaker: string, ...known: string[]) {
  const text = `${speaker} said that the talks were over.`;
  const draft = startDraft({ text, lang: 'en', source: { title: 'The report' } }, await propose(text));
  const asked = draft.asked[0]!;
  if (asked.kind !== 'statement') throw new Error('No statement is proposed.');
  const document = { explainer: 1, people: known.map((name, index) => ({ id: `p${index}`, name })) };
  const found = findNewSpeaker(draft, 0, findCandidates(draft, asked.proposal, document));
  return { kind: found?.speaker.kind, sameAs: found?.sameAs.map(({ name }) => name) };
}

describe('a speaker who is named nearly as somebody of the story', () => {
  for (const [speaker, known] of [
    ['Anthony Blinken', 'Antony Blinken'],
    ['Yi Wang', 'Wang Yi'],
    ['Xi', 'Xi Jinping'],
    ['Blinken', 'Antony Blinken'],
    ['The White House', 'Washington'],
    ['The U.S.', 'the White House'],
    ['The US government', 'Washington'],
    ['The American administration', 'the U.S.'],
    ['Brussels', 'the European Union'],
  ] as const)
    it(`is somebody new only where an editor says so: ${speaker}, ${known}`, async () => {
      expect(await offered(speaker, known, 'Ada Quill')).to.deep.equal({ kind: undefined, sameAs: [known] });
    });

  it('is a new person or government where nobody in the story is named so', async () => {
    expect(await offered('Anthony Blinken', 'Ada Quill')).to.deep.equal({ kind: 'person', sameAs: [] });
    expect(await offered('Antony Blinken', 'Evan Blinken')).to.deep.include({ kind: 'person' });
    expect(await offered('The White House', 'London')).to.deep.equal({ kind: 'government', sameAs: [] });
    expect(await offered('Sen. Bo Lund', 'Sen. Ada Quill')).to.deep.include({ sameAs: [] });
  });
});
