import { aTimeout, expect, fixtureSync, html } from '@open-wc/testing';
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import type { EventTimelineElement } from '../../../src/elements/event-timeline/event-timeline-element.js';
import { standIn, takeBack } from '../../helpers/stub-method.js';
import { all, buttonNamed, buttonOf, nextFrame, one, read, settle, show } from './make-timeline.js';
import { waitUntil } from '../../helpers/wait-until.js';

/** A timeline inside markup of a page; the first element without children takes it. */
async function showIn(markup: string): Promise<EventTimelineElement> {
  const page = fixtureSync<HTMLElement>(html`<div style="width: 1000px"></div>`);
  page.append(document.createRange().createContextualFragment(markup));
  const element = document.createElement('event-timeline');
  element.data = munich;
  (page.querySelector('[data-here]') ?? page).append(element);
  await settle(element);
  return element;
}

const isChart = (element: EventTimelineElement) => element.matches(':state(chart)');

describe('event-timeline: on a page', () => {
  it('takes its form from its own width, and not the window’s', async () => {
    const wide = await show(munich, {}, 1400);
    const narrow = await show(munich, {}, 360);
    expect([isChart(wide), isChart(narrow)]).to.deep.equal([true, false]);
    expect(innerWidth).to.be.within(361, 1399);
    wide.parentElement!.style.width = '639px';
    await settle(wide);
    expect(isChart(wide)).to.equal(false);
    wide.parentElement!.style.width = '640px';
    await settle(wide);
    expect(isChart(wide)).to.equal(true);
  });

  it('keeps style sheets that others have given it when a part of its own comes later', async () => {
    const element = await show(munich);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.label-title { letter-spacing: 3px; }');
    element.shadowRoot!.adoptedStyleSheets.push(sheet);
    const before = element.shadowRoot!.adoptedStyleSheets.length;
    element.filter = { text: 'balloon' };
    await settle(element);
    expect(element.shadowRoot!.adoptedStyleSheets.length).to.be.above(before);
    expect(getComputedStyle(one(element, '.label-title')).letterSpacing).to.equal('3px');
  });

  it('is right as soon as a hidden tab is shown, also where the chart was asked for', async () => {
    for (const view of ['auto', 'chart'] as const) {
      const shown = await show(munich, { view });
      const element = await showIn('<div data-here style="display: none"></div>');
      element.view = view;
      await settle(element);
      expect(element.parentElement!.getClientRects()).to.have.length(0);
      element.parentElement!.style.display = 'block';
      await settle(element);
      expect(isChart(element), view).to.equal(true);
      const widths = (each: Element) => all(each, '.label-text').map((label) => label.getBoundingClientRect().width);
      expect(widths(element), view).to.deep.equal(widths(shown));
    }
  });

  it('keeps its form and its view while its tab is hidden for a while', async () => {
    const element = await show(munich);
    buttonNamed(element, 'Zoom in').click();
    await settle(element);
    element.parentElement!.style.display = 'none';
    await settle(element);
    element.parentElement!.style.display = '';
    await settle(element);
    expect([isChart(element), element.matches(':state(zoomed)')]).to.deep.equal([true, true]);
  });

  for (const [where, style] of [
    ['in a row of a flex box', 'display: flex'],
    ['in a grid of automatic columns', 'display: grid; grid-template-columns: auto auto'],
    ['in a float', 'float: left; max-width: 100%'],
    ['in an inline block', 'display: inline-block'],
    ['in a table', 'display: table'],
  ] as const) {
    it(`has width ${where}`, async () => {
      const element = await showIn(`<div data-here style="${style}"></div>`);
      expect(element.getBoundingClientRect().width).to.be.above(200);
      expect(buttonOf(element, 'shoot-down').getBoundingClientRect().width).to.be.above(50);
    });
  }

  it('obeys hidden, and a page that hides it', async () => {
    const element = await show(munich);
    element.hidden = true;
    expect(element.getClientRects()).to.have.length(0);
    element.hidden = false;
    element.parentElement!.style.visibility = 'hidden';
    expect(getComputedStyle(buttonOf(element, 'shoot-down')).visibility).to.equal('hidden');
    const paid = await showIn('<style>.pay * { display: none !important }</style><div class="pay" data-here></div>');
    expect(paid.getClientRects()).to.have.length(0);
  });

  const places = {
    'a flex row': ['display: flex', 800, 1000],
    'a float': ['float: left', 256, 256],
    'an inline block': ['display: inline-block', 256, 256],
    'a grid column as wide as what is in it': ['display: grid; grid-template-columns: 1fr auto', 256, 256],
    'a flex row of 200 px': ['display: flex; width: 200px', 200, 200],
  } as const;
  for (const [place, [style, least, most]] of Object.entries(places))
    it(`has room in ${place}`, async () => {
      const beside = style.startsWith('display: grid') ? '<p>Beside it</p>' : '';
      const element = await showIn(`<div style="font-size: 16px; ${style}" data-here>${beside}</div>`);
      expect(element.offsetWidth).to.be.within(least, most);
    });

  it('stands on a page that unsets everything', async () => {
    const ordinary = await show(munich);
    const element = await showIn('<style>* { all: unset } div { display: block }</style>');
    expect(isChart(element)).to.equal(true);
    const boxes = (each: Element) => all(each, '.label-text').map((label) => label.getBoundingClientRect().width);
    expect(boxes(element)).to.deep.equal(boxes(ordinary));
    expect(getComputedStyle(buttonOf(element, 'shoot-down')).cursor).to.equal('pointer');
  });

  it('takes nothing but font, size, colour and direction from the page', async () => {
    const element =
      await showIn(`<div data-here style="text-transform: uppercase; letter-spacing: 5px; word-spacing: 9px;
      text-align: center; white-space: nowrap; line-height: 4; font-variant: small-caps; text-indent: 3em; text-shadow: 1px 1px red;
      font-size: 18px; color: rgb(1, 2, 3); font-family: monospace"></div>`);
    const style = getComputedStyle(one(element, '.label-title'));
    const { textTransform, letterSpacing, wordSpacing, fontVariant, textIndent, textShadow, fontFamily } = style;
    expect([textTransform, letterSpacing, wordSpacing, fontVariant, textIndent, textShadow, fontFamily]).to.deep.equal([
      'none',
      'normal',
      '0px',
      'normal',
      '0px',
      'none',
      'monospace',
    ]);
    const root = getComputedStyle(one(element, '.root:not(.probe)'));
    expect([root.fontSize, root.color, root.textAlign, root.whiteSpace]).to.deep.equal([
      '18px',
      'rgb(1, 2, 3)',
      'start',
      'normal',
    ]);
    expect(parseFloat(root.lineHeight)).to.be.below(30);
  });

  it('leaves the page as it was', async () => {
    const page = fixtureSync<HTMLElement>(
      html`<div>
        <button class="label">Mine</button>
        <p class="muted">Mine</p>
      </div>`,
    );
    const looks = () => [...page.children].map((each) => JSON.stringify(getComputedStyle(each)));
    const [before, globals] = [looks(), Object.keys(window).length];
    const sheets = document.styleSheets.length + document.adoptedStyleSheets.length;
    const element = await show(munich, { selected: 'shoot-down' });
    expect(looks()).to.deep.equal(before);
    expect(document.styleSheets.length + document.adoptedStyleSheets.length).to.equal(sheets);
    expect(Object.keys(window).length).to.equal(globals);
    expect([...element.childNodes]).to.have.length(0);
  });

  it('shows the document to those who print it or read it without a pointer: the list holds every word of the chart', async () => {
    const chart = await show(munich);
    const list = await show(munich, { view: 'list' });
    for (const { id, title } of munich.events) {
      expect(read(buttonOf(chart, id))).to.contain(title);
      expect(read(buttonOf(list, id).querySelector('bdi'))).to.equal(title);
    }
  });
});

