import { isProperName } from '../../speakers/names.js';
import { normalizeName } from '../../../text/normalize-name.js';
import type { Json, JsonObject } from '../../document/json.js';
import { itemsWithId } from '../../document/items-with-id.js';
import { memberOf } from '../../document/pointer.js';
import type { Draft, ProposalChanges } from '../draft.js';
import { isCollective, isSameOutlet, sourceOfMedium } from '../article/media-names.js';
import { isUniqueName } from '../article/intermediaries.js';
import type { SecondHand } from '../article/second-hand.js';
import type { SpeakerCandidate } from './speakers.js';
import type { DraftStatement } from '../article/unnamed-speakers.js';

/** The intermediary of a statement: a person of the story or of the article, or else a source, with its id if the story has it. */
export type Step =
  { readonly person: SpeakerCandidate } | { readonly source: JsonObject; readonly id?: string | undefined };

/**
 * Finds the intermediary of a statement, as the story will name it: a person of the story or of the article, or else a source with the words
 * of the article as its name. The article itself and the speaker are not intermediaries. A description may fit several, so it becomes the
 * same source only in the same passage, or for the media of a state.
 */
export function findStep(
  { lang, source: { title, publisher = '' }, stepIds }: Draft,
  { name, start }: SecondHand,
  candidates: readonly SpeakerCandidate[],
  speaker: SpeakerCandidate | undefined,
  document: Json,
): Step | undefined {
  if ([title, publisher].some((own) => normalizeName(own) === normalizeName(name))) return undefined;
  const person = candidates.find((each) => isProperName(name) && normalizeName(each.name) === normalizeName(name));
  if (person && (person.id !== undefined || person.kind === 'person'))
    return person.key === speaker?.key || (person.id !== undefined && person.id === speaker?.id)
      ? undefined
      : { person };
  const sources = itemsWithId(document, 'sources').filter(({ url }) => url === undefined);
  const isOne = isUniqueName(name);
  const ofArticle = Object.values(stepIds);
  const known = sources.find((item) => {
    const called = typeof item['title'] === 'string' ? item['title'] : '';
    const isOfArticle = isCollective(name) && ofArticle.some((id) => id === item['id']);
    if (called === name && (item['id'] === stepIds[start] || isOfArticle)) return true;
    return isOne && isUniqueName(called) && isSameOutlet(called, name);
  });
  const id = memberOf(known, 'id');
  return known && typeof id === 'string' ? { source: known, id } : { source: sourceOfMedium(name, lang) };
}

/** Returns the intermediary of a statement unless the editor leaves it out. */
export function chosenSecondHand(
  { secondHand }: DraftStatement,
  { isFirstHand = false }: ProposalChanges,
): SecondHand | undefined {
  return isFirstHand ? undefined : secondHand;
}
