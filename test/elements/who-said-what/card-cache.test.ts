import { expect, fixtureCleanup } from '@open-wc/testing';
import * as fc from 'fast-check';
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import type { WhoSaidWhatElement } from '../../../src/elements/who-said-what/who-said-what-element.js';
import { registerMessages } from '../../../src/i18n/messages.js';
import type { StatementFilter } from '../../../src/layout/filter/statement-filter.js';
import type { ExplainerDocument } from '../../../src/model/schema/schema.js';
import { all, cardOf, read, show, storyOf, words } from './make-statements.js';
import { waitUntil } from '../../helpers/wait-until.js';
import { countToTry } from '../../helpers/every-day.js';

const isWrapper = (element: Element) => element.matches('.kept, .kept > div');

/** What is drawn, whatever holds it: elements with their attributes and texts. */
function picture(node: Node): string {
  if (node instanceof Text) return node.data.replace(/\s+/g, ' ');
  if (node instanceof Comment) return '';
  const inside = [...node.childNodes].map(picture).join('');
  if (!(node instanceof Element) || isWrapper(node)) return inside;
  const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value.trim()}`).sort();
  return `<${node.localName} ${attributes.join(' ')}>${inside}</>`;
}

const pictureOf = (element: Element) => picture(element.shadowRoot!).replace(/\s*([<>])\s*/g, '$1');

const filter: fc.Arbitrary<StatementFilter> = fc.oneof(
  fc.constant({}),
  fc.record(
    {
      text: fc.constantFrom('balloon', 'a', 'zebra', 'lethal'),
      topic: fc.constantFrom('balloon', 'aid', 'aid apology'),
      speaker: fc.constantFrom('wang', 'blinken'),
      side: fc.constantFrom('us', 'china'),
      event: fc.constantFrom('shoot-down', 'munich-meeting'),
      form: fc.constantFrom('paraphrase' as const, 'partly-quoted' as const, 'silence' as const),
    },
    { requiredKeys: [] },
  ),
);

const corrected = {
  ...munich,
  statements: munich.statements.map((entry) => (entry.id === 'xinhua' ? { ...entry, text: 'It has “hurt”.' } : entry)),
};

const act: fc.Arbitrary<Partial<WhoSaidWhatElement>> = fc.oneof(
  fc.record({ filter }),
  fc.record({ filter }),
  fc.record({ view: fc.constantFrom('positions', 'conversation', 'speakers') }),
  fc.record({ selected: fc.constantFrom(null, 'xinhua', 'lethal-support') }),
  fc.record({ order: fc.constantFrom('oldest' as const, 'newest' as const) }),
  fc.record({ topic: fc.constantFrom(null, 'balloon') }),
  fc.record({ data: fc.constantFrom(munich, corrected) }),
);

describe('who-said-what: cards that are kept', () => {
  it('show what new ones would, whatever a reader and the page do one after the other', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 8 }), async (acts) => {
        const element = await show(munich, { filter: { text: 'e' } });
        const state: Partial<WhoSaidWhatElement> = { filter: { text: 'e' } };
        for (const change of acts) {
          Object.assign(element, change);
          Object.assign(state, change);
          await element.updateComplete;
        }
        const { data = munich, ...attributes } = state;
        const fresh = await show(data, attributes);
        expect(pictureOf(element)).to.equal(pictureOf(fresh));
        fixtureCleanup();
      }),
      { seed: 20_230_218, numRuns: countToTry(40) },
    );
  });

  it('come back as they were, and open where they were open', async () => {
    const element = await show(munich, { filter: { side: 'us' } });
    const card = cardOf(element, 'lethal-support');
    card.querySelector('details')!.open = true;
    element.filter = { side: 'china' };
    await element.updateComplete;
    expect(card.isConnected).to.equal(false);
    element.filter = {};
    element.view = 'conversation';
    await element.updateComplete;
    expect(cardOf(element, 'lethal-support')).to.equal(card);
    expect(card.querySelector('details')!.open).to.equal(true);
  });

  it('lead to others only while those are shown', async () => {
    const element = await show(munich, { filter: { text: 'e' } });
    const links = () => [...cardOf(element, 'hysterical').querySelectorAll('.links button')].map(words);
    element.filter = {};
    await element.updateComplete;
    expect(links()).to.deep.equal(['United States, Antony Blinken']);
    element.filter = { side: 'china' };
    await element.updateComplete;
    expect(links()).to.be.empty;
    expect(read(cardOf(element, 'hysterical'), '.links')).to.equal('in contrast to United States, Antony Blinken');
  });

  it('follow the language and the zone of the page', async () => {
    const data = storyOf({ date: '2023-02-18T23:30+00:00' }, {});
    const element = await show(data, { filter: { text: 'concerned' } });
    expect(read(cardOf(element, 's1'), '.facts')).to.contain('18 February 2023');
    element.timeZone = 'Asia/Tokyo';
    await element.updateComplete;
    expect(read(cardOf(element, 's1'), '.facts')).to.contain('19 February 2023');
    registerMessages('lv', { paraphrase: 'Pārstāsts' });
    element.lang = 'lv';
    element.requestUpdate();
    await element.updateComplete;
    expect(read(cardOf(element, 's1'), '.form-name')).to.equal('Pārstāsts:');
  });

  describe('by the hundred', () => {
    const many: ExplainerDocument = storyOf(
      ...Array.from({ length: 300 }, (_, index) => ({
        text: `He spoke of matter ${index}.`,
        speaker: index % 2 ? 'wang' : 'blinken',
      })),
    );

    for (const view of ['positions', 'conversation', 'speakers'] as const)
      it(`are counted at once in ${view}, the first are there at once, and all soon after`, async () => {
        const element = await show(many, { view, filter: { text: 'matter 29' } });
        expect(all(element, '.card')).to.have.length(11);
        element.filter = {};
        // The update itself, without what comes after it.
        await Promise.resolve();
        const shown = all(element, '.card').length;
        expect(shown).to.be.at.least(30).and.below(300);
        expect(all(element, '.kept')).to.have.length(300);
        await element.updateComplete;
        expect(all(element, '.card')).to.have.length(300);
        expect(new Set(all(element, '.card').map(({ dataset }) => dataset['id'])).size).to.equal(300);
      });

    it('all come back, also if the page narrows and widens the list just as the last of them has come', async function () {
      const { scheduler } = globalThis as unknown as { scheduler?: { yield?: () => Promise<void> } };
      const letOthers = scheduler?.yield?.bind(scheduler);
      if (!scheduler || !letOthers) return this.skip();
      const element = await show(many, { filter: { text: 'matter 29' } });
      let isOver = false;
      scheduler.yield = async () => {
        if (!isOver && all(element, '.card').length === 300) {
          isOver = true;
          for (const filter of [{ text: 'matter 29' }, {}]) {
            element.filter = filter;
            await Promise.resolve();
          }
        }
        return letOthers();
      };
      try {
        element.filter = {};
        await waitUntil(() => isOver);
        await element.updateComplete;
        expect(all(element, '.card')).to.have.length(300);
      } finally {
        scheduler.yield = letOthers;
      }
    });
  });
});
