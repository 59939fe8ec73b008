import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findCycles, traceCycle, type Successors } from '../../../src/model/read/cycles.js';

const NODES = [0, 1, 2, 3, 4, 5, 6, 7];

const graphs = fc
  .array(fc.array(fc.constantFrom(...NODES), { maxLength: 4 }), { minLength: 8, maxLength: 8 })
  .map((rows): Successors<number> => new Map(rows.map((nexts, node) => [node, nexts])));

/** All that a node leads to, in one step or many. */
function reachedFrom(node: number, graph: Successors<number>): ReadonlySet<number> {
  const reached = new Set<number>();
  const ahead = [...(graph.get(node) ?? [])];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    ahead.push(...(graph.get(next) ?? []));
  }
  return reached;
}

describe('findCycles', () => {
  it('finds who leads to himself, together with all who lead to him and to whom he leads', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const circles = findCycles(graph);
        const leadTo = (a: number, b: number) => reachedFrom(a, graph).has(b) && reachedFrom(b, graph).has(a);
        for (const a of NODES) {
          const circle = circles.find((members) => members.includes(a)) ?? [];
          expect([...circle].sort()).to.deep.equal(NODES.filter((b) => leadTo(a, a) && leadTo(a, b)));
        }
        expect(new Set(circles.flat())).to.have.property('size', circles.flat().length);
      }),
      { seed: 20230204, numRuns: 500 },
    );
  });
});

describe('traceCycle', () => {
  it('ends where it began, each step as the graph says', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        for (const circle of findCycles(graph)) {
          const round = traceCycle(circle, graph);
          expect(round.at(-1)).to.equal(round[0]);
          expect(round).to.have.length.above(1);
          round.slice(1).forEach((node, index) => expect(graph.get(round[index]!)).to.include(node));
        }
      }),
      { seed: 20230204, numRuns: 200 },
    );
  });
});
