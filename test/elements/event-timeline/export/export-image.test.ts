import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import caesar from '../../../../data/caesar.json' with { type: 'json' };
import munich from '../../../../data/munich-meeting.json' with { type: 'json' };
import type { EventTimelineElement } from '../../../../src/elements/event-timeline/event-timeline-element.js';
import '../../../../src/elements/event-timeline/event-timeline.js';
import { readDocument } from '../../../../src/model/read-document.js';
import { makeDocument, makeEvent } from '../../../helpers/make-document.js';
import { standIn, takeBack } from '../../../helpers/stub-method.js';
import { needs } from '../../../helpers/engine.js';
import { waitUntil } from '../../../helpers/wait-until.js';

interface Setting {
  readonly widthPx?: number;
  readonly dir?: 'ltr' | 'rtl';
  readonly scheme?: 'light' | 'dark';
  readonly ground?: string;
}

async function show(data: unknown, properties: Partial<EventTimelineElement> = {}, setting: Setting = {}) {
  const { widthPx = 1000, dir = 'ltr', scheme = 'light', ground = '' } = setting;
  const box = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
  Object.assign(box.style, { width: `${widthPx}px`, colorScheme: scheme, background: ground, fontFamily: 'serif' });
  const element = document.createElement('event-timeline');
  Object.assign(element, { data, ...properties });
  box.append(element);
  await element.updateComplete;
  return element;
}

function parse(source: string): SVGSVGElement {
  const document = new DOMParser().parseFromString(source, 'image/svg+xml');
  expect(document.querySelector('parsererror'), source.slice(0, 500)).to.be.null;
  return document.documentElement as unknown as SVGSVGElement;
}

async function pictureOf(element: EventTimelineElement): Promise<SVGSVGElement> {
  return parse(await element.toSvg());
}

function words(node: Element): string {
  return node.textContent.replace(/\s+/g, ' ').trim();
}

function textsOf(svg: Element): string[] {
  return [...svg.querySelectorAll('text')].map(words);
}

/** Where the characters of a line are, in the picture's own pixels. */
function extentOf(line: SVGTSpanElement) {
  const count = line.getNumberOfChars();
  const extents = Array.from({ length: count }, (_, index) => line.getExtentOfChar(index));
  return {
    left: Math.min(...extents.map(({ x }) => x)),
    right: Math.max(...extents.map(({ x, width }) => x + width)),
    top: Math.min(...extents.map(({ y }) => y)),
  };
}

const ATTACK = '<script>alert(1)</script>"\'&]]><img src=x onerror=alert(1)> \u0007\ud800 ok';

