import type { Message } from '../message.js';

/** English texts of the chart. */
export const chartMessages = {
  otherLane: 'Other',
  runsThrough: '{title}, {date}: runs through',
  moreShort: { other: '+{count}' },
  laneNamed: 'lane {lane}',
  saidAtEvents: 'Each square is a statement made there.',
  saidElsewhere: {
    one: '{count} more was made at none of these events.',
    other: '{count} more were made at none of these events.',
  },
} as const satisfies Record<string, Message>;
