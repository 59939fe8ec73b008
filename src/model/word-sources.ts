import type { Citation, Statement } from './explainer.js';

/** True for a citation of what was said, not of its date or status alone. */
export function isForWords({ for: purpose = 'text' }: Pick<Citation, 'for'>): boolean {
  return purpose === 'text';
}

/** Returns the citations of a statement's words by source. The first of each links to the words. */
export function sourcesOfWords({ sources }: Statement): readonly (readonly [Citation, ...Citation[]])[] {
  const bySource = new Map<string, [Citation, ...Citation[]]>();
  for (const citation of sources) {
    if (!isForWords(citation)) continue;
    const group = bySource.get(citation.source.id);
    if (!group) bySource.set(citation.source.id, [citation]);
    else if (group[0].quote === undefined && citation.quote !== undefined) group.unshift(citation);
    else group.push(citation);
  }
  return [...bySource.values()];
}
