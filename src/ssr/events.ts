import { formatSpeakers } from '../elements/parts/statement-card/statement-card-context.js';
import { formatList } from '../elements/parts/text/message-parts.js';
import { formatWhen } from '../elements/parts/event-detail/event-dates.js';
import { formatRelation, relationSources, relationsOf } from '../elements/parts/event-detail/event-relations.js';
import { isolate } from '../elements/parts/text/isolate.js';
import type { Citation, StoryEvent } from '../model/explainer.js';
import { writeCitations } from './citations.js';
import { writeCorrection } from './head.js';
import { writeNotice } from './statements.js';
import type { Content, Markup } from './markup.js';
import { lineOf, nameIn, prose, timeIn, type HtmlContext } from './html-context.js';
import '../i18n/en/details.js';
import '../i18n/en/events.js';

/**
 * Writes the events in time order, as a list that an element can read if it finds no document: heading, date, and
 * paragraphs for the summary; links are sources.
 */
export function writeEvents(context: HtmlContext): Content {
  const { explainer, tags, say, level, rootAttributes } = context;
  if (explainer.events.length === 0) return undefined;
  const items = explainer.events.map((event) => writeEvent(event, context));
  return [tags.heading(level + 1, rootAttributes, say('whatHappened')), tags.list('ol', rootAttributes, items)];
}

function writeEvent(event: StoryEvent, context: HtmlContext): Markup {
  const { tags, level, idOf } = context;
  const { id, date, title } = event;
  return tags.item(
    { id: idOf('event', id), 'data-date': date?.text },
    tags.heading(level + 2, {}, nameIn(title, context)),
    writeEventBody(event, context),
  );
}

/** Writes all that readers have of an event beside its title. */
export function writeEventBody(event: StoryEvent, context: HtmlContext): Content {
  return [
    writeWhen(event, context),
    writeEventText(event, context),
    writeCitations(citationsOf(event, context), context, event),
  ];
}

/** Writes the summary, the facts and the corrections of an event, and the notes of statements that were withdrawn from it. */
export function writeEventText(event: StoryEvent, context: HtmlContext): Content {
  const { tags, explainer } = context;
  const { id, summary, corrections } = event;
  const withdrawn = explainer.statementsByEvent.get(id)?.filter(({ status }) => status === 'withdrawn') ?? [];
  return [
    summary && tags.paragraph({}, prose(summary, context)),
    writeFacts(event, context),
    corrections.map((correction) => tags.line(writeCorrection(correction, context))),
    withdrawn.map((statement) => writeNotice(statement, context)),
  ];
}

/** Returns the citations of an event, with those of its relations. */
export function citationsOf(event: StoryEvent, { explainer }: HtmlContext): readonly Citation[] {
  return [...event.sources, ...relationSources(event, explainer)];
}

/**
 * Writes when an event happened. An event that has not happened, or is in doubt, says so in the summary, since the list
 * alone must not present it as a fact.
 */
export function writeWhen(event: StoryEvent, context: HtmlContext): Markup {
  const { tags } = context;
  const words = formatWhen(event, context);
  if (event.status !== 'happened') return tags.paragraph({}, words);
  return tags.line(event.date ? timeIn(event.date, context, words) : words);
}

/** Writes the place, who alleges or disputes the event, and its order according to sources. */
function writeFacts(event: StoryEvent, context: HtmlContext): Content {
  const { explainer, say } = context;
  const { place, status, statusBy, before, after } = event;
  const nameOf = (id: string): string => {
    const statement = explainer.statementById.get(id);
    return explainer.eventById.get(id)?.title ?? (statement ? formatSpeakers(statement, say) : '');
  };
  const doubters = statusBy.flatMap((id) => explainer.statementById.get(id)?.speakers.map(({ name }) => name) ?? []);
  const doubt = status === 'alleged' ? ('allegedBy' as const) : ('disputedBy' as const);
  const titled = (ids: readonly string[]): readonly string[] => ids.map(nameOf).filter(Boolean);
  const facts = [
    place && nameIn(place.name, context),
    doubters.length > 0 && say(doubt, { names: formatList([...new Set(doubters)].map(isolate), say) }),
    ...titled(before).map((title) => say('beforeItem', { title })),
    ...titled(after).map((title) => say('afterItem', { title })),
    ...relationsOf(event, explainer).map((relation) => formatRelation(relation, say)),
  ];
  return lineOf(facts, context);
}
