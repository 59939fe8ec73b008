import { css } from 'lit';

/** Styles of what pointers and choices bring about. */
export const interactionStyles = css`
  .label:hover .label-title,
  .label.selected .label-title,
  .item-button:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
    text-decoration-thickness: 1px;
  }
  .label.selected .label-title {
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
  .item.related {
    outline: 2px dashed var(--_color);
    outline-offset: -1px;
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
`;
