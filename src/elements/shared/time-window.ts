import { html, type TemplateResult } from 'lit';
import { clamp } from '../../layout/geometry.js';
import type { Viewport } from '../../layout/viewport.js';
import { place } from './place.js';

export interface WindowContext {
  readonly viewport: Viewport;
  readonly direction: 'ltr' | 'rtl';
  /** What the handles are called. */
  readonly fromName: string;
  readonly toName: string;
  /** A place in u as a moment in words, for those who can't see the handles. */
  readonly momentAt: (u: number) => string;
  /** With each step of a drag, and once more (`isDone`) at its end. */
  readonly onWindow: (viewport: Viewport, isDone: boolean) => void;
}

/** What an arrow key and a page key move, as a share of the whole. */
const STEP = 0.01;
const PAGE = 0.1;
/** The handles stay this far apart. */
const CLOSEST = 1e-6;

/** A window on a stretch of the whole, over whatever shows the whole: a slider for each end, and a drag for both. */
export function renderWindow(context: WindowContext): TemplateResult {
  const { viewport } = context;
  return html`<div
      class="overview-window"
      ${place(placement(viewport.from, viewport.to - viewport.from))}
      @pointerdown=${(event: PointerEvent) => followPointer(event, context, (change) => shift(viewport, change))}
    ></div>
    ${renderHandle('from', context)} ${renderHandle('to', context)}`;
}

function renderHandle(end: 'from' | 'to', context: WindowContext): TemplateResult {
  const { viewport, direction, fromName, toName, momentAt, onWindow } = context;
  const at = viewport[end];
  const moved = (change: number): Viewport =>
    end === 'from'
      ? { ...viewport, from: clamp(viewport.from + change, 0, viewport.to - CLOSEST) }
      : { ...viewport, to: clamp(viewport.to + change, viewport.from + CLOSEST, 1) };
  const handleKey = (event: KeyboardEvent): void => {
    const change = changeOfKey(event.key, at, direction);
    if (change === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onWindow(moved(change), true);
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
    ${place(placement(at))}
    @keydown=${handleKey}
    @pointerdown=${(event: PointerEvent) => followPointer(event, context, moved)}
  ></div>`;
}

/** How far a key moves a handle; undefined for keys that are not the slider's. */
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

/** Follows a pressed pointer until it is lifted; `moved` tells what a way of so much of the whole leads to. */
function followPointer(
  down: PointerEvent,
  { direction, onWindow }: WindowContext,
  moved: (change: number) => Viewport,
): void {
  if (down.button !== 0) return;
  const element = down.currentTarget as HTMLElement;
  const widthPx = (element.parentElement as HTMLElement).clientWidth * (direction === 'rtl' ? -1 : 1);
  const follow = (event: PointerEvent): void => onWindow(moved((event.clientX - down.clientX) / widthPx), false);
  const end = (event: PointerEvent): void => {
    element.removeEventListener('pointermove', follow);
    onWindow(moved((event.clientX - down.clientX) / widthPx), true);
  };
  element.setPointerCapture(down.pointerId);
  element.addEventListener('pointermove', follow);
  element.addEventListener('lostpointercapture', end, { once: true });
  down.preventDefault();
  element.focus();
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
