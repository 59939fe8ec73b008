import { expect } from '@open-wc/testing';
import munich from '../../../../data/munich-meeting.json' with { type: 'json' };
import type { WhoSaidWhatElement } from '../../../../src/elements/who-said-what/who-said-what-element.js';
import { untilStill } from '../../../helpers/until-still.js';
import { show } from '../make-statements.js';

const withoutTopics = {
  ...munich,
  topics: [],
  statements: munich.statements.map((statement) => ({ ...statement, topics: [] })),
};

const all = (element: WhoSaidWhatElement, selector: string) => [...element.shadowRoot!.querySelectorAll(selector)];
const one = (element: WhoSaidWhatElement, selector: string) => all(element, selector)[0]!;

const withoutSides = {
  ...withoutTopics,
  sides: [],
  people: munich.people.map(({ side: _, ...person }) => person),
};

describe('who-said-what: statements by topic', () => {
  it('leave no empty column where the story has no topics', async () => {
    for (const [story, isIndented] of [
      [withoutTopics, false],
      [munich, true],
    ] as const) {
      const element = await show(story, { view: 'positions' });
      element.style.inlineSize = '1000px';
      await untilStill();
      const { left } = one(element, '.row').getBoundingClientRect();
      for (const selector of ['.topic-body', '.heads > *'])
        expect(one(element, selector).getBoundingClientRect().left - left > 100, selector).to.equal(isIndented);
      const [first, second] = all(element, '.heads > * > *').map((each) => each.getBoundingClientRect());
      expect(first!.top).to.equal(second!.top);
      expect(first!.right).to.be.lessThan(second!.left);
    }
  });

  it('are not offered by topic where the story has no topics, nor by sides where it has none', async () => {
    for (const [story, views] of [
      [munich, ['By topic', 'In order', 'By speaker']],
      [withoutTopics, ['All sides', 'In order', 'By speaker']],
      [withoutSides, ['Statements', 'In order', 'By speaker']],
    ] as const) {
      const element = await show(story);
      const buttons = all(element, '.segments[aria-label="View"] button');
      expect(buttons.map((button) => button.textContent.trim())).to.deep.equal(views);
    }
  });
});
