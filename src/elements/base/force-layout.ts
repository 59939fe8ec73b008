import type { Steps } from '../../scheduling/steps.js';

/**
 * Lets the browser lay out what was drawn before, as a step of its own. Otherwise, whoever asks for a style or a width
 * next waits for all of that.
 */
export function* forceLayout(): Steps<void> {
  document.documentElement.getBoundingClientRect();
  yield;
}
