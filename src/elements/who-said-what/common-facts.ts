import { html, nothing, type TemplateResult } from 'lit';
import { memoizeByKey } from '../../scheduling/memoize.js';
import '../../i18n/en/details.js';
import type { Say } from '../../i18n/messages.js';
import type { Explainer, Statement } from '../../model/explainer.js';
import { dateSaid } from '../../model/date-said.js';
import { shownWordsOf } from '../../model/shown-words.js';
import { formatDate } from '../../time/format/format-date.js';
import type { RenderContext } from '../base/render-context.js';
import { nameNoter } from '../parts/citation/name-source.js';
import type { CommonFacts } from '../parts/statement-card/statement-card-context.js';
import { isQuotation } from '../parts/statement-card/statement-card-head.js';
import { isolate } from '../parts/text/isolate.js';
import { withSeparators } from '../parts/text/separators.js';

/** Finds facts that all statements share. They are stated once above the statements, and cards state only different facts. */
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

/** Renders the facts that statements share: form, language, verification, dates, and who noted the silences. */
export function renderCommonFacts(
  statements: readonly Statement[],
  { explainer, say, date, timeZone }: RenderContext,
): TemplateResult | typeof nothing {
  const standing = statements.filter(isStanding);
  const said = standing.filter(({ silence }) => !silence);
  const { noter, day, year, setting, areTranslated } = findCommonFacts(explainer, say, timeZone);
  const way = onlyOne(said.map(({ verification }) => verification));
  const facts = [
    said.length > 0 && say(said.some(isQuotation) ? 'wordsKey' : 'allParaphrase'),
    areTranslated && say('quotedInTranslation'),
    setting && say(`setting-${setting}`),
    way && way !== 'unverified' && explainer.sources.length > 0 && say(`verified-${way}`),
    said.some((one) => !one.published && !one.isDateUnreadable && !dateSaid(one, explainer)) && say('keyNoDate'),
    (day || year) && say('keyDates', { date: day ? date(day, 'day') : `${year}` }),
    noter !== undefined &&
      said.length < standing.length &&
      say('colon', { label: say('notSaid'), value: say('notedBy', { name: isolate(noter) }) }),
  ];
  return standing.length > 0 ? html`<p class="meta small muted">${withSeparators(facts, say('dot'))}</p>` : nothing;
}
