import { expect } from '@open-wc/testing';
import { titleOf } from '../../../../src/desk/draft/article/event-titles.js';
import { confirmProposal } from '../../../../src/desk/draft/confirm-proposal.js';
import { changeProposal, startDraft, type Draft } from '../../../../src/desk/draft/draft.js';
import { propose } from '../../../../src/propose/propose.js';

const draftOf = async (text: string, lang = 'en') =>
  startDraft({ text, lang, source: { title: 'The report', publisher: 'The Example' } }, await propose(text, { lang }));

/** The events of a draft: index and title. */
const eventsIn = ({ asked }: Draft) =>
  asked.flatMap((each, index) => (each.kind === 'event' ? [{ index, title: titleOf(each.proposal) }] : []));

describe('the title of an event that begins with a pronoun', () => {
  for (const [text, title] of [
    ['Ada Quill met Bo Lund on 4 May 2024. He left Paris on 5 May 2024.', 'He left Paris'],
    [
      'Ada Quill is in Paris. She left on 5 May 2024 and said that it was late.',
      'She left on 5 May 2024 and said that it was late',
    ],
    ['Two ministers went to Paris. They signed a treaty on 6 May 2024.', 'They signed a treaty'],
    ['The bridge is old. It was closed on 6 May 2024.', 'It was closed'],
    ['Ada Quill is in Paris. Her talks began on 6 May 2024.', 'Her talks began'],
  ] as const)
    it(`waits for an editor, who writes it, where nothing says whom it means: ${title}`, async () => {
      const draft = await draftOf(text);
      const { index } = eventsIn(draft).find((each) => each.title === title)!;
      expect(confirmProposal(draft, index, { explainer: 1 })).to.deep.equal({ missing: 'title' });
      const written = changeProposal(draft, index, { words: 'The treaty is signed' });
      expect(confirmProposal(written, index, { explainer: 1 })).to.have.property('edit');
      // An editor may mean it: “It rained”.
      expect(confirmProposal(changeProposal(draft, index, { words: title }), index, { explainer: 1 })).to.have.property(
        'edit',
      );
    });

  for (const [lang, text] of [
    ['en', 'WHO declared an emergency on 4 May 2024.'],
    ['en', 'IT outage hit airports on 4 May 2024.'],
    ['en', 'He Jintao visited Moscow on 4 May 2024.'],
    ['en', 'She’s Got Game opened on 4 May 2024.'],
    ['en', 'US strikes began on 4 May 2024 in Yemen.'],
    ['de', 'Als Reaktion darauf schloss Polen am 4. Mai 2024 die Grenze.'],
  ] as const)
    it(`asks nothing of a name, or of a whole sentence: ${text}`, async () => {
      const draft = await draftOf(text, lang);
      const { index } = eventsIn(draft)[0]!;
      expect(confirmProposal(draft, index, { explainer: 1 })).to.have.property('edit');
    });

  for (const text of [
    'Als der Krieg am 24. Februar 2022 begann, stiegen die Preise.',
    'Sein Treffen begann am 4. Mai 2024.',
    'Sie trafen sich am 4. Mai 2024 in Berlin.',
  ])
    it(`waits for an editor in German as well: ${text}`, async () => {
      const draft = await draftOf(text, 'de');
      const { index } = eventsIn(draft)[0]!;
      expect(confirmProposal(draft, index, { explainer: 1 })).to.deep.equal({ missing: 'title' });
    });

  it('asks nothing of other titles', async () => {
    const draft = await draftOf('The bridge was closed on 6 May 2024.');
    expect(confirmProposal(draft, 0, { explainer: 1 })).to.have.property('edit');
  });
});

