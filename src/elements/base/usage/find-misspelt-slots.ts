import { nearMiss } from '../../../model/problems/near-miss.js';

/** Slots by a property that only elements with these slots have, so that they hold under any name. */
const SLOTS: readonly (readonly [ownProperty: string, slots: readonly string[]])[] = [
  ['selectedStatement', ['heading', 'empty', 'problem']],
  ['order', ['heading', 'toolbar', 'empty', 'problem']],
];

/**
 * Finds slots that an element doesn't have. What the page has put into them is nowhere to be seen.
 *
 * @param element The element, as the page wrote it.
 * @returns A sentence for each name, with the slots that there are.
 * @example
 * findMisspeltSlots(timeline); // ['slot="tolbar" is no slot of it, so that nobody sees what is in it. Did you mean toolbar?']
 */
export function findMisspeltSlots(element: Element): readonly string[] {
  const known = SLOTS.find(([own]) => own in element)?.[1] ?? [];
  const names = new Set([...element.children].map(({ slot }) => slot));
  return [...names]
    .filter((name) => name !== '' && !known.includes(name))
    .map((name) => {
      const meant = nearMiss(name, known);
      const others = known.length === 0 ? 'It has none with a name.' : `There are: ${known.join(', ')}.`;
      return `slot="${name}" is no slot of it, so that nobody sees what is in it. ${meant === undefined ? others : `Did you mean ${meant}?`}`;
    });
}
