import type { Citation, Statement } from './explainer.js';

/** Returns the citations of a statement's words by source. The first of each links to the words. */
export function sourcesOfWords({ sources }: Statement): readonly (readonly [Citation, ...Citation[]])[] {
  const bySource = new Map<string, [Citation, ...Citation[]]>();
  for (const citation of sources) {
    if (citation.for !== undefined && citation.for !== 'text') continue;
    const group = bySource.get(citation.source.id);
    if (!group) bySource.set(citation.source.id, [citation]);
    else if (group[0].quote === undefined && citation.quote !== undefined) group.unshift(citation);
    else group.push(citation);
  }
  return [...bySource.values()];
}
