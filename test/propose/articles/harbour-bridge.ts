import type { TestArticle } from './article.js';

/** Agency style: “…,” X said. */
export const harbourBridge: TestArticle = {
  name: 'harbour-bridge',
  lang: 'en',
  published: '2024-05-16',
  text: `Port Ellery closes its old bridge

PORT ELLERY - The swing bridge over the Ell was closed to cars on Tuesday after inspectors found cracks in two of its girders.

“We could not wait another day,” Mayor Ada Quill said. “The girders are older than anyone in this room.”

Quill said that a ferry would carry pedestrians free of charge. The ferry company, however, was not so sure. “Nobody has asked us how many boats we have,” said Tom Barrow, a spokesman for Ellery Ferries. “The answer is one.”

According to the harbour office, about 9,000 cars crossed the bridge each day in April. The office did not say how long the repairs would take.

Opposition leader Ruth Vance accused the mayor of ignoring two earlier reports. She called the closure “a very late surprise” and demanded an inquiry. Quill denied that she had seen the reports.

The bridge opened on 3 June 1931. A new one, which is planned for 2029, will cost 80 million crowns, the finance department said.

A senior engineer, who asked not to be named, told the Ellery Courier that the cracks had been known since last year. The department declined to comment.`,
  people: [
    ['Ada Quill', 'Mayor'],
    ['Tom Barrow', 'spokesman for Ellery Ferries'],
    ['the harbour office', null],
    ['The office', null],
    ['Ruth Vance', 'Opposition leader'],
    ['the finance department', null],
    ['A senior engineer', null],
    ['The department', null],
  ],
  events: [
    ['2024-05-14', 'The swing bridge over the Ell was closed to cars'],
    ['2024-04', 'about 9,000 cars crossed the bridge'],
    ['1931-06-03', 'The bridge opened'],
    ['2029', 'A new one'],
    ['2023', 'the cracks had been known'],
  ],
  statements: [
    ['Ada Quill', 'direct', 'We could not wait another day'],
    ['Ada Quill', 'direct', 'The girders are older'],
    ['Ada Quill', 'indirect', 'a ferry would carry pedestrians'],
    ['Tom Barrow', 'direct', 'Nobody has asked us'],
    ['Tom Barrow', 'direct', 'The answer is one.'],
    ['the harbour office', 'indirect', 'about 9,000 cars'],
    ['The office', 'silence', 'did not say how long'],
    ['Ruth Vance', 'indirect', 'accused the mayor of ignoring'],
    ['Ruth Vance', 'mixed', 'called the closure “a very late surprise”'],
    ['Ruth Vance', 'indirect', 'demanded an inquiry'],
    ['Ada Quill', 'indirect', 'denied that she had seen the reports'],
    ['the finance department', 'indirect', 'A new one, which is planned for 2029'],
    ['A senior engineer', 'indirect', 'the cracks had been known'],
    ['The department', 'silence', 'declined to comment'],
  ],
};
