import { html, nothing, type TemplateResult } from 'lit';
import { clamp } from '../../../layout/geometry.js';
import type { Viewport } from '../../../layout/scale/viewport.js';
import { setStyles } from '../../styles/styles-directive.js';

export interface WindowContext {
  readonly viewport: Viewport;
  readonly direction: 'ltr' | 'rtl';
  /** Accessible names of the handles. */
  readonly fromName: string;
  readonly toName: string;
  /** Formats a position in u as a moment, for screen readers. */
  readonly momentAt: (u: number) => string;
  /** Called on each step of a drag, and once more at its end (`isDone`). */
  readonly onChange: (viewport: Viewport, isDone: boolean) => void;
  /** True if a press moves the nearer end there. It is for readers who can't drag, if no buttons do the same. */
  readonly takesPresses?: boolean;
}

/** Steps of an arrow key and a page key, as shares of the whole. */
const STEP = 0.01;
const PAGE = 0.1;
/** Distance below which a press is no drag. */
const MIN_DRAG_PX = 4;
/** Smallest distance between the handles. */
const MIN_WINDOW_U = 1e-6;

/** Renders a window over an overview: a slider for each end, and a drag that moves both. */
export function renderWindow(context: WindowContext): TemplateResult {
  const { viewport, takesPresses, onChange } = context;
  const press = takesPresses ? (at: number) => onChange(moveNearer(viewport, at), true) : undefined;
  return html`${
      press
        ? html`<div
            class="overview-track"
            @pointerdown=${(event: PointerEvent) => followPointer(event, context, () => viewport, press)}
          ></div>`
        : nothing
    }
    <div
      class="overview-window"
      ${setStyles(placement(viewport.from, viewport.to - viewport.from))}
      @pointerdown=${(event: PointerEvent) => followPointer(event, context, (change) => shift(viewport, change), press)}
    ></div>
    ${renderHandle('from', context)} ${renderHandle('to', context)}`;
}

function renderHandle(end: 'from' | 'to', context: WindowContext): TemplateResult {
  const { viewport, direction, fromName, toName, momentAt, onChange } = context;
  const at = viewport[end];
  const moved = (change: number): Viewport => moveEnd(viewport, end, viewport[end] + change);
  const handleKey = (event: KeyboardEvent): void => {
    const change = changeOfKey(event.key, at, direction);
    if (change === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(moved(change), true);
  };
  return html`<div
    class="overview-handle ${end}"
    role="slider"
    tabindex="0"
    aria-label=${end === 'from' ? fromName : toName}
    aria-valuemin="0"
    aria-valuemax="100"
    aria-valuenow=${Math.round(at * 100)}
    aria-valuetext=${momentAt(at)}
    ${setStyles(placement(at))}
    @keydown=${handleKey}
    @pointerdown=${(event: PointerEvent) => followPointer(event, context, moved)}
  ></div>`;
}

/** Returns the change by a key; undefined for keys that a slider doesn't use. */
function changeOfKey(key: string, at: number, direction: 'ltr' | 'rtl'): number | undefined {
  const forwards = direction === 'rtl' ? -1 : 1;
  const changes: Readonly<Record<string, number>> = {
    ArrowLeft: -STEP * forwards,
    ArrowRight: STEP * forwards,
    ArrowDown: -STEP,
    ArrowUp: STEP,
    PageDown: -PAGE,
    PageUp: PAGE,
    Home: -at,
    End: 1 - at,
  };
  return changes[key];
}

/**
 * Follows a pressed pointer until it is lifted. `moved` handles a drag by a share of the whole, and `press` a press
 * without one.
 */
function followPointer(
  down: PointerEvent,
  { direction, onChange }: WindowContext,
  moved: (change: number) => Viewport,
  press?: (at: number) => void,
): void {
  if (down.button !== 0) return;
  const element = down.currentTarget as HTMLElement;
  const whole = (element.parentElement as HTMLElement).getBoundingClientRect();
  const widthPx = whole.width * (direction === 'rtl' ? -1 : 1);
  let isPress = false;
  const follow = (event: PointerEvent): void => onChange(moved((event.clientX - down.clientX) / widthPx), false);
  const lift = ({ clientX }: PointerEvent): void => {
    isPress = Math.abs(clientX - down.clientX) < MIN_DRAG_PX;
  };
  const end = (event: PointerEvent): void => {
    element.removeEventListener('pointermove', follow);
    element.removeEventListener('pointerup', lift);
    if (isPress && press) press((down.clientX - (direction === 'rtl' ? whole.right : whole.left)) / widthPx);
    else onChange(moved((event.clientX - down.clientX) / widthPx), true);
  };
  element.setPointerCapture(down.pointerId);
  element.addEventListener('pointermove', follow);
  element.addEventListener('pointerup', lift);
  element.addEventListener('lostpointercapture', end, { once: true });
  down.preventDefault();
  element.focus();
}

function moveEnd(viewport: Viewport, end: 'from' | 'to', at: number): Viewport {
  return end === 'from'
    ? { ...viewport, from: clamp(at, 0, viewport.to - MIN_WINDOW_U) }
    : { ...viewport, to: clamp(at, viewport.from + MIN_WINDOW_U, 1) };
}

function moveNearer(viewport: Viewport, at: number): Viewport {
  return moveEnd(viewport, at - viewport.from < viewport.to - at ? 'from' : 'to', at);
}

function shift({ from, to }: Viewport, change: number): Viewport {
  const start = clamp(from + change, 0, 1 - (to - from));
  return { from: start, to: start + to - from };
}

function placement(from: number, width?: number): Record<string, string> {
  return {
    'inset-inline-start': `${from * 100}%`,
    ...(width !== undefined && { 'inline-size': `${width * 100}%` }),
  };
}
