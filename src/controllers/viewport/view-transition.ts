import type { Viewport } from '../../layout/scale/viewport.js';
import type { ViewportController } from './viewport-controller.js';

const DURATION_MS = 200;

/** Animates the viewport over 200 ms, so that a reader can follow; without motion where the reader prefers that. */
export function animateViewport(view: ViewportController, target: Viewport): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    view.jump(target);
    return;
  }
  const from = view.viewport;
  const startMs = performance.now();
  let frame = requestAnimationFrame(step);
  view.startTransition(target, () => cancelAnimationFrame(frame));

  function step(nowMs: number): void {
    const share = Math.min(1, Math.max(0, (nowMs - startMs) / DURATION_MS));
    if (share === 1) {
      view.jump(target);
    } else {
      view.stepTransition(between(from, target, easeOut(share)));
      frame = requestAnimationFrame(step);
    }
  }
}

function between(a: Viewport, b: Viewport, share: number): Viewport {
  return { from: a.from + (b.from - a.from) * share, to: a.to + (b.to - a.to) * share };
}

function easeOut(share: number): number {
  return 1 - (1 - share) ** 3;
}
