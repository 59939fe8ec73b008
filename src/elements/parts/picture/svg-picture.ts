import { paintOf } from './computed-paint.js';
import { baselineOf, linesOf, xmlText } from './svg-text.js';

export const SVG = 'http://www.w3.org/2000/svg';

/** Position and scale of a picture on the page, and inherited text properties. */
interface DrawContext {
  readonly originX: number;
  readonly originY: number;
  readonly scale: number;
  readonly lang: string;
  /** Elements that were drawn as text, so that a text of several lines stays one element. */
  readonly texts: Map<Element, SVGElement>;
}

/**
 * Draws an element as SVG with all colours, fonts and positions as computed. Nodes are created one by one from the
 * lists below, so that document data can't become markup, style or script. It draws texts, boxes with a background or
 * border, and inline SVG, except `visually-hidden` content.
 */
export function drawElement(element: HTMLElement, lang: string): SVGSVGElement {
  const rect = element.getBoundingClientRect();
  const scale = rect.width / element.offsetWidth || 1;
  const svg = document.createElementNS(SVG, 'svg');
  const [width, height] = [element.offsetWidth, element.offsetHeight];
  set(svg, { width, height, viewBox: `0 0 ${width} ${height}`, lang });
  draw(element, svg, 'none', { originX: rect.left, originY: rect.top, scale, lang, texts: new Map() });
  return svg;
}

