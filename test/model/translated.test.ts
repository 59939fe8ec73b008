import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toJsonLd } from '../../src/convert/json-ld/to-json-ld.js';
import { readDocument } from '../../src/model/read-document.js';
import type { ExplainerDocument, StatementInput } from '../../src/model/schema/schema.js';
import { renderPlain } from '../../src/ssr/render-plain.js';
import { makeDocument, makeStatement } from '../helpers/make-document.js';

const WORDS = 'The bridge can wait';

/** A proven quotation; it would be its speaker's own words, if nothing else were said of it. */
const withQuotation = (fields: Partial<StatementInput>, document: Partial<ExplainerDocument> = {}) =>
  makeDocument({
    statements: [
      makeStatement({ text: `“${WORDS}”`, sources: [{ source: 'report', quote: WORDS, ownWords: true }], ...fields }),
    ],
    ...document,
  });

const isToldAsTranslation = (document: object) =>
  renderPlain(document, { as: 'list', locale: 'en' }).includes('quoted in translation');

const isQuotation = (document: object) =>
  toJsonLd(readDocument(document).explainer)['@graph'].some((node) => node['@type'] === 'Quotation');

const original = (lang: string, text = WORDS) => ({ original: { lang, text } });

describe('Words that are a translation', () => {
  const translations: Readonly<Record<string, [Partial<StatementInput>, Partial<ExplainerDocument>?]>> = {
    'said in another language': [{ spokenIn: 'zh' }],
    'with an original in another language': [original('de', 'Die Brücke kann warten')],
    'with an original in another language, said in the document’s': [{ ...original('de'), spokenIn: 'en' }],
    'said in another language, with an original in the document’s': [{ ...original('en'), spokenIn: 'zh' }],
    'translated by somebody, from nobody knows what': [{ translatedBy: 'source' }],
    'translated by nobody knows whom': [{ translatedBy: 'unknown' }],
    'translated by somebody, said in the document’s language': [{ translatedBy: 'machine', spokenIn: 'en' }],
    'translated by somebody, with an original of the same words': [{ ...original('en'), translatedBy: 'official' }],
    'with an original in the same language in other words': [original('en', 'The bridge must wait')],
    'with an original in a dialect in other words': [original('en-GB', 'Yon brig can bide')],
    'with an original that has only half of the words': [original('en', 'The bridge can')],
    'with an original in an unknown language in other words': [original('unknown', 'Die Brücke kann warten')],
    'translated, in a document without a language': [{ translatedBy: 'source' }, { lang: undefined as never }],
    'with an original, in a document without a language': [original('de', 'Nein'), { lang: undefined as never }],
  };
  for (const [what, [fields, document]] of Object.entries(translations))
    it(`are told to readers as such, and are no Quotation for machines: ${what}`, () => {
      expect(isToldAsTranslation(withQuotation(fields, document))).to.equal(true);
      expect(isQuotation(withQuotation(fields, document))).to.equal(false);
    });

  const own: Readonly<Record<string, Partial<StatementInput>>> = {
    'of which nothing else is said': {},
    'said in the document’s language': { spokenIn: 'en' },
    'said in a dialect of it': { spokenIn: 'en-US' },
    'with a longer original in the document’s language': original('en', `${WORDS}; people cannot.`),
    'with an original in a dialect of it': original('en-GB', `“${WORDS}”`),
  };
  for (const [what, fields] of Object.entries(own))
    it(`are not those ${what}`, () => {
      expect(isToldAsTranslation(withQuotation(fields))).to.equal(false);
      expect(isQuotation(withQuotation(fields))).to.equal(true);
    });

  it('are never told as the speaker’s own, whatever their fields say together', () => {
    const languages = ['en', 'en-GB', 'de', 'zh-Hans', 'unknown'];
    const fields = fc.record({
      lang: fc.constantFrom(undefined, 'en', 'de'),
      spokenIn: fc.constantFrom(undefined, ...languages),
      originalLang: fc.constantFrom(undefined, ...languages),
      originalText: fc.constantFrom(WORDS, `He said: ${WORDS}.`, 'Other words'),
      translatedBy: fc.constantFrom(undefined, 'official', 'unknown'),
    });
    fc.assert(
      fc.property(fields, ({ lang, spokenIn, originalLang, originalText, translatedBy }) => {
        const isOther = (tag: string | undefined) =>
          lang !== undefined && tag !== undefined && tag !== 'unknown' && tag.split('-')[0] !== lang;
        const isOwn =
          translatedBy === undefined &&
          !isOther(spokenIn) &&
          !isOther(originalLang) &&
          (originalLang === undefined || originalText.includes(WORDS));
        const written = {
          spokenIn,
          translatedBy,
          original: originalLang === undefined ? undefined : { lang: originalLang, text: originalText },
        };
        const document = JSON.parse(JSON.stringify(withQuotation(written as never, { lang } as never))) as object;
        if (!isOwn) expect(isToldAsTranslation(document)).to.equal(true);
        if (isQuotation(document)) expect(isOwn && !isToldAsTranslation(document)).to.equal(true);
      }),
    );
  });
});
