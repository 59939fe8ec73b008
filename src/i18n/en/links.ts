import type { Message } from '../message.js';

/** English texts of links between events, at both ends. */
export const linkMessages = {
  'link-causes': 'led to: {title}',
  'link-ends': 'ended: {title}',
  'link-follows': 'follows: {title}',
  'link-part-of': 'part of: {title}',
  'link-because-of': 'because of: {title}',
  'link-ended-by': 'ended by: {title}',
  'link-followed-by': 'followed by: {title}',
  'link-includes': 'includes: {title}',
} as const satisfies Record<string, Message>;
