import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isLanguageTag, isLocale, tagOfLanguage } from '../../../src/time/format/intl.js';
import { readDocument } from '../../../src/model/read-document.js';

describe('a language tag', () => {
  it('is that of a language, with what follows it', () => {
    for (const tag of ['de', 'EN', 'en-US', 'zh-Hant', 'grc', 'la', 'yue', 'pt-BR', 'und'])
      expect(isLanguageTag(tag), tag).to.equal(true);
  });

  it('is no name of a language and no country', () => {
    for (const name of [
      'German',
      'Deutsch',
      'English',
      'french',
      'Latin',
      'Español',
      '日本語',
      'de_DE',
      '',
      'jp',
      'cn',
      'gr',
    ])
      expect(isLanguageTag(name), name).to.equal(false);
    expect(isLocale('German')).to.equal(false);
  });

  it('is found by the name, in English or in the language itself', () => {
    const found = ['German', 'Deutsch', 'français', ' English ', '日本語', 'Русский', 'Klingonisch'].map(tagOfLanguage);
    expect(found).to.deep.equal(['de', 'de', 'fr', 'en', 'ja', 'ru', undefined]);
  });

  it('is never thrown over', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof isLanguageTag(text) === 'boolean'));
  });
});

describe('a document with the name of a language in place of its tag', () => {
  it('marks nothing with it, says what to write, and shows no translation as the speaker’s own words', () => {
    const { explainer, problems } = readDocument({
      explainer: 1,
      title: 'Talks',
      lang: 'German',
      people: [{ id: 'p', name: 'P', kind: 'person', nameOriginal: { lang: 'Greek', text: 'Π' } }],
      sources: [{ id: 's', title: 'S', lang: 'English' }],
      statements: [
        { id: 'a', speaker: 'p', text: 'a', sources: ['s'], spokenIn: 'French' },
        { id: 'b', speaker: 'p', text: 'b', sources: ['s'], original: { lang: 'French', text: 'b' } },
        { id: 'c', speaker: 'p', text: 'c', sources: ['s'], spokenIn: 'unknown' },
      ],
    });
    expect(JSON.stringify(explainer)).not.to.match(/German|Greek|English|French/);
    expect(explainer.withheld.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(problems.filter(({ code }) => code === 'lang-unreadable').map(({ pointer }) => pointer)).to.have.members([
      '/lang',
      '/people/0/nameOriginal/lang',
      '/sources/0/lang',
      '/statements/0/spokenIn',
      '/statements/1/original/lang',
    ]);
  });
});
