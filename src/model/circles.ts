/** A graph: each node with those that come after it. */
export type Successors<Node> = ReadonlyMap<Node, readonly Node[]>;

interface Visit<Node> {
  readonly node: Node;
  /** The successors that are not visited yet, the next one last. */
  readonly ahead: Node[];
}

/**
 * The groups of nodes that all lead to each other (Tarjan 1972), a node that leads to itself among them, each in the order of
 * the graph. Linear; without recursion, so that a long chain can't overflow the stack.
 */
export function findCircles<Node>(graph: Successors<Node>): readonly (readonly Node[])[] {
  const orders = new Map<Node, number>();
  const lows = new Map<Node, number>();
  const open: Node[] = [];
  const closed = new Set<Node>();
  const circles: Node[][] = [];
  const visits: Visit<Node>[] = [];
  const enter = (node: Node) => {
    orders.set(node, orders.size);
    lows.set(node, orders.size - 1);
    open.push(node);
    visits.push({ node, ahead: [...(graph.get(node) ?? [])].reverse() });
  };
  const lower = (node: Node, order = Infinity) => lows.set(node, Math.min(lows.get(node) ?? Infinity, order));
  const leave = ({ node }: Visit<Node>) => {
    visits.pop();
    const parent = visits.at(-1);
    if (parent) lower(parent.node, lows.get(node));
    if (lows.get(node) !== orders.get(node)) return;
    const group = open.splice(open.lastIndexOf(node));
    for (const member of group) closed.add(member);
    if (group.length > 1 || graph.get(node)?.includes(node)) circles.push(group);
  };
  for (const root of graph.keys()) {
    if (!orders.has(root)) enter(root);
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const next = visit.ahead.pop();
      if (next === undefined) leave(visit);
      else if (!orders.has(next)) enter(next);
      else if (!closed.has(next)) lower(visit.node, orders.get(next));
    }
  }
  const places = new Map([...graph.keys()].map((node, place) => [node, place]));
  return circles.map((circle) => circle.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)));
}

/** One way round a circle, its first node repeated at the end. */
export function walkRound<Node>(circle: readonly Node[], graph: Successors<Node>): readonly Node[] {
  const members = new Set(circle);
  const walked = new Map<Node, number>();
  let node = circle[0];
  while (node !== undefined && !walked.has(node)) {
    walked.set(node, walked.size);
    node = graph.get(node)?.find((next) => members.has(next));
  }
  if (node === undefined) return circle;
  return [...[...walked.keys()].slice(walked.get(node)), node];
}
