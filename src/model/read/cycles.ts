/** A graph: each node with those that come after it. */
export type Successors<Node> = ReadonlyMap<Node, readonly Node[]>;

/**
 * The groups of nodes that all lead to each other, a node that leads to itself among them. Of each group the last to be left
 * on a walk through the graph leads to all the others, and on the way back it meets them alone (Sharir 1981). Linear.
 */
export function findCircles<Node>(graph: Successors<Node>): readonly (readonly Node[])[] {
  const nodes = [...graph.keys()];
  const back = new Map<Node, Node[]>(nodes.map((node) => [node, []]));
  for (const [node, nexts] of graph) for (const next of nexts) back.get(next)?.push(node);
  const groups = walkFromEach(walkFromEach(nodes, graph).flat().reverse(), back);
  const leadsToItself = (node: Node): boolean => graph.get(node)?.includes(node) ?? false;
  return groups.filter((group) => group.length > 1 || group.some(leadsToItself));
}

/** For each node, what it leads to and no walk before has met, itself last: each is left when all that it leads to is met. */
function walkFromEach<Node>(nodes: readonly Node[], graph: Successors<Node>): readonly (readonly Node[])[] {
  const met = new Set<Node>();
  return nodes.map((root) => {
    const left: Node[] = [];
    // The way to where we are, and what lies ahead: recursion would overflow the stack in a long chain.
    const way: { readonly node: Node; readonly ahead: Iterator<Node> }[] = [];
    const meet = (node: Node): void => {
      if (met.has(node)) return;
      met.add(node);
      way.push({ node, ahead: (graph.get(node) ?? []).values() });
    };
    meet(root);
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const next = here.ahead.next();
      if (!next.done) meet(next.value);
      else {
        left.push(here.node);
        way.pop();
      }
    }
    return left;
  });
}

/** One way round a circle, its first node repeated at the end. */
export function walkRound<Node>(circle: readonly Node[], graph: Successors<Node>): readonly Node[] {
  const members = new Set(circle);
  const walked = new Set<Node>();
  let node = circle.at(-1)!;
  while (!walked.has(node)) {
    walked.add(node);
    node = graph.get(node)!.find((next) => members.has(next))!;
  }
  const round = [...walked];
  return [...round.slice(round.indexOf(node)), node];
}
