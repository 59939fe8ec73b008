import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import munich from '../../../../data/munich-meeting.json' with { type: 'json' };
import type { WatchedElement } from '../../../../src/elements/base/developer-warnings/element-names.js';
import { explainEmptiness } from '../../../../src/elements/base/developer-warnings/empty-element.js';
import { findFaults } from '../../../../src/elements/base/developer-warnings/warn-developers.js';
import { EventTimelineElement } from '../../../../src/index.js';
import { renderExplainer } from '../../../../src/ssr/render-explainer.js';
import { makeDocument } from '../../../helpers/make-document.js';

const TAGS = ['event-timeline', 'who-said-what', 'said-quote', 'news-explainer'];
const short = makeDocument({ topics: ['aid', 'arms', 'oil'].map((id) => ({ id, name: id })) });

/** The first element of a page, once it has been drawn with a document. */
async function make(markup: string, properties: object = {}): Promise<WatchedElement> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.innerHTML = markup;
  const element = page.querySelector(TAGS.join())!;
  const { data = short, ...others } = properties as { readonly data?: unknown };
  Object.assign(element, { data }, others);
  await (element as unknown as { readonly updateComplete: Promise<unknown> }).updateComplete;
  return element as WatchedElement;
}

const faultsOf = (element: WatchedElement) => [...findFaults(element), ...explainEmptiness(element)];

type Row = readonly [markup: string, sentence: string, properties?: object];

const HIDDEN = 'is no slot of it, so that nobody sees what is in it.';

// prettier-ignore
const ATTRIBUTES: readonly Row[] = [
  ['<event-timeline scr="a.json"></event-timeline>', 'scr="a.json" is no attribute of it. Did you mean src?'],
  ['<event-timeline deepl-ink="x"></event-timeline>', 'deepl-ink="x" is no attribute of it. Did you mean deep-link?'],
  ['<event-timeline time-zon="x"></event-timeline>', 'time-zon="x" is no attribute of it. Did you mean time-zone?'],
  ['<event-timeline timezon="x"></event-timeline>', 'timezon="x" is no attribute of it. Did you mean time-zone?'],
  ['<event-timeline headinglevl="x"></event-timeline>', 'headinglevl="x" is no attribute of it. Did you mean heading-level?'],
  ['<event-timeline show-problem="x"></event-timeline>', 'show-problem="x" is no attribute of it. Did you mean show-problems?'],
  ['<event-timeline since-last-vist="x"></event-timeline>', 'since-last-vist="x" is no attribute of it. Did you mean since-last-visit?'],
  ['<event-timeline href="a.json"></event-timeline>', 'href="a.json" is no attribute of it. Did you mean src?'],
  ['<event-timeline source="a.json"></event-timeline>', 'source="a.json" is no attribute of it. Did you mean src?'],
  ['<event-timeline heading="3"></event-timeline>', 'heading="3" is no attribute of it. Did you mean heading-level?'],
  ['<event-timeline select="x"></event-timeline>', 'select="x" is no attribute of it. Did you mean selected?'],
  ['<event-timeline sort-by="x"></event-timeline>', 'sort-by="x" is no attribute of it. Did you mean order?'],
  ['<event-timeline lane-by="x"></event-timeline>', 'lane-by="x" is no attribute of it. Did you mean lanes?'],
  ['<event-timeline locale="de"></event-timeline>', 'locale="de" is no attribute of it. Did you mean lang?'],
  ['<said-quote statement="lethal-support" theme="dark"></said-quote>', 'theme="dark" is no attribute of it. There are: '],
  ['<event-timeline speaker="blinken"></event-timeline>', 'speaker="blinken" is no attribute of it, but of <who-said-what>. There are:'],
  ['<event-timeline lane="war"></event-timeline>', "lane=\"war\" is no attribute of it. A script narrows it: element.filter = { lane: 'war' }."],
  ['<event-timeline filter="balloon"></event-timeline>', 'filter="balloon" is no attribute of it. A script assigns it, or a framework that knows the element before it draws: element.filter = …'],
  ['<event-timeline data="[object Object]"></event-timeline>', 'data="[object Object]" is no attribute of it. A script assigns it, or a framework that knows the element before it draws: element.data = …', { data: null, src: '/nowhere.json' }],
  ['<news-explainer story="false"></news-explainer>', 'story="false" is still on. Remove the attribute.'],
  ['<event-timeline deep-link="no"></event-timeline>', 'deep-link="no" is still on. Remove the attribute.'],
  ['<event-timeline deeplink="false"></event-timeline>', 'deeplink="false" is still on. Remove the attribute.'],
  ['<who-said-what since-last-visit="False"></who-said-what>', 'since-last-visit="False" is still on. Remove the attribute.'],
  ['<said-quote statement="lethal-support" show-problems="0"></said-quote>', 'show-problems="0" is still on. Remove the attribute.'],
];

