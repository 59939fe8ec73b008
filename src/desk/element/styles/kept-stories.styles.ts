import { css } from 'lit';

/** Styles of the list of stories that the browser keeps. */
export const keptStoriesStyles = css`
  .kept-stories ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: 0.75em;
    margin-block: 0.9em;
  }
  .kept-stories :is(.story-here, .beginning-choice) {
    display: grid;
    align-content: start;
    box-sizing: border-box;
    inline-size: 100%;
    padding: 0.9em 1em;
    text-align: start;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .kept-stories .story-here {
    background: var(--_soft);
  }
  .kept-stories .beginning-choice:hover {
    background: var(--_soft);
  }
  .kept-stories .beginning-choice {
    block-size: auto;
  }
  dialog .deleted {
    padding-inline-start: 1.2em;
    margin-block: 0.6em;
    list-style: disc;
  }
  .kept-stories .buttons {
    margin-block-start: 0.3em;
  }
`;
