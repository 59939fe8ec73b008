import { expect, fixture, html } from '@open-wc/testing';
import munich from '../../../../data/munich-meeting.json' with { type: 'json' };
import { findMisspeltProperties } from '../../../../src/elements/base/usage/find-misspelt-properties.js';
import { EventTimelineElement } from '../../../../src/index.js';
import { listenForWarnings, takeBack } from '../../../helpers/stub-method.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const TAGS = ['event-timeline', 'who-said-what', 'said-quote', 'news-explainer'];

const found = (tag: string, properties: object): readonly string[] =>
  findMisspeltProperties(Object.assign(document.createElement(tag), properties));

describe('misspelt properties', () => {
  for (const [tag, name, value, meant] of [
    ['event-timeline', 'dta', munich, 'data'],
    ['event-timeline', 'Data', munich, 'data'],
    ['event-timeline', 'dta', 1, 'data'],
    ['event-timeline', 'dta', '{ "explainer": 1 }', 'data'],
    ['event-timeline', 'timezone', 'UTC', 'timeZone'],
    ['event-timeline', 'selectd', 'balloon', 'selected'],
    ['event-timeline', 'ordr', 'newest', 'order'],
    ['event-timeline', 'filters', { text: 'balloon' }, 'filter'],
    ['event-timeline', 'fodl', 0.2, 'fold'],
    ['event-timeline', 'deeplink', true, 'deepLink'],
    ['who-said-what', 'topics', 'weapons', 'topic'],
    ['said-quote', 'statment', 'lethal-support', 'statement'],
    ['news-explainer', 'selectedevent', 'balloon', 'selectedEvent'],
    ['news-explainer', 'refesh', '60', 'refresh'],
  ] as const)
    it(`are found: ${name} of <${tag}>`, () => {
      expect(found(tag, { [name]: value })).to.deep.equal([
        `element.${name} is no property of it. Did you mean ${meant}?`,
      ]);
    });

  it('are found where a script took the attribute for one', () => {
    expect(found('event-timeline', { 'time-zone': 'UTC' })).to.deep.equal([
      "element['time-zone'] is no property of it. Did you mean timeZone?",
    ]);
  });

  for (const tag of TAGS)
    it(`are none that <${tag}> has itself, before and after it has drawn a story`, async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const element = Object.assign(document.createElement(tag), { data: munich, statement: 'lethal-support' });
      expect(findMisspeltProperties(element)).to.deep.equal([]);
      page.append(element);
      await (element as unknown as { readonly loaded: Promise<unknown> }).loaded;
      expect(findMisspeltProperties(element)).to.deep.equal([]);
    });

  it('are none of frameworks, of handlers, or of the page', () => {
    const others = {
      __reactFiber$x1: 0,
      __reactProps$x1: 0,
      _vnode: 0,
      __vue_app__: 0,
      __vnode: 0,
      __svelte_meta: 0,
      __e: 0,
      __ngContext__: 0,
      _x_dataStack: 0,
      $$click: 0,
      _data: 0,
      onview: 0,
      onscr: 0,
      [Symbol('dta')]: 0,
      jQuery351: 0,
      chart: 0,
      label: 0,
      group: 0,
      by: 0,
      srcs: 'a.jpg',
      state: 0,
    };
    const told = TAGS.flatMap((tag) => found(tag, others));
    expect([...new Set(told)]).to.deep.equal(['element.srcs is no property of it. Did you mean src?']);
  });

  it('are none that are words of their own, or have a value that the property near to them can’t have', () => {
    const others = {
      events: {},
      store: { getState: () => ({}) },
      viewer: 'image',
      viewed: true,
      viewing: 'chart',
      date: new Date(),
      size: 'large',
      filtered: {},
      filtering: {},
      ordered: 'yes',
      folded: 1,
      folder: '2',
      refreshed: 3,
      selector: '.story',
      lane: 'topic',
      stale: true,
      views: 12,
      statements: [],
      dta: () => {},
      topics: ['weapons'],
      refesh: () => {},
      stroy: 'Munich',
    };
    expect(TAGS.flatMap((tag) => found(tag, others))).to.deep.equal([]);
    expect(found('event-timeline', { date: '2023', scaled: 'x', scaling: 'x' })).to.deep.equal([]);
  });

  for (const tag of ['event-timeline', 'who-said-what'])
    it(`are none where a page replaces a method of <${tag}>`, () => {
      const element = document.createElement(tag);
      expect('select' in element).to.equal(true);
      expect(found(tag, { select: 'balloon', focus: () => {} })).to.deep.equal([]);
    });

  it('are none of a class of the page’s own that extends an element', () => {
    class OwnTimeline extends EventTimelineElement {
      readonly viewer = 'own';
      readonly stored = {};
    }
    customElements.define('own-timeline-of-the-page', OwnTimeline);
    expect(findMisspeltProperties(new OwnTimeline())).to.deep.equal([]);
  });
});

describe('whoever builds a page', () => {
  afterEach(takeBack);

  it('is told of a misspelt property that a script sets when all is drawn, and sees it below the element', async () => {
    const lines = listenForWarnings();
    const element = await fixture<HTMLElement>(html`<event-timeline .data=${munich}></event-timeline>`);
    await (element as unknown as { readonly updateComplete: Promise<unknown> }).updateComplete;
    Object.assign(element, { ordr: 'newest' });
    // Whatever redraws it tells of it before the next look does.
    (element as unknown as { requestUpdate(): void }).requestUpdate();
    const sentence = '<event-timeline> element.ordr is no property of it. Did you mean order?';
    await waitUntil(() => lines.includes(sentence), 'no warning');
    expect(element.shadowRoot!.querySelector('.for-editors')?.textContent).to.equal(sentence);
    delete (element as unknown as { ordr?: string }).ordr;
    await waitUntil(() => !element.shadowRoot!.querySelector('.for-editors'), 'it stays');
  });
});
