/** An id from a date (EDTF), which stays when a headline is edited: `2023-02-04`, `0043-03-15-bce`. */
export function idOfDate(date: string | undefined): string {
  const [start = ''] = date?.split('/') ?? [];
  const [, era, digits = ''] = /^[[{.,]*Y?(-?)(.*)$/s.exec(start) ?? [];
  const id = digits.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/(?<!-)-+$/, '');
  return id === '' ? 'undated' : id + (era === '-' ? '-bce' : '');
}
