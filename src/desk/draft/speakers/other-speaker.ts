import { isProperName } from '../../speakers/names.js';
import { normalizeName } from '../../../text/normalize-name.js';
import type { Json } from '../../document/json.js';
import { changeProposal, type Draft } from '../draft.js';
import { findCandidates, keyOfSpeaker } from './speakers.js';

/**
 * Chooses a speaker whom neither the article nor the story names. From then on they can be chosen for other statements as well. If the name
 * is there already, that person is chosen. A description such as “an official” is always a new person.
 *
 * @param name The name as the editor typed it.
 * @returns The draft, or undefined for a name without letters.
 */
export function chooseOtherSpeaker(draft: Draft, index: number, name: string, document: Json): Draft | undefined {
  const asked = draft.asked[index];
  const typed = name.trim().replace(/\s+/g, ' ');
  if (asked?.kind !== 'statement' || !/[\p{L}\p{N}]/u.test(typed)) return undefined;
  const { start } = asked.proposal;
  const candidates = findCandidates(draft, asked.proposal, document);
  const known = candidates.find((each) => isProperName(each.name) && normalizeName(each.name) === normalizeName(typed));
  // The article doesn't name this person, so there is no passage.
  const person = { name: typed, role: null, start, end: start, quote: '', confidence: 0 };
  const key = known?.key ?? keyOfSpeaker(person);
  const isListed = candidates.some((each) => each.key === key);
  const people = isListed ? draft.people : [...draft.people, person];
  return changeProposal({ ...draft, people }, index, { speaker: key });
}
