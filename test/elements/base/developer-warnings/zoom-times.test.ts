import { expect } from '@open-wc/testing';
import {
  areWithin,
  explainOutside,
  explainTimes,
  type ZoomTimes,
} from '../../../../src/elements/base/developer-warnings/zoom-times.js';
import { readDocument } from '../../../../src/model/read-document.js';
import { makeDocument, makeEvent } from '../../../helpers/make-document.js';

const storyOf = (...dates: readonly string[]) =>
  readDocument(makeDocument({ events: dates.map((date, index) => makeEvent({ id: `e${index}`, date })) })).explainer;

const explain = (times: ZoomTimes, story: ReturnType<typeof storyOf>) =>
  explainTimes(times, story) ?? explainOutside(times, story);
const WRITE = "Write both times: a day as '2023-02-18', a month as '2023-02', a year as '2023', or pass a Date.";
const OUTSIDE = 'lies outside of the story, which is from 2022-02 to 2023-02-18.';

describe('what is said of the times of zoomTo', () => {
  const story = storyOf('2022-02', '2022-03-01/..', '2023-02-18T19:30+01:00');
  const closed = storyOf('2022-02', '2023-02-18');
  const dayjs = { valueOf: () => Date.UTC(2022, 5, 1) };

  // prettier-ignore
  for (const [times, expected] of [
    [['2023-02-01', undefined], `zoomTo('2023-02-01', undefined) can’t be read. ${WRITE}`],
    [[null, '2023-02'], `zoomTo(null, '2023-02') can’t be read. ${WRITE}`],
    [[new Date('2023-02-01'), undefined], `zoomTo(new Date('2023-02-01T00:00:00.000Z'), undefined) can’t be read. ${WRITE}`],
    [['Feb 2023', '2023-03'], `zoomTo('Feb 2023', '2023-03') can’t be read. ${WRITE}`],
    [['01.02.2023', NaN], `zoomTo('01.02.2023', NaN) can’t be read. ${WRITE}`],
    [[Infinity, Infinity], `zoomTo(Infinity, Infinity) can’t be read. ${WRITE}`],
    [[['2023-02-01'], '2023-02-04'], `zoomTo(an object, '2023-02-04') can’t be read. ${WRITE}`],
    [[Object.create(null), true], `zoomTo(an object, true) can’t be read. ${WRITE}`],
    [['1999-01-01', '1999-02-01'], `zoomTo('1999-01-01', '1999-02-01') ${OUTSIDE}`],
    [['2023-02-19', '2024'], `zoomTo('2023-02-19', '2024') ${OUTSIDE}`],
    [[2022, 2023], `zoomTo(2022, 2023) ${OUTSIDE} Numbers are milliseconds from 1970: write a year as '2023'.`],
    [[5, 5], "zoomTo(5, 5) is one moment. Write two, or a text such as '2023-02-18', which has all of its day."],
  ] as const)
    it(`names what is wrong, and what to write: ${expected}`, () => {
      expect(explain(times, closed)).to.equal(expected);
    });

  it('is nothing for times of the story', () => {
    const shown: readonly ZoomTimes[] = [
      ['2023-02-18', '2023-02-18'],
      ['2023-02-18', '1990'],
      ['2022-02-28', '2030'],
      [new Date('2022-02-03'), dayjs],
      ['2000/..', '2001'],
    ];
    for (const times of shown) expect(explain(times, closed), String(times)).to.equal(undefined);
  });

  it('names the last date that has an end, where an event goes on', () => {
    expect(explain(['2030', '2031'], story)).to.match(/which is from 2022-02 to 2023-02-18\.$/);
  });

  it('names the years of a long story, and that a story has no dates', () => {
    const of = (...dates: readonly string[]) => explain(['2030', '2031'], storyOf(...dates));
    expect(of('-0043-03-15', '0014')).to.match(/which is from -0043-03-15 to 0014\.$/);
    expect(of()).to.equal("zoomTo('2030', '2031'): the story has no dates.");
  });
});

describe('areWithin', () => {
  const view = { fromMs: Date.UTC(2023, 1, 18), toMs: Date.UTC(2023, 1, 20) };
  it('is true where any of the time is in view, in the zone of the element', () => {
    expect(areWithin(['2023-02-19', '2023-02-19'], view)).to.equal(true);
    expect(areWithin(['2023-02-17', '2023-02-17'], view)).to.equal(false);
    expect(areWithin(['2023-02-17', '2023-02-17'], view, 'America/Los_Angeles')).to.equal(true);
  });
});
