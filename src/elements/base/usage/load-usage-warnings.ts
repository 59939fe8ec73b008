import { isServer } from 'lit';
import { isForEditors } from '../for-editors.js';
import type { UsedHost } from './usage-warnings.js';

/**
 * Loads the warnings of an element for whoever builds or edits its page; readers load nothing. A page that can't load them, such as a
 * sandboxed frame whose server allows no other origin, works without them.
 */
export function loadUsageWarnings(element: UsedHost): void {
  if (isServer) return;
  // Parsers and scripts give an element its attributes after they have made it.
  queueMicrotask(() => {
    if (!isForEditors(element)) return;
    import('./usage-warnings.js').then(
      ({ watchUsage }) => watchUsage(element),
      () => {},
    );
  });
}
