import { formatWhen } from '../elements/parts/event-detail/event-dates.js';
import { storyPeriod } from '../elements/parts/story-header/story-period.js';
import { comma } from '../i18n/list-comma.js';
import type { Correction } from '../model/explainer.js';
import { element, join, type Content, type Markup } from './markup.js';
import { inTheirLanguage, link, nameIn, prose, row, sayWith, type Pen } from './html-context.js';

/** Headline, summary, the event to meet first, and what is in here; of a story that was taken back only the note. */
export function writeHead(pen: Pen): Content {
  const { explainer, form, say, level, whole } = pen;
  const { title, summary, status, note } = explainer;
  const heading = title && form.heading(level, whole, nameIn(title, pen));
  if (status === 'withdrawn') {
    const reason = note && prose(note, pen);
    return [heading, form.paragraph(whole, element(form.strong, {}, say('withdrawnDocument')), ' ', reason)];
  }
  return [
    heading,
    summary && form.paragraph(whole, prose(summary, pen)),
    writeLead(pen),
    form.paragraph(whole, row(factsOf(pen), say('dot'))),
  ];
}

/** What was corrected in the document, newest first. */
export function writeCorrections(pen: Pen): Content {
  const { explainer, form, say, level, whole } = pen;
  if (explainer.corrections.length === 0) return undefined;
  const items = explainer.corrections.map((correction) => form.entry(writeCorrection(correction, pen)));
  return form.section(whole, form.heading(level + 1, {}, say('corrections')), form.list('ul', {}, items));
}

/** "Correction, by the speaker, 21 February 2023: It was a Saturday. It read: Sunday". */
export function writeCorrection({ kind, by, date: when, note, was }: Correction, pen: Pen): Content {
  const { form, say, date } = pen;
  const label = row([say(kind), say(by === 'speaker' ? 'bySpeaker' : 'byPublisher'), when && date(when)], comma(say));
  const before = was && element('span', inTheirLanguage(pen), say('was', { was }));
  return row([sayWith(pen, 'colon', { label: element(form.strong, {}, label), value: prose(note, pen) }), before], ' ');
}

/** "Latest: …" with a way there. */
function writeLead(pen: Pen): Markup | undefined {
  const { explainer, form, say, whole, idOf } = pen;
  const { lead } = explainer;
  if (!lead) return undefined;
  const title = link(`#${idOf('event', lead.id)}`, nameIn(lead.title, pen));
  const label = element(form.strong, {}, say('latest'));
  return form.paragraph(whole, sayWith(pen, 'colon', { label, value: join(title, say('dot'), formatWhen(lead, pen)) }));
}

/** "February 2022 – February 2023 · 8 events · 20 statements · Updated 19 February 2023". */
function factsOf({ explainer, say, date }: Pen): readonly Content[] {
  const { events, statements, updated } = explainer;
  const period = storyPeriod(explainer);
  const said = statements.filter(({ silence, status }) => !silence && status !== 'withdrawn').length;
  return [
    period && date(period),
    say('eventCount', { count: events.length }),
    said > 0 && say('statementCount', { count: said }),
    updated && say('updated', { date: date(updated) }),
  ];
}
