import type { Statement, StoryEvent } from '../model/explainer.js';
import { dateSaid } from '../model/date-said.js';
import { styleAfter } from './event-dates.js';
import { describePathInShort } from './in-short.js';
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
  const { speakers, at, silence } = statement;
  const { lang, say, explainer } = context;
  const style = styleAfter(event, { date: dateSaid(statement, explainer) }, context);
  return {
    speakers: joinParts(
      speakers.map(({ name, shortName }) => namePart(shortName ?? name, lang)),
      say('dot'),
    ),
    facts: [
      !silence && describePathInShort(statement, context),
      ...(at === event.id ? [] : describeDates(statement, context, style)),
      at !== event.id && describeMissingDate(statement, context),
    ],
  };
}
