import type { Node } from '../../packages/json.js';
import { readJson, type JsonFault } from '../../convert/json/json-faults.js';
import type { TextRange } from '../../text/text-range.js';
import { parsePointer, pointerTo } from '../../model/json-pointer.js';

/** A name that an object has several times; only its last value counts. */
export interface RepeatedName {
  readonly pointer: string;
  readonly name: string;
}

/** A parsed JSON text, with the range of every value. */
export interface JsonText {
  readonly value: unknown;
  readonly repeated: readonly RepeatedName[];
  /** Range of the value at a JSON Pointer, or of the nearest value around it. */
  rangeOf(pointer: string): TextRange;
  /** Range of a member's name, with its quotation marks. */
  nameRangeOf(pointer: string): TextRange;
}

/**
 * Parses JSON (RFC 8259) as `JSON.parse` does, and keeps the range of each value, so that problems can be shown in the
 * file. For a text that is not JSON, it returns all faults in their order.
 */
export function parseJson(text: string): { readonly json: JsonText } | { readonly faults: readonly JsonFault[] } {
  // The byte order mark has no meaning.
  const typed = text.replace(/^\ufeff/, ' ');
  const read = readJson(typed);
  if ('faults' in read) return read;
  const { root } = read;
  const json = {
    value: JSON.parse(typed) as unknown,
    repeated: findRepeated(root),
    rangeOf: (pointer: string) => locatePointer(pointer, root).value,
    nameRangeOf: (pointer: string) => locatePointer(pointer, root).name,
  };
  return { json };
}

function findRepeated(node: Node, pointer = ''): readonly RepeatedName[] {
  const seen = new Set<string>();
  return (node.children ?? []).flatMap((child, index) => {
    if (node.type === 'array') return findRepeated(child, pointerTo(pointer, index));
    const { name, value } = membersOf(child);
    const member = pointerTo(pointer, name);
    const again = seen.has(name) ? [{ pointer: member, name }] : [];
    seen.add(name);
    return [...again, ...(value ? findRepeated(value, member) : [])];
  });
}

function membersOf({ children = [] }: Node) {
  const [name, value] = children;
  return { name: String(name?.value), value };
}

/** Finds the value at a pointer, or the nearest value around it. */
function locatePointer(pointer: string, root: Node): { readonly value: TextRange; readonly name: TextRange } {
  let [name, value] = [root, root];
  for (const member of parsePointer(pointer)) {
    if (value.type !== 'array' && value.type !== 'object') break;
    const [nextName, next = nextName] = findMember(value, member);
    if (!nextName || !next) return { value: opening(value), name: opening(name) };
    [name, value] = [nextName, next];
  }
  return { value: rangeOf(value), name: rangeOf(name) };
}

function findMember({ type, children = [] }: Node, member: string): readonly Node[] {
  if (type === 'object') return children.findLast((child) => membersOf(child).name === member)?.children ?? [];
  const entry = /^\d+$/.test(member) ? children[Number(member)] : undefined;
  return entry ? [entry] : [];
}

function rangeOf({ offset, length }: Node): TextRange {
  return { start: offset, end: offset + length };
}

/** Range of an opening bracket, where a missing member is reported. */
function opening({ offset }: Node): TextRange {
  return { start: offset, end: offset + 1 };
}
