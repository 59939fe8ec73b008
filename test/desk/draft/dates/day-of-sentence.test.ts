import { expect } from '@open-wc/testing';
import { suggestDayOfSentence } from '../../../../src/desk/draft/dates/day-of-sentence.js';
import { changeProposal, startDraft, type Draft } from '../../../../src/desk/draft/draft.js';
import { findOwnSpeaker, keyOfSpeaker } from '../../../../src/desk/draft/speakers/speakers.js';
import { loadDateReader } from '../../../../src/desk/dates/typed-dates.js';
import { propose } from '../../../../src/propose/propose.js';
import { ARTICLES } from '../../../propose/articles/articles.js';

const read = await loadDateReader({ lang: 'en', nowMs: Date.UTC(2024, 4, 20) });

async function draftOf(text: string, published: string | undefined = '2023-02-19', lang = 'en'): Promise<Draft> {
  const source = { title: 'A report', ...(published !== '' && { published }) };
  return startDraft({ text, lang, source }, await propose(text, { lang, ...(published !== '' && { published }) }));
}

/** Returns the days that are offered for the last statement of a draft, with the words that name them. */
function offeredIn(draft: Draft): readonly string[] {
  const asked = draft.asked.findLast(({ kind }) => kind === 'statement');
  if (!asked) throw new Error(`No statement is proposed from ${draft.text}`);
  return suggestDayOfSentence(draft, asked, read).map(({ from, name, edtf }) => `${from}: ${name} = ${edtf}`);
}

const offered = async (text: string, published?: string) => offeredIn(await draftOf(text, published));

