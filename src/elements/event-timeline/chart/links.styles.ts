import { css } from 'lit';

export const linkStyles = css`
  .links-picture {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    overflow: visible;
    pointer-events: none;
  }
  .link {
    fill: none;
    color: var(--_muted);
    stroke: currentColor;
    stroke-width: 1.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .link.selected {
    color: var(--_ink);
    stroke-width: 2;
  }
  .link-words {
    position: absolute;
    white-space: nowrap;
    font-size: 0.8125em;
    line-height: 1.35;
    color: var(--_muted);
    border-radius: 4px;
  }
  .link-words:hover {
    text-decoration: underline;
  }

  @media (forced-colors: active) {
    .link {
      color: CanvasText;
    }
  }
`;
