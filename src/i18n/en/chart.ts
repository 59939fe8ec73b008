import type { Message } from '../message.js';

/** English texts of the chart. */
export const chartMessages = {
  otherLane: 'Other',
  runsThrough: '{title}, {date}: runs through',
  moreShort: { other: '+{count}' },
  laneNamed: 'lane {lane}',
  saidAtEvents: 'Each square is a statement made there.',
  saidElsewhere: {
    one: '{count} more has no square here.',
    other: '{count} more have no square here.',
  },
} as const satisfies Record<string, Message>;