/** Everything that outlives an element unless it is taken back. */
function countWhatStays() {
  const alive = new Set<string>();
  let next = 0;
  const names = new WeakMap<object, string>();
  const nameOf = (what: object, kind: string): string => {
    const name = names.get(what) ?? `${kind} ${(next += 1)}`;
    names.set(what, name);
    return name;
  };
  for (const Observer of [ResizeObserver, MutationObserver, IntersectionObserver]) {
    const { observe, disconnect } = Observer.prototype;
    standIn(Observer.prototype, 'observe', function (this: unknown, ...values) {
      alive.add(nameOf(this as object, Observer.name));
      return Reflect.apply(observe, this, values) as unknown;
    });
    standIn(Observer.prototype, 'disconnect', function (this: unknown) {
      alive.delete(nameOf(this as object, Observer.name));
      return Reflect.apply(disconnect, this, []);
    });
  }
  for (const target of [document, window, document.fonts] as EventTarget[]) {
    const { addEventListener, removeEventListener } = target;
    const key = ([type, listener]: unknown[]) => `${String(type)} ${nameOf(listener as object, 'listener')}`;
    standIn(target, 'addEventListener', (...values) => {
      alive.add(key(values));
      return Reflect.apply(addEventListener, target, values) as unknown;
    });
    standIn(target, 'removeEventListener', (...values) => {
      alive.delete(key(values));
      return Reflect.apply(removeEventListener, target, values) as unknown;
    });
  }
  return alive;
}

describe('event-timeline: leaving', () => {
  afterEach(takeBack);

  it('leaves no observer, listener or frame behind, and takes them up when it is back', async () => {
    const alive = countWhatStays();
    const { requestAnimationFrame: ask } = window;
    const frames = standIn(window, 'requestAnimationFrame', (callback) => ask(callback as FrameRequestCallback));
    const element = await show(munich);
    // The code for paper comes after the first paint, that for a reader's acts with the pointer.
    element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await settle(element);
    await waitUntil(() => [...alive].some((name) => name.startsWith('afterprint')));
    const [page, count] = [element.parentElement!, alive.size];
    expect(count).to.be.above(3);
    for (let turn = 0; turn < 2; turn += 1) {
      buttonNamed(element, 'Zoom in').click();
      await nextFrame();
      element.remove();
      expect([...alive]).to.deep.equal([]);
      await element.updateComplete;
      const asked = frames.length;
      for (let turn = 0; turn < 5; turn += 1) await aTimeout(0);
      expect(frames.length).to.equal(asked);
      page.append(element);
      await settle(element);
      expect(alive.size).to.equal(count);
    }
  });

  it('works as before when it is back, and where it stands somewhere else', async () => {
    const element = await show(munich);
    const page = element.parentElement!;
    const narrow = (await show(munich, {}, 400)).parentElement!;
    element.remove();
    await element.updateComplete;
    narrow.append(element);
    await settle(element);
    expect(isChart(element)).to.equal(false);
    page.append(element);
    await settle(element);
    expect(isChart(element)).to.equal(true);
    buttonOf(element, 'shoot-down').click();
    await settle(element);
    expect(element.selected).to.equal('shoot-down');
    buttonNamed(element, 'Zoom in').click();
    await settle(element);
    expect(element.matches(':state(zoomed)')).to.equal(true);
  });
});
