import { expect } from '@open-wc/testing';
import type { ExplainerDocument } from '../../../src/model/schema/schema.js';
import { sideColors } from '../../../src/elements/styles/side-colors.styles.js';
import { colorDistance, painted } from '../../helpers/color-contrast.js';
import {
  all as marksIn,
  settle,
  show as showTimeline,
  storyOf as timelineOf,
} from '../event-timeline/make-timeline.js';
import { all, cardOf, show, story } from '../who-said-what/make-statements.js';

const SIDES = 6;

/** A statement of each of six sides, one without a side, and what each of them did not say. */
function sixSides(): ExplainerDocument {
  const numbers = Array.from({ length: SIDES }, (_, index) => index + 1);
  const silence = { notedBy: 'report', scope: 'at the meeting', asked: 'unknown' } as const;
  const speakers = [...numbers.map((number) => `p${number}`), 'nobody'];
  return story({
    sides: numbers.map((number) => ({ id: `side${number}`, name: `Side ${number}` })),
    people: speakers.map((id) => ({
      id,
      name: `Speaker ${id}`,
      kind: 'person' as const,
      ...(id !== 'nobody' && { side: id.replace('p', 'side') }),
    })),
    statements: speakers.flatMap((speaker) => [
      { id: speaker, speaker, text: 'It is so.', at: 'meeting', topics: ['aid'], sources: ['report'] },
      { id: `silent-${speaker}`, speaker, text: 'why', silence, topics: ['aid'], sources: ['report'] },
    ]),
  });
}

/** The bar of a card without its colour: width, style and picture. */
function barOf(card: Element): string {
  const { borderInlineStartWidth, borderInlineStartStyle, borderImageSource } = getComputedStyle(card);
  const picture = borderImageSource.replace(/(?:rgba?|color|oklab)\([^()]*\)|#\w+|\btransparent\b/g, (color) =>
    /, 0\)$|transparent/.test(color) ? 'none' : 'color',
  );
  return picture === 'none'
    ? `${borderInlineStartWidth} ${borderInlineStartStyle}`
    : `${borderInlineStartWidth} ${picture}`;
}

describe('what tells sides apart without colour', () => {
  for (const view of ['positions', 'conversation', 'speakers'] as const)
    it(`is a bar of its own for each side, for none and for what was not said, in ${view}`, async () => {
      const element = await show(sixSides(), { view });
      const said = [1, 2, 3, 4, 5, 6].map((number) => barOf(cardOf(element, `p${number}`)));
      const withoutSide = barOf(cardOf(element, 'nobody'));
      const silent = all(element, '.card.silence').map(barOf);
      expect(silent).to.have.length(SIDES + 1);
      expect(new Set(silent).size, 'all silences have one bar').to.equal(1);
      expect(new Set([...said, withoutSide, silent[0]]).size, [...said, withoutSide, silent[0]].join('\n')).to.equal(
        SIDES + 2,
      );
      expect(
        said.filter((bar) => /dotted|dashed/.test(bar)),
        'broken bars are of no side',
      ).to.be.empty;
    });

  it('is a square of its own on the timeline', async () => {
    const { events: _one, ...data } = sixSides();
    const element = await showTimeline(timelineOf([{ id: 'meeting' }, {}], data));
    await settle(element);
    const looks = marksIn(element, '.key svg').map((mark) =>
      [...mark.querySelectorAll('path, rect')]
        .map((part) => [part.getAttribute('d'), getComputedStyle(part).stroke === 'none'].join(' '))
        .join(' | '),
    );
    expect(looks).to.have.length(SIDES + 1);
    expect(new Set(looks).size).to.equal(SIDES + 1);
  });

  it('stands in the line where its name begins, however wide the key is', async () => {
    const { events: _one, ...data } = sixSides();
    const element = await showTimeline(timelineOf([{ id: 'meeting' }, {}], data));
    await settle(element);
    const [key] = marksIn(element, '.key') as HTMLElement[];
    for (let width = 150; width <= 750; width += 10) {
      key!.style.inlineSize = `${width}px`;
      for (const square of marksIn(element, '.key svg')) {
        const [line] = square.nextElementSibling!.getClientRects();
        const { top, bottom, right } = square.getBoundingClientRect();
        const middle = (top + bottom) / 2;
        expect(
          line!.top < middle && middle < line!.bottom,
          `${width} px: ${square.parentElement!.textContent}`,
        ).to.equal(true);
        expect(right).to.be.lessThan(line!.left);
      }
    }
  });
});

describe('the colours of sides', () => {
  for (const scheme of ['light', 'dark'] as const)
    it(`are none that links and buttons have, in a ${scheme} page`, async () => {
      const element = await show(sixSides());
      element.style.colorScheme = scheme;
      const root = all(element, '.root')[0]!;
      const colorOf = (token: string, name = '') => {
        const sample = document.createElement('span');
        sample.className = name;
        sample.style.color = `var(${token})`;
        root.append(sample);
        const { color } = getComputedStyle(sample);
        sample.remove();
        return painted(color);
      };
      const accent = colorOf('--_accent');
      for (let number = 1; number <= SIDES; number++) {
        const side = colorOf('--_color', `side-${number}`);
        expect(colorDistance(accent, side), `side ${number}`).to.be.greaterThan(0.15);
      }
    });

  it('are those of text where a reader has chosen all colours', () => {
    expect(sideColors.cssText.replace(/\s+/g, ' ')).to.match(
      /@media \(forced-colors: active\) \{ \[class\*='side-'\] \{ --_color: CanvasText !important/,
    );
  });
});
