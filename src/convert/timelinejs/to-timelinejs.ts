import { compact } from '../../model/compact.js';
import type { Era, Explainer, Media, StoryEvent } from '../../model/explainer.js';
import { pointerTo } from '../../model/json-pointer.js';
import { escapeHtml } from '../../text/escape-html.js';
import type { Problem } from '../../model/problems/problem.js';
import { formatDate } from '../../time/format/format-date.js';
import type { DateFields, FuzzyDate } from '../../time/fuzzy-date.js';
import { mapAddresses } from '../html/bare-addresses.js';
import { makeExportProblem, type ReportExportLoss } from '../export-problems.js';
import { toDateSpan } from '../dates/date-span.js';
import type { Export } from '../export.js';
import { inFileOrder } from '../draft/file-order.js';
import { reportLosses } from '../find-losses.js';
import { writeHtml } from '../html/prose-html.js';
import { headOf, statusWord } from '../draft/story-head.js';
import { readTimelineJSDates } from './dates.js';
import { writeFirstMedium, writeMediumInText, type TimelineJSMedia } from './markup.js';

/** A date of TimelineJS. Years before 1 are years BCE. */
export type TimelineJSMoment = Partial<
  Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'millisecond', number>>
>;

export interface TimelineJSSlide {
  readonly start_date?: TimelineJSMoment;
  readonly end_date?: TimelineJSMoment;
  readonly display_date?: string;
  readonly text?: { readonly headline?: string; readonly text?: string };
  readonly media?: TimelineJSMedia;
  readonly group?: string;
  readonly background?: { readonly url?: string; readonly color?: string };
  readonly unique_id?: string;
  readonly autolink?: boolean;
}

/** TimelineJS JSON, as described in https://timeline.knightlab.com/docs/json-format.html. */
export interface TimelineJS {
  readonly scale?: 'cosmological';
  readonly title: TimelineJSSlide;
  readonly events: readonly TimelineJSSlide[];
  readonly eras?: readonly TimelineJSSlide[];
}

const TIMELINEJS = 'TimelineJS';

const CARRIED = {
  format: TIMELINEJS,
  paths:
    `explainer id title summary note lang timeZone status media eras lanes/id lanes/name events/id events/date events/dateText
    events/title events/summary events/lane events/status events/media events/background`.split(/\s+/),
};

/** Last year of `Date`, and of TimelineJS with its usual scale. */
const LAST_HUMAN_YEAR = 271_821;

/**
 * Converts a story's events to TimelineJS JSON. Content that TimelineJS has no place for, such as statements, people
 * and sources, is left out and reported. A date that it can't express becomes its first and last day, with a display
 * date in words.
 *
 * @param explainer The story, from `readDocument`.
 * @returns The JSON as an object, and a problem for each field of the story that is not in it.
 * @example
 * ```ts
 * const { output, problems } = toTimelineJS(readDocument(document).explainer);
 * const json = JSON.stringify(output);
 * ```
 */
export function toTimelineJS(explainer: Explainer): Export<TimelineJS> {
  const problems: Problem[] = [];
  const report: ReportExportLoss = (code, pointer, values) => problems.push(makeExportProblem(code, pointer, values));
  const { title, summary } = headOf(explainer);
  const events = inFileOrder(explainer.events).flatMap((event) => writeSlide(event, explainer.lang, report) ?? []);
  const eras = explainer.eras.map((era, index) => writeEra(era, pointerTo('/eras', index), explainer.lang, report));
  reportLosses(explainer, CARRIED, report);
  const isFar = [...events, ...eras].some(
    ({ start_date, end_date }) => Math.abs(start_date?.year ?? 0) + Math.abs(end_date?.year ?? 0) > LAST_HUMAN_YEAR,
  );
  return {
    output: compact({
      scale: isFar ? ('cosmological' as const) : undefined,
      title: compact({
        ...writeContent({ title, summary, media: explainer.media }, '', report),
        unique_id: explainer.id,
      }),
      events,
      eras: eras.length > 0 ? eras : undefined,
    }),
    problems,
  };
}

