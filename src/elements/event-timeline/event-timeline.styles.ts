import { css } from 'lit';

/** The head of a timeline, and the colours of its marks. */
export const styles = css`
  .header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: end;
    justify-content: space-between;
    padding-block-start: 0.9em;
    border-block-start: var(--_bar);
    margin-block-end: 1em;
  }
  .header:not(.inside) .headline {
    font-size: 1.75em;
  }
  .header-words {
    flex: 1 1 24em;
    min-inline-size: 0;
  }
  .lead {
    margin-block-start: 0.4em;
  }
  .meta {
    margin-block-start: 0.4em;
  }
  /* In a narrow column the tools stand after the rows. */
  @media screen {
    @container (width < 640px) {
      .view-list {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
      }
      .view-list > .header {
        display: contents;
      }
      .view-list > .header > .header-words {
        padding-block-start: 0.5em;
        border-block-start: var(--_bar);
      }
      .view-list > .header > .toolbar {
        order: 1;
        margin-block-start: 0.75em;
      }
    }
  }
  /* All of a mark takes its colour from here, soft ends too, so that a page can colour marks by their part. */
  [part='mark'] {
    color: var(--_color);
    fill: currentColor;
  }
  @media (forced-colors: active) {
    [part][part='mark'] {
      --_color: CanvasText;
    }
    .item-mark {
      forced-color-adjust: none;
      --_paper: Canvas;
    }
  }
`;
