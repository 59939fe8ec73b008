import { compact } from '../../model/compact.js';
import { pointerTo } from '../../model/json-pointer.js';
import type { Problem } from '../../model/problems/problem.js';
import type { EraInput, EventInput, ExplainerDocument, MediaInput } from '../../model/schema/schema.js';
import { ID, makeIdSource, slugOf } from '../../model/slug.js';
import type { Conversion } from '../conversion.js';
import { makeConversionProblem, type ReportLoss } from '../conversion-problems.js';
import { readColor } from '../html/css-colors.js';
import { idOfDate } from '../dates/date-ids.js';
import { standInTitle } from '../draft/stand-in-title.js';
import { makeNamedList, type NamedList } from '../draft/make-people.js';
import { readTimelineJSDates } from './dates.js';
import { encodeAddress, readTimelineJSMedia } from './media.js';
import { readReportedHtml, readReportedWords } from './reported-html.js';
import { getList, getMember } from '../../model/unknown-json.js';
import { isRecord, getNames, getText } from '../unknown-values.js';

/** Fields that are converted, or that mean nothing in a document. All other fields are reported. */
const KNOWN = {
  document: 'title events eras scale',
  title: 'text media unique_id autolink type',
  slide: 'start_date end_date text media group display_date background unique_id autolink type',
  era: 'start_date end_date text',
  moment: 'year month day hour minute second millisecond display_date',
  text: 'headline text',
  eraText: 'headline',
  media: 'url alt title caption credit thumbnail link',
  background: 'url color',
} as const;

/**
 * Converts TimelineJS JSON to a document (https://timeline.knightlab.com/docs/json-format.html): slides become events,
 * groups become lanes, and the title slide becomes the title. Years before 1 are years BCE, as TimelineJS shows them. A
 * slide without `unique_id` gets an id from its date, so that links stay valid when its headline is edited. It never
 * throws.
 *
 * @param json The parsed JSON.
 * @returns The document, and the problems of converting it, with pointers into the JSON.
 * @example
 * ```ts
 * const { document, problems } = fromTimelineJS(await response.json());
 * ```
 */
export function fromTimelineJS(json: unknown): Conversion {
  const problems: Problem[] = [];
  const report: ReportLoss = (code, pointer, values) => problems.push(makeConversionProblem(code, pointer, values));
  if (!isRecord(json)) report('conversion-not-object', '');
  const slides = getList(getMember(json, 'events'));
  if (!slides && isRecord(json)) report('conversion-events-missing', '/events');
  reportUnknown(json, 'document', '', report);
  const lanes = makeNamedList('lane');
  const freeId = makeIdSource((slides ?? []).flatMap((slide) => getText(getMember(slide, 'unique_id')) ?? []));
  const pointers: string[] = [];
  const events = (slides ?? []).flatMap((slide, index) => {
    const pointer = pointerTo('/events', index);
    if (!isRecord(slide)) {
      report('conversion-entry-unreadable', pointer);
      return [];
    }
    pointers.push(pointer);
    return [readSlide(slide, pointer, { freeId, lanes, report })];
  });
  const title = readTitle(getMember(json, 'title'), report);
  const eras = readEras(getMember(json, 'eras'), report);
  return {
    document: { explainer: 1, ...title, lanes: lanes.items, eras, events },
    problems,
    originOf: (pointer) => originOf(pointer, pointers),
  };
}

/** Paths in a slide, by the fields of an event. */
const FIELD_ORIGINS: Readonly<Record<string, string>> = {
  id: '/unique_id',
  date: '/start_date',
  dateText: '/display_date',
  title: '/text/headline',
  summary: '/text/text',
  lane: '/group',
  media: '/media',
  background: '/background',
};

/** Paths in a slide's media, by the fields of the event's first medium. Other media come from the slide's text. */
const MEDIA_ORIGINS: Readonly<Record<string, string>> = {
  src: '/url',
  kind: '/url',
  alt: '/alt',
  caption: '/caption',
  credit: '/credit',
  poster: '/thumbnail',
};

function originOf(pointer: string, slides: readonly string[]): string {
  const [, list = '', index = '', ...path] = pointer.split('/');
  if (list === 'events' && index !== '') return `${slides[Number(index)] ?? '/events'}${originOfField(path)}`;
  if (list === 'title' || list === 'summary' || list === 'media') {
    return `/title${originOfField([list, index, ...path])}`;
  }
  if (list === 'lanes') return '/events';
  return list === 'eras' ? pointer : '';
}

function originOfField([field = '', index, member = '']: readonly string[]): string {
  if (field === 'media' && index !== undefined && index !== '0') return '/text/text';
  return `${FIELD_ORIGINS[field] ?? ''}${field === 'media' ? (MEDIA_ORIGINS[member] ?? '') : ''}`;
}

interface SlideContext {
  readonly freeId: (wish: string) => string;
  readonly lanes: NamedList;
  readonly report: ReportLoss;
}

function readSlide(slide: unknown, pointer: string, { freeId, lanes, report }: SlideContext): EventInput {
  const { title, summary, media } = readContent(slide, pointer, report);
  const date = readTimelineJSDates(slide, pointer, report);
  const dateText = readDateText(slide, pointer, report);
  const group = readReportedWords(getMember(slide, 'group'), pointerTo(pointer, 'group'), report);
  // A slide of which nothing is said has no title either, so reading leaves it out and says so.
  const heading = title ?? standInTitle(summary || wordsOfMedia(media));
  if (title === undefined && heading !== '')
    report('conversion-title-made-up', pointerTo(pointer, 'text'), { title: heading });
  reportUnknown(slide, 'slide', pointer, report);
  for (const name of ['start_date', 'end_date']) {
    reportUnknown(getMember(slide, name), 'moment', pointerTo(pointer, name), report);
  }
  return compact({
    id: readId(slide, pointer, report) ?? freeId(idOfDate(date)),
    date: date ?? '',
    dateText: dateText || undefined,
    title: heading,
    summary: summary || undefined,
    lane: lanes.idOf(group),
    media: media.length === 0 ? undefined : [...media],
    background: readBackground(getMember(slide, 'background'), pointerTo(pointer, 'background'), report),
    sources: [],
  });
}

