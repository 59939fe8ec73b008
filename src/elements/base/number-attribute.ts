/**
 * Reads the text of an attribute as a number. An empty text is no number, so that the default of the property holds, and not 0.
 *
 * @returns NaN for no number; null where the attribute is not there.
 */
export function numberAttribute(text: string | null): number | null {
  if (text === null) return null;
  return text.trim() === '' ? NaN : Number(text);
}
