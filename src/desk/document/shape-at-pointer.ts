import { objectIn, shapeAt } from '../../model/schema/shape-at-pointer.js';

export { entriesIn, objectIn, shapeAt } from '../../model/schema/shape-at-pointer.js';

/** Returns the fields of the object at a pointer, in their usual order. */
export function fieldOrderAt(pointer: string): readonly string[] {
  return [...(objectIn(shapeAt(pointer))?.fields.keys() ?? [])];
}
