import { compact } from '../../model/compact.js';
import { pointerTo } from '../../model/json-pointer.js';
import type { EventInput, MediaInput } from '../../model/schema/schema.js';
import type { Problem } from '../../model/problems/problem.js';
import { ID } from '../../model/slug.js';
import { isLanguageTag } from '../../time/format/intl.js';
import { isEdtf } from '../../time/parse/parse-edtf.js';
import type { Conversion } from '../conversion.js';
import { makeConversionProblem, type ReportLoss } from '../conversion-problems.js';
import { standInTitle } from '../draft/stand-in-title.js';
import { assembleStory, type EventDraft } from '../draft/event-drafts.js';
import { toEdtf } from '../dates/plain-dates.js';
import { readReportedHtml, readReportedWords } from '../timelinejs/reported-html.js';
import { encodeAddress } from '../timelinejs/media.js';
import { getList, getMember } from '../../model/unknown-json.js';
import { isRecord, getNames, getText } from '../unknown-values.js';

/** A node of a graph with its pointer. */
interface GraphNode {
  readonly value: unknown;
  readonly pointer: string;
}

/**
 * Converts JSON-LD in the vocabulary of schema.org to a document. Each `Event` becomes an event, alone or within a
 * list, an `ItemList` or a graph. Claims and quotations don't become statements, since nothing proves them; they are
 * reported. It never throws.
 *
 * @param json The parsed JSON-LD.
 * @returns The document, and the problems of converting it, with pointers into the JSON-LD.
 * @example
 * ```ts
 * const { document, problems } = fromJsonLd(JSON.parse(script.textContent));
 * ```
 */
export function fromJsonLd(json: unknown): Conversion {
  const problems: Problem[] = [];
  const report: ReportLoss = (code, pointer, values) => problems.push(makeConversionProblem(code, pointer, values));
  const nodes = nodesIn({ value: json, pointer: '' });
  const events = nodes.filter(({ value }) => isEvent(value));
  if (events.length === 0) report('conversion-events-missing', '');
  for (const { value, pointer } of nodes) {
    const type = typesOf(value).find((each) => CLAIM_TYPES.includes(each));
    if (type !== undefined) report('conversion-lost', pointer, { field: type });
  }
  const whole = nodes.find(({ value }) => typesOf(value).some((type) => STORY_TYPES.includes(type)));
  const head = readHead(whole, report);
  const wholeId = getText(getMember(whole?.value, '@id'));
  const drafts = events.map((event) => readEvent(event, wholeId, report));
  return { ...assembleStory(head, drafts), problems };
}

const CLAIM_TYPES = ['Claim', 'ClaimReview', 'Quotation'];
const STORY_TYPES = 'BackgroundNewsArticle NewsArticle ReportageNewsArticle Article WebPage ItemList Collection'.split(
  ' ',
);
const MAX_DEPTH = 6;

/** Lists all nodes in their order, at any depth up to `MAX_DEPTH`. */
function nodesIn({ value, pointer }: GraphNode, depth = 0): readonly GraphNode[] {
  const entries = getList(value);
  if (depth > MAX_DEPTH) return [];
  if (entries) {
    return entries.flatMap((entry, index) => nodesIn({ value: entry, pointer: pointerTo(pointer, index) }, depth + 1));
  }
  if (!isRecord(value)) return [];
  const within = ['@graph', 'itemListElement', 'item', 'event', 'events', 'subEvent', 'hasPart'].flatMap((name) => {
    const member = getMember(value, name);
    return member === undefined ? [] : nodesIn({ value: member, pointer: pointerTo(pointer, name) }, depth + 1);
  });
  return [{ value, pointer }, ...within];
}

