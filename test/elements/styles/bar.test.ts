import { expect, fixture, html } from '@open-wc/testing';
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import type { NewsExplainerElement } from '../../../src/elements/news-explainer/news-explainer-element.js';
import '../../../src/index.js';

/** Styles of the bars above the sections. */
async function barsWith(style: string): Promise<readonly CSSStyleDeclaration[]> {
  const element = await fixture<NewsExplainerElement>(
    html`<news-explainer .data=${munich} style=${style}></news-explainer>`,
  );
  await element.updateComplete;
  const roots = [element, ...element.shadowRoot!.querySelectorAll('event-timeline, who-said-what')];
  return Promise.all(
    roots.map(async (each) => {
      await (each as NewsExplainerElement).updateComplete;
      const head = each.shadowRoot!.querySelector('.header, .head')!;
      return getComputedStyle(head);
    }),
  );
}

describe('the bar above each section', () => {
  it('is three pixels of the text’s colour above the story, and one above its sections', async () => {
    const [story, ...sections] = await barsWith('color: rgb(1, 2, 3)');
    expect(story!.borderBlockStart).to.equal('3px solid rgb(1, 2, 3)');
    for (const bar of sections) expect(bar.borderBlockStartWidth).to.equal('1px');
  });

  it('is what the page says', async () => {
    for (const bar of await barsWith('--said-bar: 1px dashed rgb(9, 9, 9)'))
      expect(bar.borderBlockStart).to.equal('1px dashed rgb(9, 9, 9)');
  });

  it('is hidden where the page wants none', async () => {
    for (const { borderBlockStartStyle } of await barsWith('--said-bar: none'))
      expect(borderBlockStartStyle).to.equal('none');
  });
});
