import { css } from 'lit';

/** Styles of verbatim words: an underline, and a tint for decoration. */
export const verbatimStyles = css`
  .verbatim {
    background: color-mix(in srgb, var(--_color) 11%, transparent);
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
    text-decoration: underline 2px var(--_color);
    text-underline-offset: 0.2em;
    padding-block: 0.05em;
  }
`;
