/** Words for columns in German, French and Spanish, without accents, spaces and signs, by the word that an English sheet has. */
const WORDS: Readonly<Record<string, string>> = {
  date: 'datum fecha',
  start: 'beginn anfang debut inicio',
  when: 'wann quand cuando',
  from: 'von desde',
  end: 'ende fin',
  until: 'bis jusqua hasta',
  title: 'titel titre titulo',
  headline: 'uberschrift schlagzeile titular',
  event: 'ereignis evenement evento acontecimiento',
  summary: 'zusammenfassung resume resumen',
  description: 'beschreibung descripcion',
  group: 'gruppe groupe grupo',
  category: 'kategorie categorie categoria',
  topic: 'thema themen theme themes tema temas',
  person: 'personen personne personnes persona personas',
  who: 'wer qui quien',
  place: 'ort lieu lugar',
  where: 'wo ou donde',
  source: 'quelle quellen fuente fuentes',
  link: 'lien enlace',
  image: 'bild foto imagen',
  caption: 'bildunterschrift legende leyenda',
  quote: 'zitat citation cita',
};

const ENGLISH = new Map(
  Object.entries(WORDS).flatMap(([english, words]) => words.split(' ').map((word) => [word, english] as const)),
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
  return ENGLISH.get(head.normalize('NFD').replace(/\p{M}/gu, ''));
}