function typesOf(value: unknown): readonly string[] {
  const type = getMember(value, '@type');
  return (getList(type) ?? [type]).flatMap((each) => getText(each)?.replace(/^https?:\/\/schema\.org\//, '') ?? []);
}

function isEvent(value: unknown): boolean {
  return typesOf(value).some((type) => /^(?:\w*Event|Festival|Hackathon|CourseInstance)$/.test(type));
}

function readHead(whole: GraphNode | undefined, report: ReportLoss) {
  const { value, pointer = '' } = whole ?? {};
  const title = getMember(value, 'headline') ?? getMember(value, 'name');
  const lang = getText(getMember(value, 'inLanguage'));
  if (lang !== undefined && !isLanguageTag(lang))
    report('conversion-lost', pointerTo(pointer, 'inLanguage'), { field: lang });
  return compact({
    title: readReportedWords(title, pointerTo(pointer, 'headline'), report) || 'Timeline',
    summary:
      readReportedHtml(getMember(value, 'description'), pointerTo(pointer, 'description'), report).text || undefined,
    url: getText(getMember(value, 'url')),
    lang: lang !== undefined && isLanguageTag(lang) ? lang : undefined,
  });
}

/** Properties of an event that are read, or have no meaning for a story. */
const READ_PROPERTIES =
  '@type @id @context name headline description startDate endDate eventStatus location url image about keywords subjectOf citation subEvent';

function readEvent({ value, pointer }: GraphNode, wholeId: string | undefined, report: ReportLoss): EventDraft {
  const at = (name: string) => pointerTo(pointer, name);
  const member = (name: string) => getMember(value, name);
  for (const name of getNames(value)) {
    if (!READ_PROPERTIES.split(' ').includes(name)) report('conversion-lost', at(name), { field: name });
  }
  const date = readDates(value, pointer, report);
  const name = readReportedWords(member('name') ?? member('headline'), at('name'), report);
  const summary = readReportedHtml(member('description'), at('description'), report).text;
  const title = name || standInTitle(summary);
  if (title !== name) report('conversion-title-made-up', at('name'), { title });
  const subjects = several(member('about'));
  const isPerson = (subject: unknown) => typesOf(subject).some((type) => /^(?:Person|\w*Organization)$/.test(type));
  const keywords = several(member('keywords')).flatMap((each) => getText(each)?.split(/(?<!\s)\s*,\s*/) ?? []);
  return {
    pointer,
    ...compact({
      id: readId(member('@id')),
      date,
      title,
      summary: summary || undefined,
      status: STATUSES.get(getText(member('eventStatus'))?.replace(/^https?:\/\/schema\.org\//, '') ?? ''),
      place: readLocation(member('location'), at('location'), report),
      people: subjects.filter(isPerson).flatMap((subject) => nameOf(subject) ?? []),
      topics: [
        ...subjects.filter((subject) => !isPerson(subject)).flatMap((subject) => nameOf(subject) ?? []),
        ...keywords,
      ],
      sources: [
        ...[member('url')].flatMap((url) => getText(url) ?? []),
        ...[...several(member('subjectOf')), ...several(member('citation'))].flatMap(
          (work) => readSource(work, wholeId) ?? [],
        ),
      ],
      media: several(member('image')).flatMap((image) => readImage(image) ?? []),
    }),
  };
}

const STATUSES: ReadonlyMap<string, EventInput['status']> = new Map([
  ['EventScheduled', 'planned'],
  ['EventPostponed', 'postponed'],
  ['EventCancelled', 'cancelled'],
  ['EventRescheduled', 'planned'],
] as const);

/** Returns the event's id from an address like those in rendered pages: `#timeline.event.landing`. */
function readId(value: unknown): string | undefined {
  const [, id = ''] = /(?:^|[#/.])(?:[\p{L}\p{N}_-]+\.event\.)?([^#/]+)$/u.exec(getText(value) ?? '') ?? [];
  return ID.test(id) ? id : undefined;
}

function readDates(value: unknown, pointer: string, report: ReportLoss): string | undefined {
  const [start, end] = ['startDate', 'endDate'].map((name) => {
    const typed = getText(getMember(value, name));
    if (typed === undefined) {
      if (name === 'startDate') report('conversion-date-missing', pointerTo(pointer, name));
      return undefined;
    }
    const date = isEdtf(typed) ? typed : toEdtf(typed);
    if (date === undefined) report('conversion-date-typed', pointerTo(pointer, name), { date: typed });
    return date;
  });
  const range = `${start ?? ''}/${end ?? ''}`;
  return start !== undefined && end !== undefined && start !== end && isEdtf(range) ? range : start;
}

/** Reads a place. One that is only referred to has no name here. */
function readLocation(location: unknown, pointer: string, report: ReportLoss): EventInput['place'] {
  const [first] = several(location);
  const place = readPlace(first);
  if (first !== undefined && place === undefined) report('conversion-lost', pointer, { field: 'location' });
  return place;
}

function readPlace(place: unknown): EventInput['place'] {
  const name = nameOf(place) ?? getText(getMember(place, 'address'));
  if (name === undefined) return undefined;
  const geo = getMember(place, 'geo');
  const degrees = (side: string) => {
    const text = getText(getMember(geo, side));
    return text === undefined || Number.isNaN(Number(text)) ? undefined : Number(text);
  };
  return compact({ name, latitude: degrees('latitude'), longitude: degrees('longitude') });
}

/** Reads a source. The story is no source of itself. */
function readSource(work: unknown, wholeId: string | undefined): string | undefined {
  if (wholeId !== undefined && getText(getMember(work, '@id')) === wholeId) return undefined;
  const [name, url] = [nameOf(work) ?? getText(getMember(work, 'headline')), getText(getMember(work, 'url'))];
  return name !== undefined && url !== undefined && name !== url ? `${name} <${url}>` : (url ?? name);
}

function readImage(image: unknown): MediaInput | undefined {
  const src = getText(image) ?? getText(getMember(image, 'contentUrl')) ?? getText(getMember(image, 'url'));
  if (src === undefined) return undefined;
  const [caption, credit] = ['caption', 'creditText'].map((name) => getText(getMember(image, name)));
  return compact({ kind: 'image' as const, src: encodeAddress(src), caption, credit });
}

function nameOf(thing: unknown): string | undefined {
  return getText(thing) ?? getText(getMember(thing, 'name'));
}

function several(value: unknown): readonly unknown[] {
  return value === undefined ? [] : (getList(value) ?? [value]);
}
