import { css } from 'lit';

/** The chart, the column, and the detail of the chosen event. */
export const styles = css`
  .header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: end;
    justify-content: space-between;
    padding-block-start: 0.9em;
    border-block-start: 3px solid currentColor;
    margin-block-end: 1em;
  }
  .header-words {
    flex: 1 1 24em;
    min-inline-size: 0;
  }
  .lead,
  .meta {
    margin-block-start: 0.4em;
  }
  .lead-button {
    display: inline;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }

  .toolbar [aria-disabled='true'] {
    cursor: default;
    color: var(--_muted);
    background: none;
  }

  .chart {
    margin-block-end: 1.25em;
  }
  .canvas {
    position: relative;
    box-sizing: content-box;
    padding-block-end: 2.875em;
    touch-action: pan-y;
    -webkit-user-select: none;
    user-select: none;
  }
  .picture,
  .squares {
    display: block;
    overflow: visible;
  }

  .rule,
  .gridline,
  .axis-line,
  .now {
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
  .now {
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .era {
    fill: color-mix(in srgb, var(--_accent) 9%, transparent);
  }

  .outline,
  .through,
  .arrow,
  .ring {
    fill: none;
    stroke: var(--_color);
    stroke-width: 1.75;
  }
  /* What is filled takes it from here, so that a page can fill marks by their part. */
  .mark {
    fill: var(--_color);
  }
  stop {
    stop-color: var(--_color);
  }
  .doubtful {
    fill-opacity: 0.15;
  }
  .dashed {
    stroke-dasharray: 3.5 2.5;
  }
  .through {
    stroke-width: 10;
    stroke-dasharray: 2 4;
  }
  .arrow,
  .ring {
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }

  .eras {
    position: relative;
  }
  .era-name {
    position: absolute;
    white-space: nowrap;
  }

  .lane-name {
    position: absolute;
    color: var(--_color);
    font-size: 0.875em;
    font-weight: 650;
    line-height: 1.3;
  }

  .label,
  .cluster {
    position: absolute;
    border-radius: 4px;
  }
  .label-text {
    position: absolute;
    display: block;
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
    font-weight: 650;
    line-height: 1.35;
  }
  .lead-title {
    font-size: 1em;
  }
  .label-note,
  .tick,
  .era-name,
  .fold-label {
    font-size: 0.8125em;
    line-height: 1.35;
    color: var(--_muted);
  }
  .ruler {
    block-size: 0;
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
  .cluster {
    display: grid;
    place-content: center;
    font-size: 0.8125em;
    font-weight: 650;
    border: 1.5px solid currentColor;
    border-radius: 999px;
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
    inset-block-start: 7px;
  }
  .tick.major {
    inset-block-start: 1.92em;
    font-weight: 650;
    color: inherit;
  }
  .fold-labels {
    position: relative;
  }
  .fold-label {
    position: absolute;
    margin: 0;
    white-space: nowrap;
  }

  .before .squares {
    margin-inline-start: auto;
  }
  .key {
    min-block-size: 1.5em;
    margin-block-start: 0.25em;
  }

  .list {
    --_rail: 1.6em;
    margin-block-start: 0.5em;
  }
  .item {
    position: relative;
    padding-inline-start: var(--_rail);
    padding-block-end: 1.15em;
  }
  .item::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 5px;
    border-inline-start: 2px solid var(--_rule);
  }
  .item:last-child::before {
    inset-block-end: auto;
    block-size: 1em;
  }
  .item-fold {
    position: relative;
    padding-block: 0.1em 1.15em;
  }
  .item-fold::before {
    content: '';
    position: absolute;
    inset-block: -0.2em 0.3em;
    /* The words are small, and the rail is as far away as for others. */
    inset-inline-start: calc(4px - var(--_rail) / 0.875);
    inline-size: 5px;
    background: repeating-linear-gradient(var(--_paper) 0 3px, var(--_muted) 3px 5px);
  }
  .item-head {
    position: relative;
  }
  .item-mark {
    position: absolute;
    inset-block-start: 0.3em;
    inset-inline-start: calc(0px - var(--_rail));
    inline-size: 12px;
    block-size: 12px;
    border-radius: 6px;
    background: var(--_color);
  }
  .item-lane {
    color: var(--_color);
  }
  .item.lasted .item-mark {
    block-size: 2.6em;
  }
  .item.hollow .item-mark {
    background: var(--_paper);
    border: 2px dashed var(--_color);
  }
  .item.alleged .item-mark,
  .item.disputed .item-mark {
    border-radius: 0;
    background: var(--_paper);
    border: 2px solid var(--_color);
    transform: rotate(45deg);
  }
  .item.disputed .item-mark {
    background: linear-gradient(90deg, var(--_color) 50%, var(--_paper) 50%);
  }
  .item-title {
    font-family: var(--_heading-font);
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.3;
  }
  .item-button::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .item-button:focus-visible {
    outline: none;
  }
  .item-button:focus-visible::after {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
    border-radius: 2px;
  }
  .item-summary {
    max-inline-size: 65ch;
    margin-block-start: 0.15em;
  }
  .item-summary a {
    position: relative;
    z-index: 1;
  }
  .item-more {
    margin-block-start: 0.15em;
    color: var(--_accent);
    font-weight: 600;
  }
  .chevron::before {
    content: '▾';
    content: '▾' / '';
  }
  .undated-title {
    margin-block: 1em 0.5em;
    font-weight: 700;
  }

  @media (forced-colors: active) {
    svg *,
    svg .mark,
    .item-mark {
      --_color: CanvasText;
    }
    .ring.selected {
      stroke: Highlight;
    }
    .item-mark,
    .item-fold::before {
      forced-color-adjust: none;
      --_paper: Canvas;
    }
  }
`;
