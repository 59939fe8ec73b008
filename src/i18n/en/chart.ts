import type { Message } from '../message.js';

/** English texts of what the chart draws after its first paint: squares of statements, and links between events, said at both ends. */
export const chartMessages = {
  saidAtEvents: 'Each square is a statement, beside the event where it was made.',
  saidElsewhere: {
    one: '{count} more is at no event shown here.',
    other: '{count} more are at no event shown here.',
  },

  'link-causes': 'led to: {title}',
  'link-ends': 'ended: {title}',
  'link-follows': 'follows: {title}',
  'link-part-of': 'part of: {title}',
  'link-because-of': 'because of: {title}',
  'link-ended-by': 'ended by: {title}',
  'link-followed-by': 'followed by: {title}',
  'link-includes': 'includes: {title}',
  'link-answers': 'answers: {title}',
  'link-answered-by': 'answered by: {title}',
} as const satisfies Record<string, Message>;
