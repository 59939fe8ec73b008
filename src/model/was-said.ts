import type { Statement } from './explainer.js';

/** Returns true for a statement that counts as one: it was said, and it isn't withdrawn. */
export function wasSaid({ silence, status }: Statement): boolean {
  return !silence && status !== 'withdrawn';
}
