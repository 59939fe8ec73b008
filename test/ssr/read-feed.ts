import { expect } from '@open-wc/testing';
import type { ExplainerDocument } from '../../src/model/schema/schema.js';
import { renderFeed, type FeedOptions } from '../../src/ssr/render-feed.js';
import { makeDocument, makeEvent, makeStatement } from '../helpers/make-document.js';

/** Address of the page of the story. */
export const url = 'https://news.example/munich';
/** Address of its feed. */
export const feedUrl = 'https://news.example/munich.atom';

/** Facts that each format tells of an entry. */
export interface ReadEntry {
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
  readonly updated: string;
  readonly html: string;
}

/** Reads XML as a strict parser does. */
export function parseXml(xml: string): Document {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  expect(parsed.querySelector('parsererror')?.textContent).to.equal(undefined);
  return parsed;
}

/** Text of the first child of a name. */
export const child = (parent: Element, name: string): string =>
  [...parent.children].find(({ localName }) => localName === name)?.textContent ?? '';

/** Entries of a story's Atom feed, in their order. */
export function readAtom(data: unknown, options: FeedOptions = { url, feedUrl }): readonly ReadEntry[] {
  return [...parseXml(renderFeed(data, options)).querySelectorAll('entry')].map((entry) => ({
    id: child(entry, 'id'),
    url: entry.querySelector('link')?.getAttribute('href') ?? null,
    title: child(entry, 'title'),
    updated: child(entry, 'updated'),
    html: child(entry, 'content'),
  }));
}

/** Three entries that changed at different times, a correction of each kind of item, and two withdrawals. */
export const story = makeDocument({
  url,
  publisher: 'The News',
  updated: '2023-02-20',
  corrections: [
    {
      date: '2023-02-19',
      kind: 'correction',
      by: 'publisher',
      note: 'The meeting was on a *Saturday*.',
      was: 'on a Sunday',
    },
    { date: '2023-02-19', kind: 'clarification', by: 'publisher', note: 'The hall is named.' },
  ],
  events: [
    makeEvent({ id: 'old', date: '2023-02-01', title: 'A balloon is seen', added: '2023-02-02' }),
    makeEvent({ changed: '2023-02-21T10:30Z', summary: 'They meet <b>&</b> talk.' }),
    makeEvent({ id: 'doubt', date: '2023-02-10', title: 'A line is cut', status: 'alleged' }),
  ],
  statements: [
    makeStatement({
      corrections: [{ date: '2023-02-22', kind: 'correction', by: 'publisher', note: 'He said “support”.' }],
    }),
    { id: 'gone', status: 'withdrawn', note: 'The recording was forged.', text: 'SECRET words', speaker: 'wang' },
    { status: 'withdrawn', text: 'SECRET too', speaker: 'wang' },
    { id: 'withheld', text: 'WITHHELD words', speaker: 'nobody' },
  ] as unknown as NonNullable<ExplainerDocument['statements']>,
});
