import { expect, fixture, html } from '@open-wc/testing';
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import type { NewsExplainerElement } from '../../../src/elements/news-explainer/news-explainer-element.js';
import { untilStill } from '../../helpers/until-still.js';
import '../../../src/desk/element/explainer-editor.js';
import '../../../src/index.js';

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** All elements in a shadow root, and in the shadow roots inside it. */
function elementsIn(root: ShadowRoot | null): readonly HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('*') ?? [])].flatMap((each) => [
    each,
    ...elementsIn(each.shadowRoot),
  ]);
}

/** Elements with a line on one of their sides alone, which a round corner would bend. */
function findBent(host: Element): readonly string[] {
  return elementsIn(host.shadowRoot).flatMap((each) => {
    const look = () => {
      const style = getComputedStyle(each);
      const lines = SIDES.filter((side) => parseFloat(style[`border${side}Width`]) > 0);
      return lines.length === 1 && each.checkVisibility() ? style.borderRadius : '0px';
    };
    const radii = [look()];
    if (each.matches('button, [tabindex], summary, .card')) {
      if (each.matches('.card')) each.tabIndex = -1;
      each.focus();
      radii.push(look());
    }
    const bent = radii.find((radius) => radius !== '0px');
    return bent === undefined ? [] : [`${each.localName}.${each.className} ${bent}`];
  });
}

describe('--said-radius', () => {
  for (const radius of ['', '24px', '50%', '2em', '999px'])
    it(`bends no line below a tab, nor beside a statement, with "${radius}"`, async () => {
      const element = await fixture<NewsExplainerElement>(
        html`<news-explainer .data=${munich} style="--said-radius: ${radius}"></news-explainer>`,
      );
      await element.updateComplete;
      await untilStill();
      expect(findBent(element)).to.deep.equal([]);
    });

  it('bends no line below a tab of the desk', async () => {
    const desk = await fixture<HTMLElement>(
      html`<explainer-editor .data=${munich} style="--said-radius: 24px"></explainer-editor>`,
    );
    await untilStill();
    expect(findBent(desk).filter((name) => name.startsWith('button'))).to.deep.equal([]);
  });
});
