import { isServer } from 'lit';
import { isForEditors } from '../for-editors.js';
import type { WatchedHost } from './warn-developers.js';

/**
 * Loads the warnings of an element for whoever builds or edits its page; readers load nothing of them. With `since-last-visit`, readers load
 * what tells them of news. A page that can't load them, such as a sandboxed frame whose server allows no other origin, works without them.
 */
export function loadDeveloperWarnings(element: WatchedHost): void {
  if (isServer) return;
  // Parsers and scripts give an element its attributes after they have made it.
  queueMicrotask(() => {
    const ignore = (): void => {};
    if (element.hasAttribute('since-last-visit'))
      import('../visits/watch-visits.js').then(({ watchVisits }) => watchVisits(element), ignore);
    if (isForEditors(element)) import('./warn-developers.js').then(({ watchElement }) => watchElement(element), ignore);
  });
}

/** Loads the warnings of a page, in which no element of ours may stand: its only tag may be misspelt, or of another module. */
export function loadPageWarnings(): void {
  if (isServer || !isForEditors(document.documentElement)) return;
  import('./warn-developers.js').then(
    ({ watchPage }) => watchPage(),
    () => undefined,
  );
}