function writeSlide(
  event: StoryEvent,
  lang: string | undefined,
  report: ReportExportLoss,
): TimelineJSSlide | undefined {
  const { date, dateText, pointer, background, lane, id } = event;
  // One slide without a date would keep TimelineJS from showing any slide.
  if (!date) {
    report('export-event-lost', pointer, { title: event.title, format: TIMELINEJS, date: 'event without a date' });
    return undefined;
  }
  const status = statusWord(event);
  if (status !== undefined) {
    report('export-moved', pointerTo(pointer, 'status'), { field: 'status', format: TIMELINEJS, place: 'headline' });
  }
  const title = status === undefined ? event.title : `${status}: ${event.title}`;
  const dates = writeDates(date, pointerTo(pointer, 'date'), lang, report);
  return compact({
    ...dates,
    ...(dateText === undefined ? {} : { display_date: escapeHtml(dateText) }),
    ...writeContent({ title, summary: event.summary ?? '', media: event.media }, pointer, report),
    group: lane && escapeHtml(lane.name),
    background: background === undefined ? undefined : { [background.startsWith('#') ? 'color' : 'url']: background },
    unique_id: id,
  });
}

function writeEra(
  { name, date }: Era,
  pointer: string,
  lang: string | undefined,
  report: ReportExportLoss,
): TimelineJSSlide {
  const { start_date, end_date } = writeDates(date, pointerTo(pointer, 'date'), lang, report);
  // TimelineJS ignores an era without an end.
  return { start_date, end_date: end_date ?? start_date, text: { headline: escapeHtml(name) } };
}

type Dates = Required<Pick<TimelineJSSlide, 'start_date'>> & Pick<TimelineJSSlide, 'end_date' | 'display_date'>;

function writeDates(date: FuzzyDate, pointer: string, lang: string | undefined, report: ReportExportLoss): Dates {
  const { start, end } = toDateSpan(date);
  const dates = compact({ start_date: writeMoment(start), end_date: end && writeMoment(end) });
  const simple = readTimelineJSDates(dates, '', () => undefined);
  if (simple === date.text) return dates;
  report('export-date-simplified', pointer, { date: date.text, format: TIMELINEJS, simple: simple ?? '' });
  return { ...dates, display_date: escapeHtml(formatDate(date, { locale: lang })) };
}

const LAST_YEAR = 9999;

function writeMoment({ year, ...parts }: DateFields): TimelineJSMoment {
  const counted = year > 0 || year < -LAST_YEAR ? year : year - 1;
  return { year: counted, ...parts };
}

interface Content {
  readonly title: string;
  readonly summary: string;
  readonly media: readonly Media[];
}

/** Writes title, text and media. Media after the first go into the text. */
function writeContent(
  { title, summary, media: [first, ...others] }: Content,
  pointer: string,
  report: ReportExportLoss,
): Pick<TimelineJSSlide, 'text' | 'media' | 'autolink'> {
  const at = pointerTo(pointer, 'media');
  const beside = first && writeFirstMedium(first, pointerTo(at, 0), report);
  const inText = others.map((medium, index) => writeMediumInText(medium, pointerTo(at, index + 1), report));
  const text = [writeHtml(summary), ...inText].filter((html) => html !== '').join('');
  return compact({
    text: compact({ headline: escapeHtml(title), text: text === '' ? undefined : text }),
    media: beside,
    autolink: hasBareAddress(summary) ? false : undefined,
  });
}

/**
 * Tells whether a text has a bare address. TimelineJS would make it a link, though in our documents it is plain text.
 */
function hasBareAddress(summary: string): boolean {
  const html = writeHtml(summary).replace(/<a (?:(?!<a ).)*?<\/a>|<[^<>]*>/g, ' ');
  return (
    mapAddresses(
      html,
      (text) => text,
      () => '',
    ) !== html
  );
}
