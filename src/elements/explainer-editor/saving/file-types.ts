/** Files of stories that the desk can open, as `accept` of a file field: our own documents, calendars, Markdown and Markwhen. */
export const STORY_FILES =
  '.json,.jsonld,.ics,.ical,.md,.markdown,.mw,.markwhen,application/json,application/ld+json,text/calendar,text/markdown';

/** Sheets that the desk can open. */
export const SHEET_FILES = '.csv,.tsv,.tab,text/csv,text/tab-separated-values';
