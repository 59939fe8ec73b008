import type { Message } from '../message.js';

/** English texts of what the chart draws after its first paint: squares of statements, and links between events, said at both ends. */
export const chartMessages = {
  saidAtEvents: 'Each square is a statement made there.',
  saidElsewhere: {
    one: '{count} more belongs to no event here.',
    other: '{count} more belong to no event here.',
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
