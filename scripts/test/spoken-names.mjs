/** What assistive technology is told of a page, as Chromium works it out. */

/** What says nothing beyond its words, or is a part of them. */
const PLAIN = new Set(['InlineTextBox', 'none', 'generic', 'LineBreak', 'ListMarker']);

/**
 * The part of the accessibility tree within the first element that `selector` finds, as the DevTools protocol gives it: the topmost node,
 * and all nodes by their ids. `session` is a session of that protocol.
 */
export async function readTree(session, selector) {
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node } = await session.send('DOM.describeNode', { nodeId });
  const byId = new Map(nodes.map((each) => [each.nodeId, each]));
  return { top: nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId), byId };
}

/** The states of a node of that tree, by name. */
export const statesOf = ({ properties = [] }) =>
  Object.fromEntries(properties.map(({ name, value }) => [name, value.value]));

/**
 * Everything within the first element that `selector` finds, in the order in which it is read: `{role, name, level, states, isSilent}`.
 * Texts are `StaticText`; what is read as one with its name (a button’s words, a heading’s) is not told again.
 */
export async function readTold(page, selector) {
  const session = await page.context().newCDPSession(page);
  const { top, byId } = await readTree(session, selector);
  await session.detach();
  const walk = (at) => {
    const role = at.role?.value ?? '';
    const name = squeeze(at.name?.value ?? '');
    const below = (at.childIds ?? []).flatMap((id) => (byId.has(id) ? walk(byId.get(id)) : []));
    if (at.ignored || PLAIN.has(role)) return below;
    const states = statesOf(at);
    const isReadWithName = NAMED_BY_WORDS.has(role);
    return [
      { role, name, level: states.level, states, isSilent: below.every((each) => each.role !== 'StaticText') },
      ...below.filter((each) => !isReadWithName || each.role !== 'StaticText'),
    ];
  };
  return walk(top);
}

const NAMED_BY_WORDS = new Set(['button', 'heading', 'link', 'option', 'tab']);

export const squeeze = (text) => text.replace(/\s+/g, ' ').trim();
