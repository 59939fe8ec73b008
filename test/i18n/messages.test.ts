import { expect } from '@open-wc/testing';
import { detailMessages } from '../../src/i18n/en/details.js';
import { eventMessages } from '../../src/i18n/en/events.js';
import { coreMessages } from '../../src/i18n/en/core.js';
import { messagesFor, onMessagesRegistered, registerMessages, sayIn, type Message } from '../../src/i18n/messages.js';

const nbsp = /[\u00a0\u202f]/g;

// Languages that nothing else in the tests speaks: what is registered stays.
describe('sayIn', () => {
  it('speaks English where nothing is registered', () => {
    expect(sayIn('tlh')('zoomIn')).to.equal('Zoom in');
    expect(sayIn('')('zoomIn')).to.equal('Zoom in');
  });

  it('fills in what is named, and keeps places that nobody fills', () => {
    expect(sayIn('en')('asOf', { date: '19 February 2023' })).to.equal('as of 19 February 2023');
    expect(sayIn('en')('asOf')).to.equal('as of {date}');
    registerMessages('vo', { asOf: 'in {toString}, {date}' });
    expect(sayIn('vo')('asOf', { date: 'x' })).to.equal('in {toString}, x');
  });

  it('does not fill in what it has filled in', () => {
    expect(sayIn('en')('colon', { label: '{value}', value: 'b' })).to.equal('{value}: b');
  });

  for (const [count, expected] of [
    [0, '0 events'],
    [1, '1 event'],
    [2, '2 events'],
    [12_345, '12,345 events'],
  ] as const) {
    it(`says ${expected}`, () => expect(sayIn('en')('eventCount', { count })).to.equal(expected));
  }

  it('has as many plural forms as the language, and takes "other" for those left out', () => {
    registerMessages('pl', {
      eventCount: {
        one: '{count} wydarzenie',
        few: '{count} wydarzenia',
        many: '{count} wydarzeń',
        other: '{count} wydarzenia',
      },
      statementCount: { other: '{count}×' },
    });
    const counts = (key: 'eventCount' | 'statementCount') => [1, 3, 5, 22].map((count) => sayIn('pl')(key, { count }));
    expect(counts('eventCount')).to.deep.equal(['1 wydarzenie', '3 wydarzenia', '5 wydarzeń', '22 wydarzenia']);
    expect(counts('statementCount')).to.deep.equal(['1×', '3×', '5×', '22×']);
  });

  it('writes numbers as the language does, and as English does where it speaks English', () => {
    registerMessages('hu', { eventCount: '{count} esemény' });
    expect(sayIn('hu')('eventCount', { count: 1_234_567 }).replace(nbsp, ' ')).to.equal('1 234 567 esemény');
    expect(sayIn('hu')('statementCount', { count: 1_234_567 })).to.equal('1,234,567 statements');
  });

  it('leaves text as it is', () => expect(sayIn('en')('asOf', { date: '1234' })).to.equal('as of 1234'));

  it('takes a language that Intl refuses', () => {
    registerMessages('not a tag', { eventCount: { one: '{count}!', other: '{count}!!' } });
    expect(sayIn('not a tag')('eventCount', { count: 2 })).to.equal('2!!');
  });
});

describe('registerMessages', () => {
  it('finds the nearest language, whatever its letters', () => {
    registerMessages('FY-nl', { zoomIn: 'Ynzoome' });
    registerMessages('fy', { zoomIn: 'Ynzoome (fy)' });
    expect(['fy-NL', 'fy-nl-x-test', 'fy_NL', 'fy-DE', 'FY', 'f'].map((tag) => messagesFor(tag)?.zoomIn)).to.deep.equal(
      ['Ynzoome', 'Ynzoome', 'Ynzoome', 'Ynzoome (fy)', 'Ynzoome (fy)', undefined],
    );
  });

  it('says what the language lacks in English', () => {
    registerMessages('lb', { zoomIn: 'Méi grouss' });
    const say = sayIn('lb-LU');
    expect([say('zoomIn'), say('zoomOut')]).to.deep.equal(['Méi grouss', 'Zoom out']);
  });

  it('replaces a language, and tells those who listen until they stop', () => {
    let calls = 0;
    const stop = onMessagesRegistered(() => calls++);
    registerMessages('co', { zoomIn: 'a' });
    registerMessages('co', { zoomIn: 'b' });
    stop();
    registerMessages('co', { zoomOut: 'c' });
    expect([calls, messagesFor('co')?.zoomIn]).to.deep.equal([2, undefined]);
  });
});

describe('the English table', () => {
  const entries: [string, Message][] = Object.entries({ ...coreMessages, ...detailMessages, ...eventMessages });

  it('has a text for every key, which may have a form for one wherever it counts', () => {
    for (const [key, message] of entries) {
      const forms = typeof message === 'string' ? [message] : Object.values(message);
      for (const form of forms) expect(form, key).to.be.a('string').that.is.not.empty;
      if (/Count$/.test(key)) expect(message, key).to.be.an('object');
    }
  });

  it('names the same places in each form of a message', () => {
    const placesIn = (text: string): string =>
      [...text.matchAll(/\{(\w+)\}/g)]
        .map(([, name]) => name)
        .filter((name) => name !== 'count')
        .sort()
        .join();
    for (const [key, message] of entries) {
      if (typeof message === 'string') continue;
      for (const form of Object.values(message)) expect(placesIn(form), key).to.equal(placesIn(message.other));
    }
  });
});