/** Returns what is said of the first medium that has words. */
function wordsOfMedia(media: readonly MediaInput[]): string {
  return media.flatMap(({ caption, alt }) => [caption, alt]).find((words) => words !== undefined && words !== '') ?? '';
}

/** Returns the author's id, changed where it isn't a valid id. */
function readId(slide: unknown, pointer: string, report: ReportLoss): string | undefined {
  const typed = getText(getMember(slide, 'unique_id'));
  if (typed === undefined || ID.test(typed)) return typed;
  const id = slugOf(typed) || undefined;
  report('conversion-id-changed', pointerTo(pointer, 'unique_id'), { was: typed, id: id ?? '' });
  return id;
}

/** Reads a slide's headline, text and media. */
function readContent(slide: unknown, pointer: string, report: ReportLoss) {
  const at = pointerTo(pointer, 'text');
  const text = getMember(slide, 'text');
  const isLinked = getMember(slide, 'autolink') !== false;
  const headline = readReportedWords(getMember(text, 'headline'), pointerTo(at, 'headline'), report);
  const body = readReportedHtml(getMember(text, 'text'), pointerTo(at, 'text'), report, isLinked);
  const mediaAt = pointerTo(pointer, 'media');
  const { media, words } = readTimelineJSMedia(getMember(slide, 'media'), mediaAt, report);
  reportUnknown(text, 'text', at, report);
  reportUnknown(getMember(slide, 'media'), 'media', mediaAt, report);
  return {
    title: headline === '' ? undefined : headline,
    summary: [body.text, words].filter((part) => part !== '').join('\n\n'),
    media: [...media, ...body.media],
  };
}

/**
 * Returns the words for the date: the slide's own, or those of both ends. The words of a single end would seem to be
 * for both.
 */
function readDateText(slide: unknown, pointer: string, report: ReportLoss): string {
  const own = readReportedWords(getMember(slide, 'display_date'), pointerTo(pointer, 'display_date'), report);
  const ends = ['start_date', 'end_date'].flatMap((name) => {
    const moment = getMember(slide, name);
    if (getText(getMember(moment, 'year')) === undefined) return [];
    const at = pointerTo(pointerTo(pointer, name), 'display_date');
    return [{ at, words: readReportedWords(getMember(moment, 'display_date'), at, report) }];
  });
  if (own === '' && ends.every(({ words }) => words !== '')) return ends.map(({ words }) => words).join(' – ');
  for (const { at, words } of ends) if (words !== '') report('conversion-lost', at, { field: 'display_date' });
  return own;
}

function readTitle(slide: unknown, report: ReportLoss): Partial<ExplainerDocument> & { title: string } {
  const { title = 'Timeline', summary, media } = readContent(slide, '/title', report);
  reportUnknown(slide, 'title', '/title', report);
  return compact({
    id: readId(slide, '/title', report),
    title,
    summary: summary || undefined,
    media: media.length === 0 ? undefined : media,
  });
}

function readEras(eras: unknown, report: ReportLoss): EraInput[] {
  return (getList(eras) ?? []).flatMap((era, index) => {
    const pointer = pointerTo('/eras', index);
    const date = readTimelineJSDates(era, pointer, report);
    const text = getMember(era, 'text');
    const name = readReportedWords(
      getMember(text, 'headline'),
      pointerTo(pointerTo(pointer, 'text'), 'headline'),
      report,
    );
    reportUnknown(era, 'era', pointer, report);
    reportUnknown(text, 'eraText', pointerTo(pointer, 'text'), report);
    if (date !== undefined && name !== '') return [{ name, date }];
    report(isRecord(era) ? 'conversion-era-unreadable' : 'conversion-entry-unreadable', pointer);
    return [];
  });
}

/** Reads the background. An image takes precedence over a colour. */
function readBackground(background: unknown, pointer: string, report: ReportLoss): string | undefined {
  reportUnknown(background, 'background', pointer, report);
  const url = getText(getMember(background, 'url'));
  const typed = getText(getMember(background, 'color'));
  const color = typed === undefined ? undefined : readColor(typed);
  if (typed !== undefined && (url !== undefined || color === undefined)) {
    report('conversion-lost', pointerTo(pointer, 'color'), { field: 'color' });
  }
  return url === undefined ? color : encodeAddress(url);
}

/** Reports fields that are given and can't be converted. */
function reportUnknown(value: unknown, kind: keyof typeof KNOWN, pointer: string, report: ReportLoss): void {
  const allowed = KNOWN[kind];
  for (const field of getNames(value)) {
    if (!allowed.split(' ').includes(field) && !saysNothing(getMember(value, field)))
      report('conversion-lost', pointerTo(pointer, field), { field, allowed });
  }
}

/** Tells whether a value is empty, false, or an object of empty texts. */
function saysNothing(value: unknown): boolean {
  if (!isRecord(value)) return value === '' || value === null || value === undefined || value === false;
  return getNames(value).every((name) => getMember(value, name) === '');
}
