import { expect } from '@open-wc/testing';
import type { WhoSaidWhatElement } from '../../../src/elements/who-said-what/who-said-what-element.js';
import type { ExplainerDocument } from '../../../src/model/schema/schema.js';
import { makeFinding } from '../../helpers/make-document.js';
import { cardOf, show, storyOf } from './make-statements.js';

const finding = makeFinding({ about: { statements: ['s1'], topics: ['aid'] }, sources: ['report'] });
const twoSides = storyOf({}, { speaker: 'wang', text: 'He denied it.' }, { topics: ['peace'] });
const story: ExplainerDocument = { ...twoSides, findings: [finding] };

const findingsIn = (element: WhoSaidWhatElement) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.finding')];
const textOf = (node: Node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
const linksIn = (element: WhoSaidWhatElement) =>
  [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.card button')].filter(
    (button) => textOf(button) === 'See what is established',
  );
const isBefore = (one: Node, other: Node) =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

describe('who-said-what: what is established', () => {
  it('stands in the row of its topic, below the topic’s name and above both sides', async () => {
    const element = await show(story);
    const [drawn, ...others] = findingsIn(element);
    expect(others).to.deep.equal([]);
    expect(textOf(drawn!)).to.equal(
      'Established, as of 19 February 2023: The balloon was recovered off South Carolina. Reported in The report’s title',
    );
    const row = drawn!.closest('.row')!;
    expect(isBefore(row.querySelector('.topic-name')!, drawn!)).to.equal(true);
    for (const id of ['s1', 's2']) {
      expect(row.contains(cardOf(element, id))).to.equal(true);
      expect(isBefore(drawn!, cardOf(element, id))).to.equal(true);
    }
  });

  it('is as wide as the sides together', async () => {
    const element = await show(story);
    const [drawn] = findingsIn(element);
    const sides = drawn!.closest('.row')!.querySelector('.sides')!.getBoundingClientRect();
    const { left, right } = drawn!.getBoundingClientRect();
    expect(left).to.be.closeTo(sides.left, 1);
    expect(right).to.be.closeTo(sides.right, 1);
  });

  it('is where the statements that it is about lead', async () => {
    const element = await show(story);
    const links = linksIn(element);
    expect(links.map((link) => link.closest('.card')!.getAttribute('data-id'))).to.deep.equal(['s1']);
    links[0]!.click();
    expect(element.shadowRoot!.activeElement).to.equal(findingsIn(element)[0]);
  });

  for (const view of ['conversation', 'speakers'] as const)
    it(`stands above all statements in the view ${view}`, async () => {
      const element = await show(story, { view });
      const [drawn] = findingsIn(element);
      expect(isBefore(drawn!, cardOf(element, 's1'))).to.equal(true);
      linksIn(element)[0]!.click();
      expect(element.shadowRoot!.activeElement).to.equal(drawn);
    });

  it('goes with its topic where a page shows other topics', async () => {
    for (const view of ['positions', 'conversation'] as const) {
      const element = await show(story, { topic: 'peace', view });
      expect(findingsIn(element)).to.deep.equal([]);
    }
  });

  it('is told to be withdrawn, and why, and no statement leads to it', async () => {
    const note = 'It was another balloon.';
    const element = await show({ ...twoSides, findings: [{ ...finding, status: 'withdrawn', note }] });
    expect(findingsIn(element).map(textOf)).to.deep.equal([`Finding withdrawn: ${note}`]);
    expect(linksIn(element)).to.deep.equal([]);
  });

  it('is corrected in sight, and in the list of corrections', async () => {
    const corrections = [
      { date: '2023-02-20', kind: 'correction', by: 'publisher', note: 'Not Myrtle Beach.' } as const,
    ];
    const element = await show({ ...twoSides, findings: [{ ...finding, corrections }] });
    expect(textOf(findingsIn(element)[0]!)).to.contain(
      'Correction, by the publisher, 20 February 2023: Not Myrtle Beach.',
    );
    expect(textOf(element.shadowRoot!.querySelector('section.corrections')!)).to.contain('Aid: Correction');
  });

  it('is shown in a story without statements', async () => {
    const element = await show({ ...twoSides, statements: [], findings: [{ ...finding, about: { topics: ['aid'] } }] });
    expect(findingsIn(element).length).to.equal(1);
  });

  it('stays in sight where its topic is closed', async () => {
    const element = await show({ ...story, topics: [], statements: twoSides.statements });
    expect(findingsIn(element)[0]!.closest('details')).to.equal(null);
  });

  it('adds nothing to a story without it', async () => {
    const element = await show(twoSides);
    expect(findingsIn(element)).to.deep.equal([]);
    expect(linksIn(element)).to.deep.equal([]);
  });
});
