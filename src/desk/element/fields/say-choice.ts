import type { MessageKey, Say } from '../../../i18n/messages.js';
import { capitalize } from '../../../text/capitalize.js';

/** Formats a value of the format in words: `part-of` becomes "Part of". */
export function sayChoice(say: Say, value: string): string {
  const key = `choice-${value}`;
  const text = say(key as MessageKey);
  if (text !== key) return text;
  return capitalize(value.replaceAll('-', ' '));
}
