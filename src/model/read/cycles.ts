/** A graph: each node with those that come after it. */
export type Successors<Node> = ReadonlyMap<Node, readonly Node[]>;

/**
 * The groups of nodes that all lead to each other, a node that leads to itself among them. Of each group the last to be left
 * on a walk through the graph leads to all the others, and on the way back it meets them alone (Sharir 1981). Linear.
 */
export function findCycles<Node>(graph: Successors<Node>): readonly (readonly Node[])[] {
  const nodes = [...graph.keys()];
  const reversed = new Map<Node, Node[]>(nodes.map((node) => [node, []]));
  for (const [node, nexts] of graph) for (const next of nexts) reversed.get(next)?.push(node);
  const groups = finishOrders(finishOrders(nodes, graph).flat().reverse(), reversed);
  const leadsToItself = (node: Node): boolean => graph.get(node)?.includes(node) ?? false;
  return groups.filter((group) => group.length > 1 || group.some(leadsToItself));
}

/** For each node, what it leads to and no walk before has met, itself last: each is left when all that it leads to is met. */
function finishOrders<Node>(nodes: readonly Node[], graph: Successors<Node>): readonly (readonly Node[])[] {
  const visited = new Set<Node>();
  return nodes.map((root) => {
    const finished: Node[] = [];
    // The way to where we are, and what lies ahead: recursion would overflow the stack in a long chain.
    const path: { readonly node: Node; readonly successors: Iterator<Node> }[] = [];
    const visit = (node: Node): void => {
      if (visited.has(node)) return;
      visited.add(node);
      path.push({ node, successors: (graph.get(node) ?? []).values() });
    };
    visit(root);
    for (let current = path.at(-1); current; current = path.at(-1)) {
      const next = current.successors.next();
      if (!next.done) visit(next.value);
      else {
        finished.push(current.node);
        path.pop();
      }
    }
    return finished;
  });
}

/** One way round a circle, its first node repeated at the end. */
export function traceCycle<Node>(circle: readonly Node[], graph: Successors<Node>): readonly Node[] {
  const members = new Set(circle);
  const path = new Set<Node>();
  let node = circle.at(-1)!;
  while (!path.has(node)) {
    path.add(node);
    node = graph.get(node)!.find((next) => members.has(next))!;
  }
  const steps = [...path];
  return [...steps.slice(steps.indexOf(node)), node];
}
