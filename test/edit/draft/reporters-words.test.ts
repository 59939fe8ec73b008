import { expect } from '@open-wc/testing';
import { startDraft } from '../../../src/edit/draft/draft.js';
import { propose } from '../../../src/propose/propose.js';

const published = '2023-02-19';

/** What an editor is asked about, as “event” or as what was said. */
async function askedAbout(text: string): Promise<readonly string[]> {
  const { asked } = startDraft({ text, lang: 'en', source: { title: 'A report' } }, await propose(text, { published }));
  return asked.map(({ kind, proposal }) => (kind === 'event' ? `event: ${proposal.title}` : proposal.text));
}

const rows: readonly (readonly [text: string, ...asked: string[]])[] = [
  ['Ada Quill said that the bridge was safe, a claim that engineers reject.', 'the bridge was safe'],
  ['Ada Quill said the council had lied, without giving details.', 'the council had lied'],
  ['Ada Quill said the ferry would be free, contradicting an earlier statement.', 'the ferry would be free'],
  ['Ada Quill warned that more would come, in an apparent reference to the pier.', 'more would come'],
  ['The plan, which Ada Quill called “a farce”, was accepted.', 'called “a farce”'],
  [
    'Ada Quill said that boats, trams and a statement of the king would come.',
    'boats, trams and a statement of the king would come',
  ],
  ['“It was late, a claim goes,” Ada Quill said.', 'It was late, a claim goes'],
  ['At the meeting on 7 February, Ada Quill said the reports had been hidden.', 'the reports had been hidden'],
  [
    'Ada Quill opened the bridge on 7 February and said that it was late.',
    'event: Ada Quill opened the bridge',
    'it was late',
  ],
];

describe('the reporter’s own words', () => {
  for (const [text, ...asked] of rows)
    it(`are not asked about as the speaker’s, nor as an event: ${text}`, async () => {
      expect((await askedAbout(text)).map((each) => each.replace(/ on 7 February.*/, ''))).to.deep.equal(asked);
    });
});
