import '../i18n/en/details.js';
import type { Say } from '../i18n/messages.js';
import { dateSaid } from '../model/date-said.js';
import type { Explainer, Setting, Statement } from '../model/explainer.js';
import { shownWordsOf } from '../model/shown-words.js';
import { memoizeByKey } from '../scheduling/memoize.js';
import { isolate } from '../text/isolate.js';
import { formatDate } from '../time/format/format-date.js';
import type { FuzzyDate } from '../time/fuzzy-date.js';
import { isQuotation } from './form.js';
import type { DescribeContext, PartOrNothing } from './parts.js';
import { nameNoter } from './silence.js';

/** Facts that statements share. They are told once, above the statements or below all of them. */
export interface CommonFacts {
  /** Name of the only one who noted silences. */
  readonly noter: string | undefined;
  /** A date of the day that all dates are of. */
  readonly day: FuzzyDate | undefined;
  /** The year that all dates are of. */
  readonly year: number | undefined;
  /** Setting that all statements share. */
  readonly setting: Setting | undefined;
  /** True if most quotations are translations. */
  readonly areTranslated: boolean;
}

/** Finds facts that all statements share. They are stated once, and cards state only different facts. */
export const findCommonFacts = memoizeByKey(
  (explainer: Explainer, say: Say, timeZone: string | undefined): CommonFacts => {
    const standing = explainer.statements.filter(isStanding);
    const quoted = standing.filter(isQuotation);
    const noters = standing.flatMap(({ silence }) => (silence ? [nameNoter(silence, say)] : []));
    const dates = standing.flatMap((one) =>
      [dateSaid(one, explainer), one.published, one.silence?.asOf].flatMap((when) => when ?? []),
    );
    const days = dates.map((when) => (CLOCK_TIME.test(when.text) ? formatDate(when, { timeZone, style: 'day' }) : ''));
    const year = onlyOne(dates.flatMap(({ earliestMs, latestMs }) => [yearOf(earliestMs), yearOf(latestMs)])) ?? 0;
    return {
      noter: noters.length > 1 ? onlyOne(noters) : undefined,
      day: dates.length > 1 && onlyOne(days) ? dates[0] : undefined,
      year: year > 0 && dates.length > 1 ? year : undefined,
      setting: onlyOne(standing.flatMap(({ silence, setting }) => (silence ? [] : [setting]))),
      areTranslated: quoted.filter((each) => shownWordsOf(each).isTranslated).length > quoted.length / 2,
    };
  },
);

const CLOCK_TIME = /^\d{4}-\d\d-\d\dT[^/]*$/;

/** Returns the value that all have; undefined if there are several. */
function onlyOne<T>(values: readonly T[]): T | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}

function yearOf(ms: number): number {
  return new Date(ms).getUTCFullYear();
}

function isStanding({ status }: Statement): boolean {
  return status !== 'withdrawn';
}

/** Zone of clock times (IANA), beside the story and the languages. */
type CommonContext = DescribeContext & { readonly timeZone: string | undefined };

/** Describes how to read statements, for the line above them: what is quoted, and how all of it is known. */
export function describeKey(
  statements: readonly Statement[],
  { explainer, say, timeZone }: CommonContext,
): readonly PartOrNothing[] {
  const said = statements.filter((one) => isStanding(one) && !one.silence);
  if (said.length === 0) return [];
  const { areTranslated } = findCommonFacts(explainer, say, timeZone);
  const way = onlyOne(said.map(({ verification }) => verification));
  const isKnown = way !== undefined && way !== 'unverified' && explainer.sources.length > 0;
  const isQuoted = said.some(isQuotation);
  const isOneReport = isKnown && isQuoted && way === 'one-report';
  return [
    say(isOneReport ? 'wordsKeyOneReport' : isQuoted ? 'wordsKey' : 'allParaphrase'),
    areTranslated && say('quotedInTranslation'),
    isKnown && !isOneReport && say(`verified-${way}`),
  ];
}

/** Describes the other facts that statements share: setting, dates, and who noted the silences. */
export function describeCommonFacts(
  statements: readonly Statement[],
  { explainer, say, date, timeZone }: CommonContext,
): readonly PartOrNothing[] {
  const standing = statements.filter(isStanding);
  const said = standing.filter(({ silence }) => !silence);
  const { noter, day, year, setting } = findCommonFacts(explainer, say, timeZone);
  if (standing.length === 0) return [];
  return [
    setting && say(`setting-${setting}`),
    said.some((one) => !one.published && !one.isDateUnreadable && !dateSaid(one, explainer)) && say('keyNoDate'),
    (day ?? year) !== undefined && say('keyDates', { date: day ? date(day, 'day') : `${year}` }),
    noter !== undefined &&
      said.length < standing.length &&
      say('colon', { label: say('notSaid'), value: say('notedBy', { name: isolate(noter) }) }),
  ];
}
