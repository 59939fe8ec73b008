import { expect } from '@open-wc/testing';
import { readDocument } from '../../../src/model/read-document.js';
import { dateSaid } from '../../../src/model/date-said.js';
import { formatWhen } from '../../../src/describe/event-dates.js';
import type { Words } from '../../../src/describe/parts.js';
import { makeDocument, makeEvent, makeStatement } from '../../helpers/make-document.js';

const words = { say: (key: string) => key, date: ({ text }: { text: string }) => text } as unknown as Words;

const whenOf = (date: unknown, dateText?: string): string => {
  const event = { ...makeEvent({ date: date as string }), ...(dateText !== undefined && { dateText }) };
  const { explainer } = readDocument(makeDocument({ events: [event], statements: [] }));
  return formatWhen(explainer.events[0]!, words);
};

describe('a date that can’t be read', () => {
  for (const date of ['around Easter', '2023-13-45', 'soon', 2023, ['2023'], { year: 2023 }])
    it(`is told as one that can’t be given: ${JSON.stringify(date)}`, () => {
      expect(whenOf(date)).to.equal('dateNotGiven');
      expect(whenOf(date, 'around Easter')).to.equal('around Easter');
    });

  it('is another than one that was not stated', () => {
    expect(whenOf('')).to.equal('dateNotStated');
    expect(whenOf(undefined)).to.equal('dateNotStated');
    expect(whenOf('2023-02')).to.equal('2023-02');
  });

  it('of a statement is not that of its event', () => {
    const statements = ['around Easter', undefined].map((date, index) =>
      makeStatement({ id: `s${index}`, at: 'munich-meeting', ...(date !== undefined && { date }) }),
    );
    const { explainer } = readDocument(makeDocument({ statements }));
    expect(explainer.statements.map((one) => dateSaid(one, explainer)?.text)).to.have.members([
      undefined,
      '2023-02-18',
    ]);
  });
});
