import { css } from 'lit';

/** Keeps the toolbar in view, where a window is high enough for that. */
const stickyTop = css`
  .top {
    display: block;
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    background: var(--_paper);
  }
`;

/** Styles of the editor as a whole: colours, header, tabs, work area and preview. */
export const editorLayoutStyles = css`
  .root {
    /* What sticks to the top is no band of another colour on a page without a background of its own. */
    --_paper: var(--said-paper, Canvas);
    /* The desk shows no sides, so that its buttons may have a colour. */
    --_accent: var(--said-accent, light-dark(#1d5aa6, #83b6f5));
    --_field: light-dark(#ffffff, #1b1f26);
    --_line: color-mix(in srgb, currentColor 45%, transparent);
    --_soft: color-mix(in srgb, currentColor 5%, transparent);
    --_error: light-dark(#b3261e, #f5a097);
    --_warning: light-dark(#8a5300, #f0bf6a);
    --_advice: light-dark(#1d5aa6, #83b6f5);
    --_well: light-dark(#1f6b35, #86c786);
  }
  .text-button:not(:hover) {
    text-decoration: none;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
    justify-content: space-between;
  }
  .story-title {
    font-family: var(--_heading-font);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_rule);
  }
  .group {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .group.end {
    margin-inline-start: auto;
  }
  .top {
    display: contents;
  }
  /* It is in view wherever the act was done. */
  .status-line {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    inline-size: fit-content;
    /* Without words its place is as high as with one line of them. */
    min-block-size: max(1lh + 0.5em + 2px, 24px);
    padding-block: 0.25em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
  }
  .status-line:has(.status:not(:empty)) {
    inline-size: 100%;
    padding-inline: 0.6em;
    background: var(--_paper);
    border-color: var(--_rule);
  }
  .status {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .status-line button {
    flex: none;
    min-block-size: 24px;
  }
  .autosave.error {
    padding: 0.5em 0.75em;
    border-inline-start: 4px solid var(--_error);
    background: var(--_soft);
  }
  /* Nothing that has the focus lies beneath what sticks to the top. */
  .work * {
    scroll-margin-block-start: 4.5em;
  }
  .body {
    display: grid;
    gap: 1.5em 2em;
    align-items: start;
  }
  .work {
    min-inline-size: 0;
  }
  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em;
    border-block-end: 1px solid var(--_rule);
  }
  .parts button {
    display: flex;
    gap: 0.4em;
    align-items: center;
    padding: 0.4em 0.9em;
    border-block-end: 3px solid transparent;
    border-radius: 0;
  }
  .parts button:hover {
    background: var(--_soft);
  }
  .parts button[aria-selected='true'] {
    font-weight: 650;
    border-color: var(--_accent);
  }
  .part-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    margin-block: 0.9em 0.6em;
  }
  .part-head p {
    flex-basis: 100%;
  }
  h2 {
    font-family: var(--_heading-font);
    font-size: 1.25em;
    font-weight: 700;
  }
  h3 {
    margin-block: 1em 0.4em;
    font-size: 1em;
    font-weight: 700;
  }
  .preview {
    min-inline-size: 0;
    /* The page can scroll to it before the story has its height. */
    min-block-size: 75vh;
    scroll-margin-block-start: 2.5em;
    outline: none;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_rule);
  }
  /* It has a line of its own above the preview, which does not move. */
  .edit-shown {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    inline-size: fit-content;
    min-block-size: 3.5em;
    padding-block-start: 0.5em;
    margin-inline-start: auto;
  }
  /* What goes on below it is hidden by a whole line, and nothing is half covered by a button. */
  .edit-shown:has(button) {
    inline-size: auto;
    padding-block-end: 0.5em;
    text-align: end;
    background: var(--_paper);
    border-block-end: 1px solid var(--_rule);
  }
  /* What is hidden is among all commands, so that a narrow toolbar has two rows at most. */
  @container (max-width: 479px) {
    .parts button {
      flex-direction: column;
      gap: 0;
      padding-inline: 0.7em;
    }
  }
  @container (max-width: 1259px) {
    .toolbar .button {
      padding-inline: 0.6em;
    }
  }
  @container (max-width: 1179px) {
    .group {
      display: contents;
    }
  }
  @container (max-width: 999px) {
    .toolbar {
      column-gap: 0.4em;
    }
    .wide {
      display: none;
    }
  }
  @container (max-width: 759px) {
    .toolbar {
      gap: 0.25em 0.3em;
      padding-block: 0.25em;
    }
    .toolbar .button {
      min-block-size: 28px;
      padding: 0.2em 0.3em;
      font-size: 0.875em;
    }
    @media (min-height: 40em) {
      ${stickyTop}
      .work *,
      .preview {
        scroll-margin-block-start: 11em;
      }
      .edit-shown {
        inset-block-start: 6.75em;
      }
    }
  }
  @container (min-width: 760px) {
    .work * {
      scroll-margin-block-start: 8em;
    }
    .edit-shown {
      inset-block-start: 5em;
    }
    /* A low window has more use for the room. */
    @media (min-height: 32em) {
      ${stickyTop}
    }
  }
  @container (min-width: 1000px) {
    .narrow {
      display: none;
    }
    .body.beside {
      grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
    }
    .beside .edit-shown {
      inset-block-start: 0;
    }
    .beside .preview {
      position: sticky;
      inset-block-start: 5.5em;
      max-block-size: calc(100vh - 7em);
      overflow: auto;
      scroll-padding-block-start: 3.5em;
      padding: 0 0 0 1.5em;
      border-block-start: 0;
      border-inline-start: 1px solid var(--_rule);
    }
  }
`;