/** Adds an SVG element with attributes, without undefined ones. */
export function add(into: Element, name: string, attributes: Attributes, text?: string): SVGElement {
  const element = document.createElementNS(SVG, name);
  set(element, attributes);
  if (text !== undefined) element.textContent = xmlText(text);
  into.append(element);
  return element;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

function set(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, typeof value === 'number' ? String(round(value)) : value);
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function draw(element: Element, into: Element, line: string, context: DrawContext): void {
  if (element.matches('.visually-hidden')) return;
  const style = getComputedStyle(element);
  if (style.display === 'none') return;
  if (element instanceof SVGSVGElement) {
    drawInlineSvg(element, style, into, context);
    return;
  }
  drawBox(element, style, into, context);
  const ownLine = style.textDecorationLine;
  for (const child of element.childNodes) {
    if (child instanceof Text) drawText(child, element, style, into, ownLine === 'none' ? line : ownLine, context);
    else if (child instanceof Element) draw(child, into, ownLine === 'none' ? line : ownLine, context);
  }
}

/** Draws a background, and a border if all four sides are equal. */
function drawBox(element: Element, style: CSSStyleDeclaration, into: Element, context: DrawContext): void {
  const ground = paintOf(style.backgroundColor);
  const borderPx = parseFloat(style.borderTopWidth) || 0;
  const hasBorder = borderPx > 0 && parseFloat(style.borderBottomWidth) > 0;
  if (ground.opacity === 0 && !hasBorder) return;
  const { x, y, width, height } = boxOf(element.getBoundingClientRect(), context);
  const inset = hasBorder ? borderPx / 2 : 0;
  const radius = Math.min(parseFloat(style.borderTopLeftRadius) || 0, height / 2, width / 2) - inset;
  add(into, 'rect', {
    x: x + inset,
    y: y + inset,
    width: Math.max(0, width - 2 * inset),
    height: Math.max(0, height - 2 * inset),
    rx: radius > 0 ? radius : undefined,
    ...(ground.opacity === 0 ? { fill: 'none' } : colorAttributes('fill', style.backgroundColor)),
    ...(hasBorder && { ...colorAttributes('stroke', style.borderTopColor), 'stroke-width': borderPx }),
  });
}

function boxOf(rect: DOMRect, { originX, originY, scale }: DrawContext) {
  return {
    x: (rect.left - originX) / scale,
    y: (rect.top - originY) / scale,
    width: rect.width / scale,
    height: rect.height / scale,
  };
}

function colorAttributes(name: 'fill' | 'stroke', computed: string): Attributes {
  const { color, opacity } = paintOf(computed);
  return { [name]: color, [`${name}-opacity`]: opacity === 1 ? undefined : opacity };
}

/** Draws a text. It keeps its width in programs without the font, so that it overlaps nothing. */
function drawText(
  node: Text,
  parent: Element,
  style: CSSStyleDeclaration,
  into: Element,
  line: string,
  context: DrawContext,
): void {
  const isRtl = style.direction === 'rtl';
  const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  for (const { text, rect } of linesOf(node)) {
    const { x, y, width } = boxOf(rect, context);
    const within = textOf(parent, style, into, context);
    if (within.lastChild) within.append(document.createTextNode(' '));
    const place = { x: isRtl ? x + width : x, y: y + baselineOf(rect, font, context.scale) };
    const size = { textLength: width, lengthAdjust: 'spacingAndGlyphs' };
    add(within, 'tspan', { ...place, ...size, 'text-decoration': omitDefault('none', line) }, text);
  }
}

function textOf(parent: Element, style: CSSStyleDeclaration, into: Element, context: DrawContext): SVGElement {
  const block = parent.closest('.line')?.parentElement ?? parent;
  const lang = parent.closest<HTMLElement>('[lang]')?.lang;
  const text =
    context.texts.get(block) ??
    add(into, 'text', {
      'font-family': style.fontFamily,
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
      'font-style': omitDefault('normal', style.fontStyle),
      'letter-spacing': omitDefault('normal', style.letterSpacing),
      'word-spacing': omitDefault('0px', style.wordSpacing),
      direction: omitDefault('ltr', style.direction),
      lang: lang === undefined ? undefined : omitDefault(context.lang, lang),
      ...colorAttributes('fill', style.color),
    });
  context.texts.set(block, text);
  return text;
}

function omitDefault(usual: string, value: string): string | undefined {
  return value === usual ? undefined : value;
}

/** Draws inline SVG at its position, clipped as on the page. */
function drawInlineSvg(
  svg: SVGSVGElement,
  { overflow }: CSSStyleDeclaration,
  into: Element,
  context: DrawContext,
): void {
  const { x, y, width, height } = boxOf(svg.getBoundingClientRect(), context);
  const group = add(into, 'g', { transform: `translate(${round(x)} ${round(y)})` });
  if (overflow !== 'visible') {
    const id = `view-${into.querySelectorAll('clipPath').length + 1}`;
    add(add(group, 'clipPath', { id }), 'rect', { width, height });
    set(group, { 'clip-path': `url(#${id})` });
  }
  for (const child of svg.children) copyShape(child, group);
}

const SHAPES = new Set('path rect circle ellipse line polyline polygon'.split(' '));
const GROUPS = new Set('g defs clipPath linearGradient stop'.split(' '));
/** Attributes of geometry. All others are computed styles. */
const GEOMETRY =
  'id d x y width height cx cy r rx ry x1 y1 x2 y2 points transform offset stop-opacity gradientUnits'.split(' ');

function copyShape(from: Element, into: Element): void {
  const name = from.localName;
  if (!SHAPES.has(name) && !GROUPS.has(name)) return;
  const style = getComputedStyle(from);
  if (style.display === 'none' && SHAPES.has(name)) return;
  const places = GEOMETRY.map((place) => [place, roundNumbers(from.getAttribute(place))] as const);
  const copy = add(into, name, {
    ...Object.fromEntries(places),
    'stop-color': name === 'stop' ? paintOf(style.stopColor).color : undefined,
    opacity: omitDefault('1', style.opacity),
    ...(SHAPES.has(name) && shapeAttributes(style)),
  });
  for (const child of from.children) copyShape(child, copy);
}

function shapeAttributes(style: CSSStyleDeclaration): Attributes {
  const fill = paintAttributes('fill', style.fill, style.fillOpacity);
  if (style.stroke === 'none') return fill;
  return {
    ...fill,
    ...paintAttributes('stroke', style.stroke, style.strokeOpacity),
    'stroke-width': style.strokeWidth.replace('px', ''),
    'stroke-dasharray': omitDefault('none', style.strokeDasharray.replaceAll('px', '')),
    'stroke-linecap': omitDefault('butt', style.strokeLinecap),
    'stroke-linejoin': omitDefault('miter', style.strokeLinejoin),
  };
}

/** Returns attributes for a colour, for none, or for a gradient within the picture. */
function paintAttributes(name: 'fill' | 'stroke', ink: string, ownOpacity: string): Attributes {
  if (ink === 'none') return { [name]: 'none' };
  const reference = localReference(ink);
  if (reference !== undefined) return { [name]: reference };
  const { color, opacity } = paintOf(ink);
  const both = opacity * Number(ownOpacity);
  return { [name]: color, [`${name}-opacity`]: both === 1 ? undefined : both };
}

function localReference(value: string): string | undefined {
  const id = /^url\(["']?#([\w-]+)["']?\)$/.exec(value)?.[1];
  return id === undefined ? undefined : `url(#${id})`;
}

/** Rounds numbers to hundredths of a pixel. */
function roundNumbers(value: string | null): string | undefined {
  return value?.replace(/(\.\d\d)\d+/g, '$1');
}
