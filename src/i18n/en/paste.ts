import { defineMessages } from '../english.js';

/** English texts of a sheet and of the preview of what is pasted into it. */
export const pasteMessages = defineMessages({
  deskPasteHint: 'Cells copied from a spreadsheet can be pasted into any cell: they fill the rows from there on.',
  deskPasteDo: 'Paste',
  deskPasteAsNew: 'Add all as new rows',
  deskPasteChanged: {
    one: '{count} row that is there will change.',
    other: '{count} rows that are there will change.',
  },
  deskPasteAdded: { one: '{count} row will be added.', other: '{count} rows will be added.' },
  deskPasteLost: { one: '{count} thing needs a look: see below.', other: '{count} things need a look: see below.' },
  deskPasteNotTaken: 'Left out, or not understood',
  deskPasteFollow: {
    one: '{count} statement made at one of these events has its old date, and will follow.',
    other: '{count} statements made at these events have their old dates, and will follow.',
  },
  deskPasteFollowers: 'Statements that follow the new dates',
  deskPasteChangedRows: 'Rows that change',
  deskPasteAddedRows: 'New rows',
  deskPasteColumn: {
    one: 'Column “{name}” fits no field, or one that another column fills: {count} cell is left out.',
    other: 'Column “{name}” fits no field, or one that another column fills: {count} cells are left out.',
  },
  deskPasteMark: 'Row {number}: a quotation mark has no partner. Its cell is taken as it stands.',
  deskPasteKept: 'Stays as it is: {fields}',
  deskPasteMore: { one: 'and {count} more', other: 'and {count} more' },
  deskRow: 'Row',
});
