import { isOwnMachine } from './for-editors.js';
import type { UsedHost } from './usage-warnings.js';

/** Loads the warnings of an element for whoever builds its page; readers load nothing. */
export function warnOwnMachine(element: UsedHost): void {
  if (isOwnMachine()) void import('./usage-warnings.js').then(({ watchUsage }) => watchUsage(element));
}
