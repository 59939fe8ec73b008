import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import type { WhoSaidWhatElement } from '../../../src/elements/who-said-what/who-said-what-element.js';
import type { WhoSaidWhatFilterEvent } from '../../../src/elements/who-said-what/who-said-what-events.js';
import type { StatementFilter } from '../../../src/layout/filter/statement-filter.js';
import { all, show, storyOf, words } from './make-statements.js';

const COUNT = munich.statements.length;

const shownIds = (element: Element) => all(element, '.card').map(({ dataset }) => dataset['id']!);
const status = (element: Element) => words(all(element, '[part="filter"] [role="status"]')[0]);
const findButton = (element: Element) => all(element, '.find-button')[0]!;
const field = (element: Element) => all(element, 'input[type="search"]')[0] as HTMLInputElement | undefined;
const focused = ({ shadowRoot }: Element) => shadowRoot!.activeElement;
const selects = (element: Element) =>
  (all(element, '[part="filter"] select') as readonly HTMLSelectElement[]).map((select) => ({
    select,
    label: words(select.labels?.[0]?.querySelector('.find-name')),
    options: [...select.options].map(words),
  }));

/** As a reader with a keyboard. */
async function openFind(element: WhoSaidWhatElement): Promise<void> {
  findButton(element).focus();
  await sendKeys({ press: 'Enter' });
  await element.updateComplete;
}

async function press(element: WhoSaidWhatElement, keys: Parameters<typeof sendKeys>[0]): Promise<void> {
  await sendKeys(keys);
  await element.updateComplete;
}

