import { documentShape } from '../model/schema/schema.js';
import type { ObjectShape, Shape } from '../model/schema/shape.js';
import { parsePointer } from '../model/json-pointer.js';

/** The shape of what a pointer leads to, as the document's format has it; undefined where it knows nothing of it. */
export function shapeAt(pointer: string): Shape | undefined {
  return parsePointer(pointer).reduce<Shape | undefined>(memberShape, documentShape);
}

/** The fields of the object that a pointer leads to, in the order in which they usually stand. */
export function orderAt(pointer: string): readonly string[] {
  return [...(objectIn(shapeAt(pointer))?.fields.keys() ?? [])];
}

/** The object that a shape allows. */
export function objectIn(shape: Shape | undefined): ObjectShape | undefined {
  if (shape?.kind === 'object') return shape;
  return shape?.kind === 'either' ? shape.options.map(objectIn).find((option) => option !== undefined) : undefined;
}

/** The shape of the entries, where a shape allows a list. */
export function entriesIn(shape: Shape | undefined): Shape | undefined {
  if (shape?.kind === 'list') return shape.of;
  return shape?.kind === 'either' ? shape.options.map(entriesIn).find((option) => option !== undefined) : undefined;
}

function memberShape(shape: Shape | undefined, name: string): Shape | undefined {
  return objectIn(shape)?.fields.get(name) ?? (/^\d+$/.test(name) ? entriesIn(shape) : undefined);
}
