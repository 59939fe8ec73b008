import { expect } from '@open-wc/testing';
import { allLanguages } from '../../src/i18n/all-languages.js';
import { copyMessages } from '../../src/i18n/en/copy.js';
import { problemNoteMessages } from '../../src/i18n/en/problem-notes.js';
import { searchMessages } from '../../src/i18n/en/search.js';
import { findingMessages } from '../../src/i18n/en/findings.js';
import { liveMessages } from '../../src/i18n/en/live.js';
import { detailMessages } from '../../src/i18n/en/details.js';
import { eventMessages } from '../../src/i18n/en/events.js';
import { chartMessages } from '../../src/i18n/en/chart.js';
import { relationMessages } from '../../src/i18n/en/relations.js';
import { visitMessages } from '../../src/i18n/en/visits.js';
import { speakerMessages } from '../../src/i18n/en/speakers.js';
import { writtenMessages } from '../../src/i18n/en/written.js';
import { coreMessages } from '../../src/i18n/en/core.js';
import { loadLanguage } from '../../src/i18n/languages.js';
import { messagesFor, type Language, type Message } from '../../src/i18n/messages.js';
import { englishDateWords, type DateWords } from '../../src/time/format/format-date.js';

const inEnglish: Readonly<Record<string, Message>> = {
  ...coreMessages,
  ...copyMessages,
  ...problemNoteMessages,
  ...searchMessages,
  ...findingMessages,
  ...liveMessages,
  ...detailMessages,
  ...eventMessages,
  ...chartMessages,
  ...relationMessages,
  ...speakerMessages,
  ...visitMessages,
  ...writtenMessages,
};
const { dates: _, ...messageKeys } = allLanguages['de']!;
/** As many of something as a story may have. */
const COUNTS = Array.from({ length: 1001 }, (_, count) => count);

describe('each language', () => {
  for (const [locale, language] of Object.entries(allLanguages)) {
    describe(locale, () => {
      const { dates, ...messages } = language as Language & Readonly<Record<string, Message>>;

      it('has a text for whatever is said in English, and no other', () => {
        expect(Object.keys(messages).sort()).to.deep.equal(Object.keys(inEnglish).sort());
        for (const form of formsOf({ ...messages })) expect(form.trim()).not.to.equal('');
      });

      it('leaves room for the same values in each text', () => {
        for (const [key, message] of Object.entries(messages)) {
          const places = placesIn(formsOf(inEnglish[key]!)[0]!);
          for (const form of formsOf(message)) expect(placesIn(form), `${key}: ${form}`).to.deep.equal(places);
        }
      });

      it('has a form for every count, which says how many unless the form itself does', () => {
        const rules = new Intl.PluralRules(locale);
        const needed = new Set(COUNTS.map((count) => rules.select(count)));
        for (const [key, message] of Object.entries(messages)) {
          if (typeof inEnglish[key] === 'string') {
            expect(message, key).to.be.a('string');
            continue;
          }
          const isOneForAll = Object.keys(inEnglish[key]!).length === 1 && Object.keys(message).length === 1;
          for (const category of isOneForAll ? ['other'] : needed) expect(message, key).to.have.property(category);
          const fewOnly = ['zero', 'one', 'two'];
          for (const [category, form] of Object.entries(message as object)) {
            const saysHowMany = inEnglish[key]!['other' as never] as string;
            if (!fewOnly.includes(category) && saysHowMany.includes('{count}')) expect(form, key).to.contain('{count}');
          }
        }
      });

      it('has the same values in its phrases for dates', () => {
        for (const [key, phrase] of Object.entries(englishDateWords) as [keyof DateWords, string | object][]) {
          const expected = new Set(formsOf(phrase).map((form) => String(placesIn(form))));
          for (const form of formsOf(dates[key])) {
            const places = placesIn(form).map((name) => (/^(ordinal|roman|number)$/.test(name) ? '#' : name));
            const wanted = [...expected].map((text) => text.replace(/ordinal|roman|number/g, '#'));
            expect(wanted, `${key}: ${form}`).to.include(String(places));
          }
        }
      });

      it('has words of its own', () => {
        const same = Object.keys(messageKeys).filter(
          (key) => /\p{L}{2}/u.test(plain(inEnglish[key]!)) && plain(messages[key]!) === plain(inEnglish[key]!),
        );
        expect(same.length, same.join()).to.be.at.most(8);
        const sameOfDates = (Object.keys(englishDateWords) as (keyof DateWords)[]).filter(
          (key) => /\p{L}{2}/u.test(plain(englishDateWords[key])) && plain(dates[key]) === plain(englishDateWords[key]),
        );
        expect(sameOfDates).to.deep.equal([]);
      });

      it('shares hardly a text with any other', () => {
        for (const [other, theirs] of Object.entries(allLanguages)) {
          if (other === locale) continue;
          const shared = Object.keys(messageKeys).filter(
            (key) => plain(messages[key]!) === plain((theirs as unknown as typeof messages)[key]!),
          );
          expect(shared.length, `${other}: ${shared.join()}`).to.be.below(Object.keys(messageKeys).length / 3);
        }
      });
    });
  }
});

describe('loadLanguage', () => {
  it('loads a language of the package for all of its regions, once', async () => {
    const loading = loadLanguage('de-AT');
    expect(loading).to.be.an.instanceof(Promise);
    expect(loadLanguage('de')).to.equal(loading);
    await loading;
    expect(loadLanguage('de-CH')).to.equal(undefined);
    expect(messagesFor('de-LI')?.zoomIn).to.equal('Vergrößern');
  });

  for (const [locale, language] of Object.entries(allLanguages))
    it(`loads ${locale} for ${locale}`, async () => {
      await loadLanguage(locale);
      expect(messagesFor(locale) === language).to.equal(true);
    });

  it('has nothing to load for English, nor for a language that is not there', () => {
    for (const locale of ['en', 'en-US', 'tlh', '']) expect(loadLanguage(locale), locale).to.equal(undefined);
  });
});

/** All wordings of a text or phrase. */
function formsOf(message: string | object): readonly string[] {
  return typeof message === 'string'
    ? [message]
    : Object.values(message as Record<string, string | object>).flatMap(formsOf);
}

/** What is filled in, but for the count: "one" may say it in a word. */
function placesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => (name === 'count' ? [] : [name!])).sort();
}

function plain(message: string | object): string {
  return formsOf(message)
    .join()
    .replace(/\{\w+\}/g, '');
}
