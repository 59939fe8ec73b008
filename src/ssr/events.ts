import { citationsOf, describeEvent, describeWhen, type EventFact } from '../describe/event.js';
import { partsOf } from '../describe/parts.js';
import type { StoryEvent } from '../model/explainer.js';
import { writeCitations } from './citations.js';
import type { Content, Markup } from './markup.js';
import { lineOf, nameIn, writePart, type HtmlContext } from './html-context.js';

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
  const facts = describeEvent(event, context);
  return [
    writeWhen(event, context),
    writeEventText(facts, context),
    writeCitations(partsOf(facts, 'source'), citationsOf(event, context).length > 0, context),
  ];
}

/** Writes the summary, the facts and the corrections of an event, and the notes of statements that were withdrawn from it. */
export function writeEventText(facts: readonly EventFact[], context: HtmlContext): Content {
  const { tags } = context;
  return [
    partsOf(facts, 'summary').map((part) => tags.paragraph({}, writePart(part, context))),
    lineOf(partsOf(facts, 'place', 'doubt', 'order', 'relation'), context),
    partsOf(facts, 'correction', 'withdrawal').map((part) => tags.line(writePart(part, context))),
  ];
}

/**
 * Writes when an event happened. An event that has not happened, or is in doubt, says so in the summary, since the list
 * alone must not present it as a fact.
 */
export function writeWhen(event: StoryEvent, context: HtmlContext): Markup {
  const { tags } = context;
  const when = writePart(describeWhen(event, context), context);
  return event.status === 'happened' ? tags.line(when) : tags.paragraph({}, when);
}
