import { expect } from '@open-wc/testing';
import { findFirstCorrections, listCorrections, type ToldCorrection } from '../../src/model/told-corrections.js';
import { readDocument } from '../../src/model/read-document.js';
import type { CorrectionInput } from '../../src/model/input-types.js';
import { makeDocument, makeEvent, makeStatement } from '../helpers/make-document.js';

const correct = (note: string, more: Partial<CorrectionInput> = {}): CorrectionInput => ({
  date: '2023-03-01',
  kind: 'correction',
  by: 'publisher',
  note,
  ...more,
});

/** Reads a story with corrections of itself, of an event and of a statement. */
function read(story: readonly CorrectionInput[], event: readonly CorrectionInput[], statement: object) {
  return readDocument(
    makeDocument({
      corrections: [...story],
      events: [makeEvent({ corrections: [...event] })],
      statements: [makeStatement(statement)],
    }),
  ).explainer;
}

const line = ({ correction, event, statement }: ToldCorrection): string =>
  [correction.note, event?.id, statement?.id].filter(Boolean).join(' ');

describe('listCorrections', () => {
  it('lists those of the story, of its events and of its statements, the newest first and those without a date last', () => {
    const explainer = read(
      [correct('oldest', { date: '2023-02-01' }), correct('undated', { date: 'some day' })],
      [correct('newest', { date: '2023-03-03' })],
      { corrections: [correct('middle')] },
    );
    expect(listCorrections(explainer).map(line)).to.deep.equal([
      'newest munich-meeting',
      'middle lethal-support',
      'oldest',
      'undated',
    ]);
  });

  it('takes the note of a statement that is only marked as corrected, and says of nobody that they corrected it', () => {
    const { statements, ...story } = read([], [], { status: 'corrected', note: 'He said Sunday.' });
    expect(listCorrections({ ...story, statements }).map(({ correction }) => correction)).to.deep.equal([
      { kind: 'correction', note: 'He said Sunday.' },
    ]);
  });

  it('does not repeat the note of a statement whose correction is written out', () => {
    const said = { status: 'corrected', note: 'He said Sunday.', corrections: [correct('It was a Sunday.')] };
    expect(listCorrections(read([], [], said)).map(line)).to.deep.equal(['It was a Sunday. lethal-support']);
  });
});

describe('findFirstCorrections', () => {
  it('tells each kind of the publisher’s, and leaves a speaker’s own at the words', () => {
    const kinds = ['correction', 'clarification', 'update'] as const;
    const story = kinds.map((kind) => correct(kind, { kind }));
    const { told } = findFirstCorrections(read(story, [], { corrections: [correct('own', { by: 'speaker' })] }));
    expect(told.map(line)).to.deep.equal(kinds);
  });

  it('tells three in full, and counts the others', () => {
    const days = [1, 2, 3, 4, 5].map((day) => correct(`day ${day}`, { date: `2023-03-0${day}` }));
    const { told, moreCount } = findFirstCorrections(read(days, [], {}));
    expect(told.map(line)).to.deep.equal(['day 5', 'day 4', 'day 3']);
    expect(moreCount).to.equal(2);
  });

  it('tells nothing of a story without corrections', () => {
    expect(findFirstCorrections(read([], [], {}))).to.deep.equal({ told: [], moreCount: 0 });
  });
});
