import { expect, fixture, html } from '@open-wc/testing';
import surface from '../../package/public-surface.json' with { type: 'json' };
import type { NewsExplainerElement } from '../../../src/elements/news-explainer/news-explainer-element.js';
import '../../../src/index.js';
import munich from '../../../data/munich-meeting.json' with { type: 'json' };

describe('a page', () => {
  it('reaches each part of the timeline and of the statements that an explainer shows', async () => {
    const element = await fixture<NewsExplainerElement>(html`<news-explainer .data=${munich}></news-explainer>`);
    for (const [tag, prefix] of [
      ['event-timeline', 'timeline'],
      ['who-said-what', 'said'],
    ] as const) {
      const exported = element.shadowRoot!.querySelector(tag)!.getAttribute('exportparts')!.split(',');
      expect(exported.sort()).to.deep.equal(
        surface.elements[tag].parts.map((name) => `${name}:${prefix}-${name}`).sort(),
      );
    }
  });
});
