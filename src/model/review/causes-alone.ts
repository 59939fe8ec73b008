import type { Problem } from '../problems/problem.js';
import { isOfMissing, withoutMissing } from './without-missing.js';

/** Fields without which an entry is left out. */
const NEEDED_FIELD = /^(\/\w+\/\d+)\/(title|name|text|thing)$/;

/**
 * Leaves out that an id or sources are missing where the whole entry can't be read: first its cause has to be mended.
 *
 * @param found Problems of a document.
 * @returns The problems without those, and without what `withoutMissing` leaves out.
 */
export function causesAlone(found: readonly Problem[]): readonly Problem[] {
  const lost = new Set(found.map(lostEntry));
  return withoutMissing(found).filter(
    ({ code, pointer }) => !isOfMissing(code) || !lost.has(pointer.split('/', 3).join('/')),
  );
}

/** The entry that readers don't get because of a problem. */
function lostEntry({ code, pointer, severity }: Problem): string | undefined {
  if (code.endsWith('-withheld')) return pointer;
  return severity === 'error' ? NEEDED_FIELD.exec(pointer)?.[1] : undefined;
}
