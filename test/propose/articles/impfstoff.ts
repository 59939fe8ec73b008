import type { TestArticle } from './article.js';

/** German magazine style: present tense, straight marks, a proposal that is denied. */
export const impfstoff: TestArticle = {
  name: 'impfstoff',
  lang: 'de',
  published: '2025-03-10',
  text: `Ein Impfstoff für Bienen

Das Institut für Tiergesundheit in Falkenau prüft einen Impfstoff für Bienen. "Wir sind weiter als je zuvor", sagt die Leiterin Petra Ohm. Der Stoff werde über das Futter verteilt.

Imker zweifeln daran. "Bienen sind keine Hühner", meint etwa Ludwig Seel, Sprecher des Imkerverbands. Er wirft dem Institut vor, die Kosten zu verschweigen.

Ohm weist den Vorwurf zurück. "Die Zahlen stehen seit Januar im Netz", erklärte sie am Sonntag.

Ein Versuch soll am 2. Mai 2025 beginnen. Das Ministerium lehnte eine Stellungnahme ab.`,
  people: [
    ['Petra Ohm', 'Leiterin'],
    ['Ludwig Seel', 'Sprecher des Imkerverbands'],
    ['Das Ministerium', null],
  ],
  events: [['2025-05-02', 'Ein Versuch soll']],
  statements: [
    ['Petra Ohm', 'direct', 'Wir sind weiter als je zuvor'],
    ['Petra Ohm', 'indirect', 'Der Stoff werde über das Futter verteilt'],
    ['Ludwig Seel', 'direct', 'Bienen sind keine Hühner'],
    ['Ludwig Seel', 'indirect', 'wirft dem Institut vor, die Kosten zu verschweigen'],
    ['Petra Ohm', 'indirect', 'weist den Vorwurf'],
    ['Petra Ohm', 'direct', 'Die Zahlen stehen seit Januar im Netz'],
    ['Das Ministerium', 'silence', 'lehnte eine Stellungnahme ab'],
  ],
};