// prettier-ignore
const PROPERTIES: readonly (readonly [tag: string, name: string, value: unknown, sentence: string])[] = [
  ['event-timeline', 'dta', munich, 'element.dta is no property of it. Did you mean data?'],
  ['event-timeline', 'Data', munich, 'element.Data is no property of it. Did you mean data?'],
  ['event-timeline', 'dta', '{ "explainer": 1 }', 'element.dta is no property of it. Did you mean data?'],
  ['event-timeline', 'timezone', 'UTC', 'element.timezone is no property of it. Did you mean timeZone?'],
  ['event-timeline', 'time-zone', 'UTC', "element['time-zone'] is no property of it. Did you mean timeZone?"],
  ['event-timeline', 'selectd', 'balloon', 'element.selectd is no property of it. Did you mean selected?'],
  ['event-timeline', 'filters', { text: 'balloon' }, 'element.filters is no property of it. Did you mean filter?'],
  ['event-timeline', 'fodl', 0.2, 'element.fodl is no property of it. Did you mean fold?'],
  ['event-timeline', 'deeplink', true, 'element.deeplink is no property of it. Did you mean deepLink?'],
  ['who-said-what', 'topics', 'weapons', 'element.topics is no property of it. Did you mean topic?'],
  ['said-quote', 'statment', 'lethal-support', 'element.statment is no property of it. Did you mean statement?'],
  ['news-explainer', 'selectedevent', 'balloon', 'element.selectedevent is no property of it. Did you mean selectedEvent?'],
  ['news-explainer', 'refesh', '60', 'element.refesh is no property of it. Did you mean refresh?'],
  ['news-explainer', 'selected', 'landing', 'element.selected is no property of it, but of <event-timeline>.'],
  ['news-explainer', 'filter', { text: 'x' }, 'element.filter is no property of it, but of <event-timeline>.'],
];

