import { defineMessages } from '../english.js';

/** English texts of what the newsroom has established, and of how it knows its story. */
export const findingMessages = defineMessages({
  established: 'Established, as of {date}',
  establishedUndated: 'Established',
  establishedBy: 'established by {name}',
  seeEstablished: 'See what is established',
  withdrawnFinding: 'Finding withdrawn',
  howWeKnow: 'How we know',
  sourcesLookedUp: 'Sources last looked up',
});
