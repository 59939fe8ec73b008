import { easeCubicOut } from 'd3-ease';
import { interpolateNumber } from 'd3-interpolate';
import type { Viewport } from '../../layout/scale/viewport.js';
import type { ViewportController } from './viewport-controller.js';

const DURATION_MS = 200;

/** Animates the viewport over 200 ms, so that a reader can follow; without motion where the reader prefers that. */
export function animateViewport(view: ViewportController, target: Viewport): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    view.jump(target);
    return;
  }
  const interpolateFrom = interpolateNumber(view.viewport.from, target.from);
  const interpolateTo = interpolateNumber(view.viewport.to, target.to);
  const startMs = performance.now();
  let frame = requestAnimationFrame(step);
  view.startTransition(target, () => cancelAnimationFrame(frame));

  function step(nowMs: number): void {
    const share = Math.min(1, Math.max(0, (nowMs - startMs) / DURATION_MS));
    if (share === 1) {
      view.jump(target);
    } else {
      const eased = easeCubicOut(share);
      view.stepTransition({ from: interpolateFrom(eased), to: interpolateTo(eased) });
      frame = requestAnimationFrame(step);
    }
  }
}
