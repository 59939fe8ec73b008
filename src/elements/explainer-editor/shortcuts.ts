/** Key of a shortcut that works everywhere in the desk, with Ctrl, or on a Mac with the Command key. */
const SHORTCUTS = { s: 'save', z: 'undo', y: 'redo', k: 'commands' } as const;

/**
 * Reads a shortcut.
 *
 * @param event The key that was pressed.
 * @returns The command of the key; undefined for other keys.
 * @example
 * readShortcut(new KeyboardEvent('keydown', { key: 'Z', ctrlKey: true, shiftKey: true })); // 'redo'
 */
export function readShortcut(event: KeyboardEvent): (typeof SHORTCUTS)[keyof typeof SHORTCUTS] | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'z' && event.shiftKey) return 'redo';
  return Object.hasOwn(SHORTCUTS, key) ? SHORTCUTS[key as keyof typeof SHORTCUTS] : undefined;
}
