import { isForEditors } from './for-editors.js';
import type { UsedHost } from './usage-warnings.js';

/**
 * Loads the warnings of an element for whoever builds its page; readers load nothing. A page that can't load them, such as a
 * sandboxed frame whose server allows no other origin, works without them.
 */
export function warnOwnMachine(element: UsedHost): void {
  if (!isForEditors(element)) return;
  import('./usage-warnings.js').then(
    ({ watchUsage }) => watchUsage(element),
    () => {},
  );
}
