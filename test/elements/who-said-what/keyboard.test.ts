import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import type { NewsExplainerElement } from '../../../src/elements/news-explainer/news-explainer-element.js';
import type { WhoSaidWhatElement } from '../../../src/elements/who-said-what/who-said-what-element.js';
import '../../../src/elements/news-explainer/news-explainer.js';
import { accessibilityTree, type Told } from '../../helpers/accessibility-tree.js';
import { all, show, words } from './make-statements.js';
import { needs } from '../../helpers/engine.js';

/** What has the focus, as assistive technology is told. */
async function focused(): Promise<Told | undefined> {
  return (await accessibilityTree()).findLast(({ role, states }) => states['focused'] && role !== 'RootWebArea');
}

/** What has the focus, through shadow roots. */
function activeElement(root: DocumentOrShadowRoot = document): Element | null {
  const { activeElement: active } = root;
  return active?.shadowRoot ? activeElement(active.shadowRoot) : active;
}

/** Presses Tab until something of this role and name has the focus; the whole tree is read only where it may be that. */
async function tabTo(role: string, name: RegExp): Promise<Told> {
  for (let step = 0; step < 150; step += 1) {
    await sendKeys({ press: 'Tab' });
    const active = activeElement();
    const label = active instanceof HTMLSelectElement ? active.labels?.[0]?.querySelector('.find-name') : active;
    if (!name.test(words(label))) continue;
    const stop = await focused();
    if (stop?.role === role && name.test(stop.name)) return stop;
  }
  throw new Error(`Tab leads to no ${role} ${name}`);
}

async function press(element: WhoSaidWhatElement, keys: Parameters<typeof sendKeys>[0]): Promise<void> {
  await sendKeys(keys);
  await element.updateComplete;
}

/** The words that stand in what is announced politely, now. */
async function announced(): Promise<string> {
  const tree = await accessibilityTree();
  const at = tree.findIndex(({ role, states }, index) => {
    const isEmpty = !['StaticText', 'strong'].includes(tree[index + 1]?.role ?? '');
    return role === 'status' && states['live'] === 'polite' && !isEmpty;
  });
  expect(at, 'nothing is announced').to.be.at.least(0);
  const rest = tree.slice(at + 1);
  const end = rest.findIndex(({ role }) => !['StaticText', 'button', 'strong'].includes(role));
  const texts = rest.slice(0, end < 0 ? rest.length : end).filter(({ role }) => role === 'StaticText');
  return texts
    .map(({ name }) => name)
    .join('')
    .trim();
}

/** Opens the note of this number as a reader does. */
async function openNote(number: number): Promise<void> {
  await tabTo('DisclosureTriangle', new RegExp(`^${number} the report`));
  await sendKeys({ press: 'Enter' });
}

/** Words that a screen reader says of each card, in order. */
function cardsIn(tree: readonly Told[]): readonly string[] {
  const starts = tree.flatMap(({ role }, at) => (role === 'article' ? [at] : []));
  return starts.map((at, index) => {
    const told = tree.slice(at, starts[index + 1]).filter(({ role }) => role === 'StaticText');
    return told.map(({ name }) => name).join('');
  });
}

