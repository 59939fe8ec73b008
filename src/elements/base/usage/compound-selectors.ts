/** A selector of one element. */
export interface CompoundSelector {
  /** Its tag; empty without one. */
  readonly tag: string;
  /** Names of the parts of the element. */
  readonly parts: readonly string[];
}

/** Marks between the selectors of two elements. */
const COMBINATORS = ' \n\t,>+~';
const PART = '::part(';

/**
 * Splits a selector into those of single elements. What stands in brackets, such as in `:not(.wide)` and `[title="::part(x)"]`, belongs to
 * none of them.
 *
 * @param selector The selector, as style sheets give it.
 * @returns Tag and parts of each element.
 * @example
 * splitCompounds('main > event-timeline:hover::part(mark label)'); // […, { tag: 'event-timeline', parts: ['mark', 'label'] }]
 */
export function splitCompounds(selector: string): readonly CompoundSelector[] {
  const compounds: string[] = [''];
  const add = (text: string): void => void compounds.push(compounds.pop()! + text);
  for (let at = 0; at < selector.length; at += 1) {
    const sign = selector[at]!;
    if ('(['.includes(sign)) {
      const end = findEnd(selector, at);
      // The content of other brackets is left out, so that only that of a part is one.
      if (compounds.at(-1)!.endsWith(PART.slice(0, -1))) add(selector.slice(at, end + 1));
      at = end;
    } else if (COMBINATORS.includes(sign)) compounds.push('');
    else if (sign === '\\') {
      add('\\');
      at += 1;
    } else add(sign);
  }
  return compounds.filter(Boolean).map(readCompound);
}

function readCompound(compound: string): CompoundSelector {
  const [, tag = ''] = /^([\w-]*)/.exec(compound) ?? [];
  const [, rest] = compound.split(PART);
  return { tag, parts: rest?.slice(0, rest.indexOf(')')).split(/\s/).filter(Boolean) ?? [] };
}

/** Returns where the bracket ends that begins at an index; the end of the text where it doesn't. */
function findEnd(text: string, from: number): number {
  let depth = 0;
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at]!;
    if (sign === '\\') at += 1;
    else if (quote) quote = sign === quote ? '' : quote;
    else if ('"\''.includes(sign)) quote = sign;
    else if ('(['.includes(sign)) depth += 1;
    else if (')]'.includes(sign) && (depth -= 1) === 0) return at;
  }
  return text.length;
}
