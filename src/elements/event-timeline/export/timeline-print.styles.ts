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
    /* The detail of a chosen event has styles that come later. */
    .paper.paper ~ :not(.corrections, .problems, slot) {
      display: none;
    }
    .paper .item-mark {
      print-color-adjust: exact;
    }
    /* Marks are as large as on a screen, and the type is smaller. */
    .paper .list {
      --_dates: 19ch;
      --_rail: 1.8em;
    }
    .paper :is(.item-fold, .item-head)::before,
    .paper .item-mark {
      margin-inline-start: 4px;
    }
    .paper .item-facts {
      position: relative;
      display: block;
      padding-block-end: 0.5em;
      margin-inline-start: calc((var(--_dates) + var(--_rail)) / 0.8);
      font-size: 0.8em;
    }
    .paper .item:not(:last-child) > .item-facts::before {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: calc(11px - var(--_rail) / 0.8);
      border-inline-start: 2px solid var(--_rule);
    }
    .item-facts > p {
      display: inline;
      font-size: 1em;
    }
    .item-facts > p + :is(p, .citations)::before {
      content: '· ';
    }
    .paper .detail-statements {
      margin-block-start: 0.5em;
      font-size: 1.25em;
    }
  }
`;
