import { noChange } from 'lit';
import { directive, Directive, type ChildPart } from 'lit/directive.js';
import { setChildPartValue } from 'lit/directive-helpers.js';
import { drawInTask } from './draw-in-task.js';

/** Keeps `updateComplete` waiting. */
export type TrackPending = (drawn: Promise<unknown>) => void;

class DeferredDirective extends Directive {
  /** Version of the nodes that are there. */
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
 * Draws a part in a task of its own, after the update and not during it: at first, and with each new version. Other
 * updates draw it at once, unless it waits for its task.
 *
 * @param placeholder Takes the place of the part until it is drawn for the first time. Without it, that is at once.
 * @param hold Without it, the part is always drawn at once.
 */
export const deferred = directive(DeferredDirective) as (
  version: unknown,
  draw: () => unknown,
  placeholder: unknown,
  hold: TrackPending | undefined,
) => unknown;
