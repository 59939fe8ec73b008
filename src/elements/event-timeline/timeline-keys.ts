/** Moves the focus from event to event. */
export type WalkCommand = 'previous' | 'next' | 'laneBefore' | 'laneAfter' | 'first' | 'last';

/** Changes the visible part of the axis. */
export type ZoomCommand = 'panBefore' | 'panAfter' | 'zoomIn' | 'zoomOut' | 'fit';

/** Command of a key in the chart. */
export type KeyCommand =
  | { readonly type: 'walk'; readonly command: WalkCommand }
  | { readonly type: 'zoom-command'; readonly command: ZoomCommand };

const walk = (command: WalkCommand): KeyCommand => ({ type: 'walk', command });
const zoom = (command: ZoomCommand): KeyCommand => ({ type: 'zoom-command', command });

const COMMANDS: Readonly<Record<string, KeyCommand>> = {
  ArrowLeft: walk('previous'),
  ArrowRight: walk('next'),
  ArrowUp: walk('laneBefore'),
  ArrowDown: walk('laneAfter'),
  Home: walk('first'),
  End: walk('last'),
  'Shift+ArrowLeft': zoom('panBefore'),
  'Shift+ArrowRight': zoom('panAfter'),
  PageUp: zoom('panBefore'),
  PageDown: zoom('panAfter'),
  '+': zoom('zoomIn'),
  '=': zoom('zoomIn'),
  '-': zoom('zoomOut'),
  '0': zoom('fit'),
};

/** In right-to-left pages time runs to the left, and so do the arrows. */
const MIRRORED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** The command of a key, or undefined for keys that are the page's. */
export function commandOfKey(event: KeyboardEvent, direction: 'ltr' | 'rtl'): KeyCommand | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const key = direction === 'rtl' ? (MIRRORED[event.key] ?? event.key) : event.key;
  // Some keyboards write + and 0 with Shift.
  return COMMANDS[event.shiftKey && key.length > 1 ? `Shift+${key}` : key];
}
