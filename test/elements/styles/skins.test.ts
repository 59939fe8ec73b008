import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import '../../../src/index.js';
import type { EventTimelineElement } from '../../../src/elements/event-timeline/event-timeline-element.js';
import type { NewsExplainerElement } from '../../../src/elements/news-explainer/news-explainer-element.js';
import { readSkins } from '../../../stories/shared/read-skins.js';
import { colorDistance, contrast, painted } from '../../helpers/color-contrast.js';
import { findFaintMarks, findFaintWords } from '../../helpers/faint-words.js';
import { waitUntil } from '../../helpers/wait-until.js';

const docs = await (await fetch('/docs/theming.md')).text();
const SKINS = readSkins(docs);

/** Puts a style sheet and a scheme on the page, for as long as a test runs. */
function dress(css: string, scheme: 'light' | 'dark'): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${css} :root { color-scheme: ${scheme} }`);
  document.adoptedStyleSheets = [sheet];
}

async function show(css: string, scheme: 'light' | 'dark'): Promise<NewsExplainerElement> {
  dress(css, scheme);
  const element = await fixture<NewsExplainerElement>(
    html`<news-explainer style="inline-size: 1000px" .data=${munich}></news-explainer>`,
  );
  await element.updateComplete;
  await element.shadowRoot!.querySelector('event-timeline')!.updateComplete;
  await element.shadowRoot!.querySelector('who-said-what')!.updateComplete;
  return element;
}

describe('a skin of the docs', () => {
  afterEach(() => (document.adoptedStyleSheets = []));

  it('is one of three', () => {
    expect(SKINS.map(({ name }) => name)).to.deep.equal(['Front page', 'Night desk', 'Tabloid']);
  });

  for (const { name, css } of SKINS)
    for (const scheme of ['light', 'dark'] as const)
      it(`can be read: ${name}, ${scheme}`, async () => {
        const element = await show(css, scheme);
        const paper = painted(getComputedStyle(element).backgroundColor);
        expect(paper.every((part) => part > 127)).to.equal(scheme === 'light');
        const { faint, count } = findFaintWords(element);
        expect(count).to.be.above(50);
        expect(faint).to.deep.equal([]);
        const marks = findFaintMarks(element.shadowRoot!.querySelector('event-timeline')!.shadowRoot!);
        expect(marks.count).to.be.at.least(8);
        expect(marks.faint).to.deep.equal([]);
      });

  for (const { name, css } of SKINS)
    for (const scheme of ['light', 'dark'] as const)
      it(`gives each lane and side a colour that is no other’s: ${name}, ${scheme}`, async () => {
        const element = await show(css, scheme);
        const colorOf = (property: string): readonly number[] => {
          element.style.color = `var(${property})`;
          return painted(getComputedStyle(element).color);
        };
        const properties = [...new Set(css.match(/--said-(?:lane|side)-\d/g))];
        const colors = properties.map((property) => [property, colorOf(property)] as const);
        expect(properties.length).to.equal(5);
        const paper = colorOf('--said-paper');
        for (const [property, color] of colors) expect(contrast(color, paper), property).to.be.at.least(4.5);
        const alike = colors.flatMap(([a, color], index) =>
          colors
            .slice(index + 1)
            .filter(([, other]) => colorDistance(color, other) < 0.08)
            .map(([b]) => `${a} is like ${b}`),
        );
        expect(alike).to.deep.equal([]);
      });

  it('changes the pressed button and the ring of the focus too', async () => {
    const element = await show(SKINS[2]!.css, 'light');
    const timeline = element.shadowRoot!.querySelector('event-timeline')!;
    const pressed = timeline.shadowRoot!.querySelector('.segments [aria-pressed=true]')!;
    const { color, borderBottomColor } = getComputedStyle(pressed);
    expect([painted(borderBottomColor), painted(color)]).to.deep.equal([painted('#b80018'), [0, 0, 0]]);
    const button = timeline.shadowRoot!.querySelector<HTMLElement>('[part=button]')!;
    button.focus({ focusVisible: true });
    expect(painted(getComputedStyle(button).outlineColor)).to.deep.equal(painted('#b80018'));
  });

  it('changes the button under the pointer, unless it can do nothing now', async () => {
    const element = await show(SKINS[2]!.css, 'light');
    for (const [tag, isUsable] of [
      ['event-timeline', true],
      ['who-said-what', true],
      ['event-timeline', false],
    ] as const) {
      const buttons = element.shadowRoot!.querySelector(tag)!.shadowRoot!.querySelectorAll('[part=button]');
      const button = [...buttons].find((each) => (each.getAttribute('aria-disabled') !== 'true') === isUsable)!;
      button.scrollIntoView({ block: 'center' });
      const { x, y } = button.getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(x) + 4, Math.round(y) + 8] });
      expect(button.matches(':hover'), tag).to.equal(true);
      expect(painted(getComputedStyle(button).color), tag).to.deep.equal(painted(isUsable ? '#b80018' : '#555555'));
    }
    await resetMouse();
  });
});

describe('a part of a mark', () => {
  afterEach(() => (document.adoptedStyleSheets = []));

  it('gives it its fill', async () => {
    dress('event-timeline::part(mark) { fill: rgb(1, 2, 3) }', 'light');
    const timeline = await fixture<EventTimelineElement>(
      html`<event-timeline style="inline-size: 1000px" view="chart" .data=${munich}></event-timeline>`,
    );
    await timeline.updateComplete;
    const dots = [...timeline.shadowRoot!.querySelectorAll('.mark .solid')];
    expect(dots.length).to.be.at.least(3);
    expect(new Set(dots.map((dot) => getComputedStyle(dot).fill))).to.deep.equal(new Set(['rgb(1, 2, 3)']));
    document.adoptedStyleSheets = [];
    expect(getComputedStyle(dots[0]!).fill).not.to.equal('rgb(1, 2, 3)');
  });

  it('gives every mark its colour: dots, bars, soft ends, and outlines, in chart and list', async () => {
    const dates = {
      happened: ['2023-02-04', '2023-03-01/2023-04-01', '2023-05', '2023-06-01/..'],
      planned: ['2023-07-01', '2023-08-01/2023-09-01'],
      alleged: ['2023-10-01'],
      disputed: ['2023-11-01'],
      cancelled: ['2023-12-01'],
    };
    const events = Object.entries(dates).flatMap(([status, each]) =>
      each.map((date, index) => ({ id: `${status}-${index}`, title: 'Hearing', date, status })),
    );
    const lead = events[0]!.id;
    const timeline = await fixture<EventTimelineElement>(
      html`<event-timeline
        style="inline-size: 1000px"
        view="chart"
        .data=${{ explainer: 1, title: 'A story', lead, events }}
      ></event-timeline>`,
    );
    const all = (selector: string) => [...timeline.shadowRoot!.querySelectorAll(selector)];
    const colorsOf = (selector: string, property: 'fill' | 'stroke' | 'stopColor') =>
      [...new Set(all(selector).map((shape) => getComputedStyle(shape)[property]))].join();
    const colors = () => ({
      solid: colorsOf('.mark .solid', 'fill'),
      outline: colorsOf('.mark .outline', 'stroke'),
      arrow: colorsOf('.mark .arrow', 'stroke'),
      soft: colorsOf('stop', 'stopColor'),
    });
    await timeline.updateComplete;
    const lane = getComputedStyle(all('.mark .solid')[0]!).fill;
    expect(colors()).to.deep.equal({ solid: lane, outline: lane, arrow: lane, soft: lane });
    expect(all('.mark .soft').length).to.be.at.least(2);
    dress('event-timeline::part(mark) { color: rgb(1, 2, 3) }', 'light');
    const own = 'rgb(1, 2, 3)';
    expect(colors()).to.deep.equal({ solid: own, outline: own, arrow: own, soft: own });
    timeline.view = 'list';
    await timeline.updateComplete;
    expect(colorsOf('.item-mark.happened :is(.dot, .bar, .whisker)', 'fill')).to.equal(own);
    expect(colorsOf('.item-mark:not(.happened) :is(.dot, .bar, .strike)', 'stroke')).to.equal(own);
  });
});

describe('the font of statements in the docs', () => {
  afterEach(() => (document.adoptedStyleSheets = []));

  /** Engines write names of fonts with quotes of either kind, or without. */
  const withoutQuotes = (fonts: string) => fonts.replace(/["']/g, '');
  const fontOf = (element: Element, within: string) =>
    withoutQuotes(getComputedStyle(element.shadowRoot!.querySelector(within)!).fontFamily);

  it('is that of headings, unless their part has another', async () => {
    const [, css] = /## The font of statements[\s\S]*?```css\n([\s\S]*?)```/.exec(docs)!;
    const font = withoutQuotes(/font-family: ([^;]+);/.exec(css!)![1]!);
    const headings = 'news-explainer { --said-heading-font: fantasy }';
    const said = (await show(headings, 'light')).shadowRoot!.querySelector('who-said-what')!;
    expect(fontOf(said, '[part~=words]')).to.equal('fantasy');
    const element = await show(`${headings} ${css}`, 'light');
    expect(fontOf(element.shadowRoot!.querySelector('who-said-what')!, '[part~=words]')).to.equal(font);
    expect(fontOf(element, '.headline')).to.equal('fantasy');
    const alone = await fixture<HTMLElement>(html`<who-said-what .data=${munich}></who-said-what>`);
    await (alone as NewsExplainerElement).updateComplete;
    expect(fontOf(alone, '[part~=words]')).to.equal(font);
    element.selectedEvent = 'balloon-flight';
    const inside = element.shadowRoot!.querySelector('event-timeline')!;
    await waitUntil(() => inside.shadowRoot!.querySelector('[part~=words]'), 'no words in the explainer');
    expect(fontOf(inside, '[part~=words]')).to.equal(font);
    const timeline = await fixture<EventTimelineElement>(
      html`<event-timeline .data=${munich} selected="balloon-flight"></event-timeline>`,
    );
    await waitUntil(() => timeline.shadowRoot!.querySelector('[part~=words]'), 'no words');
    expect(fontOf(timeline, '[part~=words]')).to.equal(font);
  });
});
