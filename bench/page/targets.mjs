import { elementAt, parentOf } from './dom.mjs';

const isInside = (element, ancestor) =>
  element !== null && (element === ancestor || isInside(parentOf(element), ancestor));

/** Centres of up to three items that a pointer can hit where the page stands. */
export function clickTargets(elements) {
  const points = elements
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .map(({ element, box }) => ({ element, x: box.x + box.width / 2, y: box.y + box.height / 2 }))
    .filter(({ x, y }) => x > 0 && y > 0 && x < window.innerWidth && y < window.innerHeight);
  const hit = [];
  for (const { element, x, y } of points) {
    const isFree = hit.every((other) => Math.hypot(other.x - x, other.y - y) > 40);
    if (isFree && isInside(elementAt(x, y), element)) hit.push({ x, y });
    if (hit.length === 3) break;
  }
  return hit;
}
