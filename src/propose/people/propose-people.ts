import type { Article } from '../article/article.js';
import type { PersonProposal } from '../proposals.js';
import type { TextRange } from '../../text/text-range.js';
import type { Speaker } from './resolve-speaker.js';

/**
 * Proposes the people who speak. Speakers with the same name are one person. Unnamed sources are never merged, since two “senior officials”
 * may be different people.
 */
export function proposePeople(
  { text }: Article,
  speakers: readonly (Speaker | undefined)[],
): readonly PersonProposal[] {
  const people = new Map<string, PersonProposal>();
  for (const speaker of speakers) {
    if (!speaker) continue;
    const { name, isUnnamed, at, person } = speaker;
    const key = isUnnamed ? `${name} ${at.start}` : name;
    if (people.has(key)) continue;
    const place: TextRange = person?.at ?? at;
    people.set(key, {
      quote: text.slice(place.start, place.end),
      start: place.start,
      end: place.end,
      confidence: person ? 0.95 : isUnnamed ? 0.6 : 0.8,
      name,
      role: person?.role ? text.slice(person.role.start, person.role.end).replace(/\s+/g, ' ') : null,
    });
  }
  return [...people.values()].sort((a, b) => a.start - b.start);
}
