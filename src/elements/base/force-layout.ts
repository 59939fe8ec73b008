import type { Steps } from '../../scheduling/steps.js';

/**
 * Makes the browser lay out the page, as a step of its own. Otherwise the next code that reads a style or a width would wait for
 * that layout.
 */
export function* forceLayout(): Steps<void> {
  document.documentElement.getBoundingClientRect();
  yield;
}
