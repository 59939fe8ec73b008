import { css } from 'lit';
import { articleStyles } from './article.styles.js';

/** Styles of the panel that makes a story from an article, with the card that asks about one proposal. */
export const draftCardStyles = css`
  ${articleStyles}
  .draft-card {
    padding: 0.9em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  /* Drawn inside, it doesn't stand out beside what sticks to the top. */
  .draft-card:focus {
    outline-offset: -2px;
  }
  .draft-card h3 {
    margin-block: 0 0.5em;
  }
  .draft-card blockquote {
    margin: 0 0 0.9em;
    padding-inline-start: 0.75em;
    font-family: var(--_heading-font);
    border-inline-start: 3px solid var(--_rule);
  }
  .draft-card mark {
    color: inherit;
    background: none;
    font-weight: 600;
  }
  .draft-aside {
    font-weight: 400;
  }
  .draft-aside::before {
    content: '· ';
  }
  .draft-result {
    display: grid;
    gap: 0.6em;
    padding-block-end: 0.3em;
  }
  .draft-when {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.6em 1em;
  }
  .draft-offers {
    display: grid;
    gap: 0.3em;
    justify-items: start;
    margin-block-end: 0.6em;
  }
  .draft-speaker {
    display: flex;
    gap: 0.6em;
    align-items: center;
  }
  .draft-speaker select {
    flex: 1;
    text-overflow: ellipsis;
  }
  .draft-other {
    padding-inline-start: 0.6em;
    margin-block: 0.4em;
    border-inline-start: 2px solid var(--_accent);
  }
  .draft-other span {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .draft-other input {
    flex: 1 1 8em;
  }
  .draft-card .needed {
    display: inline-block;
    color: var(--_warning);
  }
  .draft-choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
  }
  .draft-choice :is(.label, .error) {
    flex-basis: 100%;
  }
  .draft-choice .button {
    padding-inline: 0.6em;
    text-align: start;
  }
  .draft-choice:focus {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
  }
  .draft-exact {
    font-family: var(--_heading-font);
  }
  .draft-card .draft-via {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    min-block-size: 24px;
    font-size: 0.875em;
    font-weight: 400;
    color: inherit;
  }
  .draft-card .draft-via input {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .draft-result .label,
  .draft-exact {
    margin: 0;
  }
  /* A closed list shows a name or a title to its end, in several lines if need be. The arrow needs no picture, which a page may forbid. */
  @media not (forced-colors: active) {
    .draft-card select {
      appearance: none;
      block-size: auto;
      padding-inline-end: 1.8em;
      white-space: normal;
      background-image:
        linear-gradient(45deg, transparent 50%, currentColor 50%),
        linear-gradient(135deg, currentColor 50%, transparent 50%);
      background-repeat: no-repeat;
      background-position:
        right 1em center,
        right 0.65em center;
      background-size: 0.35em 0.35em;
    }
    .draft-card select:dir(rtl) {
      background-position:
        left 0.65em center,
        left 1em center;
    }
  }
  /* Nothing that has the focus lies beneath what sticks to the top or to the bottom. The card measures both. */
  .draft-card,
  .draft-card * {
    scroll-margin-block: var(--_above, 6.5em) var(--_below, 8em);
  }
  /* Decisions are in view however long a card is. */
  .draft-card > .buttons {
    position: sticky;
    inset-block-end: 0;
    padding-block: 0.5em;
    background: var(--_paper);
    border-block-start: 1px solid var(--_rule);
    gap: 0.4em;
  }
  /* They stay below its heading, however little of a card is in view: what sticks stays within its block with its margin. */
  .draft-card > .buttons {
    margin-block-start: 6em;
  }
  .draft-card > :has(+ .buttons) {
    margin-block-end: -6em;
  }
  .draft-card > .buttons .button {
    padding-inline: 0.5em;
    font-size: 0.875em;
    scroll-margin-block-end: 0;
  }
  /* On a phone they have one row, so that they leave the room to the card. */
  @container (max-width: 479px) {
    .draft-card > .buttons {
      flex-wrap: nowrap;
      gap: 0.25em;
      padding-block: 0.25em;
    }
    .draft-card > .buttons .button {
      flex: 1 1 auto;
      min-inline-size: min-content;
      padding: 0.2em;
      font-size: 0.8125em;
      line-height: 1.2;
    }
    /* The passage, the words, the speaker and the decisions are in view together. */
    .draft-card {
      padding: 0.5em 0.7em;
    }
    .draft-card > p:first-child:not(:has(.warning)) {
      float: inline-end;
    }
    .draft-card h3 {
      margin-block-end: 0.3em;
    }
    .draft-card blockquote {
      margin-block-end: 0.5em;
      font-size: 0.9375em;
      line-height: 1.35;
    }
    .draft-aside.again {
      display: none;
    }
    .draft-result {
      gap: 0.4em;
    }
    .draft-card textarea {
      min-block-size: 2.2em;
    }
    .draft-speaker {
      gap: 0.3em;
    }
    .draft-speaker .button {
      padding-inline: 0.5em;
    }
    /* On a low one, what was done last stays in view, and the buttons for the whole story make room. */
    @media (max-height: 42em) {
      .root:has(.draft-card) .top {
        display: contents;
      }
    }
  }
`;
