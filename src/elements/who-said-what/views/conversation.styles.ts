import { css } from 'lit';

/** Styles of the conversation: one column, or a time axis with a side on each side if it is wide. */
export const conversationStyles = css`
  .conversation {
    display: flex;
    flex-direction: column;
    gap: 2em;
  }
  .moment-date {
    font-size: 1em;
    font-weight: 700;
    line-height: 1.4;
    border-block-start: 1px solid var(--_rule);
    padding-block: 0.9em;
  }
  .moment-date::first-letter {
    text-transform: uppercase;
  }
  .order {
    font-weight: 400;
  }
  .facing {
    display: grid;
    gap: 1.4em 4em;
  }
  .facing + .facing {
    margin-block-start: 1.4em;
  }

  @container (min-width: 640px) {
    .conversation {
      gap: 1.25em;
      padding-block-end: 0.5em;
    }
    .moment-date {
      position: relative;
      inline-size: fit-content;
      max-inline-size: 80%;
      margin-inline: auto;
      padding: 0.4em 1em;
      border: 0;
      text-align: center;
      background: var(--_paper);
    }
    .facing {
      position: relative;
      grid-template-columns: 1fr 1fr;
      padding-block: 0.75em;
    }
    .facing + .facing {
      margin: 0;
    }
    .moment {
      position: relative;
    }
    .moment::before {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: 50%;
      border-inline-start: 1px solid var(--_rule);
    }
    .undated::before {
      border-inline-start-style: dashed;
    }
    .start {
      grid-column: 1;
    }
    .end {
      grid-column: 2;
      grid-row: 1;
    }
    .middle {
      grid-column: 1 / -1;
      inline-size: min(100%, 34em);
      margin-inline: auto;
      background: var(--_paper);
      position: relative;
      padding-block: 0.5em;
    }
  }
`;
