import type { DateOrder } from '../../convert/csv/sheet-dates.js';

/** Orders of day and month in the dates of a sheet, as the option --date-order takes them. */
export const DATE_ORDERS = ['day-first', 'month-first'] as const satisfies readonly DateOrder[];
