import { defineMessages } from '../english.js';

/** English texts of a story that goes on while it is read, and of the walk through it. */
export const liveMessages = defineMessages({
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

  // The walk.
  leaveWalk: 'Leave the walk',
});
