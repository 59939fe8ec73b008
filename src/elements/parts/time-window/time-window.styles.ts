import { css } from 'lit';

/** Styles of a window with a handle at each end. It fills the height of the content below. */
export const windowStyles = css`
  .overview-track {
    position: absolute;
    inset: 0;
  }
  .overview-window {
    position: absolute;
    inset-block: 0;
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
    border-block: 1.5px solid var(--_accent);
    cursor: grab;
  }
  .overview-window:active {
    cursor: grabbing;
  }
  .overview-handle {
    position: absolute;
    inset-block: 0;
    inline-size: 24px;
    cursor: ew-resize;
  }
  .overview-handle.from {
    margin-inline-start: -24px;
  }
  .overview-handle::before {
    content: '';
    position: absolute;
    inset-block: 3px;
    inset-inline-start: 0;
    inline-size: 8px;
    border: 1.5px solid var(--_accent);
    border-radius: 4px;
    background: var(--_paper);
  }
  .overview-handle.from::before {
    inset-inline-start: 16px;
  }
  @media (forced-colors: active) {
    .overview-window {
      border-color: Highlight;
    }
  }
`;
