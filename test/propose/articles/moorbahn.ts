import type { TestArticle } from './article.js';

/** German with »…«, speakers before their words, and a long report in the subjunctive. */
export const moorbahn: TestArticle = {
  name: 'moorbahn',
  lang: 'de',
  published: '2023-09-25',
  text: `Letzte Fahrt im Moor

Die Moorbahn bei Ostrode fährt nicht mehr. Am vergangenen Freitag rollte der letzte Zug in den Schuppen.

Vereinschef Ingo Raab sagte: »Uns fehlen die jungen Leute.« Der Verein habe nur noch zwölf Mitglieder. Er werde die Lokomotiven verkaufen, so Raab.

Bürgermeisterin Solveig Thoms bedauerte das Ende. »Die Bahn gehört zum Dorf wie der Kirchturm«, sagte sie dem Ostroder Boten. Eine Rettung durch die Gemeinde schloss sie aus.

Die Historikerin Britta Noll weist darauf hin, dass die Strecke 1912 für den Torf gebaut wurde. Der Torfabbau endete im Juni 1988. Einem Bericht der Naturwacht zufolge brüten heute Kraniche am Gleis.

Ein Anwohner, der seinen Namen nicht nennen wollte, forderte, die Schienen liegen zu lassen. Das Ministerium ließ offen, wer die Brücke abbaut.`,
  people: [
    ['Ingo Raab', 'Vereinschef'],
    ['Solveig Thoms', 'Bürgermeisterin'],
    ['Britta Noll', 'Historikerin'],
    ['Einem Bericht der Naturwacht', null],
    ['Ein Anwohner', null],
    ['Das Ministerium', null],
  ],
  events: [
    ['2023-09-22', 'rollte der letzte Zug in den Schuppen'],
    ['1912', 'die Strecke'],
    ['1988-06', 'Der Torfabbau endete'],
  ],
  statements: [
    ['Ingo Raab', 'direct', 'Uns fehlen die jungen Leute.'],
    ['Ingo Raab', 'indirect', 'Der Verein habe nur noch zwölf Mitglieder'],
    ['Ingo Raab', 'indirect', 'Er werde die Lokomotiven verkaufen'],
    ['Solveig Thoms', 'indirect', 'bedauerte das Ende'],
    ['Solveig Thoms', 'direct', 'Die Bahn gehört zum Dorf'],
    ['Britta Noll', 'indirect', 'die Strecke 1912'],
    ['Einem Bericht der Naturwacht', 'indirect', 'brüten heute Kraniche'],
    ['Ein Anwohner', 'indirect', 'die Schienen liegen zu lassen'],
    ['Das Ministerium', 'silence', 'ließ offen, wer die Brücke abbaut'],
  ],
};
