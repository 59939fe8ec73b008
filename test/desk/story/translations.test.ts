import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Json, JsonObject } from '../../../src/desk/document/json.js';
import { setField } from '../../../src/desk/document/make-edits.js';
import { applyPatches } from '../../../src/desk/document/patch.js';
import { findTranslations } from '../../../src/desk/story/translations.js';
import { readDocument } from '../../../src/model/index.js';
import { makeDocument, makeStatement } from '../../helpers/make-document.js';

const chinese = {
  text: '“The bridge can wait; people cannot.”',
  spokenIn: 'zh',
  original: { lang: 'zh-Hans', text: '“桥可以等，人不能等。”' },
  translatedBy: 'official',
};

const inEnglish = (...statements: readonly Json[]) => findTranslations({ lang: 'en-GB', statements });
const pointersOf = (...statements: readonly Json[]) => inEnglish(...statements).map(({ pointer }) => pointer);
const missingOf = (statement: Json) => inEnglish(statement)[0]?.missing;

describe('the translations of a story', () => {
  it('are its statements in another language, in the order of the document', () => {
    const [german, english] = [
      { text: 'No help', spokenIn: 'de' },
      { text: 'No help', spokenIn: 'en-US' },
    ];
    expect(pointersOf(german, english, {}, chinese)).to.deep.equal(['/statements/0', '/statements/3']);
  });

  it('are found by the words as they were said, whatever is known of the language', () => {
    const { original } = chinese;
    expect(pointersOf({ original }, { spokenIn: 'unknown', original }, { spokenIn: 'unknown' })).to.deep.equal([
      '/statements/0',
      '/statements/1',
    ]);
  });

  it('are those that somebody has translated, whatever is known of the language', () => {
    expect(pointersOf({ text: 'No', translatedBy: 'source' }, { text: 'No', spokenIn: 'en' })).to.deep.equal([
      '/statements/0',
    ]);
  });

  it('are none where the original is in the language of the document, as for readers', () => {
    const statements = ['en', 'en-GB', 'de'].map((lang) => ({ text: 'No', original: { lang, text: 'Nay' } }));
    const { explainer } = readDocument(
      makeDocument({ statements: statements.map((each, at) => makeStatement({ id: `s${at}`, ...each })) }),
    );
    expect(explainer.statements.map(({ isTranslated }) => isTranslated)).to.deep.equal([false, false, true]);
    expect(pointersOf(...statements)).to.deep.equal(['/statements/2']);
  });

  it('know the language in which each was said', () => {
    const languages = inEnglish(chinese, { spokenIn: 'ar' }, { spokenIn: 'unknown', original: { text: 'Hm' } });
    expect(languages.map(({ lang }) => lang)).to.deep.equal(['zh-Hans', 'ar', undefined]);
  });

  it('have no statement that was withdrawn, and no silence', () => {
    const silence = { notedBy: 'report', scope: 'in the report' };
    expect(pointersOf({ ...chinese, status: 'withdrawn' }, { ...chinese, silence })).to.deep.equal([]);
  });

  it('are those in another script where the language of the document is not known', () => {
    const [chineseText, german] = [
      { text: '不能等', spokenIn: 'zh' },
      { text: 'No help', spokenIn: 'de' },
    ];
    const found = findTranslations({ statements: [chineseText, german, { ...chineseText, text: 'Not wait' }] });
    expect(found.map(({ pointer }) => pointer)).to.deep.equal(['/statements/2']);
  });
});

