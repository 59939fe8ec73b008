/** Keys that move within the chart while all of it is in view; `commandOfKey` has all keys. */
const KEYS = /^(Arrow|Home|End|[-+=0]$)/;

/**
 * Tells which input events wait for the code that handles them: keys and pinches in the chart, by which the page would scroll or
 * zoom, and touches and drags in the chart.
 *
 * @param event An event that came before that code was loaded.
 * @param path Its path, from the innermost node.
 * @returns `take` if the browser's default action must be prevented, `keep` if it may happen, and undefined for an event that doesn't
 *   concern the chart.
 */
export function classifyEarlyEvent(event: Event, path: readonly EventTarget[]): 'keep' | 'take' | undefined {
  if (!path.some((node) => (node as Element).classList?.contains('chart'))) return undefined;
  if (/^touch|^mouse/.test(event.type)) return 'keep';
  const { key = '', ctrlKey, metaKey, altKey, shiftKey } = event as KeyboardEvent;
  if (event.type === 'wheel') return ctrlKey ? 'take' : undefined;
  const isModified = ctrlKey || metaKey || altKey || (shiftKey && key.length > 1);
  return event.type === 'keydown' && KEYS.test(key) && !isModified ? 'take' : undefined;
}
