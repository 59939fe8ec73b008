import { defineMessages } from '../english.js';

/** English texts of the chart. */
export const chartMessages = defineMessages({
  otherLane: 'Other',
  runsThrough: '{title}, {date}: runs through',
  moreShort: { other: '+{count}' },
  laneNamed: 'lane {lane}',
  saidAtEvents: 'Each square is a statement made at that event.',
  saidElsewhere: {
    one: '{count}\u00a0more is not on the timeline.',
    other: '{count}\u00a0more are not on the timeline.',
  },
});
