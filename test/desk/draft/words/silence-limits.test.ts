import { expect } from '@open-wc/testing';
import { confirmProposal } from '../../../../src/desk/draft/confirm-proposal.js';
import { changeProposal, startDraft, type Draft } from '../../../../src/desk/draft/draft.js';
import { findSilenceLimits } from '../../../../src/desk/draft/words/silence-limits.js';
import { propose } from '../../../../src/propose/propose.js';
import { confirm, documentOf, startStory } from '../draft-articles.js';

const draftOf = async (text: string, published = '2024-05-16') =>
  startDraft({ text, lang: 'en', source: { title: 'The report', published } }, await propose(text, { published }));

/** The silence of a draft, and its place in it. */
function silenceIn({ asked }: Draft) {
  const index = asked.findIndex(({ kind, proposal }) => kind === 'statement' && proposal.form === 'silence');
  const each = asked[index];
  if (each?.kind !== 'statement') throw new Error('No silence was found.');
  return { index, proposal: each.proposal };
}

const limitsOf = async (text: string) => {
  const draft = await draftOf(text);
  return findSilenceLimits(draft, silenceIn(draft).proposal);
};

const answerOf = async (text: string) => {
  const { asked, askedWords } = await limitsOf(text);
  return [asked, askedWords];
};

const silenceOf = async (text: string, changes = {}) => {
  const draft = await draftOf(text);
  const { index } = silenceIn(draft);
  const [statement] = documentOf(confirm(startStory(changeProposal(draft, index, changes)), index)).statements ?? [];
  return statement;
};

