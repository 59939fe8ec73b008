import { expect, fixture, html } from '@open-wc/testing';
import munich from '../../../../data/munich-meeting.json' with { type: 'json' };
import { findMisspeltProperties } from '../../../../src/elements/base/usage/find-misspelt-properties.js';
import '../../../../src/index.js';
import { standIn, takeBack } from '../../../helpers/stub-method.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const TAGS = ['event-timeline', 'who-said-what', 'said-quote', 'news-explainer'];

const found = (tag: string, properties: object): readonly string[] =>
  findMisspeltProperties(Object.assign(document.createElement(tag), properties));

describe('misspelt properties', () => {
  for (const [tag, name, meant] of [
    ['event-timeline', 'dta', 'data'],
    ['event-timeline', 'Data', 'data'],
    ['event-timeline', 'timezone', 'timeZone'],
    ['event-timeline', 'selectd', 'selected'],
    ['who-said-what', 'topics', 'topic'],
    ['said-quote', 'statment', 'statement'],
    ['news-explainer', 'selectedevent', 'selectedEvent'],
  ] as const)
    it(`are found: ${name} of <${tag}>`, () => {
      expect(found(tag, { [name]: 'x' })).to.deep.equal([
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
      srcs: 0,
      state: 0,
    };
    const told = TAGS.flatMap((tag) => found(tag, others));
    expect([...new Set(told)]).to.deep.equal(['element.srcs is no property of it. Did you mean src?']);
  });
});

describe('whoever builds a page', () => {
  afterEach(takeBack);

  it('is told of a misspelt property that a script sets when all is drawn, and sees it below the element', async () => {
    const lines: string[] = [];
    standIn(console, 'warn', (line: unknown) => void lines.push(String(line)));
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
