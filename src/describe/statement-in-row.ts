import type { Statement, StoryEvent } from '../model/explainer.js';
import { dateSaid } from '../model/date-said.js';
import { listFormat } from '../time/format/intl.js';
import { styleAfter } from './event-dates.js';
import { describeSilenceInShort } from './in-short.js';
import { describePathInShort } from './path.js';
import { describeTerms } from './speakers.js';
import { describeMissingDate, describeDates } from './statement-dates.js';
import { namePart, type DescribeContext, type Part, type PartOrNothing } from './parts.js';

/** A statement beside the event at which it was made, or that it is about, or in a row of its own. */
export interface StatementInRow {
  /** Short names of the speakers. */
  readonly speakers: Part;
  /** How it reached us, and when it was said, if that is not the time of the event. */
  readonly facts: readonly PartOrNothing[];
}

/** Describes a statement beside an event, or without one in a row that has its date. The words follow after it. */
export function describeInRow(
  statement: Statement,
  event: StoryEvent | undefined,
  context: DescribeContext,
): StatementInRow {
  const { speakers, at, silence } = statement;
  const { explainer } = context;
  const date = dateSaid(statement, explainer);
  const style = styleAfter(event, { date }, context);
  // A date that the row has needs no repeating.
  const toldDate = !event ? date?.text : at === event.id ? event.date?.text : undefined;
  return {
    speakers: joinNames(
      speakers.map(({ name, shortName }) => shortName ?? name),
      context,
    ),
    facts: [
      ...(silence ? describeSilenceInShort(silence, undefined, context) : describeTerms(statement, context)),
      !silence && describePathInShort(statement, context),
      ...describeDates(statement, context, style, toldDate),
      event && describeMissingDate(statement, context),
    ],
  };
}

/** Joins names as the language does: "Blinken and Wang". */
function joinNames(names: readonly string[], { lang, locale }: DescribeContext): Part {
  const marked = names.map((_, index) => String(index));
  return listFormat(locale, 'conjunction')
    .formatToParts(marked)
    .map(({ type, value }) => (type === 'element' ? namePart(names[Number(value)]!, lang) : value));
}
