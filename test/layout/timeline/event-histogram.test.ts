import { expect } from '@open-wc/testing';
import { linearFold } from '../../../src/layout/scale/fold.js';
import { placeDate } from '../../../src/layout/timeline/placed-date.js';
import { layoutEventHistogram } from '../../../src/layout/timeline/event-histogram.js';
import { timeScale } from '../../../src/layout/scale/time-scale.js';
import type { Statement } from '../../../src/model/explainer.js';
import { days, named, statement } from '../statement-makers.js';
import { dateOf, storyOf } from '../story-makers.js';

const [us, china] = [named('us'), named('china')];
/** February 2023, on 28 times 20 pixels or so. */
const fold = linearFold([placeDate(dateOf('2023-02-01/2023-02-28'))]);
const scale = timeScale(fold, { from: 0, to: 1 }, 600);

/** "side 1: a b" for each stack; last how many have no date. */
function picture(statements: readonly Statement[], shown = scale): string[] {
  const { stacks, undatedCount } = layoutEventHistogram(storyOf([], { sides: [us, china], statements }), shown);
  return [
    ...stacks.map(({ side, statements: said }) => `side ${side}: ${said.map(({ id }) => id).join(' ')}`),
    `${undatedCount} undated`,
  ];
}

describe('layoutEventHistogram', () => {
  it('stacks what one side said at about the same time', () => {
    const said = [
      statement('a', { date: days(18), side: us }),
      statement('b', { date: days(18), side: us }),
      statement('c', { date: days(18), side: china }),
      statement('d', { date: days(25), side: us }),
      statement('e', { date: days(18) }),
    ];
    expect(picture(said)).to.deep.equal(['side 1: a b', 'side 2: c', 'side 1: d', 'side 0: e', '0 undated']);
  });

  it('counts what has no date, and leaves out silences and what was withdrawn', () => {
    const silence = { notedBy: { source: { id: 's', title: 's' } }, scope: 'here' };
    const said = [
      statement('a', { side: us }),
      statement('b', { date: days(18), silence }),
      statement('c', { date: days(18), status: 'withdrawn' }),
    ];
    expect(picture(said)).to.deep.equal(['1 undated']);
  });

  it('puts an interval in its middle, as one moment within', () => {
    const { stacks } = layoutEventHistogram(
      storyOf([], { statements: [statement('a', { date: days(1, 28) })] }),
      scale,
    );
    expect(stacks[0]!.x).to.be.closeTo(300, 1);
  });

  it('shows only what is in view', () => {
    const view = timeScale(fold, { from: 0, to: 0.3 }, 600);
    expect(picture([statement('a', { date: days(3) }), statement('b', { date: days(18) })], view)).to.deep.equal([
      'side 0: a',
      '0 undated',
    ]);
  });
});
