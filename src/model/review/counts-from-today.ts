import type { Explainer } from '../explainer.js';
import { pointerTo } from '../json-pointer.js';
import type { Advice } from './advice.js';
import { wordFinder } from './word-finders.js';

/** Words for a time that is another one for each day of reading, by language. “Today” alone is the name of many things. */
const COUNTED_TIMES: Readonly<Record<string, string>> = {
  en:
    'earlier today, yesterday, last night, earlier this week, earlier this month, earlier this year, later this week, later this month, ' +
    'later this year, last week, last month, last year, this week, this month, this year, next week, next month, next year',
  de:
    'gestern, vorgestern, letzte Woche, vergangene Woche, letzten Monat, vergangenen Monat, letztes Jahr, vergangenes Jahr, diese Woche, ' +
    'diesen Monat, dieses Jahr, nächste Woche, nächsten Monat, nächstes Jahr',
};

const QUOTED = /[“„«"][^“„«”»"]*[”“»"]/gu;

/** Finds titles of events that count from the day of reading: “The flight earlier this month”. It leaves out what a title quotes. */
export function findCountedTitles({ events, lang }: Explainer): readonly Advice[] {
  const find = wordFinder(COUNTED_TIMES, lang);
  return events.flatMap(({ title, pointer }) => {
    const words = find(title.replace(QUOTED, ' '));
    return words === undefined ? [] : [{ pointer: pointerTo(pointer, 'title'), values: { words } }];
  });
}
