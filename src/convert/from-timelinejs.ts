import { ID, makeIdSource, slugOf } from '../model/slug.js';
import { pointerTo } from '../model/json-pointer.js';
import type { Problem } from '../model/problem.js';
import type { EraInput, EventInput, ExplainerDocument, NamedInput } from '../model/schema.js';
import type { Conversion } from './conversion.js';
import { makeConversionProblem, type ReportLoss } from './conversion-problems.js';
import { readHtml, readHtmlWords } from './html-text.js';
import { readTimelineJSDates } from './timelinejs-dates.js';
import { readTimelineJSMedia } from './timelinejs-media.js';
import { isObject, listOf, memberOf, textOf } from './unknown-json.js';

/** True if a value looks like TimelineJS JSON rather than one of our documents. */
export function isTimelineJS(json: unknown): boolean {
  if (memberOf(json, 'explainer') !== undefined) return false;
  const [first] = listOf(memberOf(json, 'events')) ?? [];
  return memberOf(first, 'start_date') !== undefined || memberOf(memberOf(json, 'title'), 'text') !== undefined;
}

/**
 * The document that TimelineJS JSON amounts to (https://timeline.knightlab.com/docs/json-format.html): slides become events,
 * groups become lanes, the title slide the title. Years before 1 are years BCE, as TimelineJS shows them. Never throws.
 */
export function fromTimelineJS(json: unknown): Conversion {
  const problems: Problem[] = [];
  const report: ReportLoss = (code, pointer, values) => problems.push(makeConversionProblem(code, pointer, values));
  if (!isObject(json)) report('conversion-not-object', '');
  const slides = listOf(memberOf(json, 'events'));
  if (!slides && isObject(json)) report('conversion-events-missing', '/events');
  const lanes = makeLanes();
  const freeId = makeIdSource();
  const pointers: string[] = [];
  const events = (slides ?? []).flatMap((slide, index) => {
    const pointer = pointerTo('/events', index);
    if (isObject(slide)) {
      pointers.push(pointer);
      return [readSlide(slide, pointer, { freeId, laneOf: lanes.laneOf, report })];
    }
    report('conversion-entry-unreadable', pointer);
    return [];
  });
  const title = readTitle(memberOf(json, 'title'), report);
  const eras = readEras(memberOf(json, 'eras'), report);
  return {
    document: { explainer: 1, ...title, lanes: lanes.lanes, eras, events },
    problems,
    originOf: (pointer) => originOf(pointer, pointers),
  };
}

/** Where the fields of an event are written in a slide. */
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

function originOf(pointer: string, slides: readonly string[]): string {
  const [, list = '', index = '', field = ''] = pointer.split('/');
  if (list === 'events' && index !== '') return `${slides[Number(index)] ?? '/events'}${FIELD_ORIGINS[field] ?? ''}`;
  if (list === 'title' || list === 'summary' || list === 'media') return `/title${FIELD_ORIGINS[list] ?? ''}`;
  if (list === 'lanes') return '/events';
  return list === 'eras' ? pointer : '';
}

interface SlideContext {
  readonly freeId: (wish: string) => string;
  readonly laneOf: (group: string) => string;
  readonly report: ReportLoss;
}

function readSlide(slide: unknown, pointer: string, { freeId, laneOf, report }: SlideContext): EventInput {
  const uniqueId = textOf(memberOf(slide, 'unique_id'));
  const { title, summary } = readWords(slide, pointer, report);
  const date = readTimelineJSDates(slide, pointer, report);
  const start = memberOf(slide, 'start_date');
  if (textOf(memberOf(start, 'year')) === undefined)
    report('conversion-date-missing', pointerTo(pointer, 'start_date'));
  const dateText = readHtmlWords(
    textOf(memberOf(slide, 'display_date')) ?? textOf(memberOf(start, 'display_date')) ?? '',
  );
  const group = readHtmlWords(textOf(memberOf(slide, 'group')) ?? '');
  const background = readBackground(memberOf(slide, 'background'), pointerTo(pointer, 'background'), report);
  const media = readTimelineJSMedia(memberOf(slide, 'media'), pointerTo(pointer, 'media'), report);
  const heading = title ?? (dateText || date || 'Event');
  if (title === undefined) report('conversion-title-made-up', pointerTo(pointer, 'text'), { title: heading });
  return {
    id: freeId(uniqueId !== undefined && ID.test(uniqueId) ? uniqueId : slugOf(heading) || 'event'),
    date: date ?? '',
    ...(dateText === '' ? {} : { dateText }),
    title: heading,
    ...(summary === '' ? {} : { summary }),
    ...(group === '' ? {} : { lane: laneOf(group) }),
    ...(media.length === 0 ? {} : { media: [...media] }),
    ...(background === undefined ? {} : { background }),
    sources: [],
  };
}

/** A slide's headline and text, each in ours. */
function readWords(
  slide: unknown,
  pointer: string,
  report: ReportLoss,
): { title: string | undefined; summary: string } {
  const at = pointerTo(pointer, 'text');
  const text = memberOf(slide, 'text');
  const { text: summary, lost } = readHtml(textOf(memberOf(text, 'text')) ?? '');
  if (lost.length > 0) report('conversion-html-lost', pointerTo(at, 'text'), { tags: lost.join(', ') });
  const headline = readHtmlWords(textOf(memberOf(text, 'headline')) ?? '');
  return { title: headline === '' ? undefined : headline, summary };
}

function readTitle(slide: unknown, report: ReportLoss): Pick<ExplainerDocument, 'title' | 'summary' | 'media'> {
  const { title = 'Timeline', summary } = readWords(slide, '/title', report);
  const media = readTimelineJSMedia(memberOf(slide, 'media'), '/title/media', report);
  return {
    title,
    ...(summary === '' ? {} : { summary }),
    ...(media.length === 0 ? {} : { media: [...media] }),
  };
}

function readEras(eras: unknown, report: ReportLoss): EraInput[] {
  return (listOf(eras) ?? []).flatMap((era, index) => {
    const pointer = pointerTo('/eras', index);
    const date = readTimelineJSDates(era, pointer, report);
    const name = readHtmlWords(textOf(memberOf(memberOf(era, 'text'), 'headline')) ?? '');
    if (date !== undefined && name !== '') return [{ name, date }];
    report('conversion-entry-unreadable', pointer);
    return [];
  });
}

/** An image before a colour; `#rgb` is written out. */
function readBackground(background: unknown, pointer: string, report: ReportLoss): string | undefined {
  const url = textOf(memberOf(background, 'url'));
  const color = textOf(memberOf(background, 'color'));
  if (url !== undefined || color === undefined) return url;
  const written = color.replace(/^#([0-9a-f])([0-9a-f])([0-9a-f])$/i, '#$1$1$2$2$3$3');
  if (/^#[0-9a-f]{6}$/i.test(written)) return written;
  report('conversion-lost', pointerTo(pointer, 'color'), { field: 'color' });
  return undefined;
}

/** Lanes in the order in which their groups are met. */
function makeLanes(): { readonly lanes: NamedInput[]; readonly laneOf: (group: string) => string } {
  const lanes: NamedInput[] = [];
  const idByGroup = new Map<string, string>();
  const freeId = makeIdSource();
  const laneOf = (group: string) => {
    const id = idByGroup.get(group) ?? freeId(slugOf(group) || 'lane');
    if (!idByGroup.has(group)) lanes.push({ id, name: group });
    idByGroup.set(group, id);
    return id;
  };
  return { lanes, laneOf };
}
