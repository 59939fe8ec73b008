import { defineMessages } from '../english.js';

/** English texts of an event in full, of what is out of view, and of what readers save. */
export const eventMessages = defineMessages({
  // Files that readers save.
  saveSvg: 'Picture (SVG)',
  savePng: 'Picture (PNG)',
  saveJson: 'Data (JSON)',
  saveCsv: 'Data (CSV)',
  saveFailed: 'It could not be saved.',
  savePngForbidden: 'This page allows no PNG. Save an SVG.',

  // The overview, and events out of view.
  overview: 'Overview',
  viewFrom: 'Beginning of the view',
  viewTo: 'End of the view',
  earlierCount: { other: '{count} earlier' },
  laterCount: { other: '{count} later' },

  // An event in full, and its neighbours.
  previous: 'Previous',
  next: 'Next',
  positionInList: '{position} of {count}',
  showAllCount: { one: 'Show {count}', other: 'Show all {count}' },
  allegedBy: 'alleged by {names}',
  disputedBy: 'disputed by {names}',
  credit: 'Credit: {credit}',
  showEmbed: 'Show from {host}',
});
