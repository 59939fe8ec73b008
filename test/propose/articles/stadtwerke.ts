import type { TestArticle } from './article.js';

/** German agency style: „…“, sagte X; the reporting mood. */
export const stadtwerke: TestArticle = {
  name: 'stadtwerke',
  lang: 'de',
  published: '2024-01-18',
  text: `Stadtwerke Auenfeld drehen die Wärme ab

Die Stadtwerke Auenfeld haben am Dienstag in zwei Vierteln die Fernwärme abgestellt. „Das Rohr ist an drei Stellen gebrochen“, sagte Geschäftsführerin Miriam Holt am Mittwoch. „Wir arbeiten Tag und Nacht.“

Holt kündigte an, dass die Wärme bis zum Wochenende zurückkehre. Die Kosten trage die Versicherung. Oberbürgermeister Karl Wendt sprach von einem „Warnschuss“.

Der Mieterbund kritisierte die Stadtwerke. „Die Leute frieren, und niemand geht ans Telefon“, erklärte der Vorsitzende Emil Sanders. Laut Feuerwehr wurden sieben Menschen in Notunterkünfte gebracht.

Zur Ursache wollte sich Holt nicht äußern. Nach Angaben der Polizei gibt es keinen Hinweis auf Sabotage.

Das Netz wurde 1974 gebaut. Im März vergangenen Jahres hatte der Stadtrat neue Rohre abgelehnt, „aus Geldmangel“, wie Wendt sagte.`,
  people: [
    ['Miriam Holt', 'Geschäftsführerin'],
    ['Karl Wendt', 'Oberbürgermeister'],
    ['Der Mieterbund', null],
    ['Emil Sanders', 'Vorsitzende'],
    ['Feuerwehr', null],
    ['Polizei', null],
  ],
  events: [
    ['2024-01-16', 'Die Stadtwerke Auenfeld haben'],
    ['1974', 'Das Netz wurde'],
    ['2023-03', 'hatte der Stadtrat neue Rohre abgelehnt'],
  ],
  statements: [
    ['Miriam Holt', 'direct', 'Das Rohr ist an drei Stellen gebrochen'],
    ['Miriam Holt', 'direct', 'Wir arbeiten Tag und Nacht.'],
    ['Miriam Holt', 'indirect', 'die Wärme bis zum Wochenende zurückkehre'],
    ['Karl Wendt', 'mixed', 'sprach von einem „Warnschuss“'],
    ['Der Mieterbund', 'indirect', 'kritisierte die Stadtwerke'],
    ['Emil Sanders', 'direct', 'Die Leute frieren'],
    ['Feuerwehr', 'indirect', 'wurden sieben Menschen'],
    ['Miriam Holt', 'silence', 'wollte sich Holt nicht äußern'],
    ['Karl Wendt', 'mixed', 'Im März vergangenen Jahres'],
    ['Polizei', 'indirect', 'gibt es keinen Hinweis auf Sabotage'],
  ],
};
