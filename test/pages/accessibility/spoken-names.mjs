/** What assistive technology is told of a page, as Chromium works it out. */

/** What says nothing beyond its words, or is a part of them. */
const PLAIN = new Set(['InlineTextBox', 'none', 'generic', 'LineBreak', 'ListMarker']);

/**
 * Everything within the first element that `selector` finds, in the order in which it is read: `{role, name, level, states, isSilent}`.
 * Texts are `StaticText`; what is read as one with its name (a button’s words, a heading’s) is not told again.
 */
export async function readTold(page, selector) {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node } = await session.send('DOM.describeNode', { nodeId });
  await session.detach();
  const byId = new Map(nodes.map((each) => [each.nodeId, each]));
  const top = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
  const walk = (at) => {
    const role = at.role?.value ?? '';
    const name = squeeze(at.name?.value ?? '');
    const below = (at.childIds ?? []).flatMap((id) => (byId.has(id) ? walk(byId.get(id)) : []));
    if (at.ignored || PLAIN.has(role)) return below;
    const states = Object.fromEntries((at.properties ?? []).map(({ name: key, value }) => [key, value.value]));
    const isReadWithName = NAMED_BY_WORDS.has(role);
    return [
      { role, name, level: states.level, states, isSilent: below.every((each) => each.role !== 'StaticText') },
      ...below.filter((each) => !isReadWithName || each.role !== 'StaticText'),
    ];
  };
  return walk(top);
}

const NAMED_BY_WORDS = new Set(['button', 'heading', 'link', 'option', 'tab']);

const squeeze = (text) => text.replace(/\s+/g, ' ').trim();
