import type { Message } from '../message.js';

/** The texts of a story that goes on while it is read, and of the walk through it; brought by what is loaded for them. */
export const liveEnglish = {
  // News.
  newCount: { other: '{count} new' },
  changedCount: { other: '{count} changed' },
  showUpdate: 'Show the update',
  newsTitle: 'New in this story',
  newsHere: 'New in this story: {what}',
  newsItem: 'New',
  changedItem: 'Changed',

  // How new it is.
  upToDate: 'Up to date at {time}',
  notUpToDate: 'Last up to date at {time}: a newer version could not be loaded.',
  goneDocument: 'This story is not here any more.',

  // The walk.
  leaveWalk: 'Leave the walk',
} as const satisfies Record<string, Message>;
