/** Keys that move within the chart while all of it is in view; `commandOfKey` has all keys. */
const KEYS = /^(Arrow|Home|End|[-+=0]$)/;

/**
 * Tells which events of a reader wait for the code that answers them: keys and pinches in the chart, which the page
 * would scroll or zoom by, and all that fingers and the mouse's button do there.
 *
 * @param event An event that came before that code.
 * @param path Its path, from the innermost node.
 * @returns `take` where the page must not answer it, `keep` where it may, and undefined for an event that is the page's.
 */
export function judgeEarlyEvent(event: Event, path: readonly EventTarget[]): 'keep' | 'take' | undefined {
  if (!path.some((node) => (node as Element).classList?.contains('chart'))) return undefined;
  if (/^touch|^mouse/.test(event.type)) return 'keep';
  const { key = '', ctrlKey, metaKey, altKey, shiftKey } = event as KeyboardEvent;
  if (event.type === 'wheel') return ctrlKey ? 'take' : undefined;
  const isModified = ctrlKey || metaKey || altKey || (shiftKey && key.length > 1);
  return event.type === 'keydown' && KEYS.test(key) && !isModified ? 'take' : undefined;
}
