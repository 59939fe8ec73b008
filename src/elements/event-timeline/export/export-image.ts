import { detailMessages } from '../../../i18n/en/details.js';
import { html, nothing, render } from 'lit';
import { paintOf } from '../../parts/picture/computed-paint.js';
import { place } from '../../styles/place.js';
import { rasterise, serialise } from '../../parts/picture/png.js';
import { joinParts, renderName } from '../../parts/text/separators.js';
import { storyPeriod } from '../../parts/story-header/story-period.js';
import { add, drawElement, SVG } from '../../parts/picture/svg-picture.js';
import type { TimelineContext } from '../timeline-context.js';
import type { TimelineStage } from '../timeline-stage.js';

export const messages = [detailMessages];

/** Round the picture. */
const MARGIN_PX = 20;
/** Where the element is too narrow for a chart. */
const USUAL_PX = 1000;
const LEAST_PX = 640;

/** The chart as it is shown, with the story's title above it and where it is from below. */
export function drawSvg(stage: TimelineStage): string {
  return serialise(drawPicture(stage));
}

/** @param scale Pixels of the picture for one of the page. */
export async function drawPng(stage: TimelineStage, scale: number): Promise<Blob> {
  if (!(scale > 0)) throw new RangeError(`toPng: scale is ${scale}; it must be a number above 0.`);
  return rasterise(drawPicture(stage), scale);
}

function drawPicture(stage: TimelineStage): SVGSVGElement {
  const { host, context } = stage;
  if (!host.explainer || context.events.length === 0) throw new Error('There is no event to draw.');
  const sheet = layOutSheet(stage);
  host.renderRoot.append(sheet);
  try {
    if (sheet.offsetWidth === 0) throw new Error('The chart can’t be drawn while the element is not displayed.');
    const svg = drawElement(sheet, context.lang ?? context.locale);
    layGround(svg, groundOf(sheet));
    describe(svg, context);
    return svg;
  } finally {
    sheet.remove();
  }
}

/** There for one moment, and unseen: with the page’s fonts and colours, and as wide as the picture. */
function layOutSheet({ context, widthPx, showsChart, renderChart }: TimelineStage): HTMLElement {
  const { explainer, lang } = context;
  const chartPx = showsChart || widthPx >= LEAST_PX ? widthPx : USUAL_PX;
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
  const foot = formatFoot(context);
  render(
    html`<p class="headline" ${place({ 'margin-block-end': '0.5em' })}>${renderName(explainer.title, lang)}</p>
      ${renderChart(chartPx)} ${foot === '' ? nothing : html`<p class="small muted">${foot}</p>`}`,
    sheet,
  );
  return sheet;
}

/** "3 of 8 events · Updated 19 February 2023 · The Paper · https://…". */
function formatFoot({ explainer, events, say, date }: TimelineContext): string {
  const { updated, publisher, url } = explainer;
  const [shown, count] = [events.length, explainer.events.length];
  const parts = [
    shown < count && say('shownOf', { shown, count: say('eventCount', { count }) }),
    updated && say('updated', { date: date(updated) }),
    publisher,
    url,
  ];
  return joinParts(parts, say('dot')).join('');
}

/** What is behind the chart on the page: the nearest ground that hides what is behind it, else the story's own. */
function groundOf(sheet: HTMLElement): string {
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

function layGround(svg: SVGSVGElement, computed: string): void {
  const ground = document.createElementNS(SVG, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', paintOf(computed).color);
  svg.prepend(ground);
}

/** For those who can't see it: what it is, and of when. The labels in it are texts. */
function describe(svg: SVGSVGElement, { explainer, events, say, date }: TimelineContext): void {
  const period = storyPeriod(explainer);
  const words = joinParts([period && date(period), say('eventCount', { count: events.length })], say('dot')).join('');
  const title = add(svg, 'title', {}, explainer.title);
  svg.prepend(title, add(svg, 'desc', {}, words));
}
