import { isolate } from '../elements/shared/isolate.js';
import { formatSpeakers } from '../elements/shared/statement-card-context.js';
import { formatList } from '../elements/shared/say-parts.js';
import { formatWhen } from '../elements/shared/event-words.js';
import type { StoryEvent } from '../model/explainer.js';
import { writeCitations } from './citations.js';
import { writeCorrection } from './head.js';
import type { Content, Markup } from './markup.js';
import { lineOf, nameIn, prose, timeIn, type Pen } from './pen.js';

/**
 * The events in time order, as a list that an element can read where nothing better is left: heading, date, and paragraphs
 * for the summary; links are sources.
 */
export function writeEvents(pen: Pen): Content {
  const { explainer, form, say, level, whole } = pen;
  if (explainer.events.length === 0) return undefined;
  const items = explainer.events.map((event) => writeEvent(event, pen));
  return [form.heading(level + 1, whole, say('whatHappened')), form.list('ol', whole, items)];
}

function writeEvent(event: StoryEvent, pen: Pen): Markup {
  const { form, level, idOf } = pen;
  const { id, date, title, summary, corrections, sources } = event;
  return form.item(
    { id: idOf('event', id), 'data-date': date?.text },
    form.heading(level + 2, {}, nameIn(title, pen)),
    writeWhen(event, pen),
    summary && form.paragraph({}, prose(summary, pen)),
    writeFacts(event, pen),
    corrections.map((correction) => form.line(writeCorrection(correction, pen))),
    writeCitations(sources, pen),
  );
}

/** What has not happened, or is in doubt, says so in the summary: the list alone must not tell it as a fact. */
function writeWhen(event: StoryEvent, pen: Pen): Markup {
  const { form } = pen;
  const words = formatWhen(event, pen);
  if (event.status !== 'happened') return form.paragraph({}, words);
  return form.line(event.date ? timeIn(event.date, pen, words) : words);
}

/** Where, who alleges or disputes it, and what a source says of the order. */
function writeFacts(event: StoryEvent, pen: Pen): Content {
  const { explainer, say } = pen;
  const { place, status, statusBy, before, after, links } = event;
  const nameOf = (id: string): string => {
    const statement = explainer.statementById.get(id);
    return explainer.eventById.get(id)?.title ?? (statement ? formatSpeakers(statement, say) : '');
  };
  const doubters = statusBy.flatMap((id) => explainer.statementById.get(id)?.speakers.map(({ name }) => name) ?? []);
  const doubt = status === 'alleged' ? ('allegedBy' as const) : ('disputedBy' as const);
  const titled = (ids: readonly string[]): readonly string[] => ids.map(nameOf).filter(Boolean);
  const facts = [
    place && nameIn(place.name, pen),
    doubters.length > 0 && say(doubt, { names: formatList([...new Set(doubters)].map(isolate), say) }),
    ...titled(before).map((title) => say('beforeItem', { title })),
    ...titled(after).map((title) => say('afterItem', { title })),
    ...links.map(({ to, as }) => say(`link-${as}`, { title: nameOf(to) || to })),
  ];
  return lineOf(facts, pen);
}
