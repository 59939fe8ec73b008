import { isProperName } from '../../speakers/names.js';
import { normalizeName } from '../../../text/normalize-name.js';
import type { Json } from '../../document/json.js';
import { changeProposal, type Draft } from '../draft.js';
import { findCandidates, keyOfSpeaker } from './speakers.js';

/**
 * Chooses somebody whom neither the article nor the story names as the speaker of a statement. They can be chosen for other
 * statements as well from then on. A name that is there already is chosen; descriptions such as “an official” are somebody new.
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
  // The article doesn't name them, so that they have no passage in it.
  const person = { name: typed, role: null, start, end: start, quote: '', confidence: 0 };
  const key = known?.key ?? keyOfSpeaker(person);
  const isListed = candidates.some((each) => each.key === key);
  const people = isListed ? draft.people : [...draft.people, person];
  return changeProposal({ ...draft, people }, index, { speaker: key });
}
