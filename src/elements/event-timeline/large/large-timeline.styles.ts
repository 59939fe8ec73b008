import { css } from 'lit';

/** The histogram of a crowded lane. */
export const largeTimelineStyles = css`
  .cluster.bin {
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    padding-inline: 1px;
    border: 0;
    border-block-end: 1px solid var(--_rule);
    border-radius: 2px 2px 0 0;
  }
  .bin-count {
    font-size: 0.75rem;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
    color: var(--_muted);
    text-align: center;
    white-space: nowrap;
  }
  .bin-bar {
    display: block;
    background: var(--_color);
    border-radius: 2px 2px 0 0;
  }
  .bin:hover .bin-count {
    color: inherit;
    text-decoration: underline;
  }
  @media (forced-colors: active) {
    .bin-bar {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
