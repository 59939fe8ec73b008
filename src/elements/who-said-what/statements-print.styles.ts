import { css, type CSSResult } from 'lit';
import { paperStyles } from '../styles/print.styles.js';

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

/** Styles of statements on paper. */
export const styles: readonly CSSResult[] = [paperStyles, paper];
