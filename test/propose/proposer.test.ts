import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { propose } from '../../src/propose/propose.js';
import { harbourBridge } from './articles/harbour-bridge.js';

const { text } = harbourBridge;
const quote = 'The girders are older than anyone in this room.';

const withProposer = (proposals: unknown) => propose(text, { proposer: () => proposals });

describe('a proposer of one’s own', () => {
  it('adds to what the rules find', async () => {
    const own = await propose(text);
    const event = { quote, title: 'Girders are old', date: '1931~', confidence: 0.7 };
    const { events, statements } = await withProposer({ events: [event] });
    expect(statements).to.deep.equal(own.statements);
    const start = text.indexOf(quote);
    expect(events).to.deep.include({ ...event, start, end: start + quote.length });
    expect(events.length).to.equal(own.events.length + 1);
  });

  it('may be asynchronous, and is told language and day', async () => {
    let told: unknown;
    const proposer = (_: string, context: unknown) =>
      Promise.resolve((told = context) && { people: [{ quote: 'Ada Quill', name: 'Ada Quill' }] });
    await propose(text, { published: '2024-05-16', proposer });
    expect(told).to.deep.equal({ lang: 'en', published: '2024-05-16' });
  });

  const statement = { quote, speaker: 'Ada Quill', form: 'direct', text: quote };
  const dropped: readonly (readonly [why: string, proposals: unknown])[] = [
    ['no list', 'statements'],
    ['a quote that the text does not have', { statements: [{ ...statement, quote: 'The girders are new.' }] }],
    ['no quote', { statements: [{ ...statement, quote: ' ' }] }],
    ['a quote that stands twice, without its place', { events: [{ quote: 'bridge', title: 'x' }] }],
    ['direct words that the quote does not have', { statements: [{ ...statement, text: 'The girders are rotten.' }] }],
    ['a form that there is not', { statements: [{ ...statement, form: 'loud' }] }],
    ['a person whom the text does not name', { people: [{ quote: 'Mayor Ada Quill', name: 'Ada Smith' }] }],
    ['an event without a title', { events: [{ quote, title: '' }] }],
  ];
  for (const [why, proposals] of dropped) {
    it(`is dropped for ${why}`, async () => {
      const own = await propose(text);
      const all = await withProposer(proposals);
      expect([all.people.length, all.events.length, all.statements.length]).to.deep.equal([
        own.people.length,
        own.events.length,
        own.statements.length,
      ]);
    });
  }

  it('keeps no speaker that the text does not name, and no date that is none', async () => {
    const { statements, events } = await withProposer({
      statements: [{ ...statement, form: 'indirect', text: 'They are old', speaker: 'Ada Smith' }],
      events: [{ quote, title: 'Old', date: 'long ago' }],
    });
    expect(statements.find(({ text: words }) => words === 'They are old')?.speaker).to.equal(null);
    expect(events.find(({ title }) => title === 'Old')?.date).to.equal(null);
  });

  it('that fails proposes nothing', async () => {
    const failing = await propose(text, {
      proposer: () => {
        throw new Error('no model');
      },
    });
    expect(failing).to.deep.equal(await propose(text));
    expect(await propose(text, { proposer: () => Promise.reject(new Error('no net')) })).to.deep.equal(
      await propose(text),
    );
  });

  it('never gets a span in that is not there, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.nat(2_000), fc.nat(2_000), async (value, start, end) => {
        const given = {
          quote: text.slice(start, end),
          start: end,
          end: start,
          name: value,
          title: 'x',
          form: 'direct',
          text: value,
        };
        const { people, events, statements } = await withProposer({
          people: [given, value],
          events: [given],
          statements: value,
        });
        for (const each of [...people, ...events, ...statements])
          expect(text.slice(each.start, each.end)).to.equal(each.quote);
      }),
      { numRuns: 100, seed: 18 },
    );
  });
});
