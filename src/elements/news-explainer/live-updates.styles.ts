import { css } from 'lit';

/** Over the story, so that nothing moves when news come; where they stand, they stay in sight. */
export const liveUpdatesStyles = css`
  .news {
    position: sticky;
    z-index: 3;
    inset-block-start: 0;
    block-size: 0;
  }
  .news-place {
    display: flex;
    justify-content: center;
    padding-block-start: 0.6em;
  }
  .news-button,
  .news-list {
    color: var(--_paper);
    background: var(--said-ink, light-dark(#16181d, #e8eaee));
    border: 2px solid var(--_paper);
  }
  .news-button {
    padding: 0.45em 1.1em;
    font-size: 0.875em;
    font-weight: 700;
    line-height: 1.3;
    text-align: center;
    border-radius: 999px;
  }
  .news-button:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .news-list {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.2em 1em;
    max-inline-size: min(34em, calc(100% - 1em));
    max-block-size: min(24em, 70vh);
    overflow: auto;
    padding: 0.7em 1.1em 0.9em;
    font-size: 0.875em;
    line-height: 1.4;
    border-radius: calc(var(--_radius) + 4px);
  }
  .news-list ul {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0.35em 1em;
  }
  .news-list li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: baseline;
  }
  .news-title {
    font-weight: 700;
  }
  .news-list button {
    font-weight: 400;
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  .news-list button:hover {
    text-decoration-thickness: 2px;
  }
  .news-list .news-close {
    text-align: end;
  }
  .news button:focus-visible {
    outline-color: var(--_paper);
    outline-offset: 1px;
  }
  .news .news-button:focus-visible {
    outline-offset: -5px;
    border-radius: 999px;
  }
  .news-list:focus {
    outline: none;
    border-radius: calc(var(--_radius) + 4px);
  }

  @media (forced-colors: active) {
    .news-button,
    .news-list {
      color: CanvasText;
      background: Canvas;
      border-color: CanvasText;
    }
    .news button:focus-visible {
      outline-color: Highlight;
    }
  }
  @media print {
    .news {
      display: none;
    }
  }
`;
