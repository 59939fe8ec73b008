import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import meeting from '../../../data/munich-meeting.json' with { type: 'json' };
import '../../../src/index.js';
import '../../../src/desk/element/explainer-editor.js';
import type { EventTimelineElement } from '../../../src/elements/event-timeline/event-timeline-element.js';
import { contrast, painted } from '../../helpers/color-contrast.js';
import { needs } from '../../helpers/engine.js';
import { findFaintMarks, findFaintWords } from '../../helpers/faint-words.js';
import { untilStill } from '../../helpers/until-still.js';
import { waitUntil } from '../../helpers/wait-until.js';

type Shown = HTMLElement & { readonly updateComplete: Promise<unknown> };

/** Puts elements on a part of the page with a style of its own. */
async function showOn(style: string, content: unknown): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<div style=${`inline-size: 1000px; ${style}`}>${content}</div>`);
  for (const each of page.querySelectorAll<Shown>(':not(p, b)')) await each.updateComplete;
  await untilStill();
  return page;
}

/** A page of which only its body has colours. */
const DARK = 'background: #111; color: #eee';

/** The story with a line on its latest event, which has a button. */
const munich = { ...meeting, lead: 'nbc-interview' };

const timeline = () => html`<event-timeline view="chart" .data=${munich}></event-timeline>`;

async function showTimelineOn(style: string) {
  const page = await showOn(style, timeline());
  const element = page.querySelector<EventTimelineElement>('event-timeline')!;
  return { page, element };
}

/** True where the colours are those of a dark page: links are light then. */
function isDark(element: Element): boolean {
  const button = element.shadowRoot!.querySelector('.lead-button, .text-button, a')!;
  return painted(getComputedStyle(button).color)[1]! > 128;
}

describe('a dark page that sets no color-scheme', () => {
  for (const [what, content] of [
    ['a whole story', html`<news-explainer .data=${munich}></news-explainer>`],
    ['a chart', timeline()],
    ['a list', html`<event-timeline view="list" .data=${munich}></event-timeline>`],
    ['an opened event', html`<event-timeline .data=${munich} selected="munich-meeting"></event-timeline>`],
    ['statements', html`<who-said-what .data=${munich}></who-said-what>`],
    ['a quote', html`<p><said-quote .data=${munich} statement="lethal-support"></said-quote></p>`],
    ['the desk', html`<explainer-editor .data=${munich}></explainer-editor>`],
  ] as const)
    it(`gets words of at least 4.5:1: ${what}`, async () => {
      const page = await showOn('background: #121212; color: #e6e6e6', content);
      const { faint, count } = findFaintWords(page);
      expect(count).to.be.above(what === 'a quote' ? 1 : 20);
      expect(faint).to.deep.equal([]);
    });

  it('gets marks of at least 3:1', async () => {
    const { element } = await showTimelineOn('background: #121212; color: #e6e6e6');
    const { faint, count } = findFaintMarks(element.shadowRoot!);
    expect(count).to.be.at.least(8);
    expect(faint).to.deep.equal([]);
  });

  for (const color of ['#bbb', 'white', 'hsl(40 20% 85%)', 'oklch(0.9 0.03 90)', 'color(display-p3 0.9 0.9 0.8)'])
    it(`is known by its text, however its colour is written: ${color}`, async () => {
      const { element } = await showTimelineOn(`background: #121212; color: ${color}`);
      expect(isDark(element)).to.equal(true);
    });

  it('is known to a whole story alone, whose parts inherit what it knows', async () => {
    const page = await showOn(
      'background: #121212; color: #e6e6e6',
      html`<news-explainer .data=${munich}></news-explainer>`,
    );
    const story = page.querySelector('news-explainer')!;
    const part = story.shadowRoot!.querySelector('who-said-what')!;
    expect([story, part].map((each) => each.matches(':state(dark)'))).to.deep.equal([true, false]);
    expect(isDark(part)).to.equal(true);
    page.style.color = '#111';
    await untilStill();
    expect(isDark(part)).to.equal(false);
  });

  it('is known by --said-ink, where that gives the text its colour', async () => {
    const { element } = await showTimelineOn('background: #121212; --said-ink: #eee');
    expect(isDark(element)).to.equal(true);
  });

  it('may be a part of a page that says that it is light', async () => {
    const { element } = await showTimelineOn('color-scheme: light; background: #0b2540; color: #fff');
    expect(isDark(element)).to.equal(true);
    expect(findFaintWords(element).faint).to.deep.equal([]);
  });

  it('is dark before anything is painted', async () => {
    const page = await fixture<HTMLElement>(html`<div style="background: #121212; color: #eee">${timeline()}</div>`);
    const element = page.querySelector('event-timeline')!;
    expect(element.matches(':state(dark)')).to.equal(true);
  });

  it('may turn light, and dark again, while elements stand on it', async () => {
    const { page, element } = await showTimelineOn('background: #121212; color: #eee');
    page.style.cssText = 'background: #fff; color: #222';
    await waitUntil(() => !isDark(element), 'it stays dark');
    // Colours may pass slowly from the old ones to the new.
    await waitUntil(() => findFaintWords(element).faint.length === 0, 'words stay faint');
    page.style.cssText = 'background: #121212; color: #eee';
    await waitUntil(() => isDark(element), 'it stays light');
  });

  it('may turn dark slowly', async () => {
    const { page, element } = await showTimelineOn('background: #fff; color: #222');
    page.style.cssText = 'background: #121212; color: #eee; transition: color 50ms';
    await waitUntil(() => isDark(element), 'it stays light');
  });

  it('hears nothing of that', async () => {
    const { page, element } = await showTimelineOn('background: #121212; color: #eee');
    const heard: string[] = [];
    const hear = ({ type }: Event) => void heard.push(type);
    page.addEventListener('transitionrun', hear);
    page.addEventListener('transitionend', hear);
    page.style.color = '#222';
    await waitUntil(() => !isDark(element));
    await untilStill();
    expect(heard).to.deep.equal([]);
    expect(element.getAttributeNames()).to.deep.equal(['view']);
  });

  for (const [what, isTimeline] of [
    ['events', true],
    ['statements', false],
  ] as const)
    it(`has fields in which ${what} are found that can be read, with frames that can be seen`, async () => {
      const page = await showOn(DARK, isTimeline ? timeline() : html`<who-said-what .data=${munich}></who-said-what>`);
      const element = page.querySelector<Shown>('event-timeline, who-said-what')!;
      element.shadowRoot!.querySelector<HTMLElement>('.find-button')!.click();
      await waitUntil(() => element.shadowRoot!.querySelector('.find-fields'), 'no fields');
      const fields = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.find-fields :is(input, select, option)')];
      expect(fields.length).to.be.above(5);
      for (const field of fields) {
        const { color, backgroundColor, borderColor, colorScheme } = getComputedStyle(field);
        const ground = painted('#111', backgroundColor);
        expect(contrast(painted('#111', backgroundColor, color), ground), field.outerHTML).to.be.at.least(4.5);
        // The browser draws the arrow of a list, and the cross that empties a field.
        expect(colorScheme, field.localName).to.equal('dark');
        if (field.localName === 'option') continue;
        const frame = painted('#111', backgroundColor, borderColor);
        expect(contrast(frame, painted('#111')), field.localName).to.be.at.least(3);
      }
      expect(findFaintWords(page).faint).to.deep.equal([]);
    });

  it('is light on paper', async function () {
    needs(this, 'a medium or a scheme');
    const { element } = await showTimelineOn('background: #121212; color: #eee');
    const { colorScheme } = getComputedStyle(element.shadowRoot!.querySelector('.root')!);
    expect(colorScheme).to.equal('dark');
    await emulateMedia({ media: 'print' });
    try {
      const root = getComputedStyle(element.shadowRoot!.querySelector('.root')!);
      expect([root.colorScheme, painted(root.color)]).to.deep.equal(['light', [0, 0, 0]]);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  for (const [what, style] of [
    ['', ''],
    [', whose colours of ours are for dark pages alone', '--said-paper: #111; --said-ink: #eee; --said-muted: #bbb'],
    [', which has --said-paper alone', '--said-paper: #111'],
  ] as const)
    for (const [part, content] of [
      ['a whole story', html`<news-explainer .data=${munich}></news-explainer>`],
      ['a list', html`<event-timeline view="list" .data=${munich}></event-timeline>`],
      ['statements', html`<who-said-what .data=${munich}></who-said-what>`],
      ['a quote', html`<p><said-quote .data=${munich} statement="lethal-support"></said-quote></p>`],
    ] as const)
      it(`may be printed with its ground${what}: ${part} can be read on it`, async function () {
        needs(this, 'a medium or a scheme');
        const page = await showOn(`${DARK}; ${style}`, content);
        await emulateMedia({ media: 'print' });
        try {
          await untilStill();
          const { faint, count } = findFaintWords(page);
          expect(count).to.be.above(part === 'a quote' ? 1 : 20);
          expect(faint).to.deep.equal([]);
        } finally {
          await emulateMedia({ media: 'screen' });
        }
      });
});

describe('a light page', () => {
  it('is printed as it is, without a ground of ours', async function () {
    needs(this, 'a medium or a scheme');
    const { element } = await showTimelineOn('background: #fffaf0; color: #222; --said-ink: #123456');
    await emulateMedia({ media: 'print' });
    try {
      const { color, backgroundColor } = getComputedStyle(element.shadowRoot!.querySelector('.root')!);
      expect([painted(color), backgroundColor]).to.deep.equal([painted('#123456'), 'rgba(0, 0, 0, 0)']);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  for (const color of ['black', '#555', '#767676', '#b00020'])
    it(`stays light: text in ${color}`, async () => {
      const { element } = await showTimelineOn(`background: #fff; color: ${color}`);
      expect(isDark(element)).to.equal(false);
    });
});

describe('the grid of the chart', () => {
  it('has the colour of --said-grid, and rules keep theirs', async () => {
    const { element } = await showTimelineOn('--said-grid: rgb(1, 2, 3); --said-rule: rgb(4, 5, 6)');
    const strokeOf = (selector: string) => getComputedStyle(element.shadowRoot!.querySelector(selector)!).stroke;
    expect(strokeOf('.gridline')).to.equal('rgb(1, 2, 3)');
    expect(strokeOf('svg .rule')).to.equal('rgb(4, 5, 6)');
  });

  it('has that of rules without it', async () => {
    const { element } = await showTimelineOn('--said-rule: rgb(4, 5, 6)');
    expect(getComputedStyle(element.shadowRoot!.querySelector('.gridline')!).stroke).to.equal('rgb(4, 5, 6)');
  });
});
