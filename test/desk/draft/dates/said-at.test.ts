import { expect } from '@open-wc/testing';
import { confirmProposal } from '../../../../src/desk/draft/confirm-proposal.js';
import { changeProposal, startDraft, type Draft } from '../../../../src/desk/draft/draft.js';
import { findSaidAt } from '../../../../src/desk/draft/dates/said-at.js';
import { propose } from '../../../../src/propose/propose.js';
import { confirm, startStory } from '../draft-articles.js';

const story = (...titles: string[]) => ({
  explainer: 1,
  events: titles.map((title, index) => ({ id: `e${index}`, title })),
});

async function draftOf(text: string, lang = 'en'): Promise<Draft> {
  return startDraft({ text, lang, source: { title: 'A report' } }, await propose(text, { lang }));
}

async function saidAt(text: string, document: object, lang = 'en'): Promise<string | undefined> {
  const draft = await draftOf(text, lang);
  const asked = draft.asked.find(({ kind }) => kind === 'statement');
  if (asked?.kind !== 'statement') throw new Error(`No statement is proposed from ${text}`);
  const found = findSaidAt(draft, asked.proposal, document as never);
  return found && `${found.title}: ${found.words}`;
}

describe('the event at which something was said', () => {
  it('is offered where the article says “at the meeting”, and the story has one', async () => {
    const told = '“We could not wait,” Mayor Ada Quill said at the meeting.';
    expect(await saidAt(told, story('The council meets', 'The bridge opens'))).to.equal(
      'The council meets: at the meeting',
    );
    expect(await saidAt(told, story('The council meets', 'Another meeting'))).to.equal(undefined);
    expect(await saidAt(told, story('The bridge opens'))).to.equal(undefined);
    expect(
      await saidAt(
        'Mayor Ada Quill said during the public hearing that a ferry would run.',
        story('A public hearing in Port Ellery'),
      ),
    ).to.equal('A public hearing in Port Ellery: during the public hearing');
  });

  it('is not offered from what was said, from another occasion, nor for what was not said', async () => {
    const one = story('The council meets');
    for (const told of [
      'Mayor Ada Quill said that nobody had spoken at the meeting.',
      '“Nobody spoke at the meeting,” Mayor Ada Quill said.',
      'Mayor Ada Quill said at the previous meeting that a ferry would run.',
      'Mayor Ada Quill said at the door before the meeting that a ferry would run.',
      'Mayor Ada Quill did not say at the meeting how long it would take.',
      '“We could not wait,” said Mayor Ada Quill, who was not at the meeting.',
      'Mayor Ada Quill, absent at the meeting, said that a ferry would run.',
      'A week after losing at the meeting, Mayor Ada Quill said that a ferry would run.',
      'Asked what happened at the meeting, Mayor Ada Quill said that a ferry would run.',
      'Mayor Ada Quill, whose son died at the meeting, said that a ferry would run.',
    ])
      expect(await saidAt(told, one), told).to.equal(undefined);
  });

  for (const [words, title] of [
    ['at the Rome summit', 'The Paris summit'],
    ['at the summit in Rome', 'The summit in Paris'],
    ['at the party conference', 'A press conference'],
    ['at the press conference', 'The party conference'],
    ['during the talks', 'The council met'],
    ['at the conference', 'The ministers meet at the Ellery Security Conference'],
    ['at the conference', 'Talks during a global security conference'],
    ['at the summit', 'The council met before the summit'],
    ['at the Ellery meeting', 'Quill meets Vance in Ellery'],
    ['at the meeting', 'Ellery refuses a meeting'],
    ['at the meeting', 'The meeting is cancelled'],
    ['at the meeting', 'The meeting was postponed'],
    ['at the meeting', 'A meeting is planned'],
  ] as const)
    it(`is not “${title}” where the article says “${words}”`, async () => {
      expect(await saidAt(`Mayor Ada Quill said ${words} that a ferry would run.`, story(title))).to.equal(undefined);
    });

  for (const [words, title] of [
    ['at the summit', 'Leaders gather at the summit in Rome'],
    ['at the hearing', 'Residents testify at the hearing'],
    ['at the hearing', 'Residents testify at a public hearing after the trial'],
  ] as const)
    it(`is “${title}” where the article says “${words}”`, async () => {
      const told = `Mayor Ada Quill said ${words} that a ferry would run.`;
      expect(await saidAt(told, story(title))).to.equal(`${title}: ${words}`);
    });

  it('is a meeting of the speaker with the one with whom the article says that they talked', async () => {
    const told = (words: string) => `Mayor Ada Quill, ${words}, condemned the strike.`;
    const one = story('Quill and Ruth Vance had a rare meeting', 'The council meets', 'The bridge opens');
    expect(await saidAt(told('in her discussion with Ruth Vance'), one)).to.equal(
      'Quill and Ruth Vance had a rare meeting: in her discussion with Ruth Vance',
    );
    expect(await saidAt(told('in her talks with Vance'), one)).to.include('rare meeting');
    expect(await saidAt('In her meeting with Ruth Vance, Mayor Ada Quill said that a ferry would run.', one)).to.equal(
      'Quill and Ruth Vance had a rare meeting: In her meeting with Ruth Vance',
    );
    for (const [words, ...titles] of [
      ['in her discussion with Bo Lund', 'Quill and Ruth Vance had a rare meeting'],
      ['in her discussion with Ruth Vance', 'Lund and Vance meet'],
      ['in her discussion with Ruth Vance', 'Quill and Vance meet', 'Quill and Vance meet again'],
      ['in her discussion with Ruth Vance', 'Quill hears Vance'],
      ['in her discussion with Ruth Vance', 'The meeting of Quill and Vance is cancelled'],
      ['in her talks with President Lund', 'President Vance meets Quill'],
      ['after her discussion with Ruth Vance', 'Quill and Vance meet'],
      ['not in her discussion with Ruth Vance', 'Quill and Vance meet'],
      ['in her previous meeting with Ruth Vance', 'Quill and Vance meet'],
      ['in her last meeting with Ruth Vance', 'Quill and Vance meet'],
      ['in a meeting with Ruth Vance in 2021', 'Quill and Vance meet'],
      ['in her meeting with Ruth Kerry', 'Quill meets Ruth Vance'],
      ['in her talks with Ruth Vance', 'Quill talked with Lund about Ruth Vance'],
      ['in her talks with China', 'Quill met Lund for talks on China'],
      ['in her talks with Ruth Vance', 'Quill meets Vance’s deputy'],
    ] as const)
      expect(await saidAt(told(words), story(...titles)), `${words}: ${titles.join()}`).to.equal(undefined);
  });

  it('is an interview that the speaker gave, by the names that the article gives it', async () => {
    const told = 'Mayor Ada Quill said that a ferry would run.';
    const one = story('Ada Quill gives NBC an interview', 'The council meets');
    expect(await saidAt(`During her NBC interview, ${told}`, one)).to.include('During her NBC interview');
    expect(await saidAt(`In an interview with NBC, ${told}`, one)).to.include('In an interview with NBC');
    for (const words of ['During her CNN interview', 'In an interview with CNN', 'In an interview with NBC in 2021'])
      expect(await saidAt(`${words}, ${told}`, one), words).to.equal(undefined);
    const other = story('Bo Lund gives NBC an interview');
    expect(await saidAt(`During her NBC interview, ${told}`, other)).to.equal(undefined);
  });

  it('is the interview of its speaker, whom the title names', async () => {
    const offerOf = async (title: string) => {
      const draft = await draftOf('During her NBC interview, Mayor Ada Quill said that a ferry would run.');
      const asked = draft.asked.find(({ kind }) => kind === 'statement')!;
      return findSaidAt(draft, asked.proposal as never, story(title));
    };
    const title = 'An interview with Quill is to be broadcast on NBC';
    expect(await offerOf(title)).to.deep.equal({ id: 'e0', title, words: 'During her NBC interview' });
    for (const title of [
      'An interview is to be broadcast on NBC',
      'An interview on CNN',
      'An interview with Bo Lund on NBC',
      'Bo Lund’s NBC interview',
    ])
      expect(await offerOf(title), title).to.equal(undefined);
  });

  it('is offered for both halves of a sentence of one speaker, though it stands among the words of the first', async () => {
    const draft = await draftOf(
      'Mayor Ada Quill criticized the delay at the meeting, stating that the pier would close.',
    );
    const offered = draft.asked.map(({ kind, proposal }) =>
      kind === 'statement' ? findSaidAt(draft, proposal, story('The council meets') as never)?.words : kind,
    );
    expect(offered).to.deep.equal(['at the meeting', 'at the meeting']);
  });

  it('is none among the words of a judgement, where the meeting may be what is judged', async () => {
    for (const told of [
      'Mayor Ada Quill criticized the closure of the bridge during the meeting.',
      'Mayor Ada Quill criticized Vance’s remarks at the meeting.',
      'Mayor Ada Quill accused Vance of lying to her at the meeting.',
      'In 2019, Mayor Ada Quill criticised the tone during the meeting.',
    ])
      expect(await saidAt(told, story('Quill and Ruth Vance had a rare meeting')), told).to.equal(undefined);
  });

  describe('in the sentence of an event', () => {
    /** Confirms the events of a text, and returns the event that is offered for its last statement. */
    async function offeredAfter(text: string, lang = 'en'): Promise<string | undefined> {
      const published = '2024-05-16';
      const draft = startDraft(
        { text, lang, source: { title: 'A report', published } },
        await propose(text, { lang, published }),
      );
      let made = startStory(draft);
      for (const [index, { kind }] of draft.asked.entries()) if (kind === 'event') made = confirm(made, index);
      const asked = draft.asked.findLast(({ kind }) => kind === 'statement');
      if (asked?.kind !== 'statement') throw new Error(`No statement is proposed from ${text}`);
      return findSaidAt(made.draft, asked.proposal, made.history.document)?.words;
    }

    const meeting = 'On Tuesday, Mayor Ada Quill and Ruth Vance had a rare meeting';

    for (const [text, words] of [
      [`${meeting} where Quill warned her against the ferry.`, 'a rare meeting where'],
      [`${meeting} at which Quill warned her against the ferry.`, 'a rare meeting at which'],
      [
        'The council held a hearing on Tuesday at which Mayor Ada Quill said that it was late.',
        'held a hearing at which',
      ],
    ] as const)
      it(`is that one where it says that it was said at it: ${text}`, async () => {
        expect(await offeredAfter(text)).to.equal(words);
      });

    for (const text of [
      `${meeting}, and Quill said that it was late.`,
      `${meeting}, after which Quill said that it was late.`,
      `${meeting} before Quill said that it was late.`,
      `${meeting} while Bo Lund said that it was late.`,
      `${meeting} on a treaty in which Quill said that it was late.`,
      `${meeting} in a hall where, in 2019, Quill said that it was late.`,
      'The council met in Port Ellery on Tuesday, where Mayor Ada Quill said that it was late.',
      'A bridge opened in Port Ellery on Tuesday, where Mayor Ada Quill said that it was late.',
      'The council cancelled a hearing on Tuesday at which Mayor Ada Quill said that it was late.',
      `${meeting} where Quill did not mention the ferry.`,
      `${meeting} at which Quill later said that it was late.`,
      `${meeting} where Quill claims that it was late.`,
      'The council will hold a meeting on Friday at which Mayor Ada Quill said that she would resign.',
      'The council is to hold a hearing on Friday at which Mayor Ada Quill promised to testify.',
      'On Tuesday, Mayor Ada Quill missed a meeting at which Bo Lund said that it was late.',
      'On Tuesday, police broke up a rally where Bo Lund said that it was late.',
      'On Tuesday, the court published minutes of a meeting at which Bo Lund said that it was late.',
      `${meeting}. Quill said that it was late.`,
    ])
      it(`is none where it may have been said elsewhere: ${text}`, async () => {
        expect(await offeredAfter(text)).to.equal(undefined);
      });

    it('is none before the event is in the story', async () => {
      const text = `${meeting} where Quill warned her against the ferry.`;
      expect(await saidAt(text, story('Quill and Vance had a rare meeting'))).to.equal(undefined);
    });
  });

  it('may be named by words of its title', async () => {
    for (const words of ['at the Rome summit', 'at the summit in Rome', 'at Rome’s summit'])
      expect(await saidAt(`“We could not wait,” Mayor Ada Quill said ${words}.`, story('The summit of Rome'))).to.equal(
        `The summit of Rome: ${words}`,
      );
  });

  it('is put into the story only if the editor chose it and the story has it', async () => {
    const draft = await draftOf('“We could not wait,” Mayor Ada Quill said at the meeting.');
    const index = draft.asked.findIndex(({ kind }) => kind === 'statement');
    const document = story('The council meets', 'The bridge opens') as never;
    const placeOf = (changed: Draft) => {
      const confirmed = confirmProposal(changed, index, document);
      if (!('edit' in confirmed)) throw new Error(confirmed.missing);
      return (confirmed.edit.at(-1)!.after as unknown as { at?: string }[])[0]!.at;
    };
    expect(placeOf(draft)).to.equal(undefined);
    expect(placeOf(changeProposal(draft, index, { at: 'e2' }))).to.equal(undefined);
    expect(placeOf(changeProposal(draft, index, { at: 'e1' }))).to.equal('e1');
    expect(placeOf(changeProposal(draft, index, { at: '' }))).to.equal(undefined);
  });

  it('is none that was postponed or called off', async () => {
    const told = '“We could not wait,” Mayor Ada Quill said at the meeting.';
    const [event] = story('The council meets').events;
    for (const status of ['postponed', 'cancelled'])
      expect(await saidAt(told, { explainer: 1, events: [{ ...event, status }] })).to.equal(undefined);
    expect(await saidAt(told, { explainer: 1, events: [{ ...event, status: 'planned' }] })).not.to.equal(undefined);
  });

  it('is no name in quotation marks', async () => {
    const told = 'Mayor Ada Quill said at the meeting that a ferry would run.';
    expect(await saidAt(told, story('An interview with “Meet the Town”', 'The council meets'))).to.equal(
      'The council meets: at the meeting',
    );
  });
});
