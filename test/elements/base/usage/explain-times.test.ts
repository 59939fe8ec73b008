import { expect } from '@open-wc/testing';
import { explainTimes, type AskedTimes } from '../../../../src/elements/base/usage/explain-times.js';
import { readDocument } from '../../../../src/model/read/document.js';
import { makeDocument, makeEvent } from '../../../helpers/make-document.js';

const storyOf = (...dates: readonly string[]) =>
  readDocument(makeDocument({ events: dates.map((date, index) => makeEvent({ id: `e${index}`, date })) })).explainer;

describe('explainTimes', () => {
  const story = storyOf('2022-02', '2022-03-01/..', '2023-02-18T19:30+01:00');
  const closed = storyOf('2022-02', '2023-02-18');

  for (const [times, expected] of [
    [['2023-02-01', undefined], "zoomTo has no end. Write both times, as in zoomTo('2023-02-01', '2023-02-01')."],
    [[undefined, '2023-02'], "zoomTo has no beginning. Write both times, as in zoomTo('2023-02', '2023-02')."],
    [[undefined, undefined], "zoomTo has no beginning. Write both times, as in zoomTo('2023-02', '2023-02')."],
    [
      ['Feb 2023', '2023-03'],
      "zoomTo('Feb 2023', '2023-03'): 'Feb 2023' can’t be read. Write a day as '2023-02-18', a month as '2023-02', a year as '2023', or pass a Date.",
    ],
    [
      ['01.02.2023', NaN],
      "zoomTo('01.02.2023', NaN): '01.02.2023' and NaN can’t be read. Write a day as '2023-02-18', a month as '2023-02', a year as '2023', or pass a Date.",
    ],
    [
      ['1999-01-01', '1999-02-01'],
      "zoomTo('1999-01-01', '1999-02-01') lies outside of the story, which is from 2022-02 to 2023-02-18.",
    ],
    [
      ['2023-02-19', '2024'],
      "zoomTo('2023-02-19', '2024') lies outside of the story, which is from 2022-02 to 2023-02-18.",
    ],
    [[5, 5], "zoomTo(5, 5) is one moment. Write two, or a text such as '2023-02-18', which has all of its day."],
  ] as const)
    it(`says of ${JSON.stringify(times)} what is wrong and what to write`, () => {
      expect(explainTimes(times, closed)).to.equal(expected);
    });

  it('says nothing of times of the story, and of all that come after an open end', () => {
    const shown: readonly AskedTimes[] = [
      ['2023-02-18', '2023-02-18'],
      ['2023-02-18', '1990'],
      ['2022-02-28', '2030'],
      [new Date('2022-02-03'), Date.UTC(2022, 5, 1)],
      ['2000/..', '2001'],
    ];
    for (const times of shown) expect(explainTimes(times, closed), String(times)).to.equal(undefined);
    expect(explainTimes(['2030', '2031'], story)).to.equal(undefined);
  });

  it('says the years of a long story, and that a story has no dates', () => {
    expect(explainTimes(['2030', '2031'], storyOf('-0043-03-15', '0014'))).to.equal(
      "zoomTo('2030', '2031') lies outside of the story, which is from -0043-03-15 to 0014.",
    );
    expect(explainTimes(['2030', '2031'], storyOf())).to.equal("zoomTo('2030', '2031'): the story has no dates.");
  });
});
