import { css } from 'lit';

export const overviewStyles = css`
  .edges {
    display: flex;
    justify-content: space-between;
    min-block-size: 32px;
  }
  .overview {
    position: relative;
    block-size: 28px;
    /* The handles stand beyond the ends of what is in view. */
    margin: 0.75em 24px;
    touch-action: pan-y;
  }
  .overview svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    border-block-end: 1px solid var(--_rule);
  }
  .overview-bar {
    fill: var(--_muted);
  }
  @media (forced-colors: active) {
    .overview-bar {
      fill: CanvasText;
    }
  }
`;
