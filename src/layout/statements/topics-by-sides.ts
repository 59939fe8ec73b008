import type { Named, Statement } from '../../model/explainer.js';
import { arrangeRow, statementsAsDrawn, type IsQuoted } from './arrange-row.js';
import type { PositionRow } from './positions-layout.js';

/** Topics that the same sides speak about. */
export interface TopicsOfSides {
  readonly sides: readonly Named[];
  /** True if one side speaks alone. Where a statement is withheld or withdrawn, that isn't known. */
  readonly isOnly: boolean;
  /** Each topic with the statement or silence with which its row begins. */
  readonly topics: readonly { readonly topic: Named; readonly first: Statement }[];
}

/** Groups topics by the sides that said something about them: those of most sides first. Silences say nothing. */
export function groupTopicsBySides(rows: readonly PositionRow[], isQuoted: IsQuoted): readonly TopicsOfSides[] {
  const groups = new Map<string, { sides: Named[]; isOnly: boolean; topics: { topic: Named; first: Statement }[] }>();
  for (const row of rows) {
    const { topic, cells, withheldCount, withdrawn } = row;
    const sides = cells.flatMap(({ side, statements }) =>
      side && statements.some(({ silence }) => !silence) ? [side] : [],
    );
    const [first] = statementsAsDrawn(arrangeRow(row, isQuoted));
    if (!topic || !first || sides.length === 0) continue;
    // At least one side speaks here, so a sum of 1 means one side, and nothing missing.
    const isOnly = sides.length + withheldCount + withdrawn.length === 1;
    const key = sides.map(({ id }) => id).join('\n') + isOnly;
    const group = groups.get(key) ?? { sides, isOnly, topics: [] };
    group.topics.push({ topic, first });
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.sides.length - a.sides.length);
}
