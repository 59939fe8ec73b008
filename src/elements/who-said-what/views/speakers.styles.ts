import { css } from 'lit';

/**
 * Styles of the speakers' view: one column, or the speaker beside the words and the date beside each statement if it is
 * wide.
 */
export const speakersStyles = css`
  .speaker-name {
    font-family: var(--_heading-font);
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.3;
  }
  .on-topic + .on-topic,
  .said > ul {
    margin-block-start: 1.75em;
  }
  .on-topic .topic-name {
    font-size: 1em;
    margin-block-end: 0.75em;
  }
  .over-time {
    display: flex;
    flex-direction: column;
    gap: 1.4em;
  }
  .when {
    font-weight: 600;
    margin-block-end: 0.3em;
  }
  .when:empty {
    display: none;
  }
  .when::first-letter,
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

  @container (min-width: 640px) {
    .entry {
      display: grid;
      grid-template-columns: minmax(6em, 9em) minmax(0, 1fr);
      column-gap: 1.5em;
    }
    .when:empty {
      display: block;
    }
  }
  @container (min-width: 880px) {
    .speaker-row {
      display: grid;
      grid-template-columns: minmax(9em, 14em) minmax(0, 1fr);
      column-gap: 2.25em;
      align-items: start;
    }
    .speaker-row > * + * {
      margin-block-start: 0;
    }
    .speaker-head {
      position: sticky;
      inset-block-start: 0.75em;
    }
  }

  @media print {
    .speaker-head {
      position: static;
    }
  }
`;
