import type { D3ZoomEvent, ZoomTransform } from 'd3-zoom';
import { clamp } from '../../layout/geometry.js';
import type { Viewport } from '../../layout/scale/viewport.js';

/** The chart as gestures see it. */
export interface GestureTarget {
  /** Element on which pointers are watched. It is as wide as the viewport. */
  readonly surface: HTMLElement;
  readonly viewport: () => Viewport;
  readonly isMirrored: () => boolean;
  /** Called with each new viewport during a gesture. */
  readonly onMove: (viewport: Viewport) => void;
  /** Called when fingers or buttons are lifted, if they have moved anything. */
  readonly onEnd: () => void;
  readonly onDoubleClick: (aboutU: number) => void;
}

/** Maximum zoom by gestures; buttons and links may zoom in further. */
const MAX_ZOOM = 1e6;
/** Distance from which a press is a drag instead of a click. */
const CLICK_DISTANCE_PX = 4;
/** A click moves the viewport by no more than this part of it: the numbers are rounded. */
const NOT_MOVED = 1e-6;

/**
 * Watches drag, pinch, double click, and wheel with ctrl, by d3-zoom. A plain wheel and a vertical swipe stay the
 * page's. A gesture only makes viewports and moves no mark itself.
 *
 * @returns A function that stops watching.
 */
export async function watchGestures(target: GestureTarget): Promise<() => void> {
  const { select, zoom, ZoomTransform: Transform } = await import('./d3-gestures.js');
  const { surface } = target;
  const selection = select<HTMLElement, unknown>(surface);
  const syncTransform = (): void => storeTransform(target, Transform);
  let first: Viewport;
  const behavior = zoom<HTMLElement, unknown>()
    .scaleExtent([1, MAX_ZOOM])
    .clickDistance(CLICK_DISTANCE_PX)
    .wheelDelta(wheelDelta)
    .filter(isGesture)
    .on('start', () => {
      first = target.viewport();
      syncTransform();
    })
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (event.sourceEvent) target.onMove(viewportOf(event.transform, target));
    })
    .on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      const { from, to } = target.viewport();
      const hasMoved = Math.abs(from - first.from) + Math.abs(to - first.to) > NOT_MOVED * (to - from);
      if (event.sourceEvent && hasMoved) target.onEnd();
    });
  // Gestures move sideways only, and never beyond the whole.
  behavior.constrain(({ k, x }, [, [widthPx]]) => new Transform(k, clamp(x, widthPx * (1 - k), 0), 0));
  selection.call(behavior).on('dblclick.zoom', null);

  const handleDoubleClick = (event: MouseEvent): void => {
    if ((event.target as Element).closest('button')) return;
    target.onDoubleClick(pointerU(event, target));
  };
  const watched = new AbortController();
  // The listeners capture, because d3's listen in the bubbling phase.
  const options = { capture: true, passive: true, signal: watched.signal };
  leaveVerticalSwipes(surface, options);
  // Buttons, keys and scripts have moved the viewport without d3, so its stored transform is replaced before it is
  // read.
  for (const type of START_EVENTS) surface.addEventListener(type, syncTransform, options);
  surface.addEventListener('dblclick', handleDoubleClick, options);
  return () => {
    selection.on('.zoom', null);
    watched.abort();
  };
}

const START_EVENTS = ['wheel', 'mousedown', 'touchstart'] as const;

/**
 * Lets one finger that starts up or down scroll the page. d3 prevents scrolling with every move that it receives, so it
 * receives none of that finger's.
 */
function leaveVerticalSwipes(surface: HTMLElement, options: AddEventListenerOptions): void {
  let start: Touch | undefined;
  let isVertical: boolean | undefined;
  const begin = ({ touches }: TouchEvent): void => {
    start = touches.length === 1 ? touches[0] : undefined;
    isVertical = undefined;
  };
  const move = (event: TouchEvent): void => {
    const now = event.touches[0];
    if (!start || !now) return;
    isVertical ??= Math.abs(now.clientY - start.clientY) > Math.abs(now.clientX - start.clientX);
    if (isVertical) event.stopImmediatePropagation();
  };
  surface.addEventListener('touchstart', begin, options);
  surface.addEventListener('touchmove', move, options);
}

/**
 * Tells whether an event starts a gesture: a wheel with ctrl (as touchpads send a pinch), or a press of the main button
 * without ctrl, which opens a menu on macOS.
 */
function isGesture(event: Event): boolean {
  if (event.type === 'wheel') return (event as WheelEvent).ctrlKey;
  return !(event as MouseEvent).ctrlKey && !(event as MouseEvent).button;
}

/**
 * Exponent of two to zoom by. A pinch on a touchpad comes as many small deltas, a notch of a wheel as one large delta.
 */
function wheelDelta({ deltaY, deltaMode }: WheelEvent): number {
  const px = deltaMode === 1 ? deltaY * 25 : deltaMode === 2 ? deltaY * 400 : deltaY;
  return -px * (Math.abs(px) < 50 ? 0.02 : 0.005);
}

/** Writes the current viewport to the element as d3's transform. */
function storeTransform({ surface, viewport, isMirrored }: GestureTarget, Transform: typeof ZoomTransform): void {
  const { from, to } = viewport();
  const scale = 1 / (to - from);
  const start = isMirrored() ? 1 - to : from;
  (surface as HTMLElement & { __zoom?: ZoomTransform }).__zoom = new Transform(
    scale,
    -start * scale * surface.clientWidth,
    0,
  );
}

function viewportOf({ k, x }: ZoomTransform, { surface, isMirrored }: GestureTarget): Viewport {
  const width = Math.min(1, 1 / k);
  const start = clamp(-x / (k * surface.clientWidth), 0, 1 - width);
  const from = isMirrored() ? 1 - start - width : start;
  return { from, to: from + width };
}

/** Position of a pointer, in u. */
function pointerU(event: MouseEvent, { surface, viewport, isMirrored }: GestureTarget): number {
  const { left, width } = surface.getBoundingClientRect();
  const share = (event.clientX - left) / width;
  const { from, to } = viewport();
  return from + (isMirrored() ? 1 - share : share) * (to - from);
}
