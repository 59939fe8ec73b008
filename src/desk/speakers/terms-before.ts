import { isList, type Json } from '../document/json.js';
import { listAt, memberOf } from '../document/pointer.js';

/** Terms of an entry of the story. */
interface KnownTerms {
  readonly terms: 'anonymous' | 'background';
  readonly whyUnnamed?: string;
}

/**
 * Returns the terms of a person’s first statement with terms; undefined if no statement of theirs has terms. A further statement was made on
 * the same terms: readers would otherwise see two terms for one person.
 */
export function findTermsBefore(document: Json, speakerId: string | undefined): KnownTerms | undefined {
  for (const entry of statementsOf(document, speakerId)) {
    const [terms, why] = [memberOf(entry, 'terms'), memberOf(entry, 'whyUnnamed')];
    if (terms === 'anonymous' || terms === 'background')
      return { terms, ...(typeof why === 'string' && { whyUnnamed: why }) };
  }
  return undefined;
}

/**
 * Returns the terms for a new statement of somebody without a name: those of all their statements with terms. It returns undefined if these
 * differ.
 */
export function findSharedTerms(document: Json, speakerId: string): KnownTerms | undefined {
  const person = listAt(document, '/people').find((each) => memberOf(each, 'id') === speakerId);
  if (memberOf(person, 'kind') !== 'unnamed') return undefined;
  const stated = statementsOf(document, speakerId).flatMap((entry) => memberOf(entry, 'terms') ?? []);
  return new Set(stated).size === 1 ? findTermsBefore(document, speakerId) : undefined;
}

function statementsOf(document: Json, speakerId: string | undefined): readonly Json[] {
  if (speakerId === undefined) return [];
  return listAt(document, '/statements').filter((entry) => {
    const speaker = memberOf(entry, 'speaker');
    return speaker === speakerId || (isList(speaker) && speaker.includes(speakerId));
  });
}
