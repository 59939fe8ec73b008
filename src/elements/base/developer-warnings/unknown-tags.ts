import { guess } from '../../../model/problems/guess.js';
import { READER_TAGS } from './element-names.js';

const TAGS = [...READER_TAGS, 'explainer-editor'];

/**
 * Finds elements whose names are near to those of ours: nothing defines them, so they stay empty without a word.
 *
 * @param root The page.
 * @returns A sentence for each name.
 * @example
 * findMisspeltTags(document); // ['<event-timelin> is no element. Did you mean <event-timeline>?']
 */
export function findMisspeltTags(root: ParentNode): readonly string[] {
  return tellTags(root, guessTag);
}

/**
 * Finds elements that nothing has defined: ours, where the page has loaded the module of another one; and those whose names consist of words
 * of ours.
 *
 * @param root The page.
 * @param isDefined Tells whether an element of a name is defined.
 * @returns A sentence for each name, with what to load or to write.
 * @example
 * findUndefinedTags(document); // ['<who-said> is no element. Did you mean <who-said-what>?']
 */
export function findUndefinedTags(
  root: ParentNode,
  isDefined: (tag: string) => boolean = (tag) => customElements.get(tag) !== undefined,
): readonly string[] {
  const lacking = TAGS.filter((tag) => !isDefined(tag) && root.querySelector(tag)).map((tag) => {
    const file = READER_TAGS.includes(tag)
      ? 'said-and-done.js in place of the file of one element; it defines all four'
      : `${tag}.js`;
    return `<${tag}> stands in the page, and nothing has defined it. With a bundler, import 'said-and-done/${tag}.js' as well. Otherwise load ${file}.`;
  });
  return [...lacking, ...tellTags(root, (name) => (guessTag(name) ? undefined : findAlike(name)))];
}

function tellTags(root: ParentNode, findMeant: (name: string) => string | undefined): readonly string[] {
  const names = new Set([...root.querySelectorAll('*')].filter(isUnknown).map(({ localName }) => localName));
  return [...names].flatMap((name) => {
    const meant = TAGS.includes(name) ? undefined : findMeant(name);
    return meant === undefined ? [] : [`<${name}> is no element. Did you mean <${meant}>?`];
  });
}

/**
 * Returns true for an element of HTML that neither the browser nor a script knows, and that holds no more than ours may hold while there
 * is no story. One that holds other elements belongs to a framework, or is a frame around ours.
 */
const isUnknown = (element: Element): boolean =>
  (element instanceof HTMLUnknownElement || (element instanceof HTMLElement && element.matches(':not(:defined)'))) &&
  [...element.children].every((child) => child.matches('script, ol'));

/** Returns the tag that is one typing error away, which is seldom in the first letter. */
function guessTag(name: string): string | undefined {
  const meant = guess(name, TAGS, 1);
  return meant?.[0] === name[0] ? meant : undefined;
}

/** True for a word that stands in few tags of others. */
const isRare = (word: string): boolean => word === 'timeline' || word === 'explainer';

/** Words of a tag. One or several, such as `event` and `events`, says and said, are the same. */
const wordsOf = (tag: string): readonly string[] =>
  tag.split('-').map((word) => (/^sa(y|ys|id)$/.test(word) ? 'said' : word.replace(/s$/, '')));

/** Returns the tag of ours that shares two words with a name; or else one rare word, where all words of the name are in tags of ours. */
function findAlike(name: string): string | undefined {
  const words = wordsOf(name);
  const shared = (tag: string): readonly string[] => words.filter((word) => wordsOf(tag).includes(word));
  const ours = TAGS.flatMap(wordsOf);
  // A longer name is that of an element around ours, such as `event-timeline-frame`.
  return (
    TAGS.find((tag) => shared(tag).length > 1 && words.length <= wordsOf(tag).length) ??
    TAGS.find((tag) => words.every((word) => ours.includes(word)) && shared(tag).some(isRare))
  );
}
