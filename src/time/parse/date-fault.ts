export type DateProblemCode =
  | 'date-missing'
  | 'date-unreadable'
  | 'date-too-long'
  | 'date-too-far'
  | 'date-impossible'
  | 'date-says-nothing'
  | 'date-end-before-start'
  | 'date-zone-unknown'
  | 'date-time-missing'
  | 'date-time-twice';

/**
 * Reason why a text isn't a date, without its message. Messages are in `date-problem.ts`, which readers needn't load.
 */
export interface DateFault {
  readonly code: DateProblemCode;
  /** Values for the message, by name. Numbers are offsets from UTC, in milliseconds. */
  readonly values: Readonly<Record<string, string | number>>;
}

export function dateFault(code: DateProblemCode, values: DateFault['values'] = {}): DateFault {
  return { code, values };
}

export function isFault(value: object): value is DateFault {
  return 'code' in value;
}
