import { css } from 'lit';

/** The chosen event: beside each other what happened and what was said, or in its row of the list. */
export const detailStyles = css`
  .detail.chart {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 1em 2.5em;
    padding-block: 1em;
    border-block: 1px solid var(--_rule);
  }
  /* It stands in the corner of the statements, within whatever padding a page gives to the part. */
  .detail.chart .close {
    grid-area: 1 / -2;
    place-self: start end;
    margin-block-start: -0.2em;
  }
  .detail.chart > .detail-event {
    grid-area: 1 / 1;
  }
  .detail-title {
    font-family: var(--_heading-font);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    margin-block: 0.2em 0.4em;
  }
  /* The count stands in one place, however long the titles beside it are. */
  .steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
    gap: 1em;
    align-items: baseline;
    margin-block-start: 1.2em;
  }
  .steps > span {
    grid-column: 2;
  }
  span + .step {
    justify-self: end;
    text-align: end;
  }
  .step {
    padding-block: 0.15em;
  }
  .order {
    font-weight: 400;
  }
  /* A row is a grid. When a page's padding comes late, WebKit lays out a grid in it again, but no block. */
  .detail.list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-block: 0.6em 0.4em;
  }
  .detail.list > * {
    margin-inline-start: calc(var(--_dates) + var(--_gap));
  }
  .detail.chart .detail-statements {
    grid-area: 1 / 2;
    padding-inline-end: 4em;
  }
  .detail.list .detail-statements {
    margin-block-start: 1em;
  }
  @container (max-width: 640px) {
    .detail.chart {
      grid-template-columns: minmax(0, 1fr);
    }
    .detail.chart > .detail-event {
      padding-inline-end: 4em;
    }
    .detail.chart .detail-statements {
      grid-area: 2 / 1;
      padding-inline-end: 0;
    }
    /* The facts stay below the summary, in a line with it. Statements, pictures and embeds have the whole column. */
    .detail.list > .detail-statements {
      margin-inline-start: 0;
    }
    .detail.list .media {
      margin-inline-start: calc(-1 * (var(--_dates) + var(--_gap)));
    }
  }
`;
