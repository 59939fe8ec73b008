import { messageParts } from '../elements/parts/text/message-parts.js';
import { formatWhen, isLatest } from '../elements/parts/event-detail/event-dates.js';
import { storyPeriod } from '../elements/parts/story-header/story-period.js';
import '../i18n/en/details.js';
import { comma } from '../i18n/list-comma.js';
import { formatCorrectedOn, nameCorrected } from '../elements/parts/correction/correction-words.js';
import { isAuthorsId } from '../model/read/slug.js';
import { findFirstCorrections, listCorrections, type ToldCorrection } from '../model/told-corrections.js';
import { element, join, type Content, type Markup } from './markup.js';
import {
  documentTextAttributes,
  eventLink,
  joinContent,
  link,
  nameIn,
  prose,
  type HtmlContext,
} from './html-context.js';
import { wasSaid } from '../layout/statements/was-said.js';

/**
 * Writes the headline, the summary, what was corrected, the lead event and the number of items; for a withdrawn story only the headline and
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
    writeFirstCorrections(context),
    writeLead(context),
    tags.paragraph(rootAttributes, joinContent(factsOf(context), say('dot'))),
  ];
}

/**
 * Writes the newest corrections, each with a link to what was corrected: "Corrected on 3 March 2023: The meeting · It was a Saturday."
 * Where there are more, a link leads to the list of all.
 */
function writeFirstCorrections(context: HtmlContext): Content {
  const { tags, say, idOf, rootAttributes } = context;
  const { told, moreCount } = findFirstCorrections(correctedPart(context));
  return [
    told.map((each) => {
      const { note } = each.correction;
      const label = element(tags.strong, {}, formatCorrectedOn(each, context));
      const value = joinContent([writeCorrected(each, context), note && prose(note, context)], say('dot'));
      return tags.paragraph(rootAttributes, messageParts<Content>(say, 'colon', { label, value }));
    }),
    moreCount > 0 &&
      tags.paragraph(
        rootAttributes,
        link(`#${idOf('list', 'corrections')}`, say('moreCorrections', { count: moreCount })),
      ),
  ];
}

/** Writes all corrections of the story, of its events and of its statements, newest first. */
export function writeCorrections(context: HtmlContext): Content {
  const { tags, say, level, rootAttributes, idOf } = context;
  const all = listCorrections(correctedPart(context));
  if (all.length === 0) return undefined;
  const items = all.map((told) => {
    const corrected = writeCorrected(told, context);
    const words = writeCorrection(told.correction, context);
    return tags.entry(corrected ? messageParts<Content>(say, 'colon', { label: corrected, value: words }) : words);
  });
  return tags.section(
    { ...rootAttributes, id: idOf('list', 'corrections') },
    tags.heading(level + 1, {}, say('corrections')),
    tags.list('ul', {}, items),
  );
}

/** Returns what may be corrected in what is written: events only where they are written too. */
function correctedPart({ explainer, hasEvents }: HtmlContext) {
  return hasEvents ? explainer : { ...explainer, events: [] };
}

/** Writes the name of the entry that was corrected, as a link where the entry has an address; undefined for the story itself. */
function writeCorrected(told: ToldCorrection, context: HtmlContext): Content {
  const { event, statement } = told;
  if (event) return eventLink(event, context);
  if (!statement) return undefined;
  const name = nameIn(nameCorrected(told, context.say) ?? '', context);
  return isAuthorsId(statement.id) ? link(`#${context.idOf('statement', statement.id)}`, name) : name;
}

/** Writes a correction: "Correction, by the speaker, 21 February 2023: It was a Saturday. It read: Sunday". */
export function writeCorrection(
  { kind, by, date: when, note, was }: ToldCorrection['correction'],
  context: HtmlContext,
): Content {
  const { tags, say, date } = context;
  const label = joinContent(
    [say(kind), by && say(by === 'speaker' ? 'bySpeaker' : 'byPublisher'), when && date(when)],
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
