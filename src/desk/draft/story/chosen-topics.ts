import type { Json } from '../../document/json.js';
import { listAt, memberOf } from '../../document/pointer.js';
import type { ProposalChanges } from '../draft.js';

/** Returns the ids of the topics that an editor has chosen for a statement, if the story still has them. */
export function chosenTopics({ topics = [] }: ProposalChanges, document: Json): readonly string[] {
  const ids = listAt(document, '/topics').map((topic) => memberOf(topic, 'id'));
  return topics.filter((id) => ids.includes(id));
}
