import { moreEnglish } from '../../i18n/english-more.js';
import { addEnglish } from '../../i18n/messages.js';
import { html, svg, type TemplateResult } from 'lit';
import { clamp } from '../../layout/geometry.js';
import { unfoldTime, type FoldMap } from '../../layout/fold.js';
import { formatMoment } from '../../layout/moment-words.js';
import { layoutOverview, type OverviewBar } from '../../layout/overview-layout.js';
import type { Viewport } from '../../layout/viewport.js';
import type { StoryEvent } from '../../model/explainer.js';
import type { Words } from '../shared/event-words.js';
import { place } from '../shared/place.js';
import { overviewStyles } from './timeline-overview.styles.js';

addEnglish(moreEnglish);

export { renderEdges } from './timeline-edges.js';
export const styles = [overviewStyles];

export interface OverviewContext extends Words {
  readonly locale: string;
  readonly timeZone: string | undefined;
  readonly direction: 'ltr' | 'rtl';
  readonly gutterPx: number;
  readonly events: readonly StoryEvent[];
  readonly fold: FoldMap;
  readonly viewport: Viewport;
  /** With each step of a drag, and once more (`isDone`) at its end. */
  readonly onWindow: (viewport: Viewport, isDone: boolean) => void;
}

const HEIGHT_PX = 28;
const WIDTH = 1000;
/** What an arrow key and a page key move, as a share of the whole. */
const STEP = 0.01;
const PAGE = 0.1;
/** The handles stay this far apart. */
const CLOSEST = 1e-6;

/** The whole in small, with a window on what is in view: a slider for each end, and a drag for both. */
export function renderOverview(context: OverviewContext): TemplateResult {
  const { say, gutterPx, viewport, direction, events, fold, timeZone } = context;
  const bars = layoutOverview(events, fold, timeZone);
  const mirror = direction === 'rtl' ? `translate(${WIDTH} 0) scale(-1 1)` : 'translate(0 0)';
  return html`<div
    class="overview"
    part="overview"
    role="group"
    aria-label=${say('overview')}
    ${place({ 'margin-inline-start': `${gutterPx}px` })}
  >
    <svg aria-hidden="true" viewBox="0 0 ${WIDTH} ${HEIGHT_PX}" preserveAspectRatio="none">
      <g transform=${mirror}>${bars.map(renderBar)}</g>
    </svg>
    <div
      class="overview-window"
      ${place(placement(viewport.from, viewport.to - viewport.from))}
      @pointerdown=${(event: PointerEvent) => followPointer(event, context, (change) => shift(viewport, change))}
    ></div>
    ${renderHandle('from', context)} ${renderHandle('to', context)}
  </div>`;
}

function renderBar({ from, to, share }: OverviewBar): TemplateResult<2> {
  const height = 4 + share * (HEIGHT_PX - 8);
  const width = Math.max(2, (to - from) * WIDTH - 2);
  return svg`<rect class="overview-bar" x=${from * WIDTH} y=${HEIGHT_PX - 2 - height} width=${width} height=${height} />`;
}

function renderHandle(end: 'from' | 'to', context: OverviewContext): TemplateResult {
  const { say, viewport, direction, onWindow } = context;
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
    aria-label=${say(end === 'from' ? 'viewFrom' : 'viewTo')}
    aria-valuemin="0"
    aria-valuemax="100"
    aria-valuenow=${Math.round(at * 100)}
    aria-valuetext=${momentAt(at, context)}
    ${place(placement(at))}
    @keydown=${handleKey}
    @pointerdown=${(event: PointerEvent) => followPointer(event, context, moved)}
  ></div>`;
}

/** A place in u as a moment in words, for those who can't see the handles. */
function momentAt(u: number, { fold, locale, timeZone }: OverviewContext): string {
  return formatMoment(unfoldTime(fold, u), 'date', { locale, timeZone });
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
  { direction, onWindow }: OverviewContext,
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
