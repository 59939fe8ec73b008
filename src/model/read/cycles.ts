/** A graph: each node with its successors. */
export type Successors<Node> = ReadonlyMap<Node, readonly Node[]>;

/**
 * Finds the groups of nodes that all lead to each other, and nodes that lead to themselves. This is Kosaraju's
 * algorithm (Sharir 1981): the node of a group that a first walk finishes last reaches the whole group, and a second
 * walk in reverse from it reaches nothing else. The time is linear.
 */
export function findCycles<Node>(graph: Successors<Node>): readonly (readonly Node[])[] {
  const nodes = [...graph.keys()];
  const reversed = new Map<Node, Node[]>(nodes.map((node) => [node, []]));
  for (const [node, nexts] of graph) for (const next of nexts) reversed.get(next)?.push(node);
  const groups = finishOrders(finishOrders(nodes, graph).flat().reverse(), reversed);
  const leadsToItself = (node: Node): boolean => graph.get(node)?.includes(node) ?? false;
  return groups.filter((group) => group.length > 1 || group.some(leadsToItself));
}

/**
 * Walks depth-first from each root, and lists for each root the nodes that no earlier walk has reached, in the order in
 * which the walk leaves them. Kosaraju's algorithm walks the reversed graph in the reverse of this order.
 */
function finishOrders<Node>(nodes: readonly Node[], graph: Successors<Node>): readonly (readonly Node[])[] {
  const visited = new Set<Node>();
  return nodes.map((root) => {
    const finished: Node[] = [];
    // The path is kept by hand, since recursion would overflow the stack in a long chain.
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

/** Follows one cycle; its first node is repeated at the end. */
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
