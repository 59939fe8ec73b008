import { noChange } from 'lit';
import { directive, Directive, type ChildPart } from 'lit/directive.js';
import { setChildPartValue } from 'lit/directive-helpers.js';
import { drawInTask } from './draw-in-task.js';

/** Delays `updateComplete` until the promise is settled. */
export type TrackPending = (drawn: Promise<unknown>) => void;

class DeferredDirective extends Directive {
  /** Version that is drawn now; `noChange` before the first drawing. */
  #version: unknown = noChange;
  #draw: () => unknown = () => noChange;
  #isWaiting = false;

  override render(_version: unknown, draw: () => unknown): unknown {
    return draw();
  }

  override update(
    part: ChildPart,
    [version, draw, placeholder, track]: [unknown, () => unknown, unknown?, TrackPending?],
  ): unknown {
    this.#draw = () => {
      this.#version = version;
      return draw();
    };
    if (this.#isWaiting) return noChange;
    const isFirst = this.#version === noChange;
    if (!track || this.#version === version || (isFirst && placeholder === undefined)) return this.#draw();
    this.#isWaiting = true;
    track(drawInTask(() => this.#drawNow(part)));
    return isFirst ? placeholder : noChange;
  }

  #drawNow(part: ChildPart): void {
    if (!this.#isWaiting) return;
    this.#isWaiting = false;
    // The part, or a view around it, may have been removed meanwhile.
    if (part.startNode?.isConnected) setChildPartValue(part, this.#draw(), this);
  }
}

/**
 * Draws a part in a task after the update: the first time, and for each new version. Updates without a new version draw it
 * at once, unless such a task is pending.
 *
 * @param placeholder Content until the part is drawn for the first time. Without it, the first drawing is not deferred.
 * @param track Delays `updateComplete`. Without it, the part is always drawn at once.
 */
export const deferred = directive(DeferredDirective) as (
  version: unknown,
  draw: () => unknown,
  placeholder: unknown,
  hold: TrackPending | undefined,
) => unknown;
