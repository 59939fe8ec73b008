/** Files of stories that the desk can open, as `accept` of a file field: our own documents, calendars, Markdown, Markwhen and ArchieML. */
export const STORY_FILES =
  '.json,.jsonld,.ics,.ical,.md,.markdown,.mw,.markwhen,.aml,application/json,application/ld+json,text/calendar,text/markdown';

/** Files whose text the desk can read, of an article or a source. */
export const TEXT_FILES = '.txt,.text,.html,.htm,.docx,.pdf,.vtt,.srt,text/plain,text/html,application/pdf';

/** Sheets and workbooks that the desk can open. */
export const SHEET_FILES =
  '.xlsx,.csv,.tsv,.tab,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv,text/tab-separated-values';