async function choose(element: WhoSaidWhatElement, label: string, id: string): Promise<void> {
  const { select } = selects(element).find((each) => each.label === label)!;
  select.value = id;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

for (const view of ['positions', 'conversation', 'speakers'] as const) {
  describe(`who-said-what: finding in ${view}`, () => {
    it('opens, narrows, shows all again and closes by keyboard alone', async () => {
      const element = await show(munich, { view });
      expect(all(element, '[part="filter"]')).to.be.empty;
      await openFind(element);
      expect(findButton(element).getAttribute('aria-expanded')).to.equal('true');
      expect(focused(element) === field(element)).to.be.true;
      expect(status(element)).to.equal('20 statements, 3 things not said');

      await press(element, { type: 'LETHAL support' });
      expect(element.filter).to.deep.equal({ text: 'LETHAL support' });
      expect(shownIds(element)).to.deep.equal(['lethal-support']);
      expect(status(element)).to.equal(`1 of ${COUNT} statements · show all`);

      for (let steps = selects(element).length; steps >= 0; steps -= 1) await sendKeys({ press: 'Tab' });
      expect(words(focused(element))).to.equal('show all');
      await press(element, { press: 'Enter' });
      expect(element.filter).to.deep.equal({});
      expect(field(element)!.value).to.equal('');
      expect(shownIds(element)).to.have.length(COUNT);
      expect(focused(element) === field(element)).to.be.true;

      await press(element, { press: 'Escape' });
      expect(all(element, '[part="filter"]')).to.be.empty;
      expect(focused(element) === findButton(element)).to.be.true;
      expect(findButton(element).getAttribute('aria-expanded')).to.equal('false');
    });

    it('narrows by topic, speaker, side, event and form, and each shows as many as it says', async () => {
      const element = await show(munich, { view });
      await openFind(element);
      expect(selects(element).map(({ label, options }) => [label, options[0]])).to.deep.equal([
        ['Topic', 'All topics'],
        ['Speaker', 'All speakers'],
        ['Side', 'All sides'],
        ['Event', 'All events'],
        ['Form', 'All forms'],
      ]);
      for (const label of selects(element).map((each) => each.label)) {
        const { select, options } = selects(element).find((each) => each.label === label)!;
        expect(options.length, label).to.be.above(2);
        for (const [index, option] of [...select.options].entries()) {
          if (index === 0) continue;
          const count = Number(/\((\d+)\)$/.exec(options[index]!)![1]);
          await choose(element, label, option.value);
          expect(new Set(shownIds(element)).size, options[index]).to.equal(count);
          expect(status(element), options[index]).to.equal(`${count} of ${COUNT} statements · show all`);
        }
        await choose(element, label, '');
      }
    });

    it('says in words that nothing fits, with the way back', async () => {
      const element = await show(munich, { view });
      await openFind(element);
      await press(element, { type: 'zebra' });
      expect(status(element)).to.equal(`None of the ${COUNT} statements fits · show all`);
      expect(shownIds(element)).to.be.empty;
      expect(words(all(element, '.root')[0])).not.to.contain('Nothing to show yet');
      expect(focused(element) === field(element)).to.be.true;
      expect(findButton(element)).to.exist;
    });
  });
}

describe('who-said-what: finding', () => {
  it('shows what the page has set, its wishes in words, and takes it back', async () => {
    const element = await show(munich, { filter: { side: 'china', text: 'balloon' } });
    const found = shownIds(element).length;
    expect(status(element)).to.equal(`${found} of ${COUNT} statements · China · “balloon” · show all`);
    await openFind(element);
    expect(field(element)!.value).to.equal('balloon');
    expect(selects(element).find(({ label }) => label === 'Side')!.select.value).to.equal('china');
    await press(element, { press: 'Escape' });
    all(element, '[part="filter"] button')[0]!.click();
    await element.updateComplete;
    expect(shownIds(element)).to.have.length(COUNT);
    expect(focused(element) === findButton(element)).to.be.true;
  });

  it('keeps to what the page wishes: counts, choices and the way back', async () => {
    const element = await show(munich, { topic: 'balloon', filter: { speaker: 'wang' } });
    expect(status(element)).to.equal('3 of 9 statements · Wang Yi · show all');
    await openFind(element);
    const speaker = selects(element).find(({ label }) => label === 'Speaker')!;
    expect(speaker.options).to.include('Wang Yi (3)');
    expect(speaker.options.map((option) => option.split(' (')[0])).not.to.include('Some experts');
    await press(element, { press: 'Escape' });
    all(element, '[part="filter"] button')[0]!.click();
    await element.updateComplete;
    expect(words(all(element, '[part="filter"]')[0])).to.equal('9 of 20 statements');
  });

  it('takes several ids at once for one choice, with their names', async () => {
    const element = await show(munich, { filter: { topic: 'aid apology' } });
    expect(status(element)).to.equal(`6 of ${COUNT} statements · Aid to Russia, An apology · show all`);
  });

  it('says that the chosen statement is left out, and shows it again with all', async () => {
    const element = await show(munich, { selected: 'xinhua', filter: { side: 'us' } });
    expect(status(element)).to.contain('the chosen statement is not among them');
    expect(element.selected).to.equal('xinhua');
    all(element, '[part="filter"] button')[0]!.click();
    await element.updateComplete;
    expect(shownIds(element)).to.include('xinhua');
  });

  it('tells the page what a reader wants, and not what a script sets', async () => {
    const element = await show(munich);
    const told: StatementFilter[] = [];
    element.addEventListener('who-said-what-filter', ({ filter }) => told.push(filter));
    element.filter = { side: 'us' };
    await element.updateComplete;
    setTimeout(() => all(element, '[part="filter"] button')[0]!.click());
    const event = await oneEvent<WhoSaidWhatFilterEvent>(element, 'who-said-what-filter');
    expect(event).to.include({ bubbles: true, composed: true, cancelable: false });
    await openFind(element);
    await press(element, { type: 'a' });
    expect(told).to.deep.equal([{}, { text: 'a' }]);
  });

  it('keeps the focus where a choice was made, also when it is taken back', async () => {
    const element = await show(munich);
    await openFind(element);
    await choose(element, 'Side', 'us');
    const { select } = selects(element).find(({ label }) => label === 'Side')!;
    select.focus();
    await choose(element, 'Side', '');
    expect(focused(element) === select).to.be.true;
  });

  it('offers no choice where there is nothing to choose, and nothing to find in eleven statements', async () => {
    const many = (length: number) => storyOf(...Array.from({ length }, () => ({})));
    const element = await show(many(12));
    await openFind(element);
    expect(selects(element)).to.be.empty;
    expect(field(element)).to.exist;
    expect(findButton(await show(many(11)))).not.to.exist;
  });

  it('names what it is to assistive technology', async () => {
    const element = await show(munich);
    await openFind(element);
    expect(field(element)!.labels).to.have.length(1);
    expect(all(element, '[part="filter"] form')[0]!.role).to.equal('search');
    expect(all(element, `#${findButton(element).getAttribute('aria-controls')}`)).to.have.length(1);
    await expect(element).shadowDom.to.be.accessible();
  });
});
