/**
 * Fields with the column names that people use. The first name is that of `writeEventTable`. `TRANSLATED_HEADS` has
 * the names in other languages.
 */
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

/**
 * Words for these columns in German, French and Spanish, without accents, spaces and signs, by the word that an English
 * sheet has. Sheets of TimelineJS and tables that are pasted into the desk are read by them as well.
 */
const TRANSLATED_HEADS: Readonly<Record<string, readonly string[]>> = {
  date: ['datum', 'fecha'],
  start: ['beginn', 'anfang', 'debut', 'inicio'],
  when: ['wann', 'quand', 'cuando'],
  from: ['von', 'desde'],
  end: ['ende', 'fin'],
  until: ['bis', 'jusqua', 'hasta'],
  title: ['titel', 'titre', 'titulo'],
  headline: ['uberschrift', 'schlagzeile', 'titular'],
  event: ['ereignis', 'evenement', 'evento', 'acontecimiento'],
  summary: ['zusammenfassung', 'resume', 'resumen'],
  description: ['beschreibung', 'descripcion'],
  group: ['gruppe', 'groupe', 'grupo'],
  category: ['kategorie', 'categorie', 'categoria'],
  topic: ['thema', 'themen', 'theme', 'themes', 'tema', 'temas'],
  person: ['personen', 'personne', 'personnes', 'persona', 'personas'],
  who: ['wer', 'qui', 'quien'],
  place: ['ort', 'lieu', 'lugar'],
  where: ['wo', 'ou', 'donde'],
  source: ['quelle', 'quellen', 'fuente', 'fuentes'],
  link: ['lien', 'enlace'],
  image: ['bild', 'foto', 'imagen'],
  caption: ['bildunterschrift', 'legende', 'leyenda'],
  quote: ['zitat', 'citation', 'cita'],
};

const ENGLISH_HEADS = new Map(
  Object.entries(TRANSLATED_HEADS).flatMap(([english, words]) => words.map((word) => [word, english] as const)),
);

/**
 * Translates the head of a column, where it is a word that German, French or Spanish sheets have for it.
 *
 * @param head The head in small letters, without spaces and signs.
 * @returns The word of an English sheet; undefined for any other head.
 * @example
 * translateHead('überschrift'); // 'headline'
 */
export function translateHead(head: string): string | undefined {
  return ENGLISH_HEADS.get(head.normalize('NFD').replace(/\p{M}/gu, ''));
}
