import type { TestArticle } from './article.js';

/** Written after the rules, to see what they missed: verbs with an object behind a quotation, and a brief denial. */
export const schulgarten: TestArticle = {
  name: 'schulgarten',
  lang: 'de',
  published: '2024-06-20',
  text: `Streit um den Schulgarten

In Wiesbeck soll der Schulgarten einem Parkplatz weichen. Der Gemeinderat stimmte am Montag mit neun gegen sieben Stimmen dafür.

„Wir brauchen die Stellplätze“, verteidigte Bürgermeister Hanno Krug den Beschluss. Die Kinder könnten im Wald lernen.

Schulleiterin Aylin Demir zeigte sich entsetzt. „Wer einen Apfelbaum fällt, pflanzt keinen Respekt“, sagte sie der „Wiesbecker Post“. Sie habe erst aus der Zeitung von dem Plan erfahren.

Krug bestritt das. Er habe die Schule im Februar informiert, so der Bürgermeister. Ein Brief, der unserer Redaktion vorliegt, trägt das Datum vom 3. Juni 2024.

Die Elternvertretung kündigte Widerstand an. Man werde notfalls klagen, hieß es in einer Mitteilung. Nach Auskunft des Landratsamts ist der Bau noch nicht genehmigt. Wie viel er kostet, sagte die Behörde nicht.`,
  people: [
    ['Hanno Krug', 'Bürgermeister'],
    ['Aylin Demir', 'Schulleiterin'],
    ['Die Elternvertretung', null],
    ['Landratsamt', null],
    ['Mitteilung', null],
    ['Behörde', null],
  ],
  events: [
    ['2024-06-17', 'Der Gemeinderat stimmte'],
    ['2024-06-03', 'Ein Brief'],
  ],
  statements: [
    ['Hanno Krug', 'direct', 'Wir brauchen die Stellplätze'],
    ['Hanno Krug', 'indirect', 'Die Kinder könnten im Wald lernen'],
    ['Aylin Demir', 'direct', 'Wer einen Apfelbaum fällt'],
    ['Aylin Demir', 'indirect', 'Sie habe erst aus der Zeitung'],
    ['Hanno Krug', 'indirect', 'Er habe die Schule im Februar informiert'],
    ['Die Elternvertretung', 'indirect', 'kündigte Widerstand'],
    ['Mitteilung', 'indirect', 'Man werde notfalls klagen'],
    ['Landratsamt', 'indirect', 'ist der Bau noch nicht genehmigt'],
    ['Behörde', 'silence', 'sagte die Behörde nicht'],
  ],
};
