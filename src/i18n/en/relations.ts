import { defineMessages } from '../english.js';

/** English texts of links between events, said at both ends. */
export const relationMessages = defineMessages({
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
});
