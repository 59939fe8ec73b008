import { expect } from '@open-wc/testing';
import { startDraft } from '../../../../src/desk/draft/draft.js';
import { propose } from '../../../../src/propose/propose.js';

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
  ['The vote on Article 50 was moved to 5 March.', '2023-03-05 | The vote on Article 50'],
  ['The release of 12 hostages was postponed until 5 March.', '2023-03-05 | The release of 12 hostages'],
  ['The meeting of the council on 18 February was moved to 25 February.', '2023-02-25 | The meeting of the council'],
  ['The festival was moved to 3-5 March.', '2023-03-03/2023-03-05 | The festival'],
  ['The meeting planned for 18 February was moved to 25 February.', '2023-02-25 | The meeting'],
  ['The meeting on 18 February was moved to 25 February.', '2023-02-25 | The meeting'],
  ['The meeting was moved from 18 February to 25 February.', '2023-02-25 | The meeting'],
  ['The meeting of the G20 was moved to 25 February.', '2023-02-25 | The meeting of the G20'],
  // The second day can’t be told: an editor reads both.
  [
    'The meeting on 18 February was moved to next Sunday week.',
    '2023-02-18 | The meeting on 18 February was moved to next Sunday week',
  ],
  ['It was postponed until 7 March.', '2023-03-07 | It was postponed until'],
  // The act has a day of its own.
  ['On 7 February the council moved the vote to 7 March.', '2023-02-07 | the council moved the vote to 7 March'],
  ['The meeting was moved on 7 February.', '2023-02-07 | The meeting was moved'],
  ['Ada Quill moved to Ellery on 7 February.', '2023-02-07 | Ada Quill moved to Ellery'],
  ['The statue was moved to Ellery on 7 February.', '2023-02-07 | The statue was moved to Ellery'],
  // On several days it was still to be, and nobody can tell until when it was postponed.
  [
    'The festival on 3-5 March 2024 was postponed, the council said.',
    '2024-03-03/2024-03-05 | The festival on 3-5 March 2024 was postponed',
  ],
  [
    'The conference from 3 to 5 March 2024 was postponed.',
    '2024-03-03/2024-03-05 | The conference from 3 to 5 March 2024 was postponed',
  ],
  ['The strike of 3–5 March 2024 was delayed.', '2024-03-03/2024-03-05 | The strike of 3–5 March 2024 was delayed'],
  // Whoever was delayed is no event.
  ...(
    [
      ['The strike delayed the trains until 5 March.', 'The strike delayed the trains until'],
      ['Protesters delayed the minister until 5 March.', 'Protesters delayed the minister until'],
      ['He was delayed until 5 March.', 'He was delayed until'],
      [
        'The trial of four men, which was delayed until 5 March, drew crowds.',
        'The trial of four men, which was delayed until',
      ],
    ] as const
  ).map(([text, title]) => [text, `2023-03-05 | ${title}`] as const),
  [
    'The court adjourned the trial of Jon Meyer, who denies fraud, until 5 March 2023.',
    '2023-03-05 | The court adjourned the trial of Jon Meyer, who denies fraud, until',
  ],
  // The day at the beginning is that of the act.
  ['On Tuesday the holiday festival was moved to Friday.', '2023-02-14 | the holiday festival was moved to Friday'],
  ['On 7 February the meeting was moved to 7 March.', '2023-02-07 | the meeting was moved to 7 March'],
  // A number is no day.
  ['On 3 February 400 people were moved to 25 shelters.', '2023-02-03 | 400 people were moved to 25 shelters'],
  [
    'The 400 patients were moved to 25 hospitals on 3 February.',
    '2023-02-03 | The 400 patients were moved to 25 hospitals',
  ],
  [
    'The council on 3 February moved the meeting to 25 March.',
    '2023-02-03 | The council on 3 February moved the meeting to 25 March',
  ],
  ['On Friday 3 families were moved to Block 12.', '2023-02-17 | 3 families were moved to Block 12'],
  [
    'The Sunday market was moved to Sunday Street on 3 February.',
    '2023-02-19 | The Sunday market was moved to Sunday Street on 3 February',
  ],
];

describe('an event that was moved to another day', () => {
  for (const [text, ...events] of rows)
    it(`has its new day, and is told as what was moved: ${text}`, async () => {
      expect(await eventsOf(text)).to.deep.equal(events);
    });
});
