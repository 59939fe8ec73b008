import type { TestArticle } from './article.js';

/** Long paragraphs, straight marks, quotations over two paragraphs, participles. */
export const museumLoan: TestArticle = {
  name: 'museum-loan',
  lang: 'en',
  published: '2022-11-08',
  text: `Museum sends the Marl Mask home

The Northmoor Museum will return the Marl Mask to the islands from which it was taken in 1889, its director, Imogen Hale, announced on Monday.

"This was never ours to keep," Hale told reporters in Northmoor. "We have looked after it well, and we have looked after it long enough.

"We hope that it will be seen by those whose forebears made it."

Chief Tavita Solo, who leads the council of the islands, welcomed the decision, saying that it "heals an old wound." He added that the mask would first be shown in a school.

Not everybody agrees. Critics of the plan argue that the islands have no room with steady air. Trustee Leonard Pym wrote in an email to members that the board had been "rushed into a gesture". Asked about the email, Hale said she would not comment on private letters.

The mask was last cleaned in March 2019. The handover is to take place on 12 December, shortly before the islands celebrate their new year.

"I asked her three times," Pym said of the director. "Three times she smiled."

The ministry made no mention of the cost.`,
  people: [
    ['Imogen Hale', 'director'],
    ['Tavita Solo', 'Chief'],
    ['Critics of the plan', null],
    ['Leonard Pym', 'Trustee'],
    ['The ministry', null],
  ],
  events: [
    ['1889', 'taken'],
    ['2019-03', 'The mask was last cleaned'],
    ['2022-12-12', 'The handover is to take place'],
    [null, 'the islands celebrate their new year'],
  ],
  statements: [
    ['Imogen Hale', 'indirect', 'The Northmoor Museum will return'],
    ['Imogen Hale', 'direct', 'This was never ours to keep'],
    ['Imogen Hale', 'direct', 'We have looked after it well'],
    ['Imogen Hale', 'direct', 'We hope that it will be seen'],
    ['Tavita Solo', 'indirect', 'welcomed the decision'],
    ['Tavita Solo', 'mixed', 'it "heals an old wound."'],
    ['Tavita Solo', 'indirect', 'the mask would first be shown'],
    ['Critics of the plan', 'indirect', 'the islands have no room'],
    ['Leonard Pym', 'mixed', 'the board had been "rushed into a gesture"'],
    ['Imogen Hale', 'indirect', 'she would not comment on private letters'],
    ['Leonard Pym', 'direct', 'I asked her three times'],
    ['Leonard Pym', 'direct', 'Three times she smiled.'],
    ['The ministry', 'silence', 'made no mention of the cost'],
  ],
};
