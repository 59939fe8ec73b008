import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { WHOLE, zoomOf, zoomStep, type Viewport } from '../../../src/layout/scale/viewport.js';
import { panBy, reveal, zoomBy } from '../../../src/layout/scale/viewport-moves.js';
import { PROPERTIES } from '../story-makers.js';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyViewport = fc.tuple(fc.double({ min: 0, max: 20, noNaN: true }), share).map(([doublings, place]) => {
  return zoomBy(WHOLE, 2 ** doublings, place);
});
const each = (check: (viewport: Viewport, share: number) => void): void =>
  fc.assert(fc.property(anyViewport, share, check), PROPERTIES);

const expectInside = ({ from, to }: Viewport): void => {
  expect(from).to.be.at.least(0);
  expect(to).to.be.at.most(1 + 1e-12);
  expect(to).to.be.above(from);
};

describe('zoomBy', () => {
  it('keeps a place where it is on the screen, unless an end is reached', () =>
    each((viewport, place) => {
      const width = viewport.to - viewport.from;
      const aboutU = viewport.from + place * width;
      const zoomed = zoomBy(viewport, 2, aboutU);
      expectInside(zoomed);
      expect((aboutU - zoomed.from) / (zoomed.to - zoomed.from)).to.be.closeTo(place, 1e-6);
    }));

  it('never shows more than the whole', () =>
    each((viewport, place) => {
      expectInside(zoomBy(viewport, 0.3, place));
      expect(zoomBy(viewport, 1e-12)).to.deep.equal(WHOLE);
    }));

  it('stops where a moment would be too large to be found again', () => {
    expect(zoomOf(zoomBy(WHOLE, 1e30))).to.be.closeTo(1e9, 1000);
  });
});

describe('panBy', () => {
  it('moves by a share of what is in view', () => {
    expect(panBy({ from: 0.25, to: 0.5 }, 0.5)).to.deep.equal({ from: 0.375, to: 0.625 });
  });

  it('stops at the ends', () =>
    each((viewport, by) => {
      for (const panned of [panBy(viewport, by * 1e9), panBy(viewport, -by * 1e9)]) {
        expectInside(panned);
        expect(panned.to - panned.from).to.be.closeTo(viewport.to - viewport.from, 1e-9);
      }
      expect(panBy(viewport, -1e9).from).to.equal(0);
    }));
});

describe('reveal', () => {
  it('shows the stretch near the start of the view, and near its end where the whole ends', () => {
    const rounded = ({ from, to }: Viewport) => [from.toFixed(3), to.toFixed(3)];
    expect(rounded(reveal({ from: 0.2, to: 0.5 }, 0.6, 0.61))).to.deep.equal(['0.550', '0.850']);
    expect(rounded(reveal({ from: 0.2, to: 0.5 }, 0.9, 0.91))).to.deep.equal(['0.660', '0.960']);
    expect(rounded(reveal({ from: 0.2, to: 0.5 }, 0.01, 0.02))).to.deep.equal(['0.000', '0.300']);
  });

  it('shows the stretch whole, at the same zoom where it fits', () =>
    each((viewport, place) => {
      const revealed = reveal(viewport, place / 2, place / 2 + 0.01);
      expectInside(revealed);
      expect(revealed.from).to.be.at.most(place / 2);
      expect(revealed.to).to.be.at.least(place / 2 + 0.01);
      expect(revealed.to - revealed.from).to.be.at.least(viewport.to - viewport.from - 1e-9);
    }));
});

describe('zoomStep', () => {
  it('is the power of √2 at or below the zoom', () =>
    each((viewport) => {
      const step = zoomStep(viewport);
      expect(2 * Math.log2(step)).to.be.closeTo(Math.round(2 * Math.log2(step)), 1e-9);
      expect(zoomOf(viewport) / step).to.be.within(1 - 1e-6, Math.SQRT2);
    }));

  it('is the same to the last digit after zooming in and out', () =>
    each((viewport, place) => {
      for (const factor of [2, Math.SQRT2, 4]) {
        expect(zoomStep(zoomBy(zoomBy(viewport, factor, place), 1 / factor, place))).to.be.oneOf([
          zoomStep(viewport),
          // A zoom that is a step itself up to rounding may be counted to either side of it.
          zoomStep({ from: 0, to: (viewport.to - viewport.from) * (1 + 1e-12) }),
        ]);
      }
    }));
});
