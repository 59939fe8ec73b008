import { collapseWhitespace } from './collapse-whitespace.js';

/** Normalizes a name for comparing: spaces and capitals make no difference. */
export function normalizeName(name: string): string {
  return collapseWhitespace(name).toLowerCase();
}
