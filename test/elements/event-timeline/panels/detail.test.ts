import { expect } from '@open-wc/testing';
import munich from '../../../../data/munich-meeting.json' with { type: 'json' };
import { buttonNamed, one, settle, show, storyOf } from '../make-timeline.js';

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

describe('event-timeline: the detail in its row of a list', () => {
  /** A list of 328 px, as on a phone 360 px wide, and how wide its words are. */
  async function measure(css: string, widthPx = 328) {
    const element = await show(munich, { selected: 'munich-meeting', view: 'list' }, widthPx);
    const style = document.createElement('style');
    style.textContent = css;
    element.before(style);
    await settle(element);
    const boxOf = (selector: string) => one(element, selector).getBoundingClientRect();
    const words = boxOf('.detail-event > p');
    const [detail, title] = [boxOf('#detail'), boxOf('.item.open .item-title')];
    const statements = boxOf('.detail-statements');
    element.parentElement!.remove();
    return { words, detail, title, statements };
  }

  for (const widthPx of [328, 560, 760])
    it(`keeps the width of its words in the border and padding that the page gives to the part, ${widthPx} px wide`, async () => {
      const plain = await measure('', widthPx);
      expect(plain.words.left).to.be.closeTo(plain.title.left, 1);
      const framed = await measure('event-timeline::part(detail) { border: 1px solid; padding: 16px }', widthPx);
      expect(framed.words.width).to.be.closeTo(plain.words.width, 1);
      expect(framed.words.right).to.be.closeTo(framed.detail.right - 17, 1);
      expect(framed.detail.width).to.be.closeTo(widthPx, 1);
      expect(framed.statements.right).to.be.closeTo(framed.detail.right - 17, 1);
    });

  it('gives pictures the whole width within border and padding, on a phone', async () => {
    const picture = {
      kind: 'image',
      src: '/none.jpg',
      alt: 'A balloon',
      width: 400,
      height: 300,
    } as const;
    const style = document.createElement('style');
    style.textContent = 'event-timeline::part(detail) { border: 1px solid; padding: 16px }';
    // Firefox computes container units anew only where a container has another width, and a padding gives it none.
    document.head.append(style);
    const element = await show(storyOf([{ media: [picture] }]), { selected: 'e1', view: 'list' }, 328);
    const [detail, media] = ['#detail', '.media'].map((each) => one(element, each).getBoundingClientRect());
    style.remove();
    expect(media!.left).to.be.closeTo(detail!.left + 17, 1);
    expect(media!.right).to.be.closeTo(detail!.right - 17, 1);
  });

  it('stays in line with the title where the page gives each event a padding', async () => {
    const { words, title } = await measure('event-timeline::part(item) { padding-inline: 12px }');
    expect(words.left).to.be.closeTo(title.left, 1);
  });

  it('keeps its words within a padding that is larger than the space before them', async () => {
    const { words, detail } = await measure('event-timeline::part(detail) { padding: 80px }');
    expect(words.left).to.be.closeTo(detail.left + 80, 1);
    expect(words.right).to.be.closeTo(detail.right - 80, 1);
  });
});

describe('event-timeline: the part title', () => {
  for (const [view, selector] of [
    ['list', '.item-title'],
    ['chart', '.detail-title'],
  ] as const)
    it(`is the title of an event, as a ${view}`, async () => {
      const element = await show(munich, { selected: 'munich-meeting', view });
      const style = document.createElement('style');
      style.textContent = 'event-timeline::part(title) { font-style: italic }';
      element.before(style);
      await settle(element);
      expect(getComputedStyle(one(element, selector)).fontStyle).to.equal('italic');
    });
});
