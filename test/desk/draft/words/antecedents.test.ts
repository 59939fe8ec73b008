import { expect } from '@open-wc/testing';
import { changeProposal, startDraft, type Draft } from '../../../../src/desk/draft/draft.js';
import { readKeptDraft } from '../../../../src/desk/draft/kept-draft.js';
import { findAntecedent, toggleSentenceBefore } from '../../../../src/desk/draft/words/antecedents.js';
import { startHistory } from '../../../../src/desk/document/history.js';
import { propose } from '../../../../src/propose/propose.js';
import { confirm, documentOf, startStory } from '../draft-articles.js';

const draftOf = async (text: string, lang = 'en') =>
  startDraft({ text, lang, source: { title: 'The report' } }, await propose(text, { lang }));

/** The antecedents of the statements of an article; an empty text for those without one. */
const leanings = async (text: string, lang?: string) => {
  const draft = await draftOf(text, lang);
  return draft.asked.map((_, index) => {
    const antecedent = findAntecedent(draft, index);
    return antecedent ? antecedent.sentence || 'a sentence without words' : '';
  });
};

const entryOf = (draft: Draft, index: number) => {
  const { statements } = documentOf(
    confirm(startStory(changeProposal(draft, index, { speakerKind: 'person' })), index),
  );
  const { text, sources } = statements![0] as { text: string; sources: { quote: string }[] };
  return { text, cited: sources.map(({ quote }) => quote) };
};

