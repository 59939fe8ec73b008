import { css } from 'lit';

export const stripStyles = css`
  .strip-name {
    position: absolute;
    inset-block-start: 50%;
    transform: translateY(-50%);
    hyphens: auto;
  }
  .strip-undated {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0;
  }
  .said {
    fill: var(--_color);
  }
  .said.selected {
    stroke: currentColor;
    stroke-width: 2;
  }

  @media (forced-colors: active) {
    .said {
      fill: CanvasText;
    }
  }
`;
