import { css } from 'lit';

/** Styles of the printed timeline, which stands beside what the screen shows. */
export const timelinePrintStyles = css`
  @media print {
    .paper {
      container-type: inline-size;
    }
    .paper-chart {
      break-inside: avoid;
    }
    /* On smaller paper the list tells all that it would. */
    @container (max-width: 639.98px) {
      .paper-chart.as-is {
        display: none;
      }
    }
    .paper ~ :not(.corrections, .problems, slot) {
      display: none;
    }
    .paper .item:not(:has(.detail-statements)) {
      break-inside: avoid;
    }
    .paper .item-mark {
      print-color-adjust: exact;
    }
    .paper .item-facts {
      display: block;
      margin-block-end: 0.8em;
      margin-inline-start: calc(var(--_dates) + var(--_rail));
    }
    .paper .detail-statements {
      margin-block-start: 0.8em;
    }
  }
`;
