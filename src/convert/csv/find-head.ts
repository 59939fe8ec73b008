import { translateHead } from './translate-head.js';

/** Index of the head with that name, or else of the first one that means it in another language; −1 where there is none. */
export function findHead(heads: readonly string[], name: string): number {
  const own = heads.indexOf(name);
  return own < 0 ? heads.findIndex((head) => translateHead(head) === name) : own;
}
