import { css } from 'lit';

/**
 * Base styles of every element. They reset all inherited styles but font, size, colour and direction (`all` leaves
 * direction alone). Sizes are in em, since pages set any root size.
 */
export const rootStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: var(--said-min-block-size, auto);
  }
  :host([hidden]) {
    display: none;
  }

  .root {
    all: initial;
    display: block;
    container-type: inline-size;
    /*
     * In a parent that takes its width from its content (a float, an inline block), a size container would have width
     * 0.
     */
    contain-intrinsic-inline-size: 16em;
    font-family: var(--said-font, inherit);
    font-size: inherit;
    line-height: 1.45;
    color: var(--said-ink, inherit);
    visibility: inherit;
    color-scheme: inherit;
    cursor: inherit;
    forced-color-adjust: inherit;
    -webkit-text-size-adjust: inherit;
    text-size-adjust: inherit;
    overflow-wrap: break-word;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ol,
  ul,
  dl,
  dd,
  figure,
  cite,
  blockquote {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  ol,
  ul {
    list-style: none;
  }
  q {
    quotes: none;
  }

  .headline {
    font-family: var(--_heading-font);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  /* Lines don't break within Chinese and Japanese dates. */
  .muted {
    color: var(--_muted);
    word-break: keep-all;
  }
  .small {
    font-size: 0.875em;
  }
  .small .small {
    font-size: 1em;
  }
  .summary,
  .first-corrections {
    max-inline-size: 65ch;
    margin-block-start: 0.5em;
  }
  .first-corrections p + p {
    margin-block-start: 0.25em;
  }

  a,
  .lead-button,
  .entry-link {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  a:hover,
  .lead-button:hover,
  .entry-link:hover {
    text-decoration-thickness: 2px;
  }

  button {
    all: unset;
    box-sizing: border-box;
    border-radius: var(--said-radius);
    cursor: pointer;
    min-block-size: 24px;
    min-inline-size: 24px;
    max-inline-size: 100%;
  }
  .text-button,
  :where(.segments button):hover {
    color: var(--_accent);
  }
  button:disabled,
  [aria-disabled='true'] {
    cursor: default;
    color: var(--_muted);
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: var(--said-radius, 2px);
  }

  /* A story has one heavy bar. Its sections have a thin one, unless the page has chosen the bar. */
  .inside {
    --_bar: var(--said-bar, 1px solid var(--_rule));
  }

  .text-button {
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  .text-button:hover {
    text-decoration-thickness: 2px;
  }

  .toolbar,
  .segments {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
  }
  /* Tools are quiet but for the one that is chosen. */
  :where(.segments button:not([aria-pressed='true'])) {
    color: var(--_muted);
  }
  .segments button {
    padding-block: 0.25em;
    border-block-end: 2px solid transparent;
    /* A round corner would bend the line. */
    border-radius: 0;
    font-size: 0.875em;
    text-align: center;
  }
  .segments button[aria-pressed='true'] {
    font-weight: 700;
    border-color: var(--_accent);
  }
  @media (pointer: coarse) {
    .segments button {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .segments button[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
`;
