/** Commands by the keys that run them everywhere in the desk, with Ctrl, or with Command on a Mac. */
const SHORTCUTS = { s: 'save', z: 'undo', y: 'redo', k: 'commands' } as const;

/**
 * Reads a shortcut.
 *
 * @param event The key that was pressed.
 * @param isMac True on a Mac, where Ctrl+K deletes the rest of a line.
 * @returns The command of the key; undefined for other keys.
 * @example
 * readShortcut(new KeyboardEvent('keydown', { key: 'Z', ctrlKey: true, shiftKey: true })); // 'redo'
 */
export function readShortcut(
  event: KeyboardEvent,
  isMac = navigator.userAgent.includes('Mac'),
): (typeof SHORTCUTS)[keyof typeof SHORTCUTS] | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'z' && event.shiftKey) return 'redo';
  // Firefox opens its console with Shift.
  if (key === 'k' && (event.shiftKey || (isMac && !event.metaKey))) return undefined;
  return Object.hasOwn(SHORTCUTS, key) ? SHORTCUTS[key as keyof typeof SHORTCUTS] : undefined;
}
