import type { Citation, Explainer, Statement } from '../explainer.js';
import { isForWords } from '../word-sources.js';
import type { FuzzyDate } from '../../time/fuzzy-date.js';
import type { Advice } from './advice.js';

/**
 * Finds statements of somebody that cite the same words of the same sources as an earlier one of theirs, and no others. Two statements
 * from one sentence are told as well, since only an editor sees whether they say the same. A statement and a silence are two things, and
 * so are the same words at two places of a source, or what was said at two dates.
 */
export function findCitedTwice({ statements }: Explainer): readonly Advice[] {
  const known = new Map<string, readonly Statement[]>();
  return statements.flatMap((statement) => {
    const key = keyOfSaid(statement);
    if (key === undefined) return [];
    const before = known.get(key) ?? [];
    const earlier = before.find(({ date }) => mayBeOne(date, statement.date));
    known.set(key, [...before, statement]);
    if (!earlier) return [];
    return [
      {
        pointer: statement.pointer,
        values: { words: earlier.text, quote: statement.sources.find(isForWords)?.quote ?? '' },
      },
    ];
  });
}

/** True unless there are two dates, and one is over before the other begins. */
function mayBeOne(one: FuzzyDate | undefined, other: FuzzyDate | undefined): boolean {
  return !one || !other || (one.latestMs >= other.earliestMs && other.latestMs >= one.earliestMs);
}

/** Key of who said a statement and of all that it cites; undefined where a citation has no words. */
function keyOfSaid({ status, speakers, silence, sources }: Statement): string | undefined {
  const cited = sources.filter(isForWords);
  const hasWords = cited.length > 0 && cited.every(({ quote = '' }) => quote.trim() !== '');
  if (!hasWords || speakers.length === 0 || status === 'withdrawn') return undefined;
  const people = speakers.map(({ id }) => id).sort();
  return JSON.stringify([people, silence === undefined, [...new Set(cited.map(keyOfCited))].sort()]);
}

function keyOfCited({ source, quote, prefix, suffix, page, time }: Citation): string {
  const words = [quote, prefix, suffix, page, time].map((each) => each?.replace(/\s+/g, ' ').trim());
  return JSON.stringify([source.id, ...words]);
}
