import { css } from 'lit';

/** Styles of the panel in which words are chosen in the text of a source. */
export const quotePanelStyles = css`
  .quoting {
    display: grid;
    gap: 0.9em;
    margin-block-start: 0.9em;
  }
  .pasting {
    margin-block-start: 0.9em;
  }
  .find-words span {
    display: flex;
    gap: 0.4em;
  }
  .find-words .button {
    flex: none;
  }
  #quote-text,
  #quote-paste {
    field-sizing: fixed;
    max-block-size: none;
    font-family: var(--_heading-font);
  }
  #quote-text::selection {
    color: #16181d;
    background: #ffe08a;
  }
  .choice {
    padding: 0.75em;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
  }
  .choice .button {
    margin-block-start: 0.75em;
  }
`;
