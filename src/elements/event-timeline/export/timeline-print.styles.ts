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
    @container (width < 640px) {
      .paper-chart.as-is {
        display: none;
      }
    }
    /* The detail of a chosen event has styles that come later. */
    .paper.paper ~ :not(.corrections, .problems, slot) {
      display: none;
    }
    .paper {
      .item-mark {
        print-color-adjust: exact;
      }
      /* Marks are as large as on a screen, and the type is smaller. */
      .list {
        --_rail: 1.8em;
      }
      .item-facts {
        display: block;
        margin-block-end: 0.5em;
        font-size: 0.8em;
      }
      .detail-statements {
        margin-block-start: 0.5em;
        font-size: 1.25em;
      }
    }
  }
`;
