/** One date of EDTF, taken apart into the digits that its author wrote; nothing is checked yet. */
export interface EdtfParts {
  readonly year: YearParts;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
  readonly time?: TimeParts | undefined;
  readonly offset?: OffsetParts | undefined;
  /** All `?`, `~` and `%`, wherever they stood. */
  readonly marks: string;
}

/** `-1950S2`, `Y17E7`. */
export interface YearParts {
  readonly sign?: string;
  readonly digits?: string;
  readonly exponent?: string;
  readonly significant?: string;
}

/** `T19:30:05.25`. */
export interface TimeParts {
  readonly hour?: string;
  readonly minute?: string;
  readonly second?: string;
  readonly fraction?: string;
}

/** `+05:30`; all are absent for `Z`. */
export interface OffsetParts {
  readonly sign?: string;
  readonly hours?: string;
  readonly minutes?: string;
}

// A small pattern for each component, tried where the one before ended. Marks stand on a component's left or right.
const YEAR = /(?<left>[?~%]?)(?<sign>-?)(?<digits>[\dX]{4})(S(?<significant>[1-9]\d?))?(?<right>[?~%]?)/y;
const LONG_YEAR =
  /(?<left>[?~%]?)Y(?<sign>-?)(?<digits>\d+)(E(?<exponent>\d+))?(S(?<significant>[1-9]\d?))?(?<right>[?~%]?)/y;
const MONTH_OR_DAY = /-(?<left>[?~%]?)(?<digits>[\dX]{2})(?<right>[?~%]?)/y;
const TIME = /T(?<hour>\d\d)(:(?<minute>\d\d)(:(?<second>\d\d)([.,](?<fraction>\d+))?)?)?/y;
const OFFSET = /Z|(?<sign>[+-])(?<hours>\d\d)(:?(?<minutes>\d\d))?/y;
const LAST_MARK = /(?<right>[?~%])/y;

type Groups = Readonly<Record<string, string | undefined>>;

/** Undefined if the text is anything but one date. */
export function splitEdtf(text: string): EdtfParts | undefined {
  let position = 0;
  let marks = '';
  const take = (pattern: RegExp): Groups | undefined => {
    pattern.lastIndex = position;
    const found = pattern.exec(text);
    if (!found) return undefined;
    position = pattern.lastIndex;
    const groups: Groups = found.groups ?? {};
    marks += (groups['left'] ?? '') + (groups['right'] ?? '');
    return groups;
  };

  const longYear = take(LONG_YEAR);
  const year = longYear ?? take(YEAR);
  const month = longYear ? undefined : year && take(MONTH_OR_DAY);
  const day = month && take(MONTH_OR_DAY);
  const time = day && take(TIME);
  const offset = time && take(OFFSET);
  if (time) take(LAST_MARK);
  if (!year || position < text.length) return undefined;
  return { year, month: month?.['digits'], day: day?.['digits'], time, offset, marks };
}
