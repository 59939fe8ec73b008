import '../i18n/en/events.js';
import { formatList } from '../i18n/message-parts.js';
import type { Citation, StoryEvent } from '../model/explainer.js';
import { isolate } from '../text/isolate.js';
import { describeCitations } from './citations.js';
import { describeCorrection } from './corrections.js';
import { formatWhen } from './event-dates.js';
import { formatRelation, relationSources, relationsOf } from './event-relations.js';
import { describeStatedOrder } from './stated-order.js';
import {
  factsOf,
  namePart,
  prosePart,
  timePart,
  type DescribeContext,
  type Fact,
  type Part,
  type PartOrNothing,
} from './parts.js';
import { describeWithdrawal } from './withdrawal.js';

/** Kinds of facts that are told of an event beside its title, in their order. */
export type EventFactKind =
  'when' | 'summary' | 'place' | 'doubt' | 'order' | 'relation' | 'correction' | 'withdrawal' | 'source';

/** A fact that is told of an event. */
export type EventFact = Fact<EventFactKind>;

/** Describes all that readers are told of an event beside its title, in order. */
export function describeEvent(event: StoryEvent, context: DescribeContext): readonly EventFact[] {
  const { explainer, say, lang } = context;
  const { id, summary, place, corrections } = event;
  const withdrawn = explainer.statementsByEvent.get(id)?.filter(({ status }) => status === 'withdrawn') ?? [];
  return [
    ...factsOf('when', describeWhen(event, context)),
    ...factsOf('summary', summary && prosePart(summary, context)),
    ...factsOf('place', place && namePart(place.name, lang)),
    ...factsOf('doubt', describeDoubters(event, context)),
    ...factsOf('order', ...describeStatedOrder(event, context)),
    ...factsOf('relation', ...describeRelations(event, context)),
    ...factsOf('correction', ...corrections.map((each) => describeCorrection(each, context))),
    ...factsOf('withdrawal', ...withdrawn.map((statement) => describeWithdrawal(statement, context))),
    ...factsOf('source', ...describeCitations(citationsOf(event, context), say, event)),
  ];
}

/** Describes when an event happened, or was planned, and its status. Machines get the date of what happened alone. */
export function describeWhen(event: StoryEvent, context: DescribeContext): Part {
  const words = formatWhen(event, context);
  return event.date && event.status === 'happened' ? timePart(event.date, words) : words;
}

/** Returns the citations of an event, with those of its relations. */
export function citationsOf(event: StoryEvent, { explainer }: Pick<DescribeContext, 'explainer'>): readonly Citation[] {
  return [...event.sources, ...relationSources(event, explainer)];
}

/** Describes who alleges or disputes an event. */
function describeDoubters({ status, statusBy }: StoryEvent, { explainer, say }: DescribeContext): PartOrNothing {
  const names = statusBy.flatMap((id) => explainer.statementById.get(id)?.speakers.map(({ name }) => name) ?? []);
  const key = status === 'alleged' ? 'allegedBy' : 'disputedBy';
  return names.length > 0 && say(key, { names: formatList([...new Set(names)].map(isolate), say) });
}

function describeRelations(event: StoryEvent, { explainer, say }: DescribeContext): readonly Part[] {
  return relationsOf(event, explainer).map((relation) => ({
    kind: 'relation',
    event: relation.other,
    words: formatRelation(relation, say),
  }));
}