// prettier-ignore
const VALUES: readonly Row[] = [
  ['<event-timeline view="grid"></event-timeline>', 'view="grid" is no value of it. There are: auto, chart, rows, list.'],
  ['<event-timeline scale="evn"></event-timeline>', 'scale="evn" is no value of it. Did you mean even?'],
  ['<event-timeline lanes="side"></event-timeline>', 'lanes="side" is no value of it. There are: lane, topic, none.'],
  ['<event-timeline order="up"></event-timeline>', 'order="up" is no value of it. There are: oldest, newest.'],
  ['<who-said-what view="by-topic"></who-said-what>', 'view="by-topic" is no value of it. There are: positions, conversation, speakers.'],
  ['<event-timeline heading-level="9"></event-timeline>', 'heading-level="9" is no number from 1 to 6.'],
  ['<event-timeline headinglevel="9"></event-timeline>', 'heading-level="9" is no number from 1 to 6.'],
  ['<who-said-what fold=""></who-said-what>', 'fold="" is no number from 0 to 1.'],
  ['<event-timeline fold="abc"></event-timeline>', 'fold="abc" is no number from 0 to 1.'],
  ['<news-explainer refresh="-1"></news-explainer>', 'refresh="-1" is no number from 0 up.'],
  ['<news-explainer refresh="1"></news-explainer>', 'refresh="1" asks every 5 seconds, which is the least.'],
  ['<event-timeline time-zone="Mars/Base"></event-timeline>', 'time-zone="Mars/Base" is no time zone. There are: document, reader, and IANA names.'],
  ['<who-said-what topic="aid,nope"></who-said-what>', 'topic="nope": the document has no such id in topics. There are: aid, arms, oil.'],
  ['<who-said-what topic="amrs"></who-said-what>', 'topic="amrs": the document has no such id in topics. Did you mean arms?'],
  ['<who-said-what speaker="Blinken"></who-said-what>', 'speaker="Blinken": the document has no such id in people. Did you mean blinken?'],
  ['<event-timeline selected="nope"></event-timeline>', 'selected="nope": the document has no such id in events. There are: ', { data: munich }],
  ['<said-quote statement="lethal-suport"></said-quote>', 'statement="lethal-suport": the document has no such id in statements. Did you mean lethal-support?'],
  ['<news-explainer selected-event="nope"></news-explainer>', 'selected-event="nope": the document has no such id in events. There are: ', { data: munich }],
  ['<event-timeline></event-timeline>', 'filter has no “txt”. Did you mean text?', { filter: { txt: 'x' } }],
  ['<event-timeline></event-timeline>', 'filter.topic="nope": the document has no such id in topics. There are: aid, arms, oil.', { filter: { topic: 'nope' } }],
  ['<event-timeline></event-timeline>', "filter is no object, as in { text: 'balloon' }. There are: text, topic, lane, person.", { filter: 'balloon' }],
];

// prettier-ignore
const CONTENT: readonly Row[] = [
  ['<event-timeline><b slot="tolbar">1</b><b slot="tolbar">2</b></event-timeline>', `slot="tolbar" ${HIDDEN} Did you mean toolbar?`],
  ['<event-timeline><b slot="footer">1</b></event-timeline>', `slot="footer" ${HIDDEN} There are: heading, toolbar, empty, problem.`],
  ['<news-explainer><b slot="toolbar">1</b><event-timeline></event-timeline></news-explainer>', `slot="toolbar" ${HIDDEN} There are: heading, empty, problem.`],
  ['<said-quote statement="lethal-support"><b slot="heading">1</b></said-quote>', `slot="heading" ${HIDDEN} There are none.`],
  ['<event-timeline></event-timeline>', 'has no document. Write its address into src, as in <event-timeline src="story.json">, or put its JSON into a <script type="application/json"> in it.', { data: null }],
  ['<said-quote statement="x"></said-quote>', 'has no document. Put it into a <news-explainer src="story.json">, or write its address into src, as in ', { data: null }],
  ['<news-explainer><script type="text/json">{}</' + 'script></news-explainer>', 'has no document. The <script> in it is not read: it must have type="application/json".', { data: null }],
  ['<event-timeline><script type="application/json" src="a.json"></' + 'script></event-timeline>', 'doesn’t read the src of the <script> in it. Write it on the element: <event-timeline src="a.json"></event-timeline>.', { data: null }],
  ['<said-quote></said-quote>', 'names no statement. Write the id of one, as in statement="lethal-support".'],
  ['<said-quote id="lethal-support"></said-quote>', 'names no statement. Its id="lethal-support" is its own: write statement="lethal-support".'],
  ['<news-explainer><p>Loading</p></news-explainer>', 'has elements of the page in it and none of ours, so it shows no story. Empty it, or put <event-timeline></event-timeline> into it. “/>” closes no element of HTML.'],
  ['<event-timeline><p>Middle</p><who-said-what></who-said-what></event-timeline>', 'shows nothing of what is in it, such as <who-said-what>. Close it before: <event-timeline></event-timeline>. “/>” closes no element of HTML.'],
  ['<event-timeline /><h2>After</h2><p>Words</p>\n', 'shows nothing of what is in it, such as <h2>.'],
  ['<event-timeline /><p>Words</p>\n<script src="/nothing.js"></' + 'script>\n', 'shows nothing of what is in it, such as <p>.'],
  ['<event-timeline><ol><li>2023: Meeting</li></ol> <p>One</p><p>Two</p>', 'shows nothing of what is in it, such as <p>.'],
  ['<said-quote statement="lethal-support" /> and so he left the hall.', 'shows nothing of what is in it, such as “and so he left …”. Close it before: <said-quote></said-quote>.'],
  ['<said-quote statement="lethal-support" />. Then he left.', 'shows nothing of what is in it, such as “. Then he left.”.'],
  ['<said-quote statement="lethal-support" /><p>Words</p>', 'shows nothing of what is in it, such as <p>.'],
];

