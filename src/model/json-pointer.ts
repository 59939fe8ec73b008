/** The JSON Pointer (RFC 6901) to a member of what `parent` points to. */
export function pointerTo(parent: string, member: string | number): string {
  const isPlain = typeof member === 'number' || !/[~/]/.test(member);
  return `${parent}/${isPlain ? member : member.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
