import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { axe, settle, useSite } from '../helpers.mjs';
import { installWalk, views } from '../stories/story-views.mjs';

const site = useSite();

describe('axe finds nothing on the demo', () => {
  for (const name of ['', 'whole.html', 'apollo-11.html', 'caesar.html'])
    it(`in ${name || 'the article'}, in light and dark, at three widths and in both views`, async () => {
      const { page } = await site.open(`/docs/demo/${name}`);
      for (const [view, show] of Object.entries(views)) {
        await show(page);
        for (const width of view === 'zoomed in' ? [1280] : [1280, 768, 360]) {
          // The article in all its states; of the others each state once.
          if (name !== '' && (width === 768 || (width === 360 && view !== 'an event and a statement chosen'))) continue;
          await page.setViewportSize({ width, height: 900 });
          await settle(page);
          assert.deepEqual(await axe(page), [], `${view}, ${width} px`);
          // A scheme changes colours and nothing else.
          await page.emulateMedia({ colorScheme: 'dark' });
          assert.deepEqual(await axe(page, { rules: ['color-contrast'] }), [], `${view}, ${width} px, dark`);
          await page.emulateMedia({ colorScheme: 'light' });
        }
        await page.setViewportSize({ width: 1280, height: 900 });
        await settle(page);
      }
    });
});

/**
 * In the page: texts with less than 4.5:1 and marks with less than 3:1 against what is behind them. A canvas mixes the
 * colours, in whatever space a style gives them.
 */
function findFaint() {
  const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  });
  const mix = (...colours) => {
    context.clearRect(0, 0, 1, 1);
    for (const colour of ['white', ...colours]) {
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
    }
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (rgb) => {
    const [r, g, b] = rgb
      .map((value) => value / 255)
      .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };
  const parentOf = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
  const behind = (element) => {
    const colours = [];
    for (let at = element; at; at = parentOf(at)) colours.unshift(getComputedStyle(at).backgroundColor);
    return colours;
  };
  const hasWords = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
  const check = (element, colour, least) => {
    const ground = behind(element);
    const ratio = contrast(mix(...ground, colour), mix(...ground));
    return ratio < least ? [`${globalThis.nameOf(element)} ${ratio.toFixed(2)}`] : [];
  };
  const elements = globalThis.visibleElements();
  const texts = elements.filter((each) => hasWords(each) && !each.matches('[aria-disabled=true], svg *'));
  const marks = elements.filter((each) =>
    each.matches('svg :is(.solid, .outline, .arrow, .through, .axis-line, .ring, .said)'),
  );
  const colourOf = (mark) => {
    const { fill, stroke } = getComputedStyle(mark);
    return fill === 'none' || mark.matches('.outline, .ring') ? stroke : fill;
  };
  return {
    counts: [texts.length, marks.length],
    faint: [
      ...texts.flatMap((each) => check(each, getComputedStyle(each).color, 4.5)),
      ...marks.flatMap((each) => check(each, colourOf(each), 3)),
    ],
  };
}

describe('text and marks stand out from the page', () => {
  for (const [how, options] of Object.entries({
    'in light': { scheme: 'light' },
    'in dark': { scheme: 'dark' },
    'in forced colours': { forcedColors: 'active' },
    'in forced colours, dark': { scheme: 'dark', forcedColors: 'active' },
  }))
    it(how, async () => {
      const { page } = await site.open('/docs/demo/whole.html', options);
      await page.evaluate(installWalk);
      for (const [view, show] of Object.entries(views)) {
        await show(page);
        await settle(page);
        const { counts, faint } = await page.evaluate(findFaint);
        assert.ok(counts[0] > 100, 'hardly a text was seen');
        if (view === 'timeline and positions') assert.ok(counts[1] > 8, 'hardly a mark was seen');
        assert.deepEqual(faint, [], view);
      }
    });
});

describe('in the colours that a reader has forced', () => {
  /** In the page: what marks are drawn in, and the system’s colours for text and for what is chosen. */
  function readMarks() {
    const probe = document.body.appendChild(document.createElement('i'));
    const system = (name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const seen = globalThis.visibleElements();
    const paints = (selector, property) =>
      seen.filter((each) => each.matches(selector)).map((each) => getComputedStyle(each)[property]);
    return {
      text: system('CanvasText'),
      highlight: system('Highlight'),
      marks: [
        ...paints('svg :is(.solid, .said)', 'fill'),
        ...paints('svg :is(.outline, .arrow, .through)', 'stroke'),
        ...seen
          .filter((each) => each.matches('svg'))
          .flatMap((picture) => [...picture.querySelectorAll('stop')].map((stop) => getComputedStyle(stop).stopColor)),
        ...paints('.item-mark.happened :is(.dot, .bar, .arrowhead)', 'fill'),
      ],
      hollow: paints('.item-mark:not(.happened) :is(.dot, .bar)', 'stroke'),
      chosen: [
        ...paints('svg .ring.selected', 'stroke'),
        ...paints(".segments button[aria-pressed='true']", 'backgroundColor'),
      ],
    };
  }

  for (const scheme of ['light', 'dark'])
    for (const width of [1280, 360])
      it(`are all marks, and what is chosen stands out, ${scheme}, ${width} px wide`, async () => {
        const { page } = await site.open('/docs/demo/', { scheme, width, forcedColors: 'active' });
        await page.evaluate(installWalk);
        if (width > 640) await page.locator('event-timeline [data-id="shoot-down"]').click();
        await settle(page);
        const { text, highlight, marks, hollow, chosen } = await page.evaluate(readMarks);
        assert.ok(marks.length >= 7, `only ${marks.length} marks were seen`);
        assert.deepEqual(new Set(marks), new Set([text]));
        assert.deepEqual(new Set(chosen), new Set([highlight]));
        assert.equal(chosen.length, width > 640 ? 3 : 1);
        if (width <= 640) assert.deepEqual(hollow, [text]);
      });
});
