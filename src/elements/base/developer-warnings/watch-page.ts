import { whenIdle } from '../../../scheduling/when-idle.js';
import { sayOnce } from '../../../text/say-once.js';
import { findUnknownStyles } from './unknown-styles.js';
import { findMisspeltTags, findUndefinedTags } from './unknown-tags.js';

/** Delay between two looks at the tags and styles of a page. */
const LOOK_MS = 5000;

/** When the page was looked at last, in milliseconds since its beginning. */
let lookedAtMs = -LOOK_MS;

/** Sentences of the last look on tags that nothing has defined: a script may be about to import their modules. */
let undefinedBefore: readonly string[] = [];

/** Warns whoever builds a page, in which no element of ours may stand. Scripts of the page may be about to write the tags. */
export function watchPage(): void {
  const look = () =>
    void whenIdle().then(() => {
      lookAtPage();
      // A page without our elements is looked at no more than twice.
      if (undefinedBefore.length > 0) setTimeout(lookAtPage, LOOK_MS + 100);
    });
  if (document.readyState === 'complete') look();
  else addEventListener('load', look, { once: true });
}

/**
 * Looks for misspelt tags and styles of ours, once for all elements of the page, when it has loaded; and for tags that nothing defines, which
 * are told if two looks find them.
 */
export function lookAtPage(): void {
  if (performance.now() - lookedAtMs < LOOK_MS || document.readyState !== 'complete') return;
  lookedAtMs = performance.now();
  const lacks = findUndefinedTags(document);
  const stillLacks = lacks.filter((sentence) => undefinedBefore.includes(sentence));
  undefinedBefore = lacks;
  for (const sentence of [...findMisspeltTags(document), ...stillLacks, ...findUnknownStyles(document)])
    sayOnce(sentence);
}
