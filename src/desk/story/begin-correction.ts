/**
 * Begins a correction. Nearly all are a publisher’s own, of the day on which they are written.
 *
 * @param on Today, in EDTF.
 */
export function beginCorrection(on: string): { readonly date: string; readonly kind: string; readonly by: string } {
  return { date: on, kind: 'correction', by: 'publisher' };
}
