import { expect } from '@open-wc/testing';
import { readDocument } from '../../../src/model/read-document.js';
import { reviewForEditors } from '../../../src/model/review/review-for-editors.js';

const source = { id: 'log', title: 'Mission log' };
const event = { id: 'landing', date: '1969-07-20', title: 'Eagle lands', sources: ['log'] };

function problemsOf(lists: object): readonly string[] {
  const { explainer, problems } = readDocument({ explainer: 1, title: 'Apollo 11', sources: [source], ...lists });
  return reviewForEditors(problems, explainer).map(({ code, pointer }) => `${pointer} ${code}`);
}

describe('an entry that can’t be read', () => {
  for (const [what, lists, expected] of [
    ['an event without a title', { events: [{ date: '1969' }] }, ['/events/0/title field-missing']],
    [
      'an event whose title is a number',
      { events: [{ title: 5, date: '1969' }] },
      ['/events/0/title field-wrong-type'],
    ],
    [
      'an event with an unknown status',
      { events: [{ title: 'Eagle lands', date: '1969', status: 'maybe' }] },
      ['/events/0 event-withheld', '/events/0/status value-unknown'],
    ],
    [
      'a statement of nobody',
      { statements: [{ text: 'The Eagle has landed.', speaker: 'nobody' }] },
      ['/statements/0 statement-withheld', '/statements/0/speaker reference-dangling'],
    ],
    [
      'a source without a title',
      { sources: [source, { url: 'https://x.example/' }] },
      ['/sources/1/title field-missing'],
    ],
    ['sources that are no list', { events: [{ ...event, sources: 5 }] }, ['/events/0/sources field-wrong-type']],
    [
      'sources that aren’t there',
      { events: [{ ...event, sources: ['s'] }] },
      ['/events/0/sources/0 reference-dangling'],
    ],
    ['an id with a space', { events: [{ ...event, id: 'a b' }] }, ['/events/0/id id-unreadable']],
  ] as const)
    it(`is told by its cause alone: ${what}`, () => {
      expect(problemsOf(lists)).to.deep.equal(expected);
    });

  it('hides nothing that is missing elsewhere', () => {
    const events = [{ date: '1969' }, { title: 'Eagle lands', date: '1969' }];
    expect(problemsOf({ events })).to.deep.equal([
      '/events/0/title field-missing',
      '/events/1/id id-missing',
      '/events/1/sources sources-missing',
    ]);
  });
});
