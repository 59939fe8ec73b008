import { expect } from '@open-wc/testing';
import { rolesAt } from '../../src/model/roles-at-date.js';
import { dateOf } from '../layout/story-makers.js';

/** Roles as "title from to"; `-` for an end that is not stated. */
function held(roles: readonly string[], date: string | undefined, role?: string): string {
  const read = roles.map((each) => {
    const [title, from, to] = each.split(' ') as [string, string, string];
    return { title, ...(from !== '-' && { from: dateOf(from) }), ...(to !== '-' && { to: dateOf(to) }) };
  });
  return rolesAt({ roles: read, ...(role && { role }) }, date === undefined ? undefined : dateOf(date)).join(' and ');
}

const career = ['councillor 2015 2019-05-31', 'deputy 2019-06-01 2022-05', 'mayor 2022-06-01 -'];

describe('rolesAt', () => {
  for (const [date, expected] of [
    ['2018-03-12', 'councillor'],
    ['2019-05-31', 'councillor'],
    ['2019-06-01', 'deputy'],
    ['2023', 'mayor'],
    ['2024-03-04T10:00Z', 'mayor'],
  ] as const) {
    it(`says ${expected} in ${date}`, () => expect(held(career, date, 'mayor')).to.equal(expected));
  }

  it('says neither where two may have been held', () => {
    expect(held(career, '2019', 'mayor')).to.equal('');
    expect(held(['deputy 2016 2019', 'mayor 2019 -'], '2019-07', 'mayor')).to.equal('');
  });

  it('says both where both were held', () => {
    expect(held(['minister 2010 2020', 'deputy 2012 2018'], '2015')).to.equal('minister and deputy');
  });

  it('does not say of an earlier time what is known to have come later', () => {
    expect(held(career, '2010', 'mayor')).to.equal('');
  });

  it('says the general role where dated ones say nothing about it, and where there is no date', () => {
    expect(held([], '2018', 'mayor')).to.equal('mayor');
    expect(held(['councillor 2001 2004'], '2018', 'a teacher')).to.equal('a teacher');
    expect(held(career, undefined, 'mayor')).to.equal('mayor');
    expect(held(career, undefined)).to.equal('');
  });

  it('takes an end that is not stated for open, and a beginning for unknown', () => {
    expect(held(['mayor - 2019'], '2018')).to.equal('mayor');
    expect(held(['mayor - 2019'], '2020')).to.equal('');
    expect(held(['mayor - -', 'chair 2017 -'], '2018')).to.equal('chair');
  });
});
