import type { Problem } from '../problems/problem.js';

/** Fields without which an entry is left out. */
const NEEDED_FIELD = /^(\/\w+\/\d+)\/(title|name|text|thing)$/;

/**
 * Leaves out that an id or sources are missing where the whole entry can't be read: first its cause has to be mended.
 *
 * @param found Problems of a document.
 * @returns The problems without those, and without what `withoutFalseMissing` leaves out.
 */
export function withoutFollowUps(found: readonly Problem[]): readonly Problem[] {
  const lost = new Set(found.map(lostEntry));
  return withoutFalseMissing(found).filter(
    ({ code, pointer }) => !isMissingCode(code) || !lost.has(pointer.split('/', 3).join('/')),
  );
}

/** The entry that readers don't get because of a problem. */
function lostEntry({ code, pointer, severity }: Problem): string | undefined {
  if (code.endsWith('-withheld')) return pointer;
  return severity === 'error' ? NEEDED_FIELD.exec(pointer)?.[1] : undefined;
}

/**
 * Leaves out that something is missing where another problem says that it could not be read: `"sources": ["s2"]` is an id that the
 * document lacks, and not a lack of sources.
 *
 * @param found Problems of a document.
 * @returns The problems without those.
 */
export function withoutFalseMissing(found: readonly Problem[]): readonly Problem[] {
  const unreadable = new Set(
    found.filter(({ code }) => !isMissingCode(code)).flatMap(({ pointer }) => [pointer, pointer.replace(/\/\d+$/, '')]),
  );
  return found.filter(({ code, pointer }) => !isMissingCode(code) || !unreadable.has(pointer));
}

const isMissingCode = (code: string): boolean => /^(id|statement-id|sources)-missing$/.test(code);
