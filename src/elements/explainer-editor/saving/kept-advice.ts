import type { Json } from '../../../edit/json.js';
import { valueAt } from '../../../edit/pointer.js';
import { entryKey } from '../../../edit/sign-off/entry-index.js';
import { hashEntry } from '../../../edit/sign-off/hash-entry.js';
import { parsePointer } from '../../../model/json-pointer.js';
import type { Problem } from '../../../model/problems/problem.js';
import type { AdviceCode } from '../../../model/review/advice-texts.js';

const STORAGE_KEY = 'said-and-done-kept-advice';

/** Advice about which an editor has said “keep it as it is”, by the name under which the browser keeps the story. */
type KeptAdvice = Readonly<Record<string, readonly string[]>>;

/** Advice that is kept where the browser stores nothing, as in a private window; undefined where it does. */
let unstored: KeptAdvice | undefined;

/** Advice that depends on other statements too. */
const ON_OTHERS: readonly string[] = ['accused-not-heard', 'lead-twice'] satisfies readonly AdviceCode[];

/** Dates of events and statements. Whoever corrects something knows the day of the correction. */
const DATE_OF_ENTRY = /^\/(?:events|statements)\/\d+\/date$/;

/** True for what an editor can decide to leave: advice, and a date that nobody may know. */
export function canBeKept({ code, severity, pointer }: Problem): boolean {
  return severity === 'advice' || (code === 'date-missing' && DATE_OF_ENTRY.test(pointer));
}

/** Returns the problems without what an editor has decided to leave, and that. */
export function splitAdvice(
  story: string,
  document: Json,
  problems: readonly Problem[],
): { readonly open: readonly Problem[]; readonly kept: readonly Problem[] } {
  const keys = new Set(readKept()[story]);
  const isKept = (problem: Problem) => canBeKept(problem) && keys.has(keyOf(document, problem));
  if (keys.size === 0) return { open: problems, kept: [] };
  return { open: problems.filter((problem) => !isKept(problem)), kept: problems.filter(isKept) };
}

/** Leaves advice aside, or gives it again. */
export function keepAdvice(story: string, document: Json, problem: Problem, isKept: boolean): void {
  const all = readKept();
  const key = keyOf(document, problem);
  const others = (all[story] ?? []).filter((each) => each !== key);
  writeKept({ ...all, [story]: isKept ? [...others, key] : others });
}

/** Returns the keys of advice that is left aside, for a file that takes it along. */
export function keysOfKept(document: Json, kept: readonly Problem[]): readonly string[] {
  return kept.map((problem) => keyOf(document, problem));
}

/** Leaves aside what a file says was left aside. It counts as long as what the advice is about stays as it is. */
export function takeKept(story: string, keys: readonly string[]): void {
  const all = readKept();
  if (keys.length > 0) writeKept({ ...all, [story]: [...new Set([...(all[story] ?? []), ...keys])] });
}

/** Forgets all that editors have left aside in this browser. */
export function forgetKeptAdvice(): void {
  writeKept({});
}

/** Key of advice. It changes with what the advice is about: what is written anew is advised on anew. */
function keyOf(document: Json, { code, pointer, values }: Problem): string {
  const [list = '', index = '', ...fields] = parsePointer(pointer);
  const item = `/${list}/${index}`;
  const isEntry = index !== '' && valueAt(document, item) !== undefined;
  const about = ON_OTHERS.includes(code) ? ['/statements'] : isEntry ? [] : [pointer];
  const place = isEntry ? [entryKey(document, item) ?? '', hashEntry(document, item), ...fields] : [pointer];
  return JSON.stringify([code, ...place, values, ...about.map((each) => hashEntry(document, each))]);
}

function readKept(): KeptAdvice {
  if (unstored) return unstored;
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}');
    return isKeptAdvice(kept) ? kept : {};
  } catch {
    return {};
  }
}

function isKeptAdvice(value: unknown): value is KeptAdvice {
  return typeof value === 'object' && value !== null && Object.values(value).every((keys) => Array.isArray(keys));
}

function writeKept(kept: KeptAdvice): void {
  unstored = undefined;
  try {
    if (Object.keys(kept).length === 0) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, JSON.stringify(kept));
  } catch {
    // It is kept until the page is left.
    unstored = kept;
  }
}
