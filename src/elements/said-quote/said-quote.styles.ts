import { css } from 'lit';

/** Styles of a quote within a paragraph. They only distinguish quotations, notes and sources. */
export const quoteStyles = css`
  .root {
    position: relative;
  }
  q {
    quotes: none;
  }
  q::before,
  q::after {
    content: none;
  }
  .badge,
  b {
    font-weight: 700;
  }
  .facts {
    color: var(--_muted);
    word-break: keep-all;
  }
  cite {
    font-style: inherit;
  }
  a,
  summary {
    color: var(--_accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  a:hover,
  summary:hover {
    text-decoration-thickness: 2px;
  }
  /* Whether the ground is printed only the page around it knows, whose words have the right colour. */
  @media print {
    a,
    summary {
      color: inherit;
    }
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  details,
  summary,
  details[open]::details-content {
    display: inline;
  }
  details:not([open])::details-content {
    display: none;
  }
  details[open] > summary::after {
    content: ':';
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    -webkit-user-select: none;
    user-select: none;
  }
`;
