import { sayOnce } from '../../../text/say-once.js';
import { isForEditors } from '../for-editors.js';
import type { UsedElement } from './find-misuse.js';
import { lacksDocument } from './find-markup-faults.js';
import { READER_TAGS } from './our-tags.js';

/** Other files say more: a single file has room for the likeliest cure. */
const LACK = 'has no document: write src="story.json".';

/** Delay before a look at what a script may be about to write or assign. */
const WAIT_MS = 2000;

/**
 * Replaces `load-usage-warnings.ts` in bundles of a single file, which have room for the warnings without which a page stays empty: of an
 * attribute that the element doesn't have, where one of its own is near, and of an element without a document.
 */
export function loadUsageWarnings(element: HTMLElement): void {
  // Parsers and scripts give an element its attributes after they have made it.
  queueMicrotask(() => {
    if (!isForEditors(element)) return;
    const { observedAttributes } = element.constructor as unknown as { readonly observedAttributes: readonly string[] };
    const say = (sentence: string): void => sayOnce(`<${element.localName}> ${sentence}`);
    for (const { name, value } of element.attributes) {
      const meant =
        observedAttributes.includes(name) || name in element ? undefined : findNear(name, observedAttributes);
      if (meant) say(`${name}="${value}" is no attribute of it. Did you mean ${meant}?`);
    }
    setTimeout(() => element.isConnected && lacksDocument(element as UsedElement) && say(LACK), WAIT_MS);
  });
}

/** Warns of misspelt tags in a page: nothing of ours may stand in it. */
export function loadPageWarnings(): void {
  if (isForEditors(document.documentElement)) setTimeout(lookAtTags, WAIT_MS);
}

function lookAtTags(): void {
  // To a browser a name without a hyphen is defined.
  for (const { localName } of document.querySelectorAll('*')) {
    const meant = customElements.get(localName) ? undefined : findNear(localName, READER_TAGS);
    if (meant) sayOnce(`<${localName}> is no element. Did you mean <${meant}>?`);
  }
}

/** Returns the name with the same first letter that has nearly the same letters. */
const findNear = (name: string, known: readonly string[]): string | undefined =>
  known.find((own) => own[0] === name[0] && extra(name, own) < 2 && extra(own, name) < 2);

/** Number of letters of a name that are not in another one. */
const extra = (name: string, other: string): number => [...name].filter((letter) => !other.includes(letter)).length;
