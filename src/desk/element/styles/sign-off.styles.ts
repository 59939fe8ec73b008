import { css } from 'lit';

/** Styles of the sign-off of a story and of its entries. */
export const signOffStyles = css`
  .sign-off {
    margin-block-start: 0.9em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_rule);
    font-size: 0.9375em;
  }
  .sign-off :is(p, ul) {
    margin-block: 0.3em;
  }
  .sign-off :is(li, .state) {
    overflow-wrap: anywhere;
    margin-block-end: 0.4em;
  }
  .sign-off .state {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
  .clearing {
    flex-basis: 100%;
    padding-inline-start: 0.6em;
    border-inline-start: 3px solid var(--_warning);
  }
  .sign-off :is(button, summary) {
    min-block-size: 24px;
  }
  .sign-off summary {
    cursor: pointer;
  }
  .comments,
  .saves,
  .unchecked {
    padding-inline-start: 1.25em;
  }
  /* It is as wide as the button that was there: a second click meets nothing. */
  .done {
    display: inline-block;
    min-inline-size: 10em;
  }
  .own-date {
    color: var(--_warning);
  }
  /* A button is nearer to its own entry than to the next. */
  .unchecked li + li {
    margin-block-start: 0.8em;
  }
  /* The row that the next key checks has a frame, whichever way the focus came to it. */
  .unchecked > li:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 4px;
    border-radius: var(--_radius);
  }
  .unchecked .text-button {
    scroll-margin-block-end: 1em;
  }
  .comment {
    white-space: pre-wrap;
  }
`;
