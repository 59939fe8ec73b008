import { expect } from '@open-wc/testing';
import munich from '../../../../data/munich-meeting.json' with { type: 'json' };
import { buttonNamed, one, settle, show } from '../make-timeline.js';

/** A page that gives the detail a padding. */
async function showPadded(widthPx: number, padding: string) {
  const element = await show(munich, { selected: 'munich-meeting', view: 'chart' }, widthPx);
  const style = document.createElement('style');
  style.textContent = `event-timeline::part(detail) { padding: ${padding} }`;
  element.before(style);
  await settle(element);
  return element;
}

/** Boxes of all words that are read. */
function wordsIn(part: Element): readonly DOMRect[] {
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const boxes: DOMRect[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(text);
    if (text.textContent!.trim() !== '') boxes.push(...range.getClientRects());
  }
  return boxes;
}

describe('event-timeline: the button that closes the detail', () => {
  for (const widthPx of [1000, 600])
    it(`stands within the padding that the page gives to the part, ${widthPx} px wide`, async () => {
      const element = await showPadded(widthPx, '40px 30px');
      const detail = one(element, '#detail').getBoundingClientRect();
      const close = buttonNamed(element, 'Close').getBoundingClientRect();
      expect(close.right).to.be.closeTo(detail.right - 30, 1);
      expect(close.top).to.be.within(detail.top + 30, detail.top + 45);
    });

  it('covers no words, in one column and in two', async () => {
    for (const widthPx of [1000, 700, 600]) {
      const element = await showPadded(widthPx, '1em 0');
      const close = buttonNamed(element, 'Close').getBoundingClientRect();
      const covered = wordsIn(one(element, '#detail')).filter(
        ({ left, right, top, bottom }) =>
          left < close.right && right > close.left && top < close.bottom && bottom > close.top,
      );
      // The button covers its own words.
      expect(covered.length, `${widthPx}`).to.equal(1);
      element.remove();
    }
  });
});
