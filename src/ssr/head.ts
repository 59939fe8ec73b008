import { describeFirstCorrection, describeToldCorrection } from '../describe/corrections.js';
import { formatWhen, isLatest } from '../describe/event-dates.js';
import { joinParts } from '../describe/parts.js';
import { describeStory } from '../describe/story.js';
import { describeStoryWithdrawal } from '../describe/withdrawal.js';
import '../i18n/en/details.js';
import { messageParts } from '../i18n/message-parts.js';
import { findFirstCorrections, listCorrections } from '../model/told-corrections.js';
import { element, join, type Content, type Markup } from './markup.js';
import { eventLink, link, nameIn, prose, writePart, type HtmlContext } from './html-context.js';

/**
 * Writes the headline, the summary, what was corrected, the lead event and the number of items; for a withdrawn story only the headline and
 * the note.
 */
export function writeHead(context: HtmlContext): Content {
  const { explainer, tags, say, level, rootAttributes } = context;
  const { title, summary, status } = explainer;
  const heading = title && tags.heading(level, rootAttributes, nameIn(title, context));
  if (status === 'withdrawn')
    return [heading, tags.paragraph(rootAttributes, writePart(describeStoryWithdrawal(explainer, context), context))];
  return [
    heading,
    summary && tags.paragraph(rootAttributes, prose(summary, context)),
    writeFirstCorrections(context),
    writeLead(context),
    tags.paragraph(rootAttributes, writePart(joinParts(describeStory(explainer, context), say('dot')), context)),
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
    told.map((each) => tags.paragraph(rootAttributes, writePart(describeFirstCorrection(each, context), context))),
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
  const items = all.map((told) => tags.entry(writePart(describeToldCorrection(told, context), context)));
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

/** Writes "Latest: …" where the editor leads with the latest event, with a link to it where it is on the page. */
function writeLead(context: HtmlContext): Markup | undefined {
  const { explainer, tags, say, rootAttributes } = context;
  const { lead } = explainer;
  if (!lead || !isLatest(lead, explainer.events)) return undefined;
  const label = element(tags.strong, {}, say('latest'));
  return tags.paragraph(
    rootAttributes,
    messageParts(context.say, 'colon', {
      label,
      value: join(eventLink(lead, context), say('dot'), formatWhen(lead, context)),
    }),
  );
}
