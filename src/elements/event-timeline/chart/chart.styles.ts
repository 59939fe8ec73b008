import { css } from 'lit';

/** The chart: lanes, marks, labels and axis. */
export const chartStyles = css`
  .chart {
    margin-block-end: 1.25em;
  }
  .canvas {
    position: relative;
    box-sizing: content-box;
    padding-block-end: 2.625em;
    touch-action: pan-y;
    -webkit-user-select: none;
    user-select: none;
  }
  .picture {
    display: block;
    overflow: visible;
  }

  .rule,
  .gridline,
  .axis-line {
    fill: none;
    stroke: var(--_rule);
  }
  .gridline {
    stroke: var(--said-grid, var(--_rule));
    stroke-dasharray: 1 4;
  }
  .axis-line {
    stroke: currentColor;
  }
  .fold {
    fill: color-mix(in srgb, var(--_ink) 7%, transparent);
  }
  .era {
    /* Bluish, since a fold is grey. */
    fill: color-mix(in srgb, var(--said-accent, light-dark(#1d5aa6, #83b6f5)) 9%, transparent);
  }

  .outline,
  .through,
  .arrow,
  .ring {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }
  stop {
    stop-color: currentColor;
  }
  .dashed {
    stroke-dasharray: 3.5 2.5;
  }
  .through {
    stroke-width: 10;
    stroke-dasharray: 2;
  }
  .arrow,
  .ring {
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }

  .eras,
  .fold-labels {
    position: relative;
  }
  .era-name,
  .fold-label {
    position: absolute;
    white-space: nowrap;
  }

  .lane-name {
    position: absolute;
    color: var(--_color);
    font-size: 0.875em;
    font-weight: 700;
    line-height: 1.3;
  }

  .label {
    position: absolute;
    border-radius: 4px;
  }
  .label-text {
    position: absolute;
  }
  .label-text.before {
    justify-content: flex-end;
    text-align: end;
  }
  .one-line {
    display: flex;
    gap: 8px;
    align-items: baseline;
  }
  .label-title,
  .label-note,
  .line {
    display: block;
    white-space: nowrap;
  }
  /* A line runs as its words do, and stands where the chart's do. */
  .line {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .label-title {
    font-size: 0.875em;
    font-weight: 700;
    line-height: 1.35;
  }
  .lead-title {
    font-size: 1em;
  }
  .label-note,
  .tick,
  .era-name,
  .fold-label {
    font-size: 0.75em;
    line-height: 1.35;
    color: var(--_muted);
  }
  .probe {
    position: absolute;
    inset-block-start: 0;
    visibility: hidden;
    inline-size: max-content;
    white-space: pre;
    pointer-events: none;
  }
  .probe > span > span > span {
    display: inline-block;
    white-space: pre;
  }

  .axis {
    position: absolute;
    inset-inline: 0;
  }
  .tick {
    position: absolute;
    white-space: pre;
  }
  .tick.minor {
    inset-block-start: 6px;
  }
  .tick.major {
    inset-block-start: 1.7em;
    font-weight: 700;
    color: inherit;
  }
  .key {
    margin-block-start: 0.25em;
  }

  @media (forced-colors: active) {
    svg * {
      --_color: CanvasText;
    }
    .ring.selected {
      stroke: Highlight;
    }
  }
`;
