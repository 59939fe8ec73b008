import type { Explainer, Statement } from '../../model/explainer.js';
import { WEB_ADDRESS } from '../../model/url.js';
import { isoDate } from '../dates/iso-dates.js';
import { isInDoubt, writeAllegation, writeStatement } from './claims.js';
import {
  isNamed,
  node,
  plainProse,
  itemReference,
  correctionComments,
  type JsonLdNode,
  type JsonLdStory,
} from './node.js';
import { writeEvent, writePerson, writeSource, writeTopic } from './things.js';

export interface JsonLdOptions {
  /** Address of the page that shows the story; by default the document's own, else whichever page the data stands in. */
  readonly url?: string | undefined;
  /** What ids begin with, as in rendered pages: `#timeline.event.landing`. Default `timeline`. */
  readonly id?: string | undefined;
}

/** A graph in the words of schema.org. */
export interface JsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly JsonLdNode[];
}

/**
 * A story for machines, by the vocabulary of schema.org. What happened, or was to, is an `Event`; what is alleged or disputed a
 * `Claim`. A live statement that is one quotation from mark to mark, in the speaker's own words, is a `Quotation`; all others
 * are a `Claim`. What was not said, was withdrawn or is withheld is nowhere. Dates that are not exact are left out: a machine
 * would take them as if they were.
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
    ...explainer.people.filter(isNamed).map((person) => writePerson(person, story)),
    ...explainer.topics.map((topic) => writeTopic(topic, story)),
    ...explainer.sources.map((source) => writeSource(source, story)),
  ];
  return { '@context': 'https://schema.org', '@graph': graph };
}

function isSaid({ silence, status }: Statement): boolean {
  return !silence && status !== 'withdrawn';
}

/** The story; it bears the corrections of its events too, which have none of their own in schema.org. */
function writeWhole(url: string, story: JsonLdStory): JsonLdNode {
  const { title, summary, note, status, events, published, updated, lang, publisher, license, corrections } =
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
