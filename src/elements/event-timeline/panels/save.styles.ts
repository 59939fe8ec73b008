import { css } from 'lit';

export const saveStyles = css`
  .save {
    position: relative;
  }
  .save-menu {
    position: absolute;
    z-index: 2;
    inset-block-start: calc(100% + 4px);
    inset-inline-end: 0;
    inline-size: max-content;
    max-inline-size: 16em;
    padding: 0.35em;
    background: var(--_paper);
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
  }
  .save-menu.at-start {
    inset-inline: 0 auto;
  }
  .segments .save-menu button {
    display: block;
    inline-size: 100%;
    padding-inline: 0.8em;
    text-align: start;
  }
  .save-words {
    padding: 0.35em 0.8em;
    font-size: 0.875em;
  }
  .save-words:empty {
    padding: 0;
  }
`;
