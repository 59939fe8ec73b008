/** The parts of one EDTF date as digits. They are not checked against the calendar. */
export interface EdtfParts {
  /** Parts of a year: `-1950S2`, `Y17E7`. */
  readonly sign: string;
  readonly digits: string;
  readonly exponent?: string;
  readonly significant?: string;
  readonly month?: string;
  readonly day?: string;
  /** Parts of a clock time: `T19:30:05.25`. */
  readonly hour?: string;
  readonly minute?: string;
  readonly second?: string;
  readonly fraction?: string;
  /** `Z`, or `+05:30` with its parts. */
  readonly offset?: string;
  readonly offsetSign?: string;
  readonly offsetHours?: string;
  readonly offsetMinutes?: string;
}

// A mark may stand on the left or right of a component.
const MARK = '[?~%]?';
const YEAR = String.raw`(?<long>Y?)(?<sign>-?)(?<digits>[\dX]+)(?:E(?<exponent>\d+))?(?:S(?<significant>[1-9]\d?))?`;
const MONTH = String.raw`-${MARK}(?<month>[\dX]{2})${MARK}`;
const DAY = String.raw`-${MARK}(?<day>[\dX]{2})${MARK}`;
const TIME = String.raw`T(?<hour>\d\d)(?::(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,](?<fraction>\d+))?)?)?`;
const OFFSET = String.raw`(?<offset>Z|(?<offsetSign>[+-])(?<offsetHours>\d\d)(?::?(?<offsetMinutes>\d\d))?)?`;
const DATE = new RegExp(`^${MARK}${YEAR}${MARK}(?:${MONTH}(?:${DAY}(?:${TIME}${OFFSET}${MARK})?)?)?$`);

/** Splits one date; undefined for any other text. */
export function splitEdtf(text: string): EdtfParts | undefined {
  const parts = DATE.exec(text)?.groups as (EdtfParts & { readonly long: string }) | undefined;
  if (!parts) return undefined;
  const { long, digits, exponent, significant, month } = parts;
  const isOpen = digits.includes('X');
  const isYear = long ? !isOpen && !month : digits.length === 4 && !exponent;
  return isYear && !(isOpen && significant) ? parts : undefined;
}