describe('whoever builds a page is told once', () => {
  afterEach(fixtureCleanup);

  for (const [markup, sentence, properties] of [...ATTRIBUTES, ...VALUES, ...CONTENT])
    it(`of ${markup}: ${sentence}`, async () => {
      const found = faultsOf(await make(markup, properties));
      expect(found, found.join('\n')).to.have.length(1);
      expect(found[0]!.startsWith(sentence), found[0]).to.equal(true);
    });

  for (const [tag, name, value, sentence] of PROPERTIES)
    it(`of ${name} = ${JSON.stringify(value).slice(0, 20)} of <${tag}>: ${sentence}`, async () => {
      const own = tag === 'said-quote' ? { statement: 'lethal-support' } : {};
      const element = await make(`<${tag}></${tag}>`, own);
      expect(faultsOf(Object.assign(element, { [name]: value }))).to.deep.equal([sentence]);
    });
});

// prettier-ignore
const FINE: readonly (readonly [markup: string, properties?: object])[] = [
  ['<event-timeline scale="even" fold="0" view="list" heading-level="3"></event-timeline>'],
  ['<event-timeline headinglevel="3" deeplink timezone="UTC"></event-timeline>'],
  ['<who-said-what view="speakers" time-zone="Europe/Berlin"></who-said-what>'],
  ['<news-explainer refresh="5" time-zone="reader" story deep-link="" since-last-visit="true" show-problems="show-problems"></news-explainer>'],
  ['<event-timeline selected="not-here-yet" src="/not-here-yet.json"></event-timeline>', { data: null }],
  ['<who-said-what><h2 slot="heading">A</h2><b slot="toolbar">B</b><p><i slot="mine">C</i></p></who-said-what> '],
  // Attributes of HTML, of frameworks, and of the page.
  ...['class', 'style', 'part', 'exportparts', 'tabindex', 'itemprop', 'title', 'hidden', 'popover', 'role', 'data-x', 'aria-label', 'v-cloak',
    '_ngcontent-abc', 'ng-version', 'x-data', ':src', 'wire:id', '@click', 'hx-get', 'jsaction', 'onclick', 'onview', 'key', 'bis_skin_checked',
    'astro-abc', 'my-mode', 'statement-of'].map((name) => [`<event-timeline ${name}="x"></event-timeline>`] as const),
  // What stands in for an element without script, and what holds elements of ours.
  ['<event-timeline><ol><li>2023: Meeting</li></ol></event-timeline>'],
  ['<event-timeline><p>The story is loading.</p></event-timeline>'],
  ['<event-timeline><h2>Story</h2><p>In words</p><ol><li>2023: Meeting</li></ol></event-timeline>'],
  ['<event-timeline><h2>Story</h2><p>Without script there is none.</p></event-timeline>\n'],
  ['<event-timeline><h2 slot="heading">Story</h2><p slot="empty">None</p><p slot="problem">Lost</p></event-timeline>'],
  ['<said-quote statement="lethal-support">A caution to China against “lethal support”.</said-quote>'],
  ['<said-quote statement="lethal-support"> He cautioned <em>China</em>. </said-quote>'],
  ['<said-quote statement="lethal-support">\n“<b>Lethal</b> support”\n</said-quote>'],
  ['<news-explainer><ol><li>2023: Meeting</li></ol></news-explainer>'],
  ['<news-explainer><p>A</p><event-timeline></event-timeline></news-explainer>'],
  [renderExplainer(makeDocument(), { as: 'light', element: 'event-timeline' })],
  [renderExplainer(makeDocument(), { as: 'light', element: 'who-said-what' })],
  // A document has an address of its own, or an attribute that a framework wrote is a property as well.
  ['<event-timeline src="b.json"><script type="application/json" src="a.json"></' + 'script></event-timeline>', { data: null }],
  ['<event-timeline data="[object Object]"></event-timeline>'],
];

