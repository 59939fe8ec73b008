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

  const plainOf = (widthPx: number) => measure('', widthPx);

  for (const widthPx of [328, 760])
    for (const css of [
      'gap: 2em',
      'grid-template-columns: 2fr 1fr',
      'display: block',
      'display: flex; flex-direction: column',
    ])
      it(`keeps its words below their title where a page styles the detail with ${css}, ${widthPx} px wide`, async () => {
        const plain = await plainOf(widthPx);
        expect(plain.words.left).to.be.closeTo(plain.title.left, 1);
        const { words, title } = await measure(`event-timeline::part(detail) { ${css} }`, widthPx);
        expect(words.left).to.be.closeTo(title.left, 1);
      });

  for (const css of [
    '::part(list) { display: flex; flex-direction: column; align-items: flex-start }',
    '::part(item) { inline-size: fit-content }',
    '::part(detail) { display: inline-block }',
  ])
    it(`has the width of its words where a page writes ${css}`, async () => {
      const plain = await plainOf(328);
      const { words } = await measure(`event-timeline${css}`);
      expect(words.width).to.be.greaterThan(plain.words.width / 2);
    });

  for (const widthPx of [328, 560])
    it(`keeps the column of its words in a frame that a page draws around it, ${widthPx} px wide`, async () => {
      const plain = await plainOf(widthPx);
      const frame = 'border: 1px solid; padding-inline: 15px; margin-inline: -16px';
      const framed = await measure(`event-timeline::part(detail) { ${frame} }`, widthPx);
      expect(framed.detail.width).to.be.closeTo(plain.detail.width + 32, 1);
      expect(framed.words.left).to.be.closeTo(plain.words.left, 1);
      expect(framed.words.width).to.be.closeTo(plain.words.width, 1);
      expect(framed.statements.width).to.be.closeTo(plain.statements.width, 1);
    });

  it('has the page’s own colour behind it on a phone', async () => {
    const element = await show(munich, { selected: 'munich-meeting' }, 340);
    const detail = one(element, '.detail');
    expect(getComputedStyle(detail).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('moves nothing with an outline', async () => {
    const plain = await plainOf(328);
    const { words, statements } = await measure(
      'event-timeline::part(detail) { outline: 1px solid; outline-offset: 8px }',
    );
    expect([words.left, words.right]).to.deep.equal([plain.words.left, plain.words.right]);
    expect(statements.width).to.equal(plain.statements.width);
  });

  it('gives pictures the whole width, also within a padding that comes later, on a phone', async () => {
    const picture = { kind: 'image', src: '/none.jpg', alt: 'A balloon', width: 400, height: 300 } as const;
    const element = await show(storyOf([{ media: [picture] }]), { selected: 'e1', view: 'list' }, 328);
    const boxes = () => ['#detail', '.media'].map((each) => one(element, each).getBoundingClientRect());
    const [before, unpadded] = boxes();
    expect(unpadded!.left).to.be.closeTo(before!.left, 1);
    const style = document.createElement('style');
    style.textContent = 'event-timeline::part(detail) { padding-inline: 16px }';
    document.head.append(style);
    await settle(element);
    const [detail, media] = boxes();
    style.remove();
    expect(media!.left).to.be.closeTo(detail!.left + 16, 1);
    expect(media!.right).to.be.closeTo(detail!.right - 16, 1);
  });

  it('stays in line with the title where the page gives each event a padding', async () => {
    const { words, title } = await measure('event-timeline::part(item) { padding-inline: 12px }');
    expect(words.left).to.be.closeTo(title.left, 1);
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

describe('event-timeline: the sources of an event in its detail', () => {
  const citing = (...sources: readonly object[]) => ({
    explainer: 1,
    title: 'A war',
    sources: [{ id: 'report', title: 'The report' }],
    events: [{ id: 'invasion', title: 'Troops invade', date: '2022-02-24', sources }],
  });
  const detailOf = async (...sources: readonly object[]) =>
    one(await show(citing(...sources), { selected: 'invasion' }, 1000), '#detail').textContent;

  it('says so where none of them gives the date', async () => {
    const words = { source: 'report', quote: 'troops invaded', for: 'text' };
    expect(await detailOf(words)).to.contain('No source is given for the date.');
    expect(await detailOf(words, { source: 'report', quote: 'on 24 February', for: 'date' })).not.to.contain(
      'for the date',
    );
    expect(await detailOf({ source: 'report' })).not.to.contain('for the date');
  });

  it('says nothing of statements where none is about the event', async () => {
    const element = await show(munich, { selected: 'beijing-visit' }, 1000);
    expect(one(element, '#detail').textContent).not.to.contain('No statement');
  });
});
