import type { Json } from '../../document/json.js';
import { valueAt } from '../../document/pointer.js';
import { entryKey } from '../../sign-off/entry-index.js';
import { hashEntry } from '../../sign-off/hash-entry.js';
import { parsePointer } from '../../../model/json-pointer.js';
import type { Problem } from '../../../model/problems/problem.js';
import type { AdviceCode } from '../../../model/review/advice-texts.js';

/** Beginning of the key of each story. Two stories in two tabs never write the same key. */
const STORAGE_KEY = 'said-and-done-kept-advice:';

/** Advice that an editor has set aside, by story, if the browser could not store it, as in a private window. */
const unstored = new Map<string, readonly string[]>();

/** Codes of advice that also depends on other statements. */
const ON_OTHERS: readonly string[] = ['accused-not-heard', 'lead-twice'] satisfies readonly AdviceCode[];

/** Pointers of the dates of events and statements. The date of a correction is always known. */
const DATE_OF_ENTRY = /^\/(?:events|statements)\/\d+\/date$/;

/** Returns true for a problem that an editor may set aside: advice, or a missing date, which may be unknown. */
export function canBeKept({ code, severity, pointer }: Problem): boolean {
  return severity === 'advice' || (code === 'date-missing' && DATE_OF_ENTRY.test(pointer));
}

/** Splits problems into the open ones and those that an editor has set aside. */
export function splitAdvice(
  story: string,
  document: Json,
  problems: readonly Problem[],
): { readonly open: readonly Problem[]; readonly kept: readonly Problem[] } {
  const keys = new Set(readKept(story));
  const isKept = (problem: Problem) => canBeKept(problem) && keys.has(keyOf(document, problem));
  if (keys.size === 0) return { open: problems, kept: [] };
  return { open: problems.filter((problem) => !isKept(problem)), kept: problems.filter(isKept) };
}

/** Sets advice aside, or shows it again. */
export function keepAdvice(story: string, document: Json, problem: Problem, isKept: boolean): void {
  const key = keyOf(document, problem);
  const others = readKept(story).filter((each) => each !== key);
  writeKept(story, isKept ? [...others, key] : others);
}

/** Returns the keys of advice that was set aside, for a file. */
export function keysOfKept(document: Json, kept: readonly Problem[]): readonly string[] {
  return kept.map((problem) => keyOf(document, problem));
}

/** Sets aside the advice with the keys from a file. A key is valid until the subject of the advice changes. */
export function takeKept(story: string, keys: readonly string[]): void {
  if (keys.length > 0) writeKept(story, [...new Set([...readKept(story), ...keys])]);
}

/** Forgets all advice that was set aside in this browser. */
export function forgetKeptAdvice(): void {
  unstored.clear();
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(STORAGE_KEY)) localStorage.removeItem(key);
  } catch {
    // A browser that stores nothing has nothing to forget.
  }
}

/** Returns the key of a piece of advice. It changes with the subject of the advice, so that changed words get new advice. */
function keyOf(document: Json, { code, pointer, values }: Problem): string {
  const [list = '', index = '', ...fields] = parsePointer(pointer);
  const item = `/${list}/${index}`;
  const isEntry = index !== '' && valueAt(document, item) !== undefined;
  const about = ON_OTHERS.includes(code) ? ['/statements'] : isEntry ? [] : [pointer];
  const place = isEntry ? [entryKey(document, item) ?? '', hashEntry(document, item), ...fields] : [pointer];
  return JSON.stringify([code, ...place, values, ...about.map((each) => hashEntry(document, each))]);
}

function readKept(story: string): readonly string[] {
  const kept = unstored.get(story);
  if (kept) return kept;
  try {
    const keys: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY + story) ?? '[]');
    return Array.isArray(keys) ? (keys as readonly string[]) : [];
  } catch {
    return [];
  }
}

function writeKept(story: string, keys: readonly string[]): void {
  unstored.delete(story);
  try {
    if (keys.length === 0) localStorage.removeItem(STORAGE_KEY + story);
    else localStorage.setItem(STORAGE_KEY + story, JSON.stringify(keys));
  } catch {
    // It is kept until the page is left.
    unstored.set(story, keys);
  }
}
