import { expect } from '@open-wc/testing';
import { detectFormat, isJsonLd, isTimelineJS } from '../../src/convert/detect-format.js';

const slide = { start_date: { year: 1969 }, text: { headline: 'Landing' } };
const undated = { text: { headline: 'Nobody knows when' } };
const event = { id: 'a', title: 'A balloon', date: '2023-02-04' };
const story = { title: 'Story', events: [event] };

describe('detectFormat', () => {
  for (const [what, json, format] of [
    ['a document that says so', { explainer: 1, events: [slide] }, 'explainer'],
    ['a document that says so in vain', { explainer: null, '@context': 'x', events: [slide] }, 'explainer'],
    ['events of ours', story, 'explainer'],
    ['an event of ours with a stray text', { ...story, events: [{ ...event, text: 'stray' }] }, 'explainer'],
    ['an event of ours with a stray object', { ...story, events: [{ ...event, text: {} }] }, 'explainer'],
    ['an event of ours with a stray start_date', { events: [{ ...event, start_date: {} }] }, 'explainer'],
    ['an event of ours without a date', { events: [{ title: 'When?', text: 'stray' }] }, 'explainer'],
    ['eras of ours', { eras: [{ name: 'War', date: '1939/1945' }] }, 'explainer'],
    ['as many events as slides', { events: [event, slide] }, 'explainer'],
    ['no entry of either', { title: 'Story', events: [null, 7, {}] }, 'explainer'],
    ['what only inherits its slides', Object.create({ events: [slide] }), 'explainer'],
    ['slides', { events: [slide] }, 'timelinejs'],
    ['a title slide', { title: { text: {} }, events: [] }, 'timelinejs'],
    ['slides under a title that is a text', { title: 'Mine', events: [slide, slide] }, 'timelinejs'],
    ['a first slide without a date', { events: [undated, slide] }, 'timelinejs'],
    ['slides without any date', { events: [undated] }, 'timelinejs'],
    ['a date that was emptied', { events: [{ start_date: null }] }, 'timelinejs'],
    ['eras of TimelineJS', { events: [], eras: [slide] }, 'timelinejs'],
    ['more slides than events', { events: [event, slide, slide] }, 'timelinejs'],
    ['a context', { '@context': 'https://schema.org', title: { text: {} } }, 'json-ld'],
    ['a graph', { '@graph': [] }, 'json-ld'],
    ['a list of nodes', [{ '@context': 'https://schema.org' }], 'json-ld'],
    ['nothing at all', null, 'explainer'],
    ['an empty list', [], 'explainer'],
    ['a text', '{"events": []}', 'explainer'],
  ] as const)
    it(`tells by the whole document: ${what}`, () => {
      expect(detectFormat(json)).to.equal(format);
      expect([isTimelineJS(json), isJsonLd(json)]).to.deep.equal([format === 'timelinejs', format === 'json-ld']);
    });

  it('never throws, whatever it is shown', () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    for (const json of [proxy, { events: proxy }, { title: proxy, events: [proxy] }]) {
      expect(detectFormat(json)).to.equal('explainer');
    }
  });
});
