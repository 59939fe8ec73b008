import { css } from 'lit';

/**
 * Styles of the histogram. Names are above their rows, or beside them if it is wide. Rows are equally high either way,
 * so that their space can be reserved.
 */
export const statementHistogramStyles = css`
  .strip {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: calc(var(--_rows) * 1.9em) auto;
  }
  .strip-names,
  .strip-plot {
    grid-area: 1 / 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-auto-rows: 1fr;
    min-inline-size: 0;
  }
  .strip-names {
    position: relative;
    z-index: 1;
    pointer-events: none;
    margin-inline: 28px;
    font-size: 0.75em;
    line-height: 1.2;
  }
  .strip-name {
    inline-size: fit-content;
    max-inline-size: 100%;
    background: var(--_paper);
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 1;
  }
  .strip-plot {
    position: relative;
    margin-inline: 24px;
    touch-action: pan-y;
  }
  .strip-plot > svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
  }
  .strip-plot > .in-rows {
    inset-block-start: calc(100% / var(--_rows) / 4);
  }
  .strip .rule {
    stroke: var(--_rule);
  }
  .strip-dot {
    fill: var(--_color);
    stroke: var(--_paper);
  }
  .strip-dot.selected {
    stroke: var(--_ink);
    stroke-width: 2.5;
  }
  .strip-arc,
  .strip-tear {
    fill: none;
    stroke: var(--_muted);
  }
  .strip-tear {
    stroke-dasharray: 2 3;
  }
  /* Arcs would run through the names above rows. */
  .strip-arc {
    display: none;
  }
  .strip-plot:not(.narrowed) > .overview-window {
    background: none;
    border-color: var(--_rule);
  }
  .strip-foot {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    justify-content: space-between;
    column-gap: 1.5em;
    margin-inline: 24px;
    line-height: 24px;
  }
  /* Words without room go on in a second line, which isn't shown: the line below the plot never grows. */
  .strip-notes {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    justify-content: center;
    block-size: 24px;
    overflow: hidden;
  }
  .strip-notes::before {
    content: '';
    block-size: 24px;
  }

  @container (min-width: 640px) {
    .strip {
      grid-template-columns: minmax(6em, 11em) minmax(0, 1fr);
    }
    .strip-names {
      margin-inline: 0;
      align-items: center;
    }
    .strip-name {
      background: none;
      -webkit-line-clamp: 2;
    }
    .strip-plot,
    .strip-foot {
      grid-column: 2;
    }
    .strip-plot > .in-rows {
      inset-block-start: 0;
    }
    .strip-arc {
      display: inline;
    }
  }

  @media (forced-colors: active) {
    .strip-dot {
      fill: CanvasText;
      stroke: Canvas;
    }
    .strip-arc,
    .strip-tear {
      stroke: CanvasText;
    }
  }
  @media print {
    .strip {
      break-inside: avoid;
    }
    .overview-window,
    .overview-handle {
      display: none;
    }
  }
`;
