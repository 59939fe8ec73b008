/** What a reader gets to see of the titles: shown, overlapping, cut. */
import { parentOf } from './dom.mjs';

/** Less than this is rounding. */
const SLACK_PX = 1;

/** A line beside a text, or at its end, does not go through it. */
const BESIDE_PX = 2;

/**
 * @param {Element[]} elements One for each event's title.
 * @param {number} counted Events that a cluster counts.
 * @param {{left: number, right: number, top: number, bottom: number}[]} strokes Lines and marks that are drawn over texts.
 */
export function measureLabels(elements, counted, strokes) {
  const labels = elements.map(measureLabel).filter(({ box }) => box !== undefined);
  const overlapping = overlappingPairs(labels);
  const struck = labels.filter(({ box }) => strokes.some((stroke) => isThrough(stroke, box)));
  const touched = new Set([...overlapping.flat(), ...struck]);
  return {
    shown: labels.length,
    overlapping: overlapping.length,
    struck: struck.length,
    cut: labels.filter(({ isCut }) => isCut).length,
    whole: labels.filter((label) => !label.isCut && !touched.has(label)).length,
    counted,
    fontPx: labels.length > 0 ? Math.min(...labels.map(({ fontPx }) => fontPx)) : undefined,
  };
}

function measureLabel(element) {
  const text = textBox(element);
  const style = getComputedStyle(element);
  const isHidden = style.visibility === 'hidden' || Number(style.opacity) < 0.05;
  const visible = isHidden || isEmpty(text) ? undefined : clip(element, text);
  if (visible === undefined || isEmpty(visible)) return { box: undefined };
  const isCut =
    visible.right - visible.left < text.right - text.left - SLACK_PX ||
    visible.bottom - visible.top < text.bottom - text.top - SLACK_PX ||
    hasEllipsis(element);
  return { box: visible, isCut, fontPx: parseFloat(style.fontSize) };
}

function textBox(element) {
  if (element instanceof window.SVGElement) return element.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

const isEmpty = ({ left, right, top, bottom }) => right - left < 2 || bottom - top < 2;

/** The part that no ancestor hides. What lies below the window can be scrolled to; what lies beside it can't. */
function clip(element, text) {
  const box = { left: text.left, right: text.right, top: text.top, bottom: text.bottom };
  const page = document.documentElement;
  for (let at = element; at && at !== page && at !== document.body; at = parentOf(at)) {
    const { overflowX, overflowY, opacity, display } = getComputedStyle(at);
    if (display === 'contents' || (at instanceof window.SVGElement && at.ownerSVGElement)) continue;
    if (Number(opacity) < 0.05) return undefined;
    if (display === 'inline') continue;
    const edge = at.getBoundingClientRect();
    if (overflowX !== 'visible') narrow(box, 'left', 'right', edge);
    if (overflowY !== 'visible') narrow(box, 'top', 'bottom', edge);
  }
  narrow(box, 'left', 'right', { left: 0, right: page.clientWidth });
  return box;
}

function narrow(box, start, end, edge) {
  box[start] = Math.max(box[start], edge[start]);
  box[end] = Math.min(box[end], edge[end]);
}

/** An ellipsis or a line clamp, on the label or around it; or one that a script wrote. */
function hasEllipsis(element) {
  if (/…|\.\.\./.test(element.textContent)) return true;
  for (let at = element, depth = 0; at && depth < 4; at = parentOf(at), depth += 1) {
    const { textOverflow, webkitLineClamp, overflowX } = getComputedStyle(at);
    const isClipping = overflowX !== 'visible';
    if (isClipping && textOverflow === 'ellipsis' && at.scrollWidth > at.clientWidth + SLACK_PX) return true;
    if (isClipping && webkitLineClamp !== 'none' && at.scrollHeight > at.clientHeight + SLACK_PX) return true;
  }
  return false;
}

/** Pairs that share more than a pixel both ways. */
function overlappingPairs(labels) {
  const inOrder = [...labels].sort((a, b) => a.box.left - b.box.left);
  return inOrder.flatMap((a, index) =>
    inOrder
      .slice(index + 1)
      .filter(
        (b) => overlap(a.box, b.box, 'left', 'right') > SLACK_PX && overlap(a.box, b.box, 'top', 'bottom') > SLACK_PX,
      )
      .map((b) => [a, b]),
  );
}

const isThrough = (stroke, box) =>
  stroke.right > box.left + BESIDE_PX &&
  stroke.left < box.right - BESIDE_PX &&
  stroke.bottom > box.top + BESIDE_PX &&
  stroke.top < box.bottom - BESIDE_PX;

const overlap = (a, b, start, end) => Math.min(a[end], b[end]) - Math.max(a[start], b[start]);
