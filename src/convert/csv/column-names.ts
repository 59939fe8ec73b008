/** Fields with the column names that people use. The first name is that of `writeEventTable`. */
export const NAMES_BY_COLUMN = {
  id: ['id', 'unique id', 'key'],
  date: ['date', 'start date', 'start', 'when', 'from', 'begin'],
  endDate: ['end date', 'end', 'until', 'to'],
  dateText: ['dateText', 'display date'],
  title: ['title', 'headline', 'event', 'name', 'what'],
  summary: ['summary', 'description', 'text', 'details', 'what happened'],
  lane: ['lane', 'group', 'category', 'track'],
  topics: ['topics', 'topic', 'tags'],
  people: ['people', 'person', 'who'],
  status: ['status'],
  statusDate: ['statusDate'],
  weight: ['weight'],
  place: ['place', 'location', 'where'],
  latitude: ['latitude', 'lat'],
  longitude: ['longitude', 'lon', 'lng'],
  sources: ['sources', 'source', 'url', 'link'],
  image: ['image', 'picture', 'photo', 'media'],
  alt: ['alt', 'alt text'],
  caption: ['caption', 'media caption'],
  credit: ['credit', 'media credit'],
  changed: ['changed'],
} as const;

/** Columns that `writeEventTable` derives from the date, so they are not read. */
export const DERIVED_COLUMNS = ['earliest', 'latest'];

export type CsvField = keyof typeof NAMES_BY_COLUMN;

export const CSV_FIELDS = Object.keys(NAMES_BY_COLUMN) as readonly CsvField[];
