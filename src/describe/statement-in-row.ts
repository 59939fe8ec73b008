import type { Statement, StoryEvent } from '../model/explainer.js';
import { dateSaid } from '../model/date-said.js';
import { styleAfter } from './event-dates.js';
import { describePathInShort, describeSilenceInShort } from './in-short.js';
import { describeTerms } from './speakers.js';
import { describeMissingDate, describeDates } from './statement-dates.js';
import { joinParts, namePart, type DescribeContext, type Part, type PartOrNothing } from './parts.js';

/** A statement beside the event at which it was made, or that it is about. */
export interface StatementInRow {
  /** Short names of the speakers. */
  readonly speakers: Part;
  /** How it reached us, and when it was said, if that is not the time of the event. */
  readonly facts: readonly PartOrNothing[];
}

/** Describes a statement beside an event. The words follow after it. */
export function describeInRow(statement: Statement, event: StoryEvent, context: DescribeContext): StatementInRow {
  const { speakers, at, silence, published } = statement;
  const { lang, say, explainer } = context;
  const date = dateSaid(statement, explainer);
  const style = styleAfter(event, { date }, context);
  // A date that the row has needs no repeating, unless the words were published at another time.
  const isDateTold = at === event.id && date?.text === event.date?.text && published === undefined;
  return {
    speakers: joinParts(
      speakers.map(({ name, shortName }) => namePart(shortName ?? name, lang)),
      say('dot'),
    ),
    facts: [
      ...(silence ? describeSilenceInShort(silence, undefined, context) : describeTerms(statement, context)),
      !silence && describePathInShort(statement, context),
      ...(isDateTold ? [] : describeDates(statement, context, style)),
      describeMissingDate(statement, context),
    ],
  };
}
