import { compact } from '../model/compact.js';
import { pointerTo } from '../model/json-pointer.js';
import type { EventInput, MediaInput } from '../model/schema.js';
import type { Problem } from '../model/problem.js';
import { ID } from '../model/slug.js';
import { isLocale } from '../time/intl.js';
import { isEdtf } from '../time/parse-edtf.js';
import type { Conversion } from './conversion.js';
import { makeConversionProblem, type ReportLoss } from './conversion-problems.js';
import { assembleStory, type EventDraft } from './event-drafts.js';
import { toEdtf } from './plain-dates.js';
import { readRuns, readWords } from './timelinejs-words.js';
import { encodeAddress } from './timelinejs-media.js';
import { isObject, listOf, memberOf, namesOf, textOf } from './unknown-json.js';

/** A node of a graph, and where it stands. */
interface Node {
  readonly value: unknown;
  readonly pointer: string;
}

/** True for JSON that is in the words of schema.org. */
export function isJsonLd(json: unknown): boolean {
  const [first] = listOf(json) ?? [json];
  return memberOf(first, '@context') !== undefined || memberOf(first, '@graph') !== undefined;
}

/**
 * The document that JSON-LD in the words of schema.org amounts to: each `Event` in it, alone, in a list, an `ItemList` or a graph. Claims and
 * quotations are no statements of ours, since nothing proves them: they are reported. Never throws.
 */
export function fromJsonLd(json: unknown): Conversion {
  const problems: Problem[] = [];
  const report: ReportLoss = (code, pointer, values) => problems.push(makeConversionProblem(code, pointer, values));
  const nodes = nodesIn({ value: json, pointer: '' });
  const events = nodes.filter(({ value }) => isEvent(value));
  if (events.length === 0) report('conversion-events-missing', '');
  for (const { value, pointer } of nodes) {
    const type = typesOf(value).find((each) => SAID.includes(each));
    if (type !== undefined) report('conversion-lost', pointer, { field: type });
  }
  const whole = nodes.find(({ value }) => typesOf(value).some((type) => WHOLES.includes(type)));
  const head = readHead(whole, report);
  const wholeId = textOf(memberOf(whole?.value, '@id'));
  const drafts = events.map((event) => readEvent(event, wholeId, report));
  return { ...assembleStory(head, drafts), problems };
}

const SAID = ['Claim', 'ClaimReview', 'Quotation'];
const WHOLES = 'BackgroundNewsArticle NewsArticle ReportageNewsArticle Article WebPage ItemList Collection'.split(' ');
const DEEPEST = 6;

/** All nodes that are listed, however deep, in their order. */
function nodesIn({ value, pointer }: Node, depth = 0): readonly Node[] {
  const entries = listOf(value);
  if (depth > DEEPEST) return [];
  if (entries) {
    return entries.flatMap((entry, index) => nodesIn({ value: entry, pointer: pointerTo(pointer, index) }, depth + 1));
  }
  if (!isObject(value)) return [];
  const within = ['@graph', 'itemListElement', 'item', 'event', 'events', 'subEvent', 'hasPart'].flatMap((name) => {
    const member = memberOf(value, name);
    return member === undefined ? [] : nodesIn({ value: member, pointer: pointerTo(pointer, name) }, depth + 1);
  });
  return [{ value, pointer }, ...within];
}

