import { html, type TemplateResult } from 'lit';
import '../../../i18n/en/details.js';
import { comma } from '../../../i18n/list-comma.js';
import type { Setting, Statement } from '../../../model/explainer.js';
import type { DateStyle } from '../../../time/format/format-date.js';
import { asOneMoment, type FuzzyDate } from '../../../time/fuzzy-date.js';
import { nameSource } from '../citation/name-source.js';
import { messageParts } from '../text/message-parts.js';
import { withSeparators, renderName } from '../text/separators.js';
import { formatStatementName, type CardContext } from './statement-card-context.js';

/** Whom words were said to, and where. */
interface Place {
  readonly to: Statement['to'];
  readonly setting?: Setting | undefined;
  readonly venue?: string | undefined;
  readonly at?: string | undefined;
}

/** Formats "to Wang Yi, in an interview: NBC’s Meet the Press". */
export function placeOf({ to, setting, venue, at }: Place, { explainer, say, lang }: CardContext): unknown {
  const names = withSeparators(
    to.map(({ name }) => renderName(name, lang)),
    comma(say),
  );
  const where = setting ? say(`setting-${setting}`) : '';
  const event = explainer.eventById.get(at ?? '');
  const name = venue && renderName(venue, lang);
  const place =
    where && name
      ? messageParts(say, 'colon', { label: where, value: name })
      : where || name || (event && messageParts(say, 'atItem', { title: renderName(event.title, lang) }));
  const parts = withSeparators([names.length > 0 && messageParts(say, 'toWhom', { names }), place], comma(say));
  return parts.length > 0 && parts;
}

/** Formats "known through Xinhua (reported)", nearest the speaker first. */
export function pathOf({ via }: Statement, { say, lang }: CardContext): unknown {
  if (via.length === 0) return undefined;
  const steps = via.map(({ person, source, cue }) => {
    const name = person ? renderName(person.name, lang) : renderName(source ? nameSource(source, say) : '', undefined);
    return cue ? messageParts(say, 'pathStep', { name, cue: renderName(cue, lang) }) : name;
  });
  return messageParts(say, 'knownThrough', { path: withSeparators(steps, comma(say)) });
}

/** Returns the order that a source states. No other order is ever shown. */
export function orderFacts({ before, after }: Statement, context: CardContext): readonly unknown[] {
  const named = (key: 'beforeItem' | 'afterItem') => (id: string) => {
    const title = titleOf(id, context);
    return title && messageParts(context.say, key, { title: renderName(title, context.lang) });
  };
  return [...before.map(named('beforeItem')), ...after.map(named('afterItem'))];
}

function titleOf(id: string, context: CardContext): string | undefined {
  const { eventById, statementById } = context.explainer;
  const statement = statementById.get(id);
  const isNamed = statement && statement.status !== 'withdrawn';
  return eventById.get(id)?.title ?? (isNamed ? formatStatementName(statement, context) : undefined);
}

/** Returns the dates that are stated: when it was said, and when it was published. */
export function datesOf(
  { date, published }: { readonly [field in 'date' | 'published']?: FuzzyDate | undefined },
  context: CardContext,
  style?: DateStyle,
): readonly unknown[] {
  const isLater = published && published.text !== date?.text;
  return [
    date && renderTime(asOneMoment(date), context, style),
    isLater && messageParts(context.say, 'publishedOn', { date: renderTime(published, context, style) }),
  ];
}

/** Dates that `<time datetime>` allows: years, months, days, and moments with an offset. */
const MACHINE_DATE = /^\d{4}(-[01]\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?)?)?$/;

export function renderTime(date: FuzzyDate, context: CardContext, style?: DateStyle): TemplateResult {
  const words = context.date(date, style);
  return MACHINE_DATE.test(date.text) ? html`<time datetime=${date.text}>${words}</time>` : html`<span>${words}</span>`;
}
