/** The JSON Pointer (RFC 6901) to a member of what `parent` points to. */
export function pointerTo(parent: string, member: string | number): string {
  const isPlain = typeof member === 'number' || !/[~/]/.test(member);
  return `${parent}/${isPlain ? member : member.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Splits a JSON Pointer (RFC 6901) into names of members; the pointer `''` to the whole document has none. */
export function parsePointer(pointer: string): readonly string[] {
  return pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((member) => member.replaceAll('~1', '/').replaceAll('~0', '~'));
}
