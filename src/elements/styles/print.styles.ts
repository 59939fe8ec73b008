import { css } from 'lit';

/**
 * Styles for print: dark on light, in small type, without controls, with addresses written out and few page breaks inside
 * items. A note is one small paragraph.
 */
export const paperStyles = css`
  @media print {
    .root {
      color-scheme: light;
      color: var(--said-ink, CanvasText);
      font-size: 10pt;
      line-height: 1.2;
    }
    /* Such a page may print its dark ground, and its pale colours were made for that: the element brings paper of its own. */
    :host(:state(dark)) .root {
      --said-ink: #000;
      --said-muted: initial;
      --said-paper: #fff;
      background: #fff;
    }
    /* Styles of cards come later and lay out their feet. What is told elsewhere on a card is printed once. */
    .root
      :is(
        .toolbar,
        .walk-offer,
        .walk-alone,
        .item-more,
        .foot,
        .copy,
        .waiting,
        .screen,
        :is(.note, .rest, .in-rows) > summary
      ) {
      display: none;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .note-body {
      font-size: 0.8em;
    }
    .note-body > *,
    .item-facts > p,
    .citations,
    .citations li {
      display: inline;
      font-size: 1em;
    }
    .note-body > :not(.screen) ~ ::before,
    .item-facts > p + :is(p, ul)::before,
    .citations li + ::before {
      content: '· ';
    }
    /* The host needs no room for what comes later on a screen; the other values are its own without this. */
    :host,
    .lead-button,
    .entry-link,
    .text-button {
      min-block-size: 0;
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
    :is(h1, h2, h3, h4, h5, h6, .header, .head, .heads, .topic-head) {
      break-after: avoid;
    }
    /* What is higher than a page is divided all the same. */
    .card,
    .item-head,
    .naming,
    p {
      break-inside: avoid;
    }
  }
`;

export const styles = [paperStyles];
