import { expect } from '@open-wc/testing';
import type { EventTimelineElement } from '../../src/elements/event-timeline/event-timeline-element.js';
import '../../src/elements/event-timeline/event-timeline.js';
import { readDocument } from '../../src/model/read-document.js';
import { renderPlain } from '../../src/ssr/render-plain.js';
import { parseMarkup } from '../ssr/read-markup.js';
import { watch } from './canary.js';
import { storiesOf } from './story-maker.js';
import { ATTACK_KINDS } from './strings/index.js';

const timeline = () => document.createElement('event-timeline');

async function drawn(element: EventTimelineElement): Promise<EventTimelineElement> {
  document.body.append(element);
  await element.loaded;
  await element.updateComplete;
  return element;
}

const SVG_NAMES =
  /^(svg|g|defs|mask|clipPath|linearGradient|stop|title|desc|text|tspan|rect|path|circle|ellipse|line|polyline|polygon)$/;

/** Only what is in the picture itself: no other file, no program, no style. */
function expectHarmlessPicture(source: string): void {
  const picture = new DOMParser().parseFromString(source, 'image/svg+xml');
  for (const { localName, attributes } of picture.querySelectorAll('*')) {
    expect(localName).to.match(SVG_NAMES);
    for (const { name, value } of attributes) {
      expect(name).to.not.match(/^on|href|^style$/);
      expect(value.match(/url\((?!#)[^)]*/g) ?? [], name).to.deep.equal([]);
    }
  }
}

describe('attacks: what is taken along', () => {
  for (const kind of ATTACK_KINDS) {
    it(`is a picture without programs: ${kind}`, async () => {
      const canary = watch(window);
      for (const { document: data } of storiesOf(kind, 200)) {
        const element = await drawn(Object.assign(timeline(), { data }));
        expectHarmlessPicture(await element.toSvg());
        element.remove();
      }
      expect(canary.happened()).to.deep.equal([]);
      canary.takeBack();
    });

    it(`is a list that an element reads again: ${kind}`, async () => {
      for (const { document: data } of storiesOf(kind)) {
        const list = parseMarkup(renderPlain(data, { as: 'list' })).querySelector('ol')!;
        const element = timeline();
        element.append(document.importNode(list, true));
        await drawn(element);
        const titles = readDocument(data).explainer.events.map(({ title }) => inList(title));
        const again = element.explainer?.events.map(({ title }) => inList(title)) ?? [];
        expect(titles.filter((title) => !again.some((each) => each.includes(title)))).to.deep.equal([]);
        element.remove();
      }
    });
  }

  it('is a picture of points as well', async () => {
    const [story] = storiesOf('markup', 200);
    const element = await drawn(Object.assign(timeline(), { data: story!.document }));
    expect((await element.toPng()).size).to.be.above(1_000);
    element.remove();
  });
});

/** What a list in a page can hold of a title. */
function inList(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim();
}
