import { css } from 'lit';

export const squareStyles = css`
  .square {
    fill: var(--_color);
    stroke: var(--_color);
    stroke-width: 1.5;
  }
  .square.hollow {
    fill: none;
  }
  .square.chosen {
    stroke: var(--_ink);
    stroke-width: 2.5;
  }
  .key svg {
    margin-inline: 0 0.4em;
  }
  .key span {
    margin-inline-end: 1em;
  }

  @media (forced-colors: active) {
    .square {
      --_color: CanvasText;
    }
  }
`;
