import type { MessageKey, Say } from './messages.js';

/**
 * Splits a message at its placeholders and replaces each with a value (template or markup), in the language's order.
 */
export function messageParts<T>(
  say: Say,
  key: MessageKey,
  values: Readonly<Record<string, T>>,
): readonly (string | T)[] {
  const marked = Object.fromEntries(Object.keys(values).map((name) => [name, `\u0000${name}\u0000`]));
  return say(key, marked)
    .split('\u0000')
    .map((part, index) => (index % 2 ? values[part]! : part));
}

/** Formats "A, B, C" as the language writes lists. */
export function formatList(names: readonly string[], say: Say): string {
  return names.reduce((first, second) => (first ? say('listed', { first, second }) : second), '');
}