describe('what is missing of a translation', () => {
  it('is nothing where both texts are there, and who translated', () => expect(missingOf(chinese)).to.deep.equal([]));

  it('is each part that is not written', () => {
    expect(missingOf({ spokenIn: 'zh' })).to.deep.equal([
      { part: 'original' },
      { part: 'translation' },
      { part: 'translator' },
    ]);
    expect(missingOf({ ...chinese, text: ' ', original: { lang: 'zh', text: '\n' } })).to.deep.equal([
      { part: 'original' },
      { part: 'translation' },
    ]);
  });

  it('is the language where only the words are known', () => {
    expect(missingOf({ ...chinese, original: { text: '不能等' } })).to.deep.equal([{ part: 'language' }]);
    expect(missingOf({ ...chinese, original: { text: '不能等', lang: 'no language' } })).to.deep.equal([
      { part: 'language' },
    ]);
  });

  it('is a passage that is quoted on one side alone', () => {
    const original = { lang: 'zh', text: '他说“不能等”，又说“人要紧”。' };
    expect(missingOf({ ...chinese, original })).to.deep.equal([{ part: 'passages', original: 2, translation: 1 }]);
  });

  it('is no passage where one side has no quotation marks', () => {
    expect(missingOf({ ...chinese, original: { lang: 'zh', text: '不能等' } })).to.deep.equal([]);
    expect(missingOf({ ...chinese, text: 'She said that people cannot wait.' })).to.deep.equal([]);
  });

  it('counts the marks of each language', () => {
    const german = { lang: 'de', text: 'Er sprach von »Hilfe« und „Frieden“.' };
    expect(missingOf({ ...chinese, text: 'He spoke of “help” and "peace".', original: german })).to.deep.equal([]);
  });
});

describe('a document that nobody can read', () => {
  it('has no translations', () => {
    for (const document of [null, [], 'text', {}, { statements: {} }, { statements: [null, 1, 'text', []] }])
      expect(findTranslations(document)).to.deep.equal([]);
  });

  it('loses no other statement by a bad one', () => {
    const bad = { ...chinese, text: 7, original: 'words', translatedBy: {} };
    expect(inEnglish(bad, chinese).map(({ missing }) => missing.map(({ part }) => part))).to.deep.equal([
      ['original', 'translation', 'translator'],
      [],
    ]);
    expect(pointersOf({ original: null, spokenIn: ['zh'] })).to.deep.equal([]);
  });

  it('never throws, and lists a statement once at most, in order', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('zh', 'unknown', 'x-', 'de', '“”'),
      fc.jsonValue({ maxDepth: 1 }),
    );
    const statement = fc.record(
      {
        text,
        spokenIn: text,
        translatedBy: text,
        status: text,
        silence: text,
        original: fc.oneof(text, fc.record({ lang: text, text }, { requiredKeys: [] })),
      },
      { requiredKeys: [] },
    );
    const document = fc.record(
      { lang: text, statements: fc.oneof(fc.array(fc.oneof(statement, fc.jsonValue())), text) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(document, fc.jsonValue()), (any) => {
        const found = findTranslations(any as Json).map(({ pointer }) => pointer);
        const indexes = found.map((pointer) => Number(/^\/statements\/(\d+)$/.exec(pointer)?.[1]));
        expect(indexes).to.deep.equal([...new Set(indexes)].sort((a, b) => a - b));
      }),
      { seed: 20_230_218, numRuns: 300 },
    );
  });
});

describe('translations that were found', () => {
  /** A statement that counts how often its fields are read. */
  function counted(statement: JsonObject): { readonly statement: JsonObject; readonly reads: () => number } {
    let reads = 0;
    const get = (target: JsonObject, name: string) => ((reads += 1), target[name]);
    return { statement: new Proxy(statement, { get }), reads: () => reads };
  }

  it('are not read again while another statement is written, nor when nothing changed', () => {
    const { statement, reads } = counted(chinese);
    const document: Json = { lang: 'en-GB', statements: [statement, { ...chinese, translatedBy: '' }] };
    const before = findTranslations(document);
    const once = reads();
    expect(once).to.be.greaterThan(0);
    expect(findTranslations(document)).to.equal(before);
    const edit = setField(document, '/statements/1/translatedBy', 'official', ['translatedBy']);
    const written = applyPatches(document, edit)!;
    expect(findTranslations(written).map(({ missing }) => missing)).to.deep.equal([[], []]);
    expect(reads()).to.equal(once);
  });

  it('are read again where they stand elsewhere, or the document is in another language', () => {
    const { translatedBy: _, ...statement } = chinese;
    const pointers = [[statement], [{}, statement]].map((statements) =>
      findTranslations({ lang: 'en', statements }).map(({ pointer }) => pointer),
    );
    expect(pointers).to.deep.equal([['/statements/0'], ['/statements/1']]);
    expect(findTranslations({ lang: 'zh', statements: [statement] })).to.deep.equal([]);
  });
});
