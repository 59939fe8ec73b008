import { expect } from '@open-wc/testing';
import munich from '../../data/munich-meeting.json' with { type: 'json' };
import { allLanguages } from '../../src/i18n/all-languages.js';
import { all, nextFrame, read } from './event-timeline/make-timeline.js';
import '../../src/index.js';
import { partOf } from '../helpers/every-day.js';

type Tag = 'event-timeline' | 'who-said-what';

/** A story in a column so many pixels wide, in a language and a size of type, with buttons of the page's among ours. */
async function showIn(tag: Tag, lang: string, widthPx: number, fontSize: string): Promise<HTMLElement> {
  const page = document.createElement('div');
  page.lang = lang;
  page.dir = lang === 'ar' ? 'rtl' : 'ltr';
  page.style.cssText = `inline-size: ${widthPx}px; font-size: ${fontSize}`;
  const element = Object.assign(document.createElement(tag), { data: munich });
  element.innerHTML = ['Subscribe', 'Follow', 'Share']
    .map((words) => `<button slot="toolbar" style="font-size: 0.875em">${words}</button>`)
    .join('');
  page.append(element);
  document.body.append(page);
  await element.loaded;
  for (let frame = 0; frame < 3; frame += 1) {
    await element.updateComplete;
    await nextFrame();
  }
  return element;
}

const isApart = (a: DOMRect, b: DOMRect) =>
  a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;

/** What is wrong with the buttons of a toolbar and the heading beside them, each in words. */
function faultsOf(element: HTMLElement): readonly string[] {
  const column = element.parentElement!.getBoundingClientRect();
  const buttons = [...all(element, '.toolbar button'), ...element.querySelectorAll('button')];
  const boxes = buttons.map((button) => button.getBoundingClientRect());
  const heading = all(element, 'h2')[0]!.getBoundingClientRect();
  const squeezed = heading.width < column.width / 2 ? ['the heading is squeezed'] : [];
  const faults = buttons.flatMap((button, index) => {
    const box = boxes[index]!;
    const range = document.createRange();
    range.selectNodeContents(button);
    const words = range.getBoundingClientRect();
    const onIt = buttons.filter((_, other) => other > index && !isApart(box, boxes[other]!));
    return [
      box.left < column.left - 1 || box.right > column.right + 1 ? `${read(button)}: beyond the column` : [],
      words.left < box.left - 1 || words.right > box.right + 1 ? `${read(button)}: beyond its button` : [],
      onIt.map((other) => `${read(button)}: under ${read(other)}`),
    ].flat();
  });
  return [...squeezed, ...faults];
}

describe('the buttons of a toolbar', () => {
  afterEach(() => document.querySelectorAll('body > div[lang]').forEach((page) => page.remove()));

  for (const tag of ['event-timeline', 'who-said-what'] as const)
    for (const [widthPx, fontSize] of [
      [360, '100%'],
      [360, '200%'],
      [700, '200%'],
    ] as const)
      it(`have room, in every language: <${tag}> ${widthPx} px wide, in type of ${fontSize}`, async () => {
        for (const lang of partOf(['en', ...Object.keys(allLanguages)])) {
          const element = await showIn(tag, lang, widthPx, fontSize);
          expect(all(element, '.toolbar button').length, lang).to.be.at.least(2);
          expect(faultsOf(element), lang).to.deep.equal([]);
        }
      });
});
