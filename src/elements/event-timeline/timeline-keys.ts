/** What a key asks of the chart. */
export type TimelineAct =
  | 'previous'
  | 'next'
  | 'laneBefore'
  | 'laneAfter'
  | 'first'
  | 'last'
  | 'panBefore'
  | 'panAfter'
  | 'zoomIn'
  | 'zoomOut'
  | 'fit'
  | 'close';

const ACTS: Readonly<Record<string, TimelineAct>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'laneBefore',
  ArrowDown: 'laneAfter',
  Home: 'first',
  End: 'last',
  'Shift+ArrowLeft': 'panBefore',
  'Shift+ArrowRight': 'panAfter',
  PageUp: 'panBefore',
  PageDown: 'panAfter',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '0': 'fit',
  Escape: 'close',
};

/** In right-to-left pages time runs to the left, and so do the arrows. */
const MIRRORED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** The act of a key, or undefined for keys that are the page's. */
export function actOfKey(event: KeyboardEvent, direction: 'ltr' | 'rtl'): TimelineAct | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const key = direction === 'rtl' ? (MIRRORED[event.key] ?? event.key) : event.key;
  // Some keyboards write + and 0 with Shift.
  return ACTS[event.shiftKey && key.length > 1 ? `Shift+${key}` : key];
}