describe('a day that is offered for a statement', () => {
  it('is that on which the sentence says that somebody spoke', async () => {
    for (const said of [
      '“We want peace,” Wang Yi said on Saturday in Munich.',
      '“We want peace,” Wang Yi said in Munich on Saturday.',
      'Wang Yi said on Saturday that the talks had failed.',
      'Its director, Wang Yi, said on Saturday that the talks had failed.',
      '“We want peace,” said Wang Yi on Saturday.',
    ])
      expect(await offered(said), said).to.deep.equal(['in: on Saturday = 2023-02-18']);
    const first = 'On Saturday, Wang Yi said that the talks had failed.';
    expect(await offered(first)).to.deep.equal(['in: On Saturday = 2023-02-18']);
  });

  for (const said of [
    '“We met on Friday,” Wang Yi said.',
    'Wang Yi said that the talks had failed on Friday.',
    '“We want peace,” Wang Yi said in an interview to be broadcast on Sunday.',
    '“We want peace,” Wang Yi said in an interview to be broadcast on “Meet the Press” on Saturday.',
    '“We want peace,” Wang Yi said in an interview broadcast on Saturday.',
    '“We want peace,” Wang Yi said after the summit on Friday.',
    '“We want peace,” Wang Yi said in a speech which was planned for Friday.',
    'Following the downing of the balloon on February 4, Wang Yi said that the talks had failed.',
    'The balloon was shot down on February 4, and Wang Yi said that the talks had failed.',
    'It was cold in Munich on Saturday, and Wang Yi said that the talks had failed.',
    'The army shot down the balloon on February 4, which Wang Yi called “an outrage”.',
    'The ministers met on Saturday, and Wang Yi said that the talks had failed.',
    'The ministers had a rare meeting on Saturday, but Wang Yi later said that the talks had failed.',
    'Wang Yi arrived in Munich on Saturday and later said that the talks had failed.',
  ])
    it(`is none of something else: ${said}`, async () => {
      expect(await offered(said)).to.deep.equal([]);
    });

  for (const [words, ...sentences] of [
    [
      'Tuesday',
      'In a statement issued on Tuesday, the ministry said that the strike would end.',
      'In a letter sent on Tuesday, Ada Quill said that she would resign.',
      'At a hearing held on Tuesday, Ada Quill said that she would resign.',
      'Putin said in a televised address on Tuesday that Russia would suspend the treaty.',
      '“We will win,” Zelensky said on Tuesday in his first speech since the attack.',
      'On Tuesday, Ada Quill said for the first time since the collapse that she would resign.',
      '“We will win,” Zelensky said on Tuesday, later adding that he needed jets.',
      'Spokeswoman Jane Doe told Reuters and AFP on Tuesday that the plant was safe.',
      '“NATO is united,” Biden told thousands of Poles and Ukrainians on Tuesday.',
      'Quill, a lawyer and former mayor, said on Tuesday that the pier would close.',
      '“It will close,” said Quill, the mayor and a former lawyer, on Tuesday.',
      'On Tuesday, the senator and former governor Ada Quill said that the pier would close.',
      'Speaking on Tuesday alongside Harris and Scholz, Blinken said that China was considering arms.',
      'On Tuesday evening Biden told a crowd of thousands that NATO was united.',
      'Quill on Tuesday denied that she had lied.',
    ],
    [
      'Monday',
      'Speaking to reporters in Ankara on Monday, Blinken said that Turkey needed help.',
      'At a briefing on Monday, Blinken said he was worried.',
      'In court on Monday, Ada Quill said that the pier was unsafe.',
      'On Monday, Quill and Vance had a meeting in Ellery during which Quill said that the pier would close.',
    ],
  ] as const)
    for (const said of sentences)
      it(`stands with the verb of saying: ${said}`, async () => {
        const [day, ...others] = await offered(said, '2023-02-23');
        expect(day).to.match(new RegExp(`^in: [Oo]n ${words} = 2023-02-2[01]$`));
        expect(others).to.deep.equal([]);
      });

  it('stands with the verb of saying in German', async () => {
    const german = await loadDateReader({ lang: 'de', nowMs: 0 });
    const daysIn = async (text: string) => {
      const draft = await draftOf(text, '2023-02-23', 'de');
      return suggestDayOfSentence(
        draft,
        draft.asked.findLast(({ kind }) => kind === 'statement')!,
        german,
      );
    };
    const told = (day: string) => `${day} sagte Olaf Scholz, der Steg werde schließen.`;
    expect(await daysIn(told('Bei einer Sitzung am Montag'))).to.have.lengthOf(1);
    expect(await daysIn(told('Nach dem Abschuss am Montag'))).to.deep.equal([]);
  });

  for (const said of [
    'Wang Yi arrived in Munich on Saturday and said that the talks had failed.',
    'Wang Yi criticized the downing of the balloon on February 4, saying that it was a mistake.',
    'Wang Yi condemned the downing of the balloon on February 4, calling it “a crime”.',
    'Wang Yi criticized the downing of the balloon on February 4, saying that it was a mistake. He added that it was a crime.',
    'Wang Yi said that the talks were off, citing the downing of the balloon on February 4.',
    'Referring to the downing of the balloon on February 4, Wang Yi said that the talks were off.',
    'Despite the downing of the balloon on February 4, Wang Yi said that the talks would go on.',
    'Asked about the strike on Monday, Ada Quill said that the pier would open again.',
    'Ada Quill, born on 4 February 1953, said that the pier would open again.',
    'Ada Quill, fresh from her win on Monday, said that the pier would open again.',
    'Ada Quill said of the strike on Monday that it had been illegal.',
    '“The talks are off,” Wang Yi said about the downing of the balloon on February 4.',
    '“It will close,” said Quill, arrested in Ellery on Monday.',
    '“It will close,” said Quill, re-elected on Monday.',
    'Since Monday, Ada Quill has said that the pier would close.',
    'On Monday, Quill and Vance had a meeting at which Quill later said that nobody had smiled.',
    'On Monday, Quill and Vance had a meeting where Quill claims she was insulted.',
    'On Monday, Ada Quill missed a meeting at which Bo Lund said that the pier would close.',
    'In a letter seen by Reuters on Monday, Ada Quill said that the pier would open.',
  ])
    it(`is none that stands elsewhere: ${said}`, async () => {
      expect(await offered(said, '2023-02-23')).to.deep.equal([]);
    });

  it('is that of a meeting of the same sentence, where this says that it was said at it', async () => {
    const told = (link: string) =>
      `During a conference held in Munich, Germany, on Saturday, Antony Blinken and Wang Yi had a rare meeting ${link} Blinken warned him against the war.`;
    expect(await offered(told('where'))).to.deep.equal(['in: on Saturday = 2023-02-18']);
    expect(await offered(told('at which'))).to.deep.equal(['in: on Saturday = 2023-02-18']);
    expect(await offered(told('after which'))).to.deep.equal([]);
    expect(await offered(told('before'))).to.deep.equal([]);
  });

  it('is none after the day of the article, which could not have it', async () => {
    const text = 'Wang Yi said on 19 February 2023 that the talks had failed.';
    expect(await offered(text, '2023-02-18')).to.deep.equal([]);
    expect(await offered(text, '2023-02-19')).to.deep.equal(['in: on 19 February 2023 = 2023-02-19']);
  });

  it('is none that is counted from today, where nobody knows the day of the article', async () => {
    const text = (day: string) => `Wang Yi said on ${day} that the talks had failed.`;
    expect(await offered(text('Saturday'), '')).to.deep.equal([]);
    expect(await offered(text('4 February'), '')).to.deep.equal([]);
    expect(await offered(text('4 February 2023'), '')).to.deep.equal(['in: on 4 February 2023 = 2023-02-04']);
  });
});

