import { defineMessages } from '../english.js';

/** English texts of the dialog that tells what becomes of a sheet. */
export const sheetMessages = defineMessages({
  sheetTitle: 'Open a sheet',
  sheetLead: {
    one: '{name} has {count} row. Nothing is put in before you press “Open the sheet”. This becomes of its columns:',
    other: '{name} has {count} rows. Nothing is put in before you press “Open the sheet”. This becomes of its columns:',
  },
  sheetBecomes: 'becomes: {field}',
  sheetUnread: 'What becomes of the column “{name}”',
  sheetKeep: 'becomes text of the event: “{name}: …”',
  sheetLeave: 'is left out',
  sheetExample: 'for example “{text}”',
  sheetEndDate: 'end of the date',
  sheetLatitude: 'latitude of the place',
  sheetLongitude: 'longitude of the place',
  sheetImage: 'image',
  sheetAlt: 'text in place of the image',
  sheetCaption: 'caption of the image',
  sheetCredit: 'credit of the image',
  sheetDerived: 'nothing, since it follows from the date',
  sheetProven: 'Dates such as {date} are read like this: {order}. {proof} can’t be read otherwise.',
  sheetAmbiguous: 'Dates such as {date} can mean two days. Which number comes first?',
  sheetDayFirst: 'the day first',
  sheetMonthFirst: 'the month first',
  sheetAsTyped: 'I don’t know: leave them as they are typed, without a date',
  sheetOpen: 'Open the sheet',
});
