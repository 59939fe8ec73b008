import { moreEnglish } from '../../i18n/english-more.js';
import { addEnglish } from '../../i18n/messages.js';
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Explainer } from '../../model/explainer.js';
import type { Words } from '../shared/event-words.js';
import { paintOf } from '../shared/paint.js';
import { place } from '../shared/place.js';
import { rasterise, serialise } from '../shared/raster.js';
import { joinParts, renderName } from '../shared/join-parts.js';
import { storyPeriod } from '../shared/story-period.js';
import { add, drawElement, SVG } from '../shared/svg-picture.js';

addEnglish(moreEnglish);

/** What the picture is taken of. */
export interface PictureSource extends Words {
  readonly root: HTMLElement | DocumentFragment;
  readonly explainer: Explainer | null;
  /** How many events the filter leaves. */
  readonly count: number;
  readonly locale: string;
  readonly lang: string | undefined;
  /** Of the element; 0 where it is not laid out. */
  readonly widthPx: number;
  readonly showsChart: boolean;
  readonly renderChart: (widthPx: number) => TemplateResult;
}

/** Round the picture. */
const MARGIN_PX = 20;
/** Where the element is too narrow for a chart. */
const USUAL_PX = 1000;
const LEAST_PX = 640;

/** The chart as it is shown, with the story's title above it and where it is from below. */
export function drawSvg(source: PictureSource): string {
  return serialise(drawPicture(source));
}

/** @param scale Pixels of the picture for one of the page. */
export async function drawPng(source: PictureSource, scale: number): Promise<Blob> {
  if (!(scale > 0)) throw new RangeError(`toPng: scale is ${scale}; it must be a number above 0.`);
  return rasterise(drawPicture(source), scale);
}

function drawPicture(source: PictureSource): SVGSVGElement {
  const { explainer, root, locale, lang, count } = source;
  if (!explainer || count === 0) throw new Error('There is no event to draw.');
  const sheet = layOutSheet(explainer, source);
  root.append(sheet);
  try {
    if (sheet.offsetWidth === 0) throw new Error('The chart can’t be drawn while the element is not displayed.');
    const svg = drawElement(sheet, lang ?? locale);
    layGround(svg, groundOf(sheet));
    describe(svg, explainer, source);
    return svg;
  } finally {
    sheet.remove();
  }
}

/** There for one moment, and unseen: with the page’s fonts and colours, and as wide as the picture. */
function layOutSheet(explainer: Explainer, source: PictureSource): HTMLElement {
  const { widthPx, showsChart, renderChart, lang } = source;
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
  const foot = formatFoot(explainer, source);
  render(
    html`<p class="headline" ${place({ 'margin-block-end': '0.5em' })}>${renderName(explainer.title, lang)}</p>
      ${renderChart(chartPx)} ${foot === '' ? nothing : html`<p class="small muted">${foot}</p>`}`,
    sheet,
  );
  return sheet;
}

/** "3 of 8 events · Updated 19 February 2023 · The Paper · https://…". */
function formatFoot(explainer: Explainer, { say, date, count }: PictureSource): string {
  const { updated, publisher, url, events } = explainer;
  const parts = [
    count < events.length && say('shownOf', { shown: count, count: say('eventCount', { count: events.length }) }),
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
function describe(svg: SVGSVGElement, explainer: Explainer, { say, date, count }: PictureSource): void {
  const period = storyPeriod(explainer);
  const words = joinParts([period && date(period), say('eventCount', { count })], say('dot')).join('');
  const title = add(svg, 'title', {}, explainer.title);
  svg.prepend(title, add(svg, 'desc', {}, words));
}
