import { expect } from '@open-wc/testing';
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import { isJsonLd } from '../../../src/convert/detect-format.js';
import { fromJsonLd } from '../../../src/convert/json-ld/from-json-ld.js';
import { findJsonLdLosses } from '../../../src/convert/json-ld/losses.js';
import { toJsonLd } from '../../../src/convert/json-ld/to-json-ld.js';
import { readDocument } from '../../../src/model/read-document.js';
import { makeDocument, makeEvent } from '../../helpers/make-document.js';

const event = (fields: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: 'They meet',
  startDate: '2023-02-18',
  ...fields,
});
const read = (json: unknown) => {
  const { document, problems } = fromJsonLd(json);
  return { document, events: document.events ?? [], found: problems.map(({ code, pointer }) => `${code} ${pointer}`) };
};

describe('fromJsonLd', () => {
  it('reads an event', () => {
    const { events, document, found } = read(
      event({
        '@id': 'https://news.example/#munich',
        description: '<p>In <b>Munich</b>.</p>',
        endDate: '2023-02-19',
        eventStatus: 'https://schema.org/EventCancelled',
        location: { '@type': 'Place', name: 'Munich', geo: { latitude: 48.1, longitude: '11.6' } },
        about: [
          { '@type': 'Person', name: 'Wang Yi' },
          { '@type': 'Thing', name: 'Aid' },
        ],
        keywords: 'War, Peace',
        url: 'https://news.example/munich',
        image: { '@type': 'ImageObject', contentUrl: 'https://news.example/a.jpg', caption: 'A' },
      }),
    );
    expect(found).to.deep.equal([]);
    expect(events).to.deep.equal([
      {
        id: 'munich',
        date: '2023-02-18/2023-02-19',
        title: 'They meet',
        summary: 'In **Munich**.',
        status: 'cancelled',
        place: { name: 'Munich', latitude: 48.1, longitude: 11.6 },
        people: ['wang-yi'],
        topics: ['aid', 'war', 'peace'],
        sources: ['https-news-example-munich'],
        media: [{ kind: 'image', src: 'https://news.example/a.jpg', caption: 'A' }],
      },
    ]);
    expect(document.people).to.deep.equal([{ id: 'wang-yi', name: 'Wang Yi' }]);
  });

  it('finds events in lists, graphs and lists of items, of any kind of event', () => {
    const list = { '@type': 'ItemList', name: 'A season', itemListElement: [{ '@type': 'ListItem', item: event() }] };
    for (const json of [[event()], { '@graph': [event({ '@type': ['MusicEvent'] })] }, list])
      expect(read(json).events.map(({ title }) => title)).to.deep.equal(['They meet']);
    expect(read(list).document.title).to.equal('A season');
  });

  it('names what has no place, with its pointer', () => {
    const graph = [event({ offers: {}, startDate: '18/2/2023' }), { '@type': 'Quotation', text: 'A' }];
    expect(read({ '@graph': graph }).found).to.deep.equal([
      ...['conversion-lost /@graph/1', 'conversion-lost /@graph/0/offers', 'conversion-date-typed /@graph/0/startDate'],
    ]);
    expect(read({ '@context': 'https://schema.org' }).found).to.deep.equal(['conversion-events-missing ']);
  });

  it('is known by its context', () => {
    expect([event(), [event()], { '@graph': [] }].every(isJsonLd)).to.equal(true);
    expect([munich, { events: [] }, null, 7].some(isJsonLd)).to.equal(false);
  });

  it('gives back what toJsonLd wrote of events', () => {
    const { explainer } = readDocument(munich);
    const { document } = fromJsonLd(JSON.parse(JSON.stringify(toJsonLd(explainer))));
    const told = (events: typeof explainer.events) =>
      events.map(({ id, title, summary, place, topics }) => [
        id,
        title,
        summary,
        place?.name,
        topics.map(({ name }) => name),
      ]);
    const certain = explainer.events.filter(({ status }) => status !== 'alleged' && status !== 'disputed');
    const back = readDocument(document).explainer;
    expect(told(certain.map((each) => back.eventById.get(each.id)!))).to.deep.equal(told(certain));
    expect([document.title, document.lang]).to.deep.equal([explainer.title, 'en']);
  });
});

describe('findJsonLdLosses', () => {
  it('says what of a story machines don’t get', () => {
    const { explainer } = readDocument(
      makeDocument({ events: [makeEvent({ date: '2023-02~', weight: 5, lane: 'war' })] }),
    );
    expect(findJsonLdLosses(explainer).map(({ code, pointer }) => `${code} ${pointer}`)).to.include.members([
      'export-lost /events/0/date',
      'export-lost /events/0/weight',
      'export-lost /events/0/lane',
      'export-list-lost /lanes',
    ]);
  });
});
