import { css } from 'lit';

/** Styles of the speakers' view: one column, or the speaker beside the words if it is wide. */
export const speakersStyles = css`
  .speaker-name {
    font-size: 1.125em;
  }
  .said {
    margin-block-start: 0.5em;
  }
  .on-topic + .on-topic,
  .said > ul {
    margin-block-start: 1.25em;
  }
  .on-topic .topic-name {
    font-size: 1em;
    margin-block-end: 0.4em;
  }
  .over-time {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
  }
  /* A line runs along what has no order among itself. */
  .unordered {
    padding-inline-start: 0.85em;
    border-inline-start: 1px solid var(--_rule);
  }
  .order::first-letter,
  .wording::first-letter {
    text-transform: uppercase;
  }
  .wording {
    margin-block-end: 0.3em;
  }

  /* New words have a double underline where others have a single one, and are bolder. */
  ins.new-words {
    text-decoration: none;
    font-weight: 700;
    border-block-end: 2px solid var(--_color);
    padding-block-end: 0.24em;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  .wording ins.new-words {
    border: 0;
    padding: 0;
    text-decoration: underline double 1px var(--_color);
    text-underline-offset: 0.2em;
  }
  .wording del {
    text-decoration: line-through 1.5px;
  }

  @container (min-width: 880px) {
    .speaker-row {
      display: grid;
      grid-template-columns: minmax(9em, 14em) minmax(0, 1fr);
      column-gap: 2.25em;
      align-items: start;
    }
    .said {
      margin: 0;
    }
  }

  @media print {
    .speaker-head,
    .order {
      break-after: avoid;
    }
  }
  @media screen {
    .more {
      display: none;
    }
    @container (min-width: 880px) {
      .speaker-head {
        position: sticky;
        inset-block-start: 0.75em;
      }
    }
  }
`;
