import { css } from 'lit';

/** Styles for print: dark on light, without controls, with addresses written out and few page breaks inside items. */
export const paperStyles = css`
  @media print {
    .root {
      color-scheme: light;
      color: var(--said-ink, CanvasText);
    }
    .toolbar,
    .walk-offer,
    .walk-alone,
    .item-more,
    .copy {
      display: none;
    }
    .item-button,
    .lead-button,
    .text-button {
      color: inherit;
      font-weight: inherit;
      text-decoration: none;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
    a[data-address]::after {
      content: ' (' attr(data-address) ')';
    }
    a {
      color: inherit;
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    .topic-head,
    .side-head,
    .others-name,
    .heads,
    .header {
      break-after: avoid;
    }
    .card,
    .topic-head,
    .item-head,
    .naming,
    .source-list li,
    .citations li,
    .correction {
      break-inside: avoid;
    }
    p {
      orphans: 3;
      widows: 3;
    }
  }
`;
