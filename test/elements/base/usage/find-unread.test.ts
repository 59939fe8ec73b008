import { expect, fixture, html } from '@open-wc/testing';
import munich from '../../../../data/munich-meeting.json' with { type: 'json' };
import type { UsedElement } from '../../../../src/elements/base/usage/find-misuse.js';
import {
  findInnerProperties,
  findScriptAddress,
  findStillOn,
} from '../../../../src/elements/base/usage/find-unread.js';
import '../../../../src/index.js';
import { listenForWarnings, takeBack } from '../../../helpers/stub-method.js';
import { waitUntil } from '../../../helpers/wait-until.js';

function make(tag: string, attributes: Readonly<Record<string, string>> = {}): UsedElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element as unknown as UsedElement;
}

describe('an attribute that is on although its value says no', () => {
  for (const [tag, name, value] of [
    ['news-explainer', 'story', 'false'],
    ['event-timeline', 'deep-link', 'no'],
    ['event-timeline', 'deeplink', 'false'],
    ['who-said-what', 'since-last-visit', 'False'],
    ['said-quote', 'show-problems', '0'],
  ] as const)
    it(`is told with what to do: ${name}="${value}"`, () => {
      expect(findStillOn(make(tag, { [name]: value }))).to.deep.equal([
        `${name}="${value}" is still on. Remove the attribute.`,
      ]);
    });

  it('is none where its value says yes or nothing, or where the element has no such attribute', () => {
    const attributes = { 'deep-link': '', 'since-last-visit': 'true', 'show-problems': 'show-problems' };
    expect(findStillOn(make('news-explainer', { ...attributes, story: '' }))).to.deep.equal([]);
    expect(findStillOn(make('event-timeline', { story: 'false' }))).to.deep.equal([]);
  });
});

describe('a <script> of JSON in an element', () => {
  const within = (script: string, attributes = {}): readonly string[] => {
    const element = make('event-timeline', attributes);
    element.innerHTML = script;
    return findScriptAddress(element);
  };

  it('has no address that is read', () => {
    expect(within('<script type="application/json" src="good.json"></' + 'script>')).to.deep.equal([
      'doesn’t read the src of the <script> in it. Write it on the element: <event-timeline src="good.json"></event-timeline>.',
    ]);
  });

  it('isn’t told of where it has JSON, or the element an address', () => {
    expect(within('<script type="application/json" src="good.json">{}</' + 'script>')).to.deep.equal([]);
    expect(within('<script type="application/json">{}</' + 'script>')).to.deep.equal([]);
    const script = '<script type="application/json" src="a.json"></' + 'script>';
    expect(within(script, { src: 'b.json' })).to.deep.equal([]);
  });
});

describe('a property that only the elements in an explainer have', () => {
  it('is told with those that it has', () => {
    expect(findInnerProperties(Object.assign(make('news-explainer'), { selected: 'landing' }))).to.deep.equal([
      'element.selected is no property of it. It has selectedEvent and selectedStatement.',
    ]);
    expect(findInnerProperties(Object.assign(make('news-explainer'), { filter: { text: 'x' } }))).to.deep.equal([
      'element.filter is no property of it. A script narrows an <event-timeline> or <who-said-what> in it: timeline.filter = …',
    ]);
  });

  it('is none of another element', () => {
    expect(findInnerProperties(Object.assign(make('event-timeline'), { selected: 'landing' }))).to.deep.equal([]);
    expect(findInnerProperties(make('news-explainer'))).to.deep.equal([]);
  });
});

describe('whoever builds a page', () => {
  afterEach(takeBack);

  it('sees all of them in the console', async () => {
    const lines = listenForWarnings();
    const story = await fixture<HTMLElement>(html`<news-explainer .data=${munich} story="no"></news-explainer>`);
    Object.assign(story, { selected: 'landing' });
    const timeline = await fixture(
      html`<event-timeline><script type="application/json" src="/one.json"></script></event-timeline>`,
    );
    expect(timeline.localName).to.equal('event-timeline');
    for (const sentence of [
      '<news-explainer> story="no" is still on. Remove the attribute.',
      '<news-explainer> element.selected is no property of it. It has selectedEvent and selectedStatement.',
      '<event-timeline> doesn’t read the src of the <script> in it. Write it on the element: <event-timeline src="/one.json"></event-timeline>.',
    ])
      await waitUntil(() => lines.includes(sentence), sentence);
  });
});
