import { expect } from '@open-wc/testing';
import { toJsonLd } from '../../src/convert/json-ld/to-json-ld.js';
import { readDocument } from '../../src/model/read-document.js';
import { renderPlain, type PlainOptions } from '../../src/ssr/render-plain.js';
import munich from '../../data/munich-meeting.json' with { type: 'json' };
import { makeDocument } from '../helpers/make-document.js';
import { byId, parseMarkup } from './read-markup.js';

const FORMS = ['light', 'list', 'inline', 'page'] as const;

const scriptsOf = (page: Document): readonly HTMLScriptElement[] => [
  ...page.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];

function open(document: unknown, options: PlainOptions): Document {
  return parseMarkup(renderPlain(document, options));
}

for (const as of FORMS) {
  describe(`a document as ${as}, for machines`, () => {
    it('has the story as JSON-LD where it is asked for, and nowhere else', () => {
      const [script, ...others] = scriptsOf(open(munich, { as, jsonLd: true }));
      expect(others).to.deep.equal([]);
      const { explainer } = readDocument(munich);
      expect(JSON.parse(script!.textContent)).to.deep.equal(JSON.parse(JSON.stringify(toJsonLd(explainer))));
      expect(scriptsOf(open(munich, { as }))).to.deep.equal([]);
    });

    it('cannot be left, whatever a text says', () => {
      const title = '</script><script>alert(1)</script><!--<script>\u2028';
      const page = open(makeDocument({ title }), { as, jsonLd: true });
      const [script] = scriptsOf(page);
      expect(JSON.parse(script!.textContent)['@graph'][0].headline).to.equal(title);
      expect(page.querySelectorAll('script:not([type*=json])')).to.have.length(0);
    });

    it('is called as its parts are in the page', () => {
      const page = open(makeDocument(), { as, jsonLd: true, id: 'x', url: 'https://news.example/a' });
      const ids = JSON.parse(scriptsOf(page)[0]!.textContent)['@graph'].map((node: { '@id': string }) => node['@id']);
      expect(ids).to.include('https://news.example/a#x.event.munich-meeting');
      expect(byId(page, 'x.event.munich-meeting')).to.be.instanceOf(Element);
    });
  });
}

describe('JSON-LD', () => {
  it('stands in the head of a page, and in a paragraph otherwise', () => {
    expect(scriptsOf(open(munich, { as: 'page', jsonLd: true }))[0]!.parentElement?.localName).to.equal('head');
    const page = parseMarkup(`<p>${renderPlain(munich, { as: 'inline', jsonLd: true })}</p>`);
    expect(page.body.children).to.have.length(1);
  });
});
