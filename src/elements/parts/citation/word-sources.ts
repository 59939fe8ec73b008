import type { Citation, Statement } from '../../../model/explainer.js';

/** The sources of a statement's words, each once: its citations, first the one that leads to the very words. */
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
