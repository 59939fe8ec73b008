import { css } from 'lit';

/**
 * The chart stays in view: beside its steps, which scroll by, where there is room for both; above one step at a time where there is
 * room for a chart; and where there is none, the step stands alone.
 */
export const storyWalkStyles = css`
  .walk.on {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em 3em;
  }
  .walk.on > event-timeline::part(detail),
  .walk.on > event-timeline::part(toolbar) {
    display: none;
  }
  /* It is still heard, since events are headings below it. */
  .walk.on > event-timeline::part(heading) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .walk.on > event-timeline {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    align-self: start;
    max-block-size: 45vh;
    overflow: hidden auto;
    background: var(--_paper);
  }
  .walk-steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    min-inline-size: 0;
  }
  .walk-step {
    touch-action: pan-y pinch-zoom;
    scroll-margin-block-start: calc(45vh + 2em);
  }
  .walk-step :is(a, button, summary) {
    scroll-margin-block: calc(45vh + 1em) 6em;
  }
  .walk-step:focus {
    outline: none;
  }
  .walk-step[aria-current] {
    --_step: var(--_accent);
  }
  .walk-step:not([aria-current]) {
    display: none;
  }
  .walk-event {
    padding-block-start: 0.9em;
    border-block-start: 3px solid var(--_step, var(--_rule));
  }
  .walk-title {
    font-family: var(--_heading-font);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .walk-title + p {
    max-inline-size: 65ch;
  }
  .walk-step .detail-statements {
    margin-block-start: 1.4em;
  }

  .walk-bar {
    position: sticky;
    z-index: 2;
    inset-block-end: 0;
    /* Before the steps for those who come by Tab, who would have to go through all of them. */
    order: 1;
    display: grid;
    grid-template-columns: minmax(max-content, 1fr) auto minmax(max-content, 1fr);
    gap: 0 1em;
    align-items: center;
    margin-block-start: 1.5em;
    padding-block: 0.4em;
    background: var(--_paper);
    border-block-start: 1px solid var(--_rule);
  }
  .walk-strip {
    display: none;
    grid-column: 1 / -1;
    block-size: 14px;
    /* A picture's own width is not that of the column. */
    contain: inline-size;
  }
  .walk-strip .plot {
    display: block;
    block-size: 14px;
  }
  .strip-other {
    color: var(--_rule);
  }
  .walk-bar button {
    justify-self: start;
    min-block-size: 44px;
  }
  .walk-bar [aria-disabled='true'] {
    cursor: default;
    color: var(--_muted);
    text-decoration: none;
  }
  .walk-bar .walk-on {
    justify-self: end;
  }
  .walk-middle {
    text-align: center;
  }
  .walk-middle .walk-leave {
    min-block-size: 24px;
    font-weight: 400;
  }

  @container (width < 640px) {
    .walk.on > event-timeline {
      display: none;
    }
    .walk-step {
      scroll-margin-block-start: 1em;
    }
    .walk-strip {
      display: block;
    }
  }
  @container (min-width: 1000px) {
    .walk.on.scrolled {
      grid-template-columns: minmax(640px, 5fr) minmax(20em, 3fr);
    }
    .walk.on.scrolled > event-timeline {
      max-block-size: 100vh;
      padding-block: 1em;
    }
    .scrolled .walk-step {
      display: block;
      min-block-size: 55vh;
      padding-block-end: 4em;
      scroll-margin-block-start: 12vh;
    }
    .scrolled .walk-bar {
      margin-block-start: 0;
    }
  }
  @media print {
    /* Paper tells each event below the chart, and each statement in its panel. */
    .walk-steps {
      display: none;
    }
    .walk.on > event-timeline {
      display: block;
      position: static;
      max-block-size: none;
    }
  }
`;
