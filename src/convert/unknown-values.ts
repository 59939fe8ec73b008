import { getList } from '../model/unknown-json.js';

/** A text, or a number as a text; undefined for anything else, and for nothing but white space. */
export function getText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

export function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && getList(value) === undefined;
}

const MAX_NAMES = 1_000;

/** The names of an object's own members; none of anything else. */
export function getNames(value: unknown): readonly string[] {
  try {
    return isRecord(value) ? Object.keys(value as object).slice(0, MAX_NAMES) : [];
  } catch {
    return [];
  }
}
