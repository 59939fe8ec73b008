import { css } from 'lit';

/** Squares are drawn in units of their size, so that small ones have finer lines. */
export const squareStyles = css`
  .square-fill {
    fill: var(--_color);
  }
  .square {
    fill: none;
    stroke: var(--_color);
    stroke-width: 0.2;
  }
  .side-0 > .square {
    stroke: none;
  }
  .square.chosen {
    stroke: var(--_ink);
    stroke-width: 0.35;
  }
  .key svg {
    margin-inline: 0 0.4em;
  }
  .key span {
    margin-inline-end: 1em;
  }
  /* A square stays with its name. */
  .key span:has(svg) {
    display: inline-block;
  }
`;