/** Fields that frameworks, libraries and pages keep on elements, with names or values that no property has. */
const OTHERS = {
  __reactFiber$x1: 0,
  __reactProps$x1: {},
  _vnode: 0,
  __vue_app__: 0,
  $$click: 0,
  _data: 0,
  onview: 0,
  [Symbol('dta')]: 0,
  jQuery351: 0,
  chart: 0,
  label: 0,
  group: 0,
  by: 0,
  state: 0,
  events: {},
  store: { getState: () => ({}) },
  viewer: 'image',
  viewed: true,
  date: new Date(),
  size: 'large',
  slide: 'next',
  filtered: {},
  folded: 1,
  refreshed: 3,
  selector: '.story',
  stale: true,
  views: 12,
  claims: [],
  dta: () => {},
  topics: ['weapons'],
  refesh: () => {},
  select: 'balloon',
};

describe('whoever builds a page is told nothing', () => {
  afterEach(fixtureCleanup);

  for (const [markup, properties] of FINE)
    it(`of ${markup.slice(0, 150)}`, async () => {
      expect(faultsOf(await make(markup, properties))).to.deep.equal([]);
    });

  for (const tag of TAGS)
    it(`of what <${tag}> has itself, or others keep on it`, async () => {
      const element = await make(`<${tag}></${tag}>`, { data: munich, statement: 'lethal-support' });
      await (element as unknown as { readonly loaded: Promise<unknown> }).loaded;
      const own = tag === 'said-quote' ? [] : ['element.statement is no property of it, but of <said-quote>.'];
      expect(faultsOf(Object.assign(element, OTHERS))).to.deep.equal(own);
    });

  it('of what a class of the page’s own adds to an element of ours, whose names it has under another tag', () => {
    class OwnTimeline extends EventTimelineElement {
      readonly viewer = 'own';
      readonly stored = {};
    }
    customElements.define('own-timeline-of-the-page', OwnTimeline);
    const element = new OwnTimeline() as unknown as WatchedElement;
    expect(findFaults(element)).to.deep.equal([]);
    element.setAttribute('scale', 'evn');
    expect(findFaults(element)).to.deep.equal(['scale="evn" is no value of it. Did you mean even?']);
  });
});

describe('props that React has not set', () => {
  /** An element as React leaves it once it has hydrated it with these props. */
  const hydrated = (props: object, own: object = {}) =>
    Object.assign(
      document.createElement('event-timeline'),
      { isUpgraded: true, __reactProps$abc: props },
      own,
    ) as unknown as WatchedElement;
  const handlers = { 'onevent-timeline-select': () => {} };

  it('are told with what to do, in place of how else the element gets a document', () => {
    expect(faultsOf(hydrated({ data: munich, filter: { text: 'moon' }, ...handlers, headingLevel: 3 }))).to.deep.equal([
      'has not been given data, filter, onevent-timeline-select by React, which sets no property and no handler of an element that a server has drawn. Give it another key in the browser: docs/frameworks.md, “React on a server”.',
    ]);
  });

  it('are none where they are set, are no properties, or React has made the element itself', () => {
    const props = { data: munich, children: [], style: {}, onClick: () => {}, onselect: () => {}, deepLink: false };
    expect(faultsOf(hydrated(props, { data: munich }))).to.deep.equal([]);
    expect(findFaults(hydrated({ data: null, filter: undefined }))).to.deep.equal([]);
    expect(findFaults(hydrated(handlers, { isUpgraded: false }))).to.deep.equal([]);
  });
});
