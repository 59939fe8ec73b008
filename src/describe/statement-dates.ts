import '../i18n/en/details.js';
import type { Statement } from '../model/explainer.js';
import { dateSaid } from '../model/date-said.js';
import type { DateStyle } from '../time/format/format-date.js';
import { asOneMoment } from '../time/fuzzy-date.js';
import { fillIn, timePart, type DescribeContext, type PartOrNothing } from './parts.js';

/** Describes when something was said, and when that was published, if it was another time; and neither where it is told already. */
export function describeDates(
  statement: Statement,
  { explainer, say, date: format }: DescribeContext,
  style?: DateStyle,
  toldDate?: string,
): readonly PartOrNothing[] {
  const { published } = statement;
  const date = dateSaid(statement, explainer);
  return [
    date && date.text !== toldDate && timePart(date, format(asOneMoment(date), style)),
    published &&
      published.text !== date?.text &&
      published.text !== toldDate &&
      fillIn(say, 'publishedOn', { date: timePart(published, format(published, style)) }),
  ];
}

/** Describes that no date of a statement was stated, or that the one that was can't be given. Nobody expects that of a silence. */
export function describeMissingDate(statement: Statement, { explainer, say }: DescribeContext): PartOrNothing {
  if (statement.silence || dateSaid(statement, explainer)) return undefined;
  return say(statement.isDateUnreadable ? 'dateUnreadable' : 'dateUnstated');
}
