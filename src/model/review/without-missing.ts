import type { Problem } from '../problems/problem.js';

/**
 * Leaves out that something is missing where another problem says that it could not be read: `"sources": ["s2"]` is an id that the
 * document lacks, and not a lack of sources.
 *
 * @param found Problems of a document.
 * @returns The problems without those.
 */
export function withoutMissing(found: readonly Problem[]): readonly Problem[] {
  const unreadable = new Set(
    found.filter(({ code }) => !isOfMissing(code)).flatMap(({ pointer }) => [pointer, pointer.replace(/\/\d+$/, '')]),
  );
  return found.filter(({ code, pointer }) => !isOfMissing(code) || !unreadable.has(pointer));
}

/** True for the code of a problem that says that something is missing. */
export const isOfMissing = (code: string): boolean => /^(id|statement-id|sources)-missing$/.test(code);
