import { expect, fixture, html } from '@open-wc/testing';
import munich from '../../../../data/munich-meeting.json' with { type: 'json' };
import { findLostProps } from '../../../../src/elements/base/usage/find-lost-props.js';
import { findMisspeltAttributes } from '../../../../src/elements/base/usage/find-markup-faults.js';
import type { UsedElement } from '../../../../src/elements/base/usage/find-misuse.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import '../../../../src/index.js';

/** An element as React leaves it once it has hydrated it with these props. */
function hydrated(element: Element, props: Readonly<Record<string, unknown>>): UsedElement {
  return Object.assign(element, { __reactProps$abc: props }) as unknown as UsedElement;
}

const make = (tag = 'event-timeline') => document.createElement(tag);
const upgraded = (tag = 'event-timeline') => Object.assign(make(tag), { isUpgraded: true });

describe('props that React has not set', () => {
  it('are told with what to do', () => {
    const props = { data: munich, filter: { text: 'moon' }, 'onevent-timeline-select': () => {}, headingLevel: 3 };
    expect(findLostProps(hydrated(upgraded(), props))).to.deep.equal([
      'has not been given data, filter, onevent-timeline-select by React, which sets no property and no handler of an element that a server has drawn. Give it another key in the browser: docs/frameworks.md, “React on a server”.',
    ]);
  });

  it('are none where they are set, or are no properties', () => {
    const props = { data: munich, children: [], style: {}, onClick: () => {}, onselect: () => {}, deepLink: false };
    expect(findLostProps(hydrated(Object.assign(upgraded(), { data: munich }), props))).to.deep.equal([]);
    expect(findLostProps(upgraded() as unknown as UsedElement)).to.deep.equal([]);
    expect(findLostProps(hydrated(upgraded(), { data: null, filter: undefined }))).to.deep.equal([]);
  });

  it('are no handlers where React has made the element itself', () => {
    expect(findLostProps(hydrated(make(), { 'onevent-timeline-select': () => {} }))).to.deep.equal([]);
  });

  it('are seen below the element, in place of how else it gets a document', async () => {
    const element = hydrated(await fixture(html`<event-timeline></event-timeline>`), { data: munich });
    const noteOf = () => element.shadowRoot?.querySelector('.for-editors')?.textContent ?? '';
    await waitUntil(() => noteOf().includes('by React'), 'a note');
    expect(noteOf()).not.to.contain('has no document');
  });
});

describe('an object that a framework has written as an attribute', () => {
  const written = () => {
    const element = make();
    element.setAttribute('data', '[object Object]');
    return element;
  };

  it('is told with what to do', () => {
    expect(findMisspeltAttributes(written())).to.deep.equal([
      'data="[object Object]" is no attribute of it. Write an address into src; a script assigns an object: element.data = … In a framework, import said-and-done before it draws the page.',
    ]);
  });

  it('is nothing to tell of where the property has it as well', () => {
    expect(findMisspeltAttributes(Object.assign(written(), { data: munich }))).to.deep.equal([]);
  });
});
