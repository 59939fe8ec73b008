import { expect } from '@open-wc/testing';
import { confirmProposal } from '../../../../src/desk/draft/confirm-proposal.js';
import { startDraft } from '../../../../src/desk/draft/draft.js';
import { propose } from '../../../../src/propose/propose.js';

const published = '2023-02-19';

/** Lists what an editor is asked: “event” for an event, and the words of a statement. */
async function askedAbout(text: string): Promise<readonly string[]> {
  const { asked } = startDraft({ text, lang: 'en', source: { title: 'A report' } }, await propose(text, { published }));
  return asked.map(({ kind, proposal }) => (kind === 'event' ? `event: ${proposal.title}` : proposal.text));
}

const rows: readonly (readonly [text: string, ...asked: string[]])[] = [
  ['Ada Quill said that the bridge was safe, a claim that engineers reject.', 'the bridge was safe'],
  ['Ada Quill said the council had lied, without giving details.', 'the council had lied'],
  [
    'Ada Quill said that boats, trams and a statement of the king would come.',
    'boats, trams and a statement of the king would come',
  ],
  ['“It was late, a claim goes,” Ada Quill said.', 'It was late, a claim goes'],
  [
    'The council shut the dam, which Ada Quill called “safe”, has been tested and will not break.',
    'called “safe”, has been tested and will not break',
  ],
  ['Ada Quill accused the firm, which has denied it, of hiding the reports.', 'accused the firm of hiding the reports'],
  ['Ada Quill blamed Vance, who was not there, for “a mess”.', 'blamed Vance for “a mess”'],
  ['Ada Quill accused the firm, which denies it, of “a lie”.', 'accused the firm of “a lie”'],
  [
    'Ada Quill accused the firm, which she called a gang, of hiding the reports.',
    'accused the firm, which she called a gang, of hiding the reports',
  ],
  ...[
    'accused the governor, who she believes took bribes, of hiding the reports',
    'accused the firm, which she alleged had bribed officials, of hiding the reports',
    'accused Vance of selling land, which belonged to the town, for nothing',
  ].map((words) => [`Ada Quill ${words}.`, words] as const),
  ['Ada Quill accused the head of the firm, who was not there, of theft.', 'accused the head of the firm of theft'],
  ['Ada Quill accused the firm, the old one, of theft.', 'accused the firm, the old one, of theft'],
  [
    'Ada Quill accused the firm of theft, which she said it had denied.',
    'accused the firm of theft, which she said it had denied',
  ],
  ['Ada Quill said the reports had been hidden on 7 February.', 'the reports had been hidden'],
  ['At the meeting, Ada Quill said the reports had been hidden.', 'the reports had been hidden'],
  [
    'At the meeting on 7 February, Ada Quill said the reports had been hidden.',
    'event: Ada Quill said the reports had been hidden',
    'the reports had been hidden',
  ],
  [
    'Ada Quill opened the bridge on 7 February and said that it was late.',
    'event: Ada Quill opened the bridge',
    'it was late',
  ],
];

/** Words of the speaker that a hasty reader would take for the reporter’s. */
const whole = [
  'the mayor, in what she called a mistake, had not read the letter',
  'the firm, without offering proof, blamed workers',
  'the driver, apparently drunk, was not to blame',
  'she would resign, without saying when, unless the council apologised',
  'the man had been jailed, without evidence or a trial',
  'the witness was jailed, without giving evidence',
  'the police held him, without giving a reason',
  'the firm accused her of theft, a charge that she denied',
  'the plan was a farce, a threat to jobs and an insult to voters',
  'the plan was “a lie”, a threat to “every family” in town',
  'the dam is “safe”, has been tested, and will not break',
  'the plan, which the mayor calls “a farce”, was accepted',
  'the firm had dumped waste, leading to the death of all fish',
];

describe('the reporter’s own words', () => {
  for (const [text, ...asked] of rows)
    it(`are not asked about as the speaker’s, nor as an event: ${text}`, async () => {
      expect((await askedAbout(text)).map((each) => each.replace(/ on 7 February.*/, ''))).to.deep.equal(asked);
    });

  for (const words of whole)
    it(`don’t take from what was said: ${words}`, async () => {
      expect(await askedAbout(`The council said that ${words}.`)).to.deep.equal([words]);
    });

  it('are marked in the passage as none of the speaker’s', async () => {
    const text = 'Ada Quill accused the firm, which has denied it, of hiding the reports.';
    const { asked } = startDraft({ text, lang: 'en', source: { title: 'A report' } }, await propose(text));
    const [statement] = asked;
    if (statement?.kind !== 'statement') throw new Error('no statement');
    expect(statement.proposal.parts.map(({ start, end }) => text.slice(start, end))).to.deep.equal([
      'accused the firm',
      'of hiding the reports',
    ]);
  });

  it('are cited with the words around them, which prove more than the first of them', async () => {
    const text = 'Ada Quill accused the firm, which has denied it, of hiding the reports.';
    const draft = startDraft({ text, lang: 'en', source: { title: 'A report' } }, await propose(text));
    const confirmed = confirmProposal(draft, 0, { explainer: 1 });
    if (!('edit' in confirmed)) throw new Error(confirmed.missing);
    const [statement] = confirmed.edit.at(-1)!.after as unknown as { text: string; sources: unknown[] }[];
    expect(statement).to.deep.include({
      text: 'Accused the firm of hiding the reports.',
      sources: [{ source: 'a-report', quote: 'accused the firm, which has denied it, of hiding the reports' }],
    });
  });

  it('don’t take from what was said without “that” either', async () => {
    const text = 'The council said the dam is “safe”, has been tested, and will not break.';
    expect(await askedAbout(text)).to.deep.equal(['the dam is “safe”, has been tested, and will not break']);
  });
});