describe('who-said-what by keyboard alone, as assistive technology is told', function () {
  this.timeout(30_000);
  before(function () {
    needs(this, 'the accessibility tree');
  });

  it('chooses a statement and lets go of it again', async () => {
    const element = await show(munich);
    const named = /^Mark ?: China, Wang Yi, partly quoted$/;
    await openNote(16);
    expect((await tabTo('button', named)).states['pressed']).to.equal('false');
    await press(element, { press: 'Enter' });
    expect(element.selected).to.equal('certain-forces');
    expect((await focused())?.states['pressed']).to.equal('true');
    await press(element, { press: 'Space' });
    expect(element.selected).to.equal(null);
    expect((await focused())?.states['pressed']).to.equal('false');
  });

  it('chooses for the whole story, and the focus stays', async () => {
    const around = await fixture<NewsExplainerElement>(html`<news-explainer .data=${munich}></news-explainer>`);
    await around.updateComplete;
    const element = all(around, 'who-said-what')[0] as WhoSaidWhatElement;
    await element.updateComplete;
    all(element, '.find-button')[0]!.focus();
    await openNote(10);
    await tabTo('button', /^On the timeline ?: United States, Antony Blinken, partly quoted$/);
    await press(element, { press: 'Enter' });
    await around.updateComplete;
    expect(around.selectedStatement).to.equal('lethal-support');
    expect((await focused())?.name).to.match(/^On the timeline ?: United States, Antony Blinken/);
  });

  it('reaches in order: views, finding, then each statement once, with what can be done with it', async () => {
    const element = await show(munich);
    for (const details of all(element, 'details')) details.setAttribute('open', '');
    const tree = await accessibilityTree();
    const buttons = tree.filter(({ role }) => role === 'button').map(({ name }) => name);
    expect(buttons.slice(0, 4)).to.deep.equal(['By topic', 'In order', 'By speaker', 'Find']);
    const cards = cardsIn(tree);
    expect(cards).to.have.length(munich.statements.length);
    const copied = buttons.filter((name) => /^Copy ?: /.test(name)).map((name) => name.split(/, | ?: /).at(-1)!);
    expect(copied).to.have.length(cards.length);
    cards.forEach((card, index) => expect(card.toLowerCase(), 'in the same order').to.include(copied[index]));
  });

  it('hears of which topic and of whom each folded list and each summary holds more', async () => {
    await show(munich);
    const tree = await accessibilityTree();
    const folds = tree.filter(({ role }) => role === 'DisclosureTriangle').map(({ name }) => name.replace(' ,', ','));
    expect(folds.filter((name) => /more|statements/.test(name))).to.deep.equal([
      'United States: 2 more, The balloon',
      'China: 1 more, The balloon',
      '5 statements, Aid to Russia',
      'United States: 3 more, Aid to Russia',
      'China: 1 more, Peace in Ukraine',
    ]);
  });

  it('finds by words, hears how many are left, and goes back', async () => {
    const element = await show(munich);
    expect((await tabTo('button', /^Find$/)).states['expanded']).to.equal(false);
    await press(element, { press: 'Enter' });
    expect(await focused()).to.include({ role: 'searchbox', name: 'Words' });
    await press(element, { type: 'lethal support' });
    expect(await announced()).to.equal('1 of 23 statements · show all');
    const [card, ...others] = cardsIn(await accessibilityTree());
    expect(card).to.match(/^United States ·.*Blinken.*Partly quoted/);
    expect(others).to.deep.equal([]);
    await tabTo('button', /^show all$/);
    await press(element, { press: 'Enter' });
    expect(await focused()).to.include({ role: 'searchbox', value: '' });
    expect(await announced()).to.equal('20 statements, 3 things not said');
    await press(element, { press: 'Escape' });
    const stop = await focused();
    expect([stop?.role, stop?.name, stop?.states['expanded']]).to.deep.equal(['button', 'Find', false]);
  });

  it('narrows by a choice from each list, whose names and counts are read', async () => {
    const element = await show(munich);
    await tabTo('button', /^Find$/);
    await press(element, { press: 'Enter' });
    const tree = await accessibilityTree();
    expect(tree.find(({ role }) => role === 'search')?.name).to.equal('Find');
    const lists = tree.filter(({ role }) => role === 'combobox').map(({ name, value }) => [name, value]);
    expect(lists).to.deep.equal([
      ['Topic', 'All topics'],
      ['Speaker', 'All speakers'],
      ['Side', 'All sides'],
      ['Event', 'All events'],
      ['Form', 'All forms'],
    ]);
    await tabTo('combobox', /^Side$/);
    await press(element, { press: 'ArrowDown' });
    expect((await focused())?.value).to.match(/^United States \(\d+\)$/);
    const count = cardsIn(await accessibilityTree()).length;
    expect(await announced()).to.equal(`${count} of 23 statements · show all`);
    expect(count).to.be.above(3).and.below(23);
    await press(element, { press: 'ArrowDown' });
    const chinese = cardsIn(await accessibilityTree());
    expect(chinese.filter((card) => !card.startsWith('China ·'))).to.deep.equal([]);
    expect((await focused())?.name, 'the focus stays').to.equal('Side');
  });

  it('copies a statement and hears that it is done', async () => {
    const element = await show(munich);
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.resolve() },
      configurable: true,
    });
    try {
      await openNote(16);
      await tabTo('button', /^Copy ?: China, Wang Yi, partly quoted$/);
      await press(element, { press: 'Enter' });
      expect((await focused())?.states['expanded']).to.equal(true);
      await tabTo('button', /^Copy with attribution$/);
      await press(element, { press: 'Enter' });
      await element.updateComplete;
      expect(await announced()).to.equal('Copied with attribution');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    }
  });
});
