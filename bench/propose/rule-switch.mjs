/** The switch of the rules in the bundle of `bundle-desk.mjs`. */
import { isDeepStrictEqual } from 'node:util';

/** Name of the rule that is left out, and those that changed something since the set was emptied. */
export const rules = { without: undefined, used: new Set() };

export function runRule(name, rule, neutral, args) {
  if (rules.without === name) return neutral(...args);
  const result = rule(...args);
  if (rules.without === undefined && !rules.used.has(name) && !isDeepStrictEqual(result, neutral(...args)))
    rules.used.add(name);
  return result;
}
