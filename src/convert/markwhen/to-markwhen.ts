import type { Explainer, Named, StoryEvent } from '../../model/explainer.js';
import { pointerTo } from '../../model/json-pointer.js';
import type { Problem } from '../../model/problems/problem.js';
import { formatDate } from '../../time/format/format-date.js';
import { makeExportProblem, type ReportExportLoss } from '../export-problems.js';
import type { Export } from '../export.js';
import { inFileOrder } from '../draft/file-order.js';
import { reportLosses } from '../find-losses.js';
import { readMarkwhenDate, writeMarkwhenDate } from './dates.js';
import { guardLine, TAG } from './lines.js';
import { isSameDate } from '../dates/same-date.js';
import { writeSourceLine } from '../markdown/source-line.js';
import { headOf, statusWord } from '../draft/story-head.js';
import { collapseWhitespace } from '../../text/collapse-whitespace.js';

const MARKWHEN = 'Markwhen';

const CARRIED = {
  format: MARKWHEN,
  paths:
    `explainer title summary note status timeZone lang lanes/id lanes/name topics/id topics/name sources/id sources/title sources/url
    events/id events/date events/dateText events/title events/summary events/lane events/topics events/status events/weight
    events/place/name events/sources/source`.split(/\s+/),
};

/**
 * Converts a story's events to Markwhen text (https://markwhen.com), with lanes as groups and topics as tags. Fields
 * without a syntax in Markwhen become properties of the event. Where Markwhen's date is less exact, the EDTF text is
 * one of these, and the text begins with the date in words.
 *
 * @param explainer The story, from `readDocument`.
 * @returns The text, and a problem for each field of the story that is not in it.
 * @example
 * ```ts
 * const { output, problems } = toMarkwhen(readDocument(document).explainer);
 * ```
 */
export function toMarkwhen(explainer: Explainer): Export {
  const problems: Problem[] = [];
  const report: ReportExportLoss = (code, pointer, values) => problems.push(makeExportProblem(code, pointer, values));
  const { title, summary } = headOf(explainer);
  const events = inFileOrder(explainer.events);
  const groups: readonly (Named | undefined)[] = [undefined, ...explainer.lanes];
  const body = groups.flatMap((lane) => {
    const blocks = events
      .filter((event) => event.lane === lane)
      .flatMap((event) => writeEvent(event, explainer, report) ?? []);
    return blocks.length === 0 ? [] : [...(lane ? [`# ${collapseWhitespace(lane.name)}`] : []), ...blocks];
  });
  reportLosses(explainer, CARRIED, report);
  const head = [
    '---',
    ...property('title', title),
    ...property('description', summary),
    ...property('lang', explainer.lang),
    ...property('timezone', explainer.timeZone),
    '---',
  ].join('\n');
  return { output: `${[head, ...body].join('\n\n')}\n`, problems };
}

function writeEvent(event: StoryEvent, { lang, timeZone }: Explainer, report: ReportExportLoss): string | undefined {
  const { date, pointer, place, topics, weight } = event;
  const simple = date && writeMarkwhenDate(date);
  if (!date || simple === undefined) {
    const missing = date ? 'year beyond 9999' : 'event without a date';
    report('export-event-lost', pointer, { title: event.title, format: MARKWHEN, date: missing });
    return undefined;
  }
  const isSaid = isSameDate(date, readMarkwhenDate(simple) ?? '', timeZone);
  if (!isSaid) {
    report('export-date-simplified', pointerTo(pointer, 'date'), { date: date.text, format: MARKWHEN, simple });
  }
  const tags = topics.flatMap((topic) => writeTag(topic, event, report) ?? []);
  const status = statusWord(event);
  const title = status === undefined ? event.title : `${status}: ${event.title}`;
  const text = (event.summary ?? '').split('\n').map(guardLine).join('\n');
  return [
    `${simple}: ${[collapseWhitespace(title), ...tags].join(' ')}`,
    ...(hasTag(title) ? property('title', collapseWhitespace(event.title)) : []),
    ...property('id', event.id),
    ...(isSaid ? [] : property('edtf', date.text)),
    ...property('dateText', event.dateText),
    ...property('status', status === undefined ? undefined : event.status),
    ...(weight === 3 ? [] : [`weight: ${weight}`]),
    ...property('place', place?.name),
    guardLine(event.dateText ?? (isSaid ? '' : formatDate(date, { locale: lang }))),
    text,
    writeSourceLine(event.sources),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Tells whether Markwhen would read a part of a title as a tag. */
function hasTag(title: string): boolean {
  return collapseWhitespace(title).search(TAG) >= 0;
}

/** Writes a property as YAML, whose quoted values can be written like JSON. */
function property(name: string, value: string | undefined): readonly string[] {
  return value === undefined || value === '' ? [] : [`${name}: ${JSON.stringify(value)}`];
}

/** Writes a tag, which may have plain letters only. Other topics are left out and reported. */
function writeTag({ name, id }: Named, { pointer, topics }: StoryEvent, report: ReportExportLoss): string | undefined {
  const tag = name.trim().replace(/\s+/g, '_');
  if (/^\w+$/.test(tag) && !/^\d+$/.test(tag)) return `#${tag}`;
  const at = pointerTo(
    pointerTo(pointer, 'topics'),
    topics.findIndex((topic) => topic.id === id),
  );
  report('export-lost', at, { field: name, format: MARKWHEN });
  return undefined;
}
