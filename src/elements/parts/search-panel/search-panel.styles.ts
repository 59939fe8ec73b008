import { css } from 'lit';

/** Styles of the search panel: a row of fields, or a column if it is narrow, and the result line. */
export const findPanelStyles = css`
  .find {
    margin-block-end: 1em;
  }
  .find-fields {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    margin-block-end: 0.6em;
  }
  .find-field {
    flex: 1 1 7.5em;
    min-inline-size: 0;
  }
  .find-name {
    display: block;
    font-size: 0.75em;
    color: var(--_muted);
    margin-block-end: 0.2em;
  }
  .find-field input,
  .find-field select {
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    block-size: 2.4em;
    margin: 0;
    padding-inline: 0.6em;
    font: inherit;
    /* Phones zoom into a field below 16 px. */
    font-size: max(1em, 16px);
    color: inherit;
    background-color: var(--_paper);
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    text-overflow: ellipsis;
  }
  .find-field select {
    padding-inline: 0.35em;
  }
  .find-field input::-webkit-search-cancel-button {
    cursor: pointer;
  }
  .find-field option {
    color: var(--said-ink, light-dark(#16181d, #e8eaee));
    background-color: var(--_paper);
  }
  .find-result b {
    font-weight: 700;
  }
  .find-text {
    flex: 1 0 100%;
  }
  @container (min-width: 760px) {
    .find-text {
      flex: 2 1 14em;
    }
  }
`;
