import type { Explainer, Statement } from '../../model/explainer.js';
import { WEB_ADDRESS } from '../../model/url.js';
import { isoDate } from '../dates/iso-dates.js';
import { isInDoubt, writeAllegation, writeFinding, writeStatement } from './write-statements.js';
import {
  isNamed,
  node,
  plainProse,
  itemReference,
  correctionComments,
  type JsonLdNode,
  type JsonLdStory,
} from './node.js';
import { writeEvent, writePerson, writeSource, writeTopic } from './write-items.js';

export interface JsonLdOptions {
  /**
   * Address of the page that shows the story. By default it is the document's own address, or else the page that
   * contains the data.
   */
  readonly url?: string | undefined;
  /** Prefix of ids, as in rendered pages: `#timeline.event.landing`. Default: `timeline`. */
  readonly id?: string | undefined;
}

/** A graph in the vocabulary of schema.org. */
export interface JsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly JsonLdNode[];
}

/**
 * Converts a story to JSON-LD, in the vocabulary of schema.org. An event that happened or is planned becomes an
 * `Event`; an alleged or disputed one becomes a `Claim`. A live statement that is a single quotation, proven and in
 * the speaker's own words, becomes a `Quotation`; other statements become a `Claim`. A finding becomes a `Statement`. Silences, and
 * what is withdrawn or withheld, are left out. Inexact dates are left out too, since machines would take them as exact.
 *
 * @param explainer The story, from `readDocument`.
 * @param options Address of the page, and prefix of ids.
 * @returns The graph, ready for `JSON.stringify`.
 * @example
 * ```ts
 * const graph = toJsonLd(readDocument(document).explainer, { url: 'https://example.org/story' });
 * ```
 */
export function toJsonLd(
  explainer: Explainer,
  { url = explainer.url ?? '', id = 'timeline' }: JsonLdOptions = {},
): JsonLd {
  const story: JsonLdStory = {
    explainer,
    whole: { '@id': `${url}#${id}` },
    idOf: (kind, itemId) => `${url}#${id}.${kind}.${itemId}`,
  };
  const graph = [
    writeWhole(url, story),
    ...explainer.events.map((event) => (isInDoubt(event) ? writeAllegation(event, story) : writeEvent(event, story))),
    ...explainer.statements.filter(isSaid).map((statement) => writeStatement(statement, story)),
    ...explainer.findings.filter(({ status }) => status !== 'withdrawn').map((finding) => writeFinding(finding, story)),
    ...explainer.people.filter(isNamed).map((person) => writePerson(person, story)),
    ...explainer.topics.map((topic) => writeTopic(topic, story)),
    ...explainer.sources.map((source) => writeSource(source, story)),
  ];
  return { '@context': 'https://schema.org', '@graph': graph };
}

function isSaid({ silence, status }: Statement): boolean {
  return !silence && status !== 'withdrawn';
}

/** Writes the story. It carries the corrections of its events as well, since schema.org has none for events. */
function writeWhole(url: string, story: JsonLdStory): JsonLdNode {
  const { title, summary, method, note, status, events, published, updated, lang, publisher, license, corrections } =
    story.explainer;
  const isWithdrawn = status === 'withdrawn';
  const description = isWithdrawn ? note : summary;
  const ofEvents = events
    .filter((event) => !isInDoubt(event))
    .flatMap((event) => correctionComments(event.corrections, itemReference('event', event.id, story)));
  return node('BackgroundNewsArticle', {
    ...story.whole,
    headline: title,
    description: description && plainProse(description),
    backstory: method && plainProse(method),
    url: url === '' ? undefined : url,
    inLanguage: lang,
    publisher: publisher && node('Organization', { name: publisher }),
    datePublished: isoDate(published),
    dateModified: isoDate(updated),
    license: license && WEB_ADDRESS.test(license) ? license : undefined,
    creativeWorkStatus: isWithdrawn ? 'Withdrawn' : undefined,
    correction: [...correctionComments(corrections), ...ofEvents],
  });
}
