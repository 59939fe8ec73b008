/** Where small characters stand: raised, as in 10⁶, or lowered, as in H₂O. */
export type Shift = 'raised' | 'lowered';

/** Digits and signs that Unicode has raised and lowered, in the same order. */
const PLAIN = [...'0123456789+-−=()'];
const SHIFTED: Readonly<Record<Shift, readonly string[]>> = {
  raised: [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾'],
  lowered: [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'],
};

/** Marks before digits of other scripts, which Unicode doesn't have raised or lowered. */
const MARKS: Readonly<Record<Shift, string>> = { raised: '^', lowered: '_' };

/**
 * Writes raised or lowered text with characters of its own: 10⁶ is not 106. Letters stay, since “21st” is the same with raised
 * letters; an exponent “n” alone is raised.
 *
 * @example
 * ```ts
 * shiftText('6', 'raised'); // '⁶'
 * ```
 */
export function shiftText(text: string, shift: Shift | undefined): string {
  if (shift === undefined) return text;
  if (shift === 'raised' && text.trim() === 'n') return text.replace('n', 'ⁿ');
  return text.replace(/[0-9+\-−=()]|\p{Nd}+/gu, (sign) => {
    const index = PLAIN.indexOf(sign);
    return index < 0 ? MARKS[shift] + sign : (SHIFTED[shift][index] ?? sign);
  });
}
