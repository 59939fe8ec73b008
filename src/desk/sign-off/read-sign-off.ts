import { isList, isObject, type Json } from '../document/json.js';
import { memberOf } from '../document/pointer.js';
import {
  EMPTY_SIGN_OFF,
  type EntryCheck,
  type EntryComment,
  type SavedChange,
  type Signed,
  type SignOff,
  type SignOffState,
  type StateChange,
} from './sign-off.js';

const STATES: readonly string[] = ['draft', 'for-legal', 'cleared'] satisfies readonly SignOffState[];

/** Reads a sign-off that a page has kept. It never throws: what doesn't make sense is left out. */
export function readSignOff(value: unknown): SignOff {
  const json = value as Json | undefined;
  const state = readState(memberOf(json, 'state'));
  const checks = memberOf(json, 'checks');
  const read = Object.entries(isObject(checks) ? checks : {}).flatMap(([entry, each]) => {
    const check = readCheck(each);
    return check ? [[entry, check] as const] : [];
  });
  return {
    ...EMPTY_SIGN_OFF,
    ...(state && { state }),
    checks: Object.fromEntries(read),
    comments: listOf(memberOf(json, 'comments')).flatMap((each) => readComment(each) ?? []),
    changes: listOf(memberOf(json, 'changes')).flatMap((each) => readChange(each) ?? []),
  };
}

function readSigned(value: Json | undefined): Signed | undefined {
  const [by, at] = [textOf(value, 'by'), textOf(value, 'at')];
  return by === undefined || at === undefined || Number.isNaN(Date.parse(at)) ? undefined : { by, at };
}

function readState(value: Json | undefined): StateChange | undefined {
  const [signed, state, words] = [readSigned(value), textOf(value, 'state') ?? '', textOf(value, 'words')];
  if (!signed || words === undefined || !STATES.includes(state)) return undefined;
  const entries = memberOf(value, 'entries');
  return {
    state: state as SignOffState,
    words,
    ...signed,
    ...(isList(entries) && { entries: entries.filter((each) => typeof each === 'string') }),
  };
}

function readCheck(value: Json): EntryCheck | undefined {
  const [signed, words] = [readSigned(value), textOf(value, 'words')];
  return signed && words !== undefined ? { words, ...signed } : undefined;
}

function readComment(value: Json): EntryComment | undefined {
  const [signed, id, text] = [readSigned(value), textOf(value, 'id'), textOf(value, 'text')];
  if (!signed || id === undefined || text === undefined) return undefined;
  const [resolved, reopened] = [readSigned(memberOf(value, 'resolved')), readSigned(memberOf(value, 'reopened'))];
  const place = { entry: textOf(value, 'entry') ?? '', words: textOf(value, 'words') ?? '' };
  return { id, ...place, text, ...signed, ...(resolved && { resolved }), ...(reopened && { reopened }) };
}

function readChange(value: Json): SavedChange | undefined {
  const signed = readSigned(value);
  const entries = listOf(memberOf(value, 'entries')).filter((each) => typeof each === 'string');
  return signed && entries.length > 0 ? { entries, ...signed } : undefined;
}

function textOf(value: Json | undefined, name: string): string | undefined {
  const text = memberOf(value, name);
  return typeof text === 'string' ? text : undefined;
}

function listOf(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}
