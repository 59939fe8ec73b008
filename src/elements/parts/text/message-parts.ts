import type { MessageKey, Say } from '../../../i18n/messages.js';

/** A message whose places are filled with templates, in the order that its language wants them. */
export function messageParts(say: Say, key: MessageKey, values: Readonly<Record<string, unknown>>): readonly unknown[] {
  const marked = Object.fromEntries(Object.keys(values).map((name) => [name, `\u0000${name}\u0000`]));
  return say(key, marked)
    .split('\u0000')
    .map((part, index) => (index % 2 === 0 ? part : values[part]));
}

/** "A, B, C", as the language lists things. */
export function formatList(names: readonly string[], say: Say): string {
  return names.reduce((first, second) => (first ? say('listed', { first, second }) : second), '');
}
