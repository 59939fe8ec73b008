/**
 * In the page, where `installWalk` has run: targets smaller than 24 px and too near to others, as WCAG 2.5.8 counts them. A target
 * within a line of other words is as high as the line.
 */
export function findSmallTargets() {
  const isWithinWords = (element) => {
    if (getComputedStyle(element).display !== 'inline') return false;
    const line = element.closest(':not(a, button, summary, bdi, span, b, em, cite, q)');
    return line !== null && line.textContent.trim().length > element.textContent.trim().length + 1;
  };
  const targets = globalThis
    .visibleElements()
    .filter((element) =>
      element.matches('button, a[href], summary, input, select, textarea, [role=slider], [role=button], audio, video'),
    )
    .filter((element) => !isWithinWords(element))
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
  const isSmall = ({ box }) => box.width < 23.9 || box.height < 23.9;
  const middle = ({ box }) => [box.x + box.width / 2, box.y + box.height / 2];
  const reaches = (target, other) => {
    const [x, y] = middle(target);
    const { left, right, top, bottom } = other.box;
    const [nearestX, nearestY] = [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)];
    const [otherX, otherY] = middle(other);
    return Math.hypot(x - nearestX, y - nearestY) < 12 || (isSmall(other) && Math.hypot(x - otherX, y - otherY) < 24);
  };
  return {
    count: targets.length,
    small: targets
      .filter((target) => isSmall(target) && targets.some((other) => other !== target && reaches(target, other)))
      .map(({ element, box }) => `${globalThis.nameOf(element)} ${Math.round(box.width)}×${Math.round(box.height)}`),
  };
}
