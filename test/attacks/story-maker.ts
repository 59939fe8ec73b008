import { harmless, tagged } from './tagged-attacks.js';
import { attacksOf, type AttackKind } from './strings/index.js';
import { makeWholeDocument, type Place } from './whole-document.js';
import type { ExplainerDocument } from '../../src/model/schema/schema.js';

/** So many items stand in each list of a story: with more, each topic would say of more sides that they are silent. */
export const COUNT = 25;

/** A story with an attack behind each of its texts; `attackAt` is what stands where. */
export interface AttackedStory {
  readonly document: ExplainerDocument;
  readonly attackAt: (place: Place) => string;
}

/** Stories with all attacks of a kind, all of the same form: the last begins again with the first attacks. */
export function storiesOf(kind: AttackKind, mostLetters = 400): readonly AttackedStory[] {
  const attacks = attacksOf(kind, mostLetters);
  return Array.from({ length: Math.ceil(attacks.length / COUNT) }, (_, part) => {
    const attackAt = (place: Place) => tagged(attacks[(part * COUNT + place.index) % attacks.length]!, place);
    return { document: makeWholeDocument({ count: COUNT, text: attackAt }), attackAt };
  });
}

/** A story of that form that attacks nobody. */
export const harmlessStory = makeWholeDocument({ count: COUNT, text: harmless });

/** The same, at length: what has no room is drawn otherwise. */
export const longStory = makeWholeDocument({
  count: COUNT,
  text: (place) => 'many words '.repeat(40) + harmless(place),
});