function typesOf(value: unknown): readonly string[] {
  const type = memberOf(value, '@type');
  return (listOf(type) ?? [type]).flatMap((each) => textOf(each)?.replace(/^https?:\/\/schema\.org\//, '') ?? []);
}

function isEvent(value: unknown): boolean {
  return typesOf(value).some((type) => /^(?:\w*Event|Festival|Hackathon|CourseInstance)$/.test(type));
}

function readHead(whole: Node | undefined, report: ReportLoss) {
  const { value, pointer = '' } = whole ?? {};
  const title = memberOf(value, 'headline') ?? memberOf(value, 'name');
  const lang = textOf(memberOf(value, 'inLanguage'));
  return compact({
    title: readWords(title, pointerTo(pointer, 'headline'), report) || 'Timeline',
    summary: readRuns(memberOf(value, 'description'), pointerTo(pointer, 'description'), report).text || undefined,
    url: textOf(memberOf(value, 'url')),
    lang: lang !== undefined && isLocale(lang) ? lang : undefined,
  });
}

/** What is read of an event, or says nothing that a story would. */
const READ =
  '@type @id @context name headline description startDate endDate eventStatus location url image about keywords subjectOf citation subEvent';

function readEvent({ value, pointer }: Node, wholeId: string | undefined, report: ReportLoss): EventDraft {
  const at = (name: string) => pointerTo(pointer, name);
  const member = (name: string) => memberOf(value, name);
  for (const name of namesOf(value)) {
    if (!READ.split(' ').includes(name)) report('conversion-lost', at(name), { field: name });
  }
  const date = readDates(value, pointer, report);
  const name = readWords(member('name') ?? member('headline'), at('name'), report);
  if (name === '') report('conversion-title-made-up', at('name'), { title: date ?? 'Event' });
  const subjects = several(member('about'));
  const isPerson = (subject: unknown) => typesOf(subject).some((type) => /^(?:Person|\w*Organization)$/.test(type));
  const keywords = several(member('keywords')).flatMap((each) => textOf(each)?.split(/(?<!\s)\s*,\s*/) ?? []);
  return {
    pointer,
    ...compact({
      id: readId(member('@id')),
      date,
      title: name || (date ?? 'Event'),
      summary: readRuns(member('description'), at('description'), report).text || undefined,
      status: STATUSES.get(textOf(member('eventStatus'))?.replace(/^https?:\/\/schema\.org\//, '') ?? ''),
      place: readLocation(member('location'), at('location'), report),
      people: subjects.filter(isPerson).flatMap((subject) => nameOf(subject) ?? []),
      topics: [
        ...subjects.filter((subject) => !isPerson(subject)).flatMap((subject) => nameOf(subject) ?? []),
        ...keywords,
      ],
      sources: [
        ...[member('url')].flatMap((url) => textOf(url) ?? []),
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

/** The end of an address that names the event, as in pages of ours: `#timeline.event.landing`. */
function readId(value: unknown): string | undefined {
  const [, id = ''] = /(?:^|[#/.])(?:[\p{L}\p{N}_-]+\.event\.)?([^#/]+)$/u.exec(textOf(value) ?? '') ?? [];
  return ID.test(id) ? id : undefined;
}

function readDates(value: unknown, pointer: string, report: ReportLoss): string | undefined {
  const [start, end] = ['startDate', 'endDate'].map((name) => {
    const typed = textOf(memberOf(value, name));
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

/** A place that is only referred to has no name here. */
function readLocation(location: unknown, pointer: string, report: ReportLoss): EventInput['place'] {
  const [first] = several(location);
  const place = readPlace(first);
  if (first !== undefined && place === undefined) report('conversion-lost', pointer, { field: 'location' });
  return place;
}

function readPlace(place: unknown): EventInput['place'] {
  const name = nameOf(place) ?? textOf(memberOf(place, 'address'));
  if (name === undefined) return undefined;
  const geo = memberOf(place, 'geo');
  const degrees = (side: string) => {
    const text = textOf(memberOf(geo, side));
    return text === undefined || Number.isNaN(Number(text)) ? undefined : Number(text);
  };
  return compact({ name, latitude: degrees('latitude'), longitude: degrees('longitude') });
}

/** Our own story is no source of itself. */
function readSource(work: unknown, wholeId: string | undefined): string | undefined {
  if (wholeId !== undefined && textOf(memberOf(work, '@id')) === wholeId) return undefined;
  const [name, url] = [nameOf(work) ?? textOf(memberOf(work, 'headline')), textOf(memberOf(work, 'url'))];
  return name !== undefined && url !== undefined && name !== url ? `${name} <${url}>` : (url ?? name);
}

function readImage(image: unknown): MediaInput | undefined {
  const src = textOf(image) ?? textOf(memberOf(image, 'contentUrl')) ?? textOf(memberOf(image, 'url'));
  if (src === undefined) return undefined;
  const [caption, credit] = ['caption', 'creditText'].map((name) => textOf(memberOf(image, name)));
  return compact({ kind: 'image' as const, src: encodeAddress(src), caption, credit });
}

function nameOf(thing: unknown): string | undefined {
  return textOf(thing) ?? textOf(memberOf(thing, 'name'));
}

function several(value: unknown): readonly unknown[] {
  return value === undefined ? [] : (listOf(value) ?? [value]);
}
