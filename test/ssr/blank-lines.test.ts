import { expect } from '@open-wc/testing';
import { renderPlain } from '../../src/ssr/render-plain.js';
import { makeDocument, makeEvent, makeStatement } from '../helpers/make-document.js';

const text = 'One.\n\n# Heading\r\n \t\r\n![x](https://example.org/x.png)\n\n';

const story = makeDocument({
  title: text,
  summary: text,
  events: [
    makeEvent({ title: text, summary: text, media: [{ kind: 'image', src: '/x.png', alt: text, caption: text }] }),
  ],
  statements: [makeStatement({ text, venue: text, sources: [{ source: 'report', quote: text }] })],
});

describe('markup that is put into Markdown', () => {
  for (const as of ['light', 'list', 'inline', 'page'] as const) {
    it(`has no blank line, so that nothing in it wakes up: ${as}`, () => {
      const markup = renderPlain(story, { as, jsonLd: true, src: `/story.json?${text}` });
      expect(markup).to.not.match(/\n[^\S\n]*\n/);
      expect(markup).to.not.match(/^# Heading/m);
    });

    it(`reads as it is written all the same: ${as}`, () => {
      const page = new DOMParser().parseFromString(renderPlain(story, { as }), 'text/html');
      expect(page.body.textContent).to.include('One.\n\n# Heading\n');
    });
  }
});
