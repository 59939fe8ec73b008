import { css } from 'lit';
import { mediaStyles } from '../media/media.styles.js';
import { statementCardStyles } from '../statement-card/statement-card.styles.js';

/** Styles of an event's facts and statements. */
export const eventDetailStyles = [
  mediaStyles,
  statementCardStyles,
  css`
    .detail-event > * + * {
      margin-block-start: 0.5em;
    }
    .citations li + li {
      margin-block-start: 0.3em;
    }
    .statement-list {
      display: grid;
      gap: 1em;
      margin-block: 0.6em;
    }
  `,
];
