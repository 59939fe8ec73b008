import { expect } from '@open-wc/testing';
import { isSaidBefore } from '../../../src/desk/dates/said-before.js';

const said = { text: 'It went well.', at: 'talks', date: '2023-02-17' };

describe('a statement at an event', () => {
  for (const event of [{ date: '2023-02-18' }, { status: 'planned' }, { status: 'cancelled', date: '2023-02-17' }])
    it(`can’t have been made there: ${JSON.stringify(event)}`, () => {
      expect(isSaidBefore(said, event)).to.equal(true);
    });

  for (const event of [{ date: '2023-02-17' }, { date: '2023-02' }, { date: '2023-02-16/2023-02-18' }, {}, undefined])
    it(`may have been made there: ${JSON.stringify(event)}`, () => {
      expect(isSaidBefore(said, event)).to.equal(false);
    });

  it('is no silence, and needs a date that can be read', () => {
    expect(isSaidBefore({ ...said, silence: {} }, { status: 'planned' })).to.equal(false);
    expect(isSaidBefore({ ...said, date: 'some day' }, { date: '2023-02-18' })).to.equal(false);
  });
});
