import '../i18n/en/details.js';
import type { Item } from '../model/explainer.js';
import { nameEntry } from './names.js';
import { fillIn, namePart, type DescribeContext, type PartOrNothing } from './parts.js';

/** Describes the order that a source states: "before “The visit”". No other order is ever told. */
export function describeStatedOrder(
  { before, after }: Pick<Item, 'before' | 'after'>,
  context: DescribeContext,
): readonly PartOrNothing[] {
  const told = (key: 'beforeItem' | 'afterItem') => (id: string) => {
    const name = nameEntry(id, context);
    return name && fillIn(context.say, key, { title: namePart(name, context.lang) });
  };
  return [...before.map(told('beforeItem')), ...after.map(told('afterItem'))];
}
