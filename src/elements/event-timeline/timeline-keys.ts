/** Moves the focus from event to event. */
export type FocusCommand = 'previous' | 'next' | 'laneBefore' | 'laneAfter' | 'first' | 'last';

/** Changes the visible part of the axis. */
export type ZoomCommand = 'panBefore' | 'panAfter' | 'zoomIn' | 'zoomOut' | 'fit';

/** Command of a key in the chart. */
export type KeyCommand =
  | { readonly type: 'move-focus'; readonly command: FocusCommand }
  | { readonly type: 'zoom-command'; readonly command: ZoomCommand };

const moveFocus = (command: FocusCommand): KeyCommand => ({ type: 'move-focus', command });
const zoom = (command: ZoomCommand): KeyCommand => ({ type: 'zoom-command', command });

const COMMANDS: Readonly<Record<string, KeyCommand>> = {
  ArrowLeft: moveFocus('previous'),
  ArrowRight: moveFocus('next'),
  ArrowUp: moveFocus('laneBefore'),
  ArrowDown: moveFocus('laneAfter'),
  Home: moveFocus('first'),
  End: moveFocus('last'),
  'Shift+ArrowLeft': zoom('panBefore'),
  'Shift+ArrowRight': zoom('panAfter'),
  PageUp: zoom('panBefore'),
  PageDown: zoom('panAfter'),
  '+': zoom('zoomIn'),
  '=': zoom('zoomIn'),
  '-': zoom('zoomOut'),
  '0': zoom('fit'),
};

/** In right-to-left pages, time runs to the left, so the arrow keys are exchanged. */
const MIRRORED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** Returns the command of a key; undefined for keys that the chart leaves to the page. */
export function commandOfKey(event: KeyboardEvent, direction: 'ltr' | 'rtl'): KeyCommand | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const key = direction === 'rtl' ? (MIRRORED[event.key] ?? event.key) : event.key;
  // Some keyboards write + and 0 with Shift.
  return COMMANDS[event.shiftKey && key.length > 1 ? `Shift+${key}` : key];
}
