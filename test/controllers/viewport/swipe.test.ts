import { expect } from '@open-wc/testing';
import { Swipe } from '../../../src/controllers/viewport/swipe.js';

interface Way {
  readonly across?: number;
  readonly along?: number;
  readonly ms?: number;
  readonly pointerType?: string;
  readonly isPrimary?: boolean;
  readonly otherId?: boolean;
}

const at = (more: object) => ({ pointerId: 1, clientX: 100, clientY: 100, timeStamp: 0, ...more }) as PointerEvent;

function swiped({ across = 0, along = 0, ms = 200, pointerType = 'touch', isPrimary = true, otherId }: Way): number {
  const swipe = new Swipe();
  swipe.begin(at({ pointerType, isPrimary }));
  return swipe.end(at({ pointerId: otherId ? 2 : 1, clientX: 100 + across, clientY: 100 + along, timeStamp: ms }));
}

describe('Swipe', () => {
  it('reads a swipe to either side', () => {
    expect(swiped({ across: -90, along: 20 })).to.equal(-1);
    expect(swiped({ across: 90, along: -20 })).to.equal(1);
  });

  for (const [what, way] of [
    ['a tap', {}],
    ['scrolling', { across: 10, along: 200 }],
    ['a slanting way', { across: 90, along: 60 }],
    ['a short way', { across: 40 }],
    ['a slow one, such as selecting text', { across: 90, ms: 1500 }],
    ['a mouse', { across: 90, pointerType: 'mouse' }],
    ['a second finger', { across: 90, isPrimary: false }],
    ['another finger’s end', { across: 90, otherId: true }],
  ] satisfies [string, Way][])
    it(`takes ${what} for none`, () => expect(swiped(way)).to.equal(0));

  it('takes an end without a beginning for none', () => {
    expect(new Swipe().end(at({ clientX: 900 }))).to.equal(0);
  });
});
