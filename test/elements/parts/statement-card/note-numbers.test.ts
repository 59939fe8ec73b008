import { expect } from '@open-wc/testing';
import munich from '../../../../data/munich-meeting.json' with { type: 'json' };
import { all, show } from '../../who-said-what/make-statements.js';

/** The box of the last letter of an element. */
function lastLetterOf(element: Element): DOMRect {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let last: Text | undefined;
  while (walker.nextNode()) if (/\S/.test((walker.currentNode as Text).data)) last = walker.currentNode as Text;
  const end = last!.data.trimEnd().length;
  const range = document.createRange();
  range.setStart(last!, end - 1);
  range.setEnd(last!, end);
  return range.getBoundingClientRect();
}

describe('the number of a note', () => {
  it('stands in the line of the last word, at any width', async () => {
    const element = await show(munich);
    const strays = new Set<string>();
    const measured = new Set<Element>();
    for (let widthPx = 280; widthPx < 440; widthPx += 4) {
      element.style.inlineSize = `${widthPx}px`;
      await element.updateComplete;
      for (const card of all(element, '.card')) {
        const number = card.querySelector(':scope .note.numbered > summary .number')?.getBoundingClientRect();
        const words = card.querySelector('.words');
        if (!number?.width || !words || !card.checkVisibility()) continue;
        measured.add(card);
        const letter = lastLetterOf(words);
        if (number.top > letter.bottom - 2) strays.add(`${card.getAttribute('data-id')} at ${widthPx} px`);
      }
    }
    expect([...strays]).to.deep.equal([]);
    expect(measured.size).to.be.above(10);
  });
});