describe('the day of the sentence before', () => {
  const before = 'Wang Yi said on Saturday that the talks had failed.';
  const day = ['before: on Saturday = 2023-02-18'];

  for (const more of [
    '“We want peace,” he said.',
    '“We want peace.”',
    'He added that the war would end.',
    'He also said that the war would end.',
    'Wang Yi warned that the war would go on.',
    'Additionally, he criticized the violation of airspace by the balloon.',
    'He also condemned the violation of airspace.',
    'Wang criticized the delay, stating that the pier would close.',
    '“We want peace,” he told reporters.',
    'However, he said that the war would end.',
    'He declared that the war would end.',
    'He reiterated that the war would end.',
    '“We want peace,” he concluded.',
    'He said that the talks would go on.',
    'He said that the letter was late.',
  ])
    it(`is offered where the same speaker only says more: ${more}`, async () => {
      expect(await offered(`${before} ${more}`)).to.deep.equal(day);
    });

  for (const [why, text] of [
    ['something that happened', 'It rained on Saturday. Wang Yi said that the talks had failed.'],
    ['an event', 'The balloon was shot down on February 4. “We want peace,” Wang Yi said.'],
    [
      'an event to which the speaker belongs',
      'Wang Yi arrived in Munich on Saturday. He said that the talks had failed.',
    ],
    [
      'an event that another statement followed',
      'Following the U.S. military downing of the balloon on February 4, Wang Yi voiced his anger, claiming that it was late. Wang Yi added that it deviated.',
    ],
    ['what was said', 'Wang Yi said that the talks had failed on Saturday. He added that the war would end.'],
    ['words in quotation marks', '“We met on Saturday,” Wang Yi said. He added that the war would end.'],
    [
      'a broadcast',
      'Wang Yi said that it was late in an interview to be broadcast on Saturday. He added that it rained.',
    ],
    ['another speaker', `${before} Ada Quill said that the war would end.`],
    [
      'another speaker of the same words',
      'An official said on Saturday that it was late. An official added that it rained.',
    ],
    ['another paragraph', `${before}\n\nHe added that the war would end.`],
    ['two sentences before', `${before} It rained. He added that the war would end.`],
    ['another setting', `${before} During his NBC interview, Wang Yi said that the war would end.`],
    ['another setting behind', `${before} He added in a letter that the war would end.`],
    ['another setting behind a comma', `${before} He added that the war would end, in a letter to the council.`],
    ['another setting among what was said', `${before} He said that the war would end at a press conference.`],
    ['a setting of a judgement', `${before} He criticized the flight in Berlin.`],
    ['another hearer', `${before} He told CNN that the war would end.`],
    ['another time', `${before} Earlier he said that the war would end.`],
    ['another time before', `${before} Previously, Wang had accused Washington of being hysterical.`],
    ['something said often', `${before} He has said that the war would end.`],
    ['a year that it names', `${before} He said last year that the war would end.`],
    ['a time that it names', `${before} He said recently the war would end.`],
    ['a time before another', `${before} Wang Yi said shortly before the war that it would end.`],
    ['a visit', `${before} He said that the war had to end when he visited Kyiv.`],
    ['a time before the speaker', `${before} Weeks ago Wang Yi said that the war would end.`],
    ['another time of a judgement', `${before} He condemned the war under his predecessor.`],
    ['another place of a judgement', `${before} He condemned the war from prison.`],
    ['another hearer of a judgement', `${before} He criticised it to CNN.`],
    ['another role', `${before} He criticised the war as a young diplomat.`],
    ['a judgement long ago', `${before} He warned of it long ago.`],
    ['a judgement of now', `${before} He rejects the claim that China sends arms.`],
    ['a later time', `${before} He later said that the war would end.`],
    ['its own month', `${before} In January, he said that the war would end.`],
    ['whoever passed it on', `${before} According to Xinhua, he said that the war would end.`],
    ['what was not said', `${before} He did not say when the war would end.`],
    ['several days', 'Wang Yi said on Friday and on Saturday that it was late. He added that the war would end.'],
  ] as const)
    it(`is not offered from ${why}`, async () => {
      expect(await offered(text)).to.deep.equal([]);
    });

  it('is not offered where the editor knows another day, speaker or kind', async () => {
    const draft = await draftOf(`${before} He added that the war would end.`);
    const [first, last] = [0, 1];
    expect(draft.asked).to.have.lengthOf(2);
    expect(offeredIn(changeProposal(draft, first, { date: '2023-02-18' }))).to.deep.equal(day);
    expect(offeredIn(changeProposal(draft, first, { date: '2023-02-17' }))).to.deep.equal([]);
    expect(offeredIn(changeProposal(draft, first, { speaker: '#other' }))).to.deep.equal([]);
    expect(offeredIn(changeProposal(draft, last, { speaker: '#other' }))).to.deep.equal([]);
    expect(offeredIn(changeProposal(draft, last, { form: 'silence' }))).to.deep.equal([]);
  });

  it('is offered where the editor chooses the speaker of the sentence before', async () => {
    const draft = await draftOf('Quill said on Saturday that the talks had failed. “We want peace,” she said.');
    const [first, last] = ['Saturday', '“We want'].map((words) =>
      draft.asked.findIndex(({ proposal }) => proposal.quote.includes(words)),
    );
    const [asked, before] = [draft.asked[last!], draft.asked[first!]];
    if (asked?.kind !== 'statement' || before?.kind !== 'statement') throw new Error('Two statements are proposed');
    expect(asked.proposal.speaker).to.equal(null);
    const own = keyOfSpeaker(findOwnSpeaker(draft, before.proposal)!);
    const daysFor = (speaker: string) => {
      const changed = changeProposal(draft, last!, { speaker });
      return suggestDayOfSentence(changed, asked, read).map(({ edtf }) => edtf);
    };
    expect(suggestDayOfSentence(draft, asked, read)).to.deep.equal([]);
    expect(daysFor(own)).to.deep.equal(['2023-02-18']);
    expect(daysFor('#other')).to.deep.equal([]);
  });

  it('is offered in our articles for the words of one speaker alone', async () => {
    const found: string[] = [];
    for (const { text, lang, published } of ARTICLES) {
      const draft = await draftOf(text, published, lang);
      const reader = await loadDateReader({ lang, nowMs: 0 });
      for (const asked of draft.asked)
        for (const { from, name } of suggestDayOfSentence(draft, asked, reader))
          if (from === 'before') found.push(`${asked.proposal.quote} ${name}`);
    }
    expect(found).to.deep.equal(['„Wir arbeiten Tag und Nacht.“ am Mittwoch']);
  });

  it('is none for an event, which has its own', async () => {
    const draft = await draftOf(
      'The council met on 7 February 2023. Troops crossed the river, shortly before the bridge closed.',
    );
    for (const asked of draft.asked)
      if (asked.kind === 'event')
        expect(suggestDayOfSentence(draft, asked, read).filter(({ from }) => from === 'before')).to.deep.equal([]);
  });
});
