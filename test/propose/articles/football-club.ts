import type { TestArticle } from './article.js';

/** Sport: quotations without a speaker, questions, and a report of what a club did not say. */
export const footballClub: TestArticle = {
  name: 'football-club',
  lang: 'en',
  published: '2024-02-05',
  text: `United sell their ground

Brackley United have sold their ground to a builder, the club confirmed last Friday.

“Is this the end?” asked supporter Nia Bello outside the gates. “My father stood here, and so did his.”

Chairman Giles Rook insisted that the club would not move. “We have a lease for ten years,” he said. “Ten years is a long time in football.”

He refused to say how much the builder had paid. A person close to the talks put the price at nine million.

The council’s planning chief, Dora Finch, believes a new stand would need a permit. No application has been made, she said.

United were founded in 1897 and won the cup in 1922. “We are still here.”`,
  people: [
    ['the club', null],
    ['Nia Bello', 'supporter'],
    ['Giles Rook', 'Chairman'],
    ['Dora Finch', 'council’s planning chief'],
  ],
  events: [['1897', 'United were founded']],
  statements: [
    ['the club', 'indirect', 'Brackley United have sold their ground'],
    ['Nia Bello', 'direct', 'Is this the end?'],
    ['Nia Bello', 'direct', 'My father stood here'],
    ['Giles Rook', 'indirect', 'the club would not move'],
    ['Giles Rook', 'direct', 'We have a lease'],
    ['Giles Rook', 'direct', 'Ten years is a long time'],
    ['Giles Rook', 'silence', 'refused to say how much'],
    ['Dora Finch', 'indirect', 'a new stand would need a permit'],
    ['Dora Finch', 'indirect', 'No application has been made'],
    [null, 'direct', 'We are still here.'],
  ],
};
