import type { Named, Statement } from '../../model/explainer.js';
import type { PositionRow } from './positions-layout.js';

/** Topics that the same sides speak about. */
export interface TopicsOfSides {
  readonly sides: readonly Named[];
  /** True if one side speaks alone. Where a statement is withheld or withdrawn, that isn't known. */
  readonly isOnly: boolean;
  /** Each topic with the first statement about it. */
  readonly topics: readonly { readonly topic: Named; readonly first: Statement }[];
}

/** Groups topics by the sides that said something about them: those of most sides first. Silences say nothing. */
export function groupTopicsBySides(rows: readonly PositionRow[]): readonly TopicsOfSides[] {
  const groups = new Map<string, { sides: Named[]; isOnly: boolean; topics: { topic: Named; first: Statement }[] }>();
  for (const { topic, cells, withheldCount, withdrawn } of rows) {
    const spoken = cells.flatMap(({ side, statements }) => {
      const first = statements.find(({ silence }) => !silence);
      return side && first ? [{ side, first }] : [];
    });
    const [earliest] = spoken;
    if (!topic || !earliest) continue;
    const sides = spoken.map(({ side }) => side);
    // At least one side speaks here, so a sum of 1 means one side, and nothing missing.
    const isOnly = sides.length + withheldCount + withdrawn.length === 1;
    const key = sides.map(({ id }) => id).join('\n') + isOnly;
    const group = groups.get(key) ?? { sides, isOnly, topics: [] };
    group.topics.push({ topic, first: earliest.first });
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.sides.length - a.sides.length);
}