describe('how far a silence goes', () => {
  it('says whether somebody was asked, in the words of the article', async () => {
    expect(await answerOf('Ada Quill did not say who paid.')).to.deep.equal(['unknown', undefined]);
    expect(await answerOf('Ada Quill did not say who paid. It is unclear if she was asked.')).to.deep.equal([
      'unknown',
      'It is unclear if she was asked',
    ]);
    expect(await answerOf('Ada Quill did not say who paid, and was not asked.')).to.deep.equal([
      'not-asked',
      'and was not asked',
    ]);
    expect(await answerOf('Ada Quill declined to say who paid.')).to.deep.equal(['declined', 'declined']);
    expect(await answerOf('Asked about the costs, Ada Quill did not say who paid.')).to.deep.equal([
      'no-reply',
      'Asked about the costs',
    ]);
    expect(await answerOf('Ada Quill did not respond to a request for comment.')).to.deep.equal([
      'no-reply',
      'did not respond to a request for comment',
    ]);
  });

  it('takes no other words for an answer', async () => {
    expect(await answerOf('Ada Quill did not say why the firm refused the loan.')).to.deep.equal([
      'unknown',
      undefined,
    ]);
    expect(await answerOf('Ada Quill did not respond to the attack.')).to.deep.equal(['unknown', undefined]);
    expect(await answerOf('Ada Quill did not say who paid.\n\nIt is unclear if she was asked.')).to.deep.equal([
      'unknown',
      undefined,
    ]);
    expect(await answerOf('Ada Quill did not say who paid. The driver was not asked.')).to.deep.equal([
      'unknown',
      undefined,
    ]);
  });

  for (const text of [
    'The ministry did not say whether the troops had left. They were not asked to sign anything.',
    'A Kremlin spokesman did not say who fired. He was not asked to take part in the talks.',
    'Ada Quill did not say who paid, and was not asked to testify.',
    'The mayor did not say why she fired the chief. He was not asked for his view.',
    'Asked about the delay, Bo Lund said that it was late, but Ada Quill did not say why.',
    'Ada Quill did not say why it was late, asked by voters to do so at every stop.',
    'Police did not respond to calls from neighbors that night.',
    'Bo Lund did not respond to calls for his resignation.',
    'The White House did not respond to the message from Tehran.',
    'The army did not respond to the Houthi messages with force.',
    'Voters did not respond to queries seeking to confirm their address.',
  ])
    it(`has no answer from another question: ${text}`, async () => {
      expect(await answerOf(text)).to.deep.equal(['unknown', undefined]);
    });

  for (const [text, words] of [
    ['Ada Quill did not say who paid. She was not asked.', 'She was not asked'],
    ['Ada Quill did not mention the ceasefire when asked about Gaza.', 'when asked about Gaza'],
    ['Ada Quill did not say whether he would testify when asked by a reporter.', 'when asked by a reporter'],
    [
      'Ada Quill did not say who paid. It was not clear whether reporters had asked her.',
      'It was not clear whether reporters had asked her',
    ],
  ] as const)
    it(`shows words that may be of others, and takes no answer from them: ${text}`, async () => {
      expect(await answerOf(text)).to.deep.equal(['unknown', words]);
    });

  for (const text of [
    'In a statement, Boeing said it was sorry, but Airbus did not say what it would do.',
    'In an interview with the BBC, Bo Lund said that it was late, but Ada Quill has not said when it will open.',
    'In the weeks since his speech, Bo Lund did not say when it would end.',
    'In the year since the meeting, Bo Lund did not say when it would end.',
    'In the run-up to the summit, Bo Lund did not say when it would end.',
    'In the months after the hearing, Bo Lund did not say when it would end.',
    'At the heart of the debate, Bo Lund did not say when it would end.',
    'At the time of the meeting, Bo Lund did not say when it would end.',
  ])
    it(`has no occasion of others, and no time for one: ${text}`, async () => {
      const isWide = text.includes('has not said');
      const scope = isWide ? 'up to this report' : 'as far as this report tells';
      expect(await limitsOf(text)).to.deep.include({ scope, isWide });
    });

  it('goes up to the report where somebody “has not said” it', async () => {
    const { silence } = (await silenceOf('In his speech to the council, Bo Lund has not said who paid.'))!;
    expect(silence).to.deep.include({ scope: 'in his speech to the council', asOf: '2024-05-16' });
  });

  it('goes no further than the report, and up to no day, where somebody “did not say” it', async () => {
    expect((await silenceOf('Ada Quill has not said who paid.'))?.silence).to.deep.include({
      scope: 'up to this report',
      asOf: '2024-05-16',
    });
    const { silence } = (await silenceOf('Ada Quill did not specify who paid.'))!;
    expect(silence).to.deep.include({ scope: 'as far as this report tells' }).and.not.have.property('asOf');
  });

  for (const [told, cue, text] of [
    ['did not mention rescheduling the trip', 'did not mention', 'any mention of rescheduling the trip'],
    ['declined to comment on reports of job cuts', 'declined to comment on', 'a comment on reports of job cuts'],
    ['has not commented on the reports', 'has not commented on', 'a comment on the reports'],
    ['refused to discuss the talks', 'refused to discuss', 'anything about the talks'],
    ['did not address the delay', 'did not address', 'anything about the delay'],
    ['made no mention of the letters', 'made no mention of', 'any mention of the letters'],
    ['said nothing about the letters', 'said nothing about', 'anything about the letters'],
    ['did not respond to questions about pay', 'did not respond to', 'an answer to questions about pay'],
    ['declined to answer a reporter’s question', 'declined to answer', 'an answer to a reporter’s question'],
    ['declined to confirm the reports', 'declined to confirm', 'a confirmation of the reports'],
    ['did not explain the delay', 'did not explain', 'an explanation of the delay'],
    ['did not identify the buyer', 'did not identify', 'the identity of the buyer'],
    ['declined to name the buyer', 'declined to name', 'the name of the buyer'],
    ['would not say whether it would close', 'would not say', 'whether it would close'],
    ['declined to comment on whether it would close', 'declined to comment on', 'whether it would close'],
    ['did not acknowledge that it was late', 'did not acknowledge', 'that it was late'],
    ['has avoided mentioning the letters', 'avoided', 'any mention of the letters'],
    ['has avoided calling it a war', 'avoided', 'anything calling it a war'],
    ['avoided questions about the pier', 'avoided', 'an answer to questions about the pier'],
    ['avoided answering whether it fell', 'avoided answering', 'whether it fell'],
    ['refused to say who paid', 'refused to say', 'who paid'],
  ] as const)
    it(`keeps the verb of the article: ${told}`, async () => {
      expect(await silenceOf(`Ada Quill ${told}.`)).to.deep.include({ cue, text });
    });

  it('keeps the verb of the article where an editor writes what was not said', async () => {
    for (const cue of ['declined to comment', 'did not respond to a request for comment'])
      expect(await silenceOf(`Ada Quill ${cue}.`, { words: 'who paid' })).to.deep.include({ cue, text: 'who paid' });
    const further = await silenceOf('Ada Quill declined to comment further.', { words: 'who paid' });
    expect(further).to.deep.include({ cue: 'declined to comment', text: 'who paid' });
    expect((await silenceOf('Ada Quill did not say who paid.', { form: 'indirect' }))?.cue).to.equal(undefined);
  });

  it('is the occasion that its sentence begins with, up to no later day, or else the report', async () => {
    const said = 'Ada Quill did not mention the repairs.';
    const { silence } = (await silenceOf(`During her interview with the Courier, ${said}`))!;
    expect(silence).to.deep.include({ scope: 'during her interview with the Courier' }).and.not.have.property('asOf');
    expect((await limitsOf(`In the town of Port Ellery, ${said}`)).scope).to.equal('as far as this report tells');
  });

  it('is what the editor writes', async () => {
    const said = 'Ada Quill did not mention the repairs.';
    const { silence } = (await silenceOf(said, { scope: ' in her letter ', askedFor: 'no-comment' }))!;
    expect(silence).to.deep.include({ scope: 'in her letter', asked: 'no-comment' }).and.not.have.property('asOf');
    const dated = await silenceOf(said, { scope: 'in her letter', date: '2024-05-12' });
    expect(dated?.silence).to.have.property('asOf', '2024-05-12');
    const draft = await draftOf(said);
    const { index } = silenceIn(draft);
    const emptied = startStory(changeProposal(draft, index, { scope: ' ' }));
    expect(confirmProposal(emptied.draft, index, emptied.history.document)).to.deep.equal({ missing: 'scope' });
  });

  it('may be tied to the event that it is about, and to no other field', async () => {
    const draft = await draftOf('The bridge closed on 3 May 2024. Ada Quill did not say why the bridge closed.');
    const first = confirm(startStory(draft), 0);
    const { index } = silenceIn(draft);
    const { id = '' } = documentOf(first).events![0]!;
    const tied = changeProposal(first.draft, index, { about: id });
    const [statement] = documentOf(confirm({ ...first, draft: tied }, index)).statements ?? [];
    expect(statement)
      .to.deep.include({ about: [id] })
      .and.not.have.property('at');
  });
});
