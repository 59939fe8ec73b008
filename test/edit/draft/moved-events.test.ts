import { expect } from '@open-wc/testing';
import { startDraft } from '../../../src/edit/draft/draft.js';
import { propose } from '../../../src/propose/propose.js';

const published = '2023-02-19';

async function eventsOf(text: string): Promise<readonly string[]> {
  const { asked } = startDraft({ text, lang: 'en', source: { title: 'A report' } }, await propose(text, { published }));
  return asked.flatMap(({ kind, proposal }) => (kind === 'event' ? [`${proposal.date} | ${proposal.title}`] : []));
}

const rows: readonly (readonly [text: string, ...events: string[]])[] = [
  ['The meeting was moved to 25 February.', '2023-02-25 | The meeting'],
  ['The meeting has been pushed back to 25 February.', '2023-02-25 | The meeting'],
  ['The visit was postponed until 7 March.', '2023-03-07 | The visit'],
  ['The council rescheduled the vote to 7 March.', '2023-03-07 | the vote'],
  ['The meeting planned for 18 February was moved to 25 February.', '2023-02-25 | The meeting'],
  ['The meeting on 18 February was moved to 25 February.', '2023-02-25 | The meeting'],
  ['The meeting was moved from 18 February to 25 February.', '2023-02-25 | The meeting'],
  ['The meeting of the G20 was moved to 25 February.', '2023-02-25 | The meeting of the G20'],
  // The second day can’t be told.
  ['The meeting on 18 February was moved to next Sunday week.'],
  ['It was postponed until 7 March.', '2023-03-07 | It was postponed until'],
  // The act has a day of its own.
  ['On 7 February the council moved the vote to 7 March.', '2023-02-07 | the council moved the vote to 7 March'],
  ['The meeting was moved on 7 February.', '2023-02-07 | The meeting was moved'],
  ['Ada Quill moved to Ellery on 7 February.', '2023-02-07 | Ada Quill moved to Ellery'],
  ['The statue was moved to Ellery on 7 February.', '2023-02-07 | The statue was moved to Ellery'],
];

describe('an event that was moved to another day', () => {
  for (const [text, ...events] of rows)
    it(`has its new day, and is told as what was moved: ${text}`, async () => {
      expect(await eventsOf(text)).to.deep.equal(events);
    });
});
