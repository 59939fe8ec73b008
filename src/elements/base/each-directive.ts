import { noChange } from 'lit';
import { directive, Directive, type ChildPart } from 'lit/directive.js';
import {
  getCommittedValue,
  insertPart,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';

type Render<T> = (item: T, index: number) => unknown;

/**
 * Keeps nodes by key. It is smaller than Lit's `repeat` (a third of its code), which moves fewer nodes when items
 * change places.
 */
class EachDirective extends Directive {
  #keys: readonly unknown[] = [];

  override render<T>(items: readonly T[], _keyOf: (item: T) => unknown, render: Render<T>): unknown {
    return items.map(render);
  }

  override update<T>(
    list: ChildPart,
    [items, keyOf, render]: [readonly T[], (item: T) => unknown, Render<T>],
  ): unknown {
    const before = getCommittedValue(list) as readonly ChildPart[] | undefined;
    const [keysBefore, keys] = [this.#keys, items.map(keyOf)];
    this.#keys = keys;
    // On the first update, Lit renders or hydrates the items.
    if (!Array.isArray(before)) return this.render(items, keyOf, render);
    const waiting = new Map(keysBefore.map((key, at) => [key, before[at] as ChildPart]));
    const take = (key: unknown): ChildPart | undefined => {
      const part = waiting.get(key);
      waiting.delete(key);
      return part;
    };
    const wanted = new Set(keys);
    for (const key of keysBefore) if (!wanted.has(key)) remove(take(key)!);
    let at = 0;
    /** Returns the key of the first part that still waits. It stands where the next item belongs. */
    const first = (): unknown => {
      while (at < keysBefore.length && !waiting.has(keysBefore[at])) at += 1;
      return keysBefore[at];
    };
    const parts = items.map((item, index) => {
      const key = keys[index];
      const isInPlace = key === first();
      const kept = take(key);
      const part = isInPlace ? kept! : insertPart(list, waiting.get(first()), kept);
      return setChildPartValue(part, render(item, index));
    });
    setCommittedValue(list, parts);
    return noChange;
  }
}

/**
 * Removes a part with its end marker. Lit leaves the marker, so that markers would pile up in a chart that is moved for
 * long.
 */
function remove(part: ChildPart): void {
  const { endNode } = part;
  removePart(part);
  (endNode as ChildNode).remove();
}

/**
 * Renders items and keeps their nodes by key, so that focus and open details stay with their item when others come or
 * go.
 */
export const each = directive(EachDirective) as <T>(
  items: readonly T[],
  keyOf: (item: T) => unknown,
  render: Render<T>,
) => unknown;
