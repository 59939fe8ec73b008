import { parsePointer } from '../json-pointer.js';
import { documentShape } from './schema.js';
import type { ObjectShape, Shape } from './shape.js';

/** Returns the shape of the value at a pointer, or undefined if the format has none for it. */
export function shapeAt(pointer: string): Shape | undefined {
  return parsePointer(pointer).reduce<Shape | undefined>(memberShape, documentShape);
}

/** Returns the object shape among the shapes that a field accepts. */
export function objectIn(shape: Shape | undefined): ObjectShape | undefined {
  if (shape?.kind === 'object') return shape;
  return shape?.kind === 'either' ? shape.options.map(objectIn).find((option) => option !== undefined) : undefined;
}

/** Returns the shape of a list's entries, where a field accepts a list. */
export function entriesIn(shape: Shape | undefined): Shape | undefined {
  if (shape?.kind === 'list') return shape.of;
  return shape?.kind === 'either' ? shape.options.map(entriesIn).find((option) => option !== undefined) : undefined;
}

function memberShape(shape: Shape | undefined, name: string): Shape | undefined {
  return objectIn(shape)?.fields.get(name) ?? (/^\d+$/.test(name) ? entriesIn(shape) : undefined);
}
