import { css, type CSSResult } from 'lit';
import { paperStyles } from '../styles/print.styles.js';

/** Heads of sides stay in sight. The page shows through them until something scrolls below. */
const heads = css`
  @media screen {
    .heads {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      container-type: scroll-state;
    }
    .heads::before {
      content: '';
      position: absolute;
      inset: 0;
      z-index: -1;
      background: var(--_paper);
    }
    /* Browsers that can't tell keep the ground. */
    @container not scroll-state(stuck) {
      .heads::before {
        background: none;
      }
    }
  }
`;

/** Paper has sides beside each other only where each of them has something. */
const paper = css`
  @media print {
    /* Beside its statements it would be as high as they are, and hold all of them on one page. */
    .intro,
    .topic-head {
      align-self: start;
      break-inside: avoid;
    }
    summary {
      list-style: none;
    }
    :is(.count, .filter) button {
      display: none;
    }
    .sides:has(> .none) {
      display: block;
      .of-side {
        position: static;
        clip-path: none;
      }
      > .none {
        display: none;
      }
    }
    .topic-head .absent {
      display: inline;
    }
  }
`;

/** Styles that nothing needs before the first paint. */
export const panelNotesStyles: readonly CSSResult[] = [heads, paperStyles, paper];
