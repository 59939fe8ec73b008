import type { TestArticle } from './article.js';

/** Written after the rules, to see what they missed: letters, relative clauses, and an office that would not say. */
export const lighthouseStrike: TestArticle = {
  name: 'lighthouse-strike',
  lang: 'en',
  published: '2024-10-14',
  text: `Keepers go on strike

For the first time since 1963, the lamps along the Corran coast stayed dark on Sunday night.

The keepers’ union had warned of the strike in September. Its secretary, Moira Lennox, said her members were tired of promises. “A lamp does not care about budgets,” she told a crowd in Corran. “It needs oil, and it needs hands.”

Transport minister Hugh Adair described the strike as reckless. He urged the keepers to return to work and offered to meet them on Thursday.

Not one ship ran aground, the coastguard reported. But captain Elias Thorne, whose trawler waited outside the harbour until dawn, was furious. “Forty years at sea, and I have never seen this coast so black,” he said.

Adair’s office would not say how many keepers are left. In a letter seen by this newspaper, the ministry acknowledges that “some lamps may be switched off for good”.

Lennox, who began as a keeper in 1988, rejected the idea. The union and the ministry last met on 2 August, without result.`,
  people: [
    ['The keepers’ union', null],
    ['Moira Lennox', 'secretary'],
    ['Hugh Adair', 'Transport minister'],
    ['the coastguard', null],
    ['Elias Thorne', 'captain'],
    ['Adair’s office', null],
    ['the ministry', null],
  ],
  events: [
    ['2024-10-13', 'the lamps along the Corran coast stayed dark'],
    ['1988', 'began as a keeper'],
    ['2024-08-02', 'The union and the ministry last met'],
  ],
  statements: [
    ['The keepers’ union', 'indirect', 'warned of the strike'],
    ['Moira Lennox', 'indirect', 'her members were tired'],
    ['Moira Lennox', 'direct', 'A lamp does not care about budgets'],
    ['Moira Lennox', 'direct', 'It needs oil'],
    ['Hugh Adair', 'indirect', 'described the strike as reckless'],
    ['Hugh Adair', 'indirect', 'urged the keepers to return'],
    ['Hugh Adair', 'indirect', 'offered to meet them'],
    ['the coastguard', 'indirect', 'Not one ship ran aground'],
    ['Elias Thorne', 'direct', 'Forty years at sea'],
    ['Adair’s office', 'silence', 'would not say how many'],
    ['the ministry', 'direct', 'some lamps may be switched off'],
    ['Moira Lennox', 'indirect', 'rejected the idea'],
  ],
};