describe('a statement that refers to the sentence before', () => {
  const before = 'Ada Quill said that a drone flew over the town.';

  for (const words of [
    'Such actions were unacceptable, Quill said.',
    'It was a mistake, Quill said.',
    '“That would be a mistake,” Quill said.',
    '“These were lies,” Quill said.',
    '“It’s a mistake,” Quill said.',
    'Quill said that these remarks were wrong.',
    '“Those claims are lies,” Quill said.',
    'Quill warned of the consequences of such a move.',
    'Quill disapproved of the event.',
    'Quill said that the incident was unacceptable.',
  ])
    it(`is told: ${words}`, async () => {
      expect(await leanings(`${before} ${words}`)).to.deep.equal(['', before]);
    });

  it('is told with the whole of a sentence that has an abbreviation', async () => {
    const sentence = 'Ada Quill said that U.S. Senator Bo Lund flew a drone.';
    expect(await leanings(`${sentence} It was a mistake, Quill said.`)).to.deep.equal(['', sentence]);
  });

  it('is told in German', async () => {
    const sentence = '„Eine Drohne flog über die Stadt“, sagte Ada Quill.';
    for (const words of ['Das ist ein Fehler', 'Solche Flüge sind verboten'])
      expect(await leanings(`${sentence} „${words}“, sagte Quill.`, 'de'), words).to.deep.equal(['', sentence]);
  });

  for (const [text, said, words] of [
    [
      'Ada Quill criticized the flight of a drone, stating that such actions were unacceptable.',
      'criticized the flight of a drone',
      'such actions were unacceptable',
    ],
    [
      'Ada Quill condemned the flight of a drone, stressing that such an event must never occur again.',
      'condemned the flight of a drone',
      'such an event must never occur again',
    ],
  ] as const)
    it(`refers to earlier words of the same sentence: ${words}`, async () => {
      const draft = await draftOf(text);
      expect(await leanings(text)).to.deep.equal(['', said]);
      expect(entryOf(toggleSentenceBefore(draft, 1), 1)).to.deep.equal({
        text: `${said.charAt(0).toUpperCase()}${said.slice(1)}. S${words.slice(1)}.`,
        cited: [text.slice(text.indexOf(said), -1)],
      });
    });

  it('is told where a pronoun is for the hearer, who is named before', async () => {
    const met = 'Quill met Bo Lund in Port Ellery.';
    expect(await leanings(`${met} Ada Quill warned him against selling the ferry.`)).to.deep.equal([met]);
    for (const words of [
      'warned Bo Lund against selling the ferry',
      'criticized her plans',
      'said that the ferry had harmed him',
    ])
      expect(await leanings(`${met} Ada Quill ${words}.`), words).to.deep.equal(['']);
  });

  it('is the first of its sentence alone', async () => {
    const text = `${before} “It was a mistake,” Quill said, adding that it was late.`;
    expect(await leanings(text)).to.deep.equal(['', before, '']);
  });

  it('is none that names what it tells of, begins a paragraph, or says itself what “it” is', async () => {
    for (const text of [
      `${before} “That bridge was old,” Quill said.`,
      `${before} “Such as we had were sold,” Quill said.`,
      `${before} Quill said that there were such actions as theft.`,
      `${before} Quill said that these bridges were old.`,
      `${before} Quill said that the incident involving the bridge was unacceptable.`,
      `${before} It was important that the bridge closed, Quill said.`,
      `${before}\n\nIt was a mistake, Quill said.`,
      `${before} She had seen it, Quill said.`,
    ])
      expect(await leanings(text), text).to.deep.equal(['', '']);
  });

  it('takes that sentence in where it is of the same speaker, and leaves it out again', async () => {
    const draft = await draftOf(`${before} It was a mistake, Quill said.`);
    const both = toggleSentenceBefore(draft, 1);
    expect(entryOf(both, 1)).to.deep.equal({
      text: 'A drone flew over the town. It was a mistake.',
      cited: ['a drone flew over the town. It was a mistake'],
    });
    expect(toggleSentenceBefore(both, 1).asked).to.deep.equal(draft.asked);
    expect(readKeptDraft(JSON.parse(JSON.stringify(both)), startHistory({ explainer: 1 }))?.asked).to.deep.equal(
      both.asked,
    );
  });

  it('has no antecedent any more once it includes those words, whatever is before them', async () => {
    const draft = await draftOf(
      'It rained all day. Ada Quill criticized the flight of a drone, stating that such actions were unacceptable.',
    );
    expect(findAntecedent(toggleSentenceBefore(draft, 1), 1)).to.equal(undefined);
  });

  it('is not given words that are in the story by themselves', async () => {
    const draft = await draftOf(`${before} It was a mistake, Quill said.`);
    const statuses = ['confirmed', 'open'] as const;
    expect(findAntecedent(draft, 1, statuses)).to.deep.equal({ sentence: before });
    expect(toggleSentenceBefore(draft, 1, statuses)).to.equal(draft);
  });

  it('begins that sentence of its own with a capital, and drops the words that the editor wrote for one', async () => {
    const draft = await draftOf(`${before} Quill said that it was a mistake.`);
    const both = toggleSentenceBefore(changeProposal(draft, 1, { words: 'It was wrong' }), 1);
    expect(entryOf(both, 1).text).to.equal('A drone flew over the town. It was a mistake.');
  });

  it('keeps every word of two quotations', async () => {
    const draft = await draftOf('“A drone flew over the town,” Ada Quill said. “It was a mistake,” Quill said.');
    const { text } = entryOf(toggleSentenceBefore(draft, 1), 1);
    expect(text).to.equal('“A drone flew over the town” “It was a mistake”');
  });

  it('takes in no sentence of somebody else, of several or of nobody, and none in another form', async () => {
    for (const text of [
      'Nobody was there. “A drone flew over the town.” “It was a mistake.”',
      'Bo Lund said that a drone flew over the town. It was a mistake, Ada Quill said.',
      '“A drone flew over the town,” Ada Quill said. It was a mistake, Quill said.',
    ]) {
      const draft = await draftOf(text);
      expect(findAntecedent(draft, 1)?.statement).to.equal(undefined);
      expect(toggleSentenceBefore(draft, 1)).to.equal(draft);
    }
    const draft = await draftOf(
      'Ada Quill said that a drone flew over the town, and Bo Lund said it fell. It was a mistake, Quill said.',
    );
    expect(findAntecedent(draft, 2)?.sentence).to.contain('Bo Lund said it fell');
    expect(toggleSentenceBefore(draft, 2)).to.equal(draft);
  });
});
