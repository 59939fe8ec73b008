/** A shape's outline as small boxes, so that a path is where it is drawn and not where its bounding box is. */

const STEP_PX = 3;

export function pointsAlong(shape) {
  if (!(shape instanceof window.SVGGeometryElement)) return [];
  const toPage = shape.getScreenCTM();
  const steps = Math.ceil(shape.getTotalLength() / STEP_PX);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const { x, y } = shape.getPointAtLength(step * STEP_PX).matrixTransform(toPage);
    return { left: x, right: x, top: y, bottom: y };
  });
}
