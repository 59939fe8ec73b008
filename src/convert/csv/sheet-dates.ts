import { toEdtf } from '../dates/plain-dates.js';

/** Order of day and month in a date such as 4/2/2023. */
export type DateOrder = 'day-first' | 'month-first';

const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const WITH_CLOCK = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2})?)$/;
const MIDNIGHT = /^00:00(?::00)?$/;

/**
 * Converts a date as spreadsheets write it to EDTF: any date that `toEdtf` reads, `2023-02-04 19:30`, and numeric
 * dates, where the order of day and month is given or can only be one. Undefined for other texts.
 */
export function readSheetDate(typed: string, lang?: string, order?: DateOrder): string | undefined {
  const [, day, clock = ''] = WITH_CLOCK.exec(typed) ?? [];
  // Spreadsheets add midnight to a day without a clock time.
  if (day !== undefined) return toEdtf(MIDNIGHT.test(clock) ? day : `${day}T${clock}`, lang);
  return toEdtf(orderNumbers(typed, order), lang);
}

/** Day and month of a date in numbers, and the only order that they can have, if there is one. */
function readNumbers(
  typed: string,
): { readonly first: string; readonly second: string; readonly year: string; readonly only?: DateOrder } | undefined {
  const [, first, , second, year] = NUMBERS.exec(typed) ?? [];
  if (first === undefined || second === undefined || year === undefined) return undefined;
  const numbers = { first, second, year };
  if (Number(first) > 12) return { ...numbers, only: 'day-first' };
  return Number(second) > 12 ? { ...numbers, only: 'month-first' } : numbers;
}

/** Returns true for a date in numbers that means two days, such as 4/2/2023. With points, as in 4.2.2023, the day comes first. */
export function isAmbiguousDate(typed: string): boolean {
  const numbers = typed.includes('.') ? undefined : readNumbers(typed);
  return numbers !== undefined && numbers.only === undefined && Number(numbers.first) !== Number(numbers.second);
}

/**
 * Finds the order of day and month that dates of one sheet prove: 17/06/2025 can only begin with the day.
 *
 * @returns The order and the first date that proves it; undefined where no date proves one, or dates prove both.
 */
export function proveDateOrder(
  typed: readonly string[],
): { readonly order: DateOrder; readonly proof: string } | undefined {
  const proofs = typed.flatMap((proof) => {
    const order = proof.includes('.') ? undefined : readNumbers(proof)?.only;
    return order ? [{ order, proof }] : [];
  });
  return new Set(proofs.map(({ order }) => order)).size === 1 ? proofs[0] : undefined;
}

function orderNumbers(typed: string, order?: DateOrder): string {
  const numbers = readNumbers(typed);
  if (!numbers) return typed;
  const { first, second, year, only = Number(first) === Number(second) ? 'day-first' : order } = numbers;
  if (!only) return typed;
  const [day, month] = only === 'day-first' ? [first, second] : [second, first];
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}
