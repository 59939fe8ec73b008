import { html, nothing, render } from 'lit';
import { paintOf } from '../../parts/picture/computed-paint.js';
import { setStyles } from '../../styles/styles-directive.js';
import { rasterise, serialise } from '../../parts/picture/png.js';
import { withSeparators, renderName } from '../../parts/text/separators.js';
import { storyPeriod } from '../../../describe/story-period.js';
import { add, drawElement, SVG } from '../../parts/picture/svg-picture.js';
import type { RenderContext } from '../../base/render-context.js';
import type { TimelineData } from '../timeline-data.js';
import type { Dispatch } from '../timeline-requests.js';
import { renderWithCounts } from '../timeline-template.js';
import '../../../i18n/en/details.js';

/** Round the picture. */
const MARGIN_PX = 20;
/** Where the element is too narrow for a chart. */
const USUAL_PX = 1000;
const MIN_WIDTH_PX = 640;

/** Chart that is drawn as a picture. */
export interface Picture {
  /** Where the chart is drawn for a moment, to take on the page's fonts and colours. */
  readonly root: DocumentFragment | HTMLElement;
  readonly data: TimelineData;
  readonly context: RenderContext;
  readonly dispatch: Dispatch;
}

/** The chart as it is shown, with the story's title above it and its publisher and address below. */
export function drawSvg(picture: Picture | null | undefined): string {
  return serialise(drawPicture(picture));
}

/** @param scale Pixels of the picture for one of the page. */
export async function drawPng(picture: Picture | null | undefined, scale: number): Promise<Blob> {
  if (!(scale > 0)) throw new RangeError(`toPng: scale is ${scale}; it must be a number above 0.`);
  return rasterise(drawPicture(picture), scale);
}

function drawPicture(picture: Picture | null | undefined): SVGSVGElement {
  if (!picture?.data.events.some(({ date }) => date)) throw new Error('There is no event to draw.');
  const { root, context, data } = picture;
  const sheet = createSheet(picture);
  root.append(sheet);
  try {
    if (sheet.offsetWidth === 0) throw new Error('The chart can’t be drawn while the element is not displayed.');
    const svg = drawElement(sheet, context.lang ?? context.locale);
    paintBackground(svg, backgroundOf(sheet));
    describe(svg, data.events.length, context);
    return svg;
  } finally {
    sheet.remove();
  }
}

/** There for one moment, and unseen: with the page’s fonts and colours, and as wide as the picture. */
function createSheet({ context, data, dispatch }: Picture): HTMLElement {
  const { explainer, lang } = context;
  const { widthPx, showsChart } = data;
  const chartPx = showsChart || widthPx >= MIN_WIDTH_PX ? widthPx : USUAL_PX;
  const sheet = document.createElement('div');
  sheet.className = 'root';
  sheet.inert = true;
  Object.assign(sheet.style, {
    position: 'fixed',
    inset: '0 auto auto 0',
    boxSizing: 'border-box',
    width: `${chartPx + 2 * MARGIN_PX}px`,
    padding: `${MARGIN_PX}px`,
    visibility: 'hidden',
  });
  const foot = formatFoot(data.events.length, context);
  render(
    html`<p class="headline" ${setStyles({ 'margin-block-end': '0.5em' })}>${renderName(explainer.title, lang)}</p>
      ${renderWithCounts({ ...data, ...data.chartAt(chartPx) }, context, dispatch)}
      ${foot === '' ? nothing : html`<p class="small muted">${foot}</p>`}`,
    sheet,
  );
  return sheet;
}

/** "3 of 8 events · Updated 19 February 2023 · The Paper · https://…". */
function formatFoot(shown: number, { explainer, say, date }: RenderContext): string {
  const { updated, publisher, url } = explainer;
  const count = explainer.events.length;
  const parts = [
    shown < count && say('shownOf', { shown, count: say('eventCount', { count }) }),
    updated && say('updated', { date: date(updated) }),
    publisher,
    url,
  ];
  return withSeparators(parts, say('dot')).join('');
}

/** Colour behind the chart on the page: the nearest opaque background, else the story's own. */
function backgroundOf(sheet: HTMLElement): string {
  sheet.style.background = 'var(--_paper)';
  const paper = getComputedStyle(sheet).backgroundColor;
  for (let at = parentOf(sheet); at; at = parentOf(at)) {
    const { backgroundColor } = getComputedStyle(at);
    if (paintOf(backgroundColor).opacity === 1) return backgroundColor;
  }
  return paper;
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

function paintBackground(svg: SVGSVGElement, computed: string): void {
  const background = document.createElementNS(SVG, 'rect');
  background.setAttribute('width', '100%');
  background.setAttribute('height', '100%');
  background.setAttribute('fill', paintOf(computed).color);
  svg.prepend(background);
}

/** For those who can't see it: what it is, and of when. The labels in it are texts. */
function describe(svg: SVGSVGElement, count: number, { explainer, say, date }: RenderContext): void {
  const period = storyPeriod(explainer);
  const words = withSeparators([period && date(period), say('eventCount', { count })], say('dot')).join('');
  const title = add(svg, 'title', {}, explainer.title);
  svg.prepend(title, add(svg, 'desc', {}, words));
}
