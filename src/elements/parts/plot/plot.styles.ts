import { css } from 'lit';

/** Marks and the scale under them. */
export const plotStyles = css`
  .plot {
    inline-size: 100%;
    overflow: visible;
  }
  .plot-line {
    stroke: var(--_rule);
  }
  .plot-tick {
    stroke: var(--_rule);
    stroke-dasharray: 1 3;
  }
  .item-mark {
    :is(.dot, .bar, .half, .whisker, .arrowhead) {
      fill: currentColor;
    }
    .whisker {
      opacity: 0.7;
    }
    &:not(.happened) :is(.dot, .bar) {
      fill: var(--_paper);
      stroke: currentColor;
      stroke-width: 2;
    }
    &.postponed :is(.dot, .bar) {
      stroke-dasharray: 3 2;
    }
    .arrowhead-room {
      fill: var(--_paper);
    }
    :is(.strike, .lead-ring) {
      fill: none;
      stroke: currentColor;
      stroke-width: 2;
    }
  }
`;
