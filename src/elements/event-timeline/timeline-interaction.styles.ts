import { css } from 'lit';

/** What pointers and choices bring about. */
export const interactionStyles = css`
  .lead-button:hover {
    text-decoration-thickness: 2px;
  }
  .label:hover .label-title {
    text-decoration: underline;
    text-underline-offset: 0.15em;
    text-decoration-thickness: 1px;
  }
  .label.selected .label-title {
    text-decoration: underline;
    text-underline-offset: 0.15em;
    text-decoration-thickness: 2px;
  }
  .cluster.related {
    outline: 2px dashed currentColor;
    outline-offset: 3px;
  }
  .cluster:hover {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  .opened {
    margin-block-end: 1.25em;
  }
  .opened li {
    padding-block: 0.2em;
  }
  .item.related .item-mark {
    outline: 2px dashed var(--_color);
    outline-offset: 2px;
  }
  .item-button:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .ring.related {
    stroke-dasharray: 2 3;
  }
  .zoomed .canvas {
    cursor: grab;
  }
  .zoomed .picture {
    overflow: hidden;
  }
  .item.open .chevron::before {
    content: '▴';
    content: '▴' / '';
  }
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
      margin-block-start: 0.4em;
    }
    .paper .detail-statements {
      margin-block-start: 0.8em;
    }
  }
`;
