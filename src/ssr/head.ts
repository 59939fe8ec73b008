import { messageParts } from '../elements/parts/text/message-parts.js';
import { formatWhen, isLatest } from '../elements/parts/event-detail/event-dates.js';
import { storyPeriod } from '../elements/parts/story-header/story-period.js';
import { comma } from '../i18n/list-comma.js';
import type { Correction } from '../model/explainer.js';
import { element, join, type Content, type Markup } from './markup.js';
import { documentTextAttributes, eventLink, nameIn, prose, joinContent, type HtmlContext } from './html-context.js';
import { wasSaid } from '../layout/statements/was-said.js';

/**
 * Writes the headline, the summary, the lead event and the number of items; for a withdrawn story only the headline and
 * the note.
 */
export function writeHead(context: HtmlContext): Content {
  const { explainer, tags, say, level, rootAttributes } = context;
  const { title, summary, status, note } = explainer;
  const heading = title && tags.heading(level, rootAttributes, nameIn(title, context));
  if (status === 'withdrawn') {
    const reason = note && prose(note, context);
    return [heading, tags.paragraph(rootAttributes, element(tags.strong, {}, say('withdrawnDocument')), ' ', reason)];
  }
  return [
    heading,
    summary && tags.paragraph(rootAttributes, prose(summary, context)),
    writeLead(context),
    tags.paragraph(rootAttributes, joinContent(factsOf(context), say('dot'))),
  ];
}

/** Writes the document's corrections, newest first. */
export function writeCorrections(context: HtmlContext): Content {
  const { explainer, tags, say, level, rootAttributes } = context;
  if (explainer.corrections.length === 0) return undefined;
  const items = explainer.corrections.map((correction) => tags.entry(writeCorrection(correction, context)));
  return tags.section(rootAttributes, tags.heading(level + 1, {}, say('corrections')), tags.list('ul', {}, items));
}

/** Writes a correction: "Correction, by the speaker, 21 February 2023: It was a Saturday. It read: Sunday". */
export function writeCorrection({ kind, by, date: when, note, was }: Correction, context: HtmlContext): Content {
  const { tags, say, date } = context;
  const label = joinContent(
    [say(kind), say(by === 'speaker' ? 'bySpeaker' : 'byPublisher'), when && date(when)],
    comma(say),
  );
  const before = was && element('span', documentTextAttributes(context), say('was', { was }));
  return joinContent(
    [
      messageParts(context.say, 'colon', { label: element(tags.strong, {}, label), value: prose(note, context) }),
      before,
    ],
    ' ',
  );
}

/** Writes the lead event, "Latest: …" or "Key event: …", with a link to it where it is on the page. */
function writeLead(context: HtmlContext): Markup | undefined {
  const { explainer, tags, say, rootAttributes } = context;
  const { lead } = explainer;
  if (!lead) return undefined;
  const label = element(tags.strong, {}, say(isLatest(lead, explainer.events) ? 'latest' : 'keyEvent'));
  return tags.paragraph(
    rootAttributes,
    messageParts(context.say, 'colon', {
      label,
      value: join(eventLink(lead, context), say('dot'), formatWhen(lead, context)),
    }),
  );
}

/** Facts under the headline: "February 2022 – February 2023 · 8 events · 20 statements · Updated 19 February 2023". */
function factsOf({ explainer, say, date }: HtmlContext): readonly Content[] {
  const { events, statements, updated } = explainer;
  const period = storyPeriod(explainer);
  const said = statements.filter(wasSaid).length;
  return [
    period && date(period),
    events.length > 0 && say('eventCount', { count: events.length }),
    said > 0 && say('statementCount', { count: said }),
    updated && say('updated', { date: date(updated) }),
  ];
}