describe('the title of an event in a draft', () => {
  const titlesIn = async (text: string, published = '2024-05-16', lang = 'en') => {
    const { asked } = startDraft(
      { text, lang, source: { title: 'The report', published } },
      await propose(text, { lang, published }),
    );
    return asked.flatMap((each) => (each.kind === 'event' ? [titleOf(each.proposal)] : []));
  };

  const titled = (title: string) =>
    titleOf({ quote: title, title, date: '2024-05-13', start: 0, end: title.length, confidence: 0.8 });

  for (const title of [
    'Blinken cancelled his trip to Beijing, which was scheduled to begin',
    'Lawyers met to prepare for the trial, which begins',
    'Quill resigned after the vote, which took place',
    'The city closed its bridge for the fair, which begins',
    'The mayor resigned, which was expected',
    'The bridge, which has three arches, was closed',
    'Bo Lund, who sang, danced and acted, was honoured',
  ])
    it(`keeps a clause that may be what its date dates: ${title}`, () => {
      expect(titled(title)).to.equal(title);
    });

  it('loses such a clause where nothing but a thing stands before it', async () => {
    expect(
      await titlesIn('The visit, which was supposed to take place on 5 May 2024, would be the first.'),
    ).to.deep.equal(['The visit']);
    expect(await titlesIn('The summit, which was scheduled for 5 May 2024, was cancelled.')).to.deep.equal([
      'The summit',
    ]);
    expect(titled('Quill’s planned visit, which took place')).to.equal('Quill’s planned visit');
  });

  it('is what the sentence before calls it, where it only points to that', async () => {
    const behind = 'This planned visit, which was supposed to take place on 5 May 2024, would be the first.';
    expect(await titlesIn(`The flood postponed Quill’s planned visit to Ellery. ${behind}`)).to.deep.equal([
      'Quill’s planned visit to Ellery',
    ]);
    expect(
      await titlesIn(`The flood postponed Quill’s planned visit to Ellery. ${behind.replace('planned', 'scheduled')}`),
      'a word that may be a verb',
    ).to.deep.equal(['Quill’s planned visit to Ellery']);
    expect(await titlesIn(`The flood postponed the visit. ${behind}`), 'whose it is').to.deep.equal([
      'This planned visit',
    ]);
    expect(await titlesIn(`Quill’s visit followed a visit of Lund. ${behind}`), 'one of two').to.deep.equal([
      'This planned visit',
    ]);
    expect(await titlesIn(`Quill’s planned visit to Ellery was off.\n\n${behind}`), 'another paragraph').to.deep.equal([
      'This planned visit',
    ]);
  });

  for (const [before, behind, title] of [
    [
      'Quill cancelled Lund’s visit.',
      'This second visit, which took place on 6 May 2024, was short.',
      'This second visit',
    ],
    [
      'Lund was angry at Quill’s trial in Leeds.',
      'This new trial, which was held on 6 May 2024, was short.',
      'This new trial',
    ],
    [
      'He would not repeat Trump’s rally in Ohio.',
      'This smaller rally, which was held on 6 May 2024, was late.',
      'This smaller rally',
    ],
  ] as const)
    it(`has no name of another one: ${title}`, async () => {
      expect(await titlesIn(`${before} ${behind}`)).to.contain(title);
    });

  for (const text of [
    'This old bridge was closed on 6 May 2024.',
    'These Russian attacks killed 12 on 6 May 2024.',
    'That visit took place on 6 May 2024.',
  ])
    it(`waits for an editor where it points to something: ${text}`, async () => {
      expect(confirmProposal(await draftOf(text), 0, { explainer: 1 })).to.deep.equal({ missing: 'title' });
    });

  for (const text of [
    'This year’s fair began on 6 May 2024.',
    'This summer the Olympics begin in Paris on 26 July 2024.',
    'This time the bridge closed on 6 May 2024.',
  ])
    it(`asks nothing where it begins with a time: ${text}`, async () => {
      const draft = await draftOf(text);
      expect(confirmProposal(changeProposal(draft, 0, { status: 'happened' }), 0, { explainer: 1 })).to.have.property(
        'edit',
      );
    });
});
