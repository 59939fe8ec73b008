import { expect, fixture, html } from '@open-wc/testing';
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import type { WatchedElement } from '../../../src/elements/base/developer-warnings/element-names.js';
import { findUnknownAttributes } from '../../../src/elements/base/developer-warnings/unknown-names.js';
import '../../../src/desk/element/explainer-editor.js';
import '../../../src/index.js';

describe('the name of a property in lower case, as frameworks write it on a server', () => {
  for (const [tag, attribute, property, text, value] of [
    ['event-timeline', 'headinglevel', 'headingLevel', '3', 3],
    ['who-said-what', 'deeplink', 'deepLink', '', true],
    ['said-quote', 'timezone', 'timeZone', 'Europe/Berlin', 'Europe/Berlin'],
    ['news-explainer', 'selectedevent', 'selectedEvent', 'balloon-flight', 'balloon-flight'],
    ['news-explainer', 'selectedstatement', 'selectedStatement', 'lethal-support', 'lethal-support'],
    ['explainer-editor', 'storagekey', 'storageKey', 'moon', 'moon'],
    ['explainer-editor', 'editorname', 'editorName', 'Ada', 'Ada'],
  ] as const) {
    it(`is an attribute: ${attribute} of <${tag}>`, () => {
      const element = document.createElement(tag) as unknown as WatchedElement;
      const before = element[property];
      element.setAttribute(attribute, text);
      expect(element[property]).to.equal(value);
      expect(findUnknownAttributes(element)).to.deep.equal([]);
      element.removeAttribute(attribute);
      expect(element[property] ?? false, 'without it').to.be.oneOf([before, false]);
    });
  }

  it('heads a story that a page has from a server', async () => {
    const element = await fixture(html`<event-timeline headinglevel="4" .data=${munich}></event-timeline>`);
    expect(element.shadowRoot!.querySelector('h4.headline')!.textContent).to.contain(munich.title);
  });
});