describe('event-timeline: toSvg', () => {
  it('holds every label once, and the title', async () => {
    const element = await show(munich);
    const texts = textsOf(await pictureOf(element));
    for (const { title } of element.explainer!.events) expect(texts.filter((text) => text === title)).to.have.length(1);
    expect(texts.filter((text) => text === munich.title)).to.have.length(1);
  });

  it('holds what the page shows: lanes, dates, ticks, fold words, the key of its squares', async () => {
    const element = await show(munich);
    const texts = textsOf(await pictureOf(element));
    const chart = element.renderRoot.querySelector('.chart')!;
    const shown = [...chart.querySelectorAll('.lane-name, .label-note, .tick, .fold-label bdi, .key span')];
    expect(shown.length).to.be.greaterThan(15);
    expect(texts).to.include.members(shown.map(words));
  });

  it('says at the foot of when and where it is', async () => {
    const url = 'https://paper.example/story';
    const element = await show(makeDocument({ updated: '2023-02-19', publisher: 'The Paper', url }));
    expect(textsOf(await pictureOf(element)).at(-1)).to.equal(`Updated 19 February 2023 · The Paper · ${url}`);
  });

  it('says how many events a filter leaves', async () => {
    const element = await show(munich, { filter: { lane: 'balloon' } });
    expect(textsOf(await pictureOf(element)).at(-1)).to.match(/^2 of 8 events · Updated/);
  });

  it('says what it is to those who can’t see it', async () => {
    const svg = await pictureOf(await show(munich));
    expect(svg.firstElementChild?.localName).to.equal('title');
    expect(svg.querySelector('title')?.textContent).to.equal(munich.title);
    expect(svg.querySelector('desc')?.textContent).to.equal('February 2022 – February 2023 · 8 events');
    expect(svg.getAttribute('lang')).to.equal('en');
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`sets texts where the page has them: ${dir}`, async () => {
      const element = await show(caesar, {}, { dir });
      const svg = document.importNode(await pictureOf(element), true);
      const box = await fixture<HTMLElement>(html`<div dir="ltr"></div>`);
      box.append(svg);
      const pageOf = element.renderRoot.querySelector('.chart')!.getBoundingClientRect();
      const drawn = [...svg.querySelectorAll('tspan')];
      // The same words may stand in two labels: in the order of the labels.
      const next = (line: Element) =>
        drawn.splice(
          drawn.findIndex((each) => words(each) === words(line)),
          1,
        )[0]!;
      const lines = [...element.renderRoot.querySelectorAll('.label .line')];
      expect(lines.length).to.be.greaterThan(10);
      const offsets = lines.map((line) => {
        const range = document.createRange();
        range.selectNodeContents(line);
        const [there, here] = [range.getBoundingClientRect(), extentOf(next(line))];
        const text = words(line);
        expect(here.left + pageOf.left - 20, text).to.be.closeTo(there.left, 1);
        expect(here.right + pageOf.left - 20, text).to.be.closeTo(there.right, 1);
        expect(here.left).to.be.at.least(20);
        expect(here.right).to.be.at.most(1020);
        return here.top - there.top;
      });
      expect(Math.max(...offsets) - Math.min(...offsets)).to.be.at.most(1);
    });
  }

  for (const scheme of ['light', 'dark'] as const) {
    it(`says colours as every program knows them: ${scheme}`, async () => {
      const svg = await pictureOf(await show(munich, {}, { scheme }));
      const inks = [...svg.querySelectorAll('*')].flatMap((element) =>
        ['fill', 'stroke', 'stop-color'].flatMap((name) => element.getAttribute(name) ?? []),
      );
      const known = /^(none|url\(#[\w-]+\)|rgb\(\d{1,3}, \d{1,3}, \d{1,3}\))$/;
      expect(inks.filter((ink) => !known.test(ink))).to.deep.equal([]);
      expect(new Set(inks).size).to.be.greaterThan(5);
    });
  }

  it('stands on the ground of its page, else on that of its scheme', async () => {
    const groundOf = async (setting: Setting) =>
      (await pictureOf(await show(munich, {}, setting))).querySelector('rect')!.getAttribute('fill');
    expect(await groundOf({})).to.equal('rgb(255, 255, 255)');
    expect(await groundOf({ scheme: 'dark' })).to.equal('rgb(20, 23, 28)');
    expect(await groundOf({ ground: '#fdf6e3' })).to.equal('rgb(253, 246, 227)');
  });

  it('needs nothing from elsewhere, and holds no class, style or script', async () => {
    const source = await (await show(munich, { selected: 'shoot-down' })).toSvg();
    expect(source).not.to.match(/\b(class|style|part|href|src)=|<(style|script|foreignObject|image)\b|var\(/);
    expect(source.match(/https?:[^"<\s]+/g)).to.deep.equal(['http://www.w3.org/2000/svg']);
  });

  it('takes what would be markup for text', async () => {
    const data = {
      ...makeDocument({ title: ATTACK, publisher: ATTACK, updated: '2023' }),
      lanes: [
        { id: 'diplomacy', name: ATTACK },
        { id: 'war', name: 'War' },
      ],
      events: [
        makeEvent({ title: ATTACK, lane: 'diplomacy', dateText: ATTACK }),
        makeEvent({ id: 'b', date: '2020', lane: 'war' }),
      ],
    };
    const svg = await pictureOf(await show(data));
    const names = new Set([...svg.querySelectorAll('*')].map(({ localName }) => localName));
    expect(names).not.to.include('script').and.not.to.include('img');
    const attributes = [...svg.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((name) => name.startsWith('on'))).to.deep.equal([]);
    expect(textsOf(svg).join(' ')).to.contain('<script>alert(1)</script>');
    for (const broken of ['\u0007', '\ud800']) expect(svg.outerHTML).not.to.contain(broken);
  });

  it('shows the zoom that the page shows, and cuts off what it cuts off', async () => {
    const element = await show(munich);
    element.zoomTo(Date.UTC(2023, 0, 27), Date.UTC(2023, 1, 4));
    await element.updateComplete;
    const svg = await pictureOf(element);
    expect(textsOf(svg)).to.include('Balloon flight').and.not.to.include('Blinken’s interview on NBC');
    expect(textsOf(svg).join()).to.match(/\d later/);
    expect(svg.querySelector('g[clip-path="url(#view-1)"]')).to.exist;
  });

  it('marks the chosen event', async () => {
    const svg = await pictureOf(await show(munich, { selected: 'shoot-down' }));
    const marked = [...svg.querySelectorAll('tspan[text-decoration]')].map(words).join(' ');
    expect(marked).to.equal('The US shoots the balloon down');
  });

  it('draws the chart while the list is shown, as wide as there is room for it', async () => {
    const narrow = await pictureOf(await show(munich, {}, { widthPx: 400 }));
    expect(narrow.getAttribute('width')).to.equal('1040');
    expect(textsOf(narrow)).to.include('Balloon flight');
    const wide = await pictureOf(await show(munich, { view: 'list' }, { widthPx: 800 }));
    expect(wide.getAttribute('width')).to.equal('840');
  });

  it('leaves the page as it was', async () => {
    const element = await show(munich);
    const before = [element.renderRoot.childElementCount, document.documentElement.scrollWidth];
    await element.toSvg();
    expect([element.renderRoot.childElementCount, document.documentElement.scrollWidth]).to.deep.equal(before);
  });

  it('draws the picture in its own size on a page that is drawn smaller', async () => {
    const element = await show(munich);
    const before = await element.toSvg();
    element.parentElement!.style.transform = 'scale(0.5)';
    const svg = await pictureOf(element);
    expect(svg.getAttribute('width')).to.equal('1040');
    const xOf = (picture: Element) => Number(picture.querySelector('text:last-of-type tspan')!.getAttribute('x'));
    expect(xOf(svg)).to.be.closeTo(xOf(parse(before)), 1);
  });

  it('rejects where there is nothing to draw', async () => {
    const reasonOf = async (element: EventTimelineElement) =>
      element.toSvg().then(
        () => '',
        (error: Error) => error.message,
      );
    expect(await reasonOf(await show({ explainer: 1, title: 'x', events: [] }))).to.contain('no event');
    const hidden = await show(munich);
    hidden.hidden = true;
    expect(await reasonOf(hidden)).to.contain('not displayed');
  });
});

describe('event-timeline: toPng', () => {
  async function pixelsOf(blob: Blob) {
    const bitmap = await createImageBitmap(blob);
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const colors = new Map<number, number>();
    for (const pixel of new Uint32Array(data.buffer)) colors.set(pixel, (colors.get(pixel) ?? 0) + 1);
    return { width: bitmap.width, height: bitmap.height, colors };
  }

  it('is as large as asked, twice the page by default', async () => {
    const element = await show(munich);
    const svg = await pictureOf(element);
    const height = Number(svg.getAttribute('height'));
    const blob = await element.toPng();
    expect(blob.type).to.equal('image/png');
    expect(await pixelsOf(blob)).to.include({ width: 2080, height: height * 2 });
    expect(await pixelsOf(await element.toPng({ scale: 1 }))).to.include({ width: 1040, height });
  });

  it('shows the chart, shapes and texts alike', async () => {
    const { colors } = await pixelsOf(await (await show(munich)).toPng({ scale: 1 }));
    const [ground, , ...others] = [...colors].sort(([, a], [, b]) => b - a);
    expect(ground?.[0]).to.equal(0xffffffff);
    expect(others.length).to.be.greaterThan(100);
    expect(colors.get(0xff084b8a), 'the brown of the first lane').to.be.greaterThan(3000);
    expect(colors.get(0xff000000), 'ink').to.be.greaterThan(500);
  });

  it('refuses a scale that makes no picture', async () => {
    const element = await show(munich);
    for (const scale of [0, -1, NaN, 1000]) {
      const error = await element.toPng({ scale }).catch((reason: unknown) => reason);
      expect(error, String(scale)).to.be.instanceOf(RangeError);
    }
  });
});

describe('event-timeline: the button "Download"', () => {
  afterEach(takeBack);

  const buttonOf = (element: EventTimelineElement) => element.renderRoot.querySelector<HTMLElement>('.save > button')!;
  const menuOf = (element: EventTimelineElement) => element.renderRoot.querySelector<HTMLElement>('#save-menu');
  const isOpen = (element: EventTimelineElement) => buttonOf(element).getAttribute('aria-expanded') === 'true';

  async function open(element: EventTimelineElement): Promise<HTMLElement[]> {
    buttonOf(element).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => menuOf(element));
    return [...menuOf(element)!.querySelectorAll('button')];
  }

  /** Files that would have been downloaded. */
  function catchFiles() {
    const files: { name: string; text: Promise<string>; blob: Promise<Blob> }[] = [];
    standIn(HTMLAnchorElement.prototype, 'click', function (this) {
      const { href, download } = this as HTMLAnchorElement;
      const blob = fetch(href).then((response) => response.blob());
      files.push({ name: download, blob, text: blob.then((file) => file.text()) });
    });
    return files;
  }

  async function save(element: EventTimelineElement, index: number) {
    const files = catchFiles();
    (await open(element))[index]!.click();
    await waitUntil(() => files.length > 0);
    return files[0]!;
  }

  it('offers pictures and data, and is a target of 24 px', async () => {
    const element = await show(munich);
    const items = await open(element);
    expect(items.map(words)).to.deep.equal(['Picture (SVG)', 'Picture (PNG)', 'Data (JSON)', 'Data (CSV)']);
    for (const item of [buttonOf(element), ...items]) expect(item.getBoundingClientRect().height).to.be.at.least(24);
    expect(buttonOf(element).getAttribute('aria-controls')).to.equal('save-menu');
  });

  it('works by keyboard alone, and gives the focus back', async () => {
    const element = await show(munich);
    const files = catchFiles();
    await open(element);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(words((element.renderRoot as ShadowRoot).activeElement!)).to.equal('Data (JSON)');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => files.length > 0 && !menuOf(element));
    expect(files[0]!.name).to.equal('munich-meeting.json');
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(buttonOf(element));
  });

  it('closes with Escape, and leaves the chosen event alone', async () => {
    const element = await show(munich, { selected: 'shoot-down' });
    await open(element);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(isOpen(element)).to.be.false;
    expect(menuOf(element)).to.be.null;
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(buttonOf(element));
    expect(element.selected).to.equal('shoot-down');
  });

  it('closes by a press elsewhere and on the button itself, and when the focus leaves', async () => {
    const element = await show(munich);
    await open(element);
    await sendMouse({ type: 'click', position: [5, 5] });
    await element.updateComplete;
    expect(isOpen(element)).to.be.false;
    await open(element);
    buttonOf(element).click();
    await element.updateComplete;
    expect(isOpen(element)).to.be.false;
    const items = await open(element);
    items.at(-1)!.focus();
    await sendKeys({ press: 'Tab' });
    await element.updateComplete;
    expect(isOpen(element)).to.be.false;
  });

  it('stays open for a press inside, and listens to the page no more once closed or gone', async () => {
    const element = await show(munich);
    await open(element);
    const { x, y } = menuOf(element)!.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x) + 2, Math.round(y) + 2] });
    await element.updateComplete;
    expect(isOpen(element)).to.be.true;
    element.remove();
    const updates = standIn(element, 'requestUpdate');
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(updates).to.have.length(0);
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    for (const widthPx of [320, 700]) {
      it(`opens inside the element: ${widthPx} px, ${dir}`, async () => {
        const element = await show(munich, {}, { widthPx, dir });
        await open(element);
        await aTimeout(0);
        const [menu, around] = [menuOf(element)!, element].map((each) => each.getBoundingClientRect());
        expect(menu!.left).to.be.at.least(around!.left - 1);
        expect(menu!.right).to.be.at.most(around!.right + 1);
      });
    }
  }

  it('saves the picture as SVG and as PNG', async () => {
    const element = await show(munich);
    const svg = await save(element, 0);
    expect(svg.name).to.equal('munich-meeting.svg');
    expect(await svg.text).to.equal(await element.toSvg());
    takeBack();
    const png = await save(element, 1);
    expect(png.name).to.equal('munich-meeting.png');
    expect((await png.blob).size).to.be.greaterThan(10_000);
  });

  it('saves what is published as a document that reads the same', async () => {
    const secret = { ...munich.statements[0], speaker: 'nobody', id: 'doubtful', text: 'secret words' };
    const element = await show({ ...munich, 'x-desk': 'secret', statements: [...munich.statements, secret] });
    const text = await (await save(element, 2)).text;
    expect(text).not.to.contain('secret');
    // Who opens the file learns that a statement is missing, as readers of the page do.
    expect(element.explainer!.withheld).to.have.length(1);
    expect(readDocument(JSON.parse(text)).explainer).to.deep.equal(element.explainer);
  });

  it('saves the events as a table, named after the title where the document has no id', async () => {
    const element = await show(makeDocument({ id: undefined, title: 'Zwei: „Minister“ & Co.' } as object));
    const { name, text } = await save(element, 3);
    expect(name).to.equal('zwei-minister-co.csv');
    // A blob's text() drops the byte order mark.
    expect(await text).to.contain('\r\nmunich-meeting,2023-02-18,');
  });

  it('lets go of what it made', async () => {
    const revoked = standIn(URL, 'revokeObjectURL');
    const element = await show(munich);
    const items = await open(element);
    const files = standIn(HTMLAnchorElement.prototype, 'click', () => {
      // What is done later is done at once.
      standIn(window, 'setTimeout', (run) => (run as () => void)());
    });
    items[2]!.click();
    while (menuOf(element)) await new Promise(requestAnimationFrame);
    expect(files).to.have.length(1);
    expect(revoked).to.have.length(1);
    expect(revoked[0]![0]).to.match(/^blob:/);
  });

  it('is there in the list as well, and not where there are no events', async () => {
    expect(buttonOf(await show(munich, {}, { widthPx: 400 }))).to.exist;
    expect(buttonOf(await show({ explainer: 1, title: 'x', events: [] }))).to.be.null;
  });

  it('draws nothing of the menu before it is pressed', async () => {
    const element = await show(munich);
    expect(element.renderRoot.querySelectorAll('.save *')).to.have.length(1);
    expect(isOpen(element)).to.be.false;
    expect(buttonOf(element).hasAttribute('aria-controls')).to.be.false;
  });

  it('follows the scheme of the reader', async function () {
    needs(this, 'a medium or a scheme');
    await emulateMedia({ colorScheme: 'dark' });
    const element = await show(munich);
    element.parentElement!.style.colorScheme = 'light dark';
    const svg = await pictureOf(element);
    await emulateMedia({ colorScheme: 'light' });
    expect(svg.querySelector('rect')!.getAttribute('fill')).to.equal('rgb(20, 23, 28)');
  });
});
