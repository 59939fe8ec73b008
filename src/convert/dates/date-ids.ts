/** Makes an id from a date in EDTF, which stays the same when a title is edited: `2023-02-04`, `0043-03-15-bce`. */
export function idOfDate(date: string | undefined): string {
  const [start = ''] = date?.split('/') ?? [];
  const [, era, digits = ''] = /^[[{.,]*Y?(-?)(.*)$/s.exec(start) ?? [];
  const id = digits.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/(?<!-)-+$/, '');
  return id === '' ? 'undated' : id + (era === '-' ? '-bce' : '');
}
