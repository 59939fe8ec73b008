import type { FoundProblemCode } from '../problems/found-problem.js';
import type { Shape, TextShape } from './shape.js';

/** Examples of texts that must keep a rule, by the code of its problem. */
const EXAMPLES: Partial<Readonly<Record<FoundProblemCode, string>>> = {
  'id-unreadable': 'its-id',
  'address-not-allowed': 'https://…',
  'color-unreadable': '#1a7f5a',
  'lang-unreadable': 'en',
  'time-zone-unknown': 'Europe/Berlin',
};

/**
 * Makes the shortest value that has a shape, for cures: objects have no more than the fields that they need.
 *
 * @returns A value that can be written as JSON. “…” stands for words.
 * @example
 * exampleOf(eraShape); // { name: '…', date: '2023-02-18' }
 */
export function exampleOf(shape: Shape): unknown {
  switch (shape.kind) {
    case 'number':
      return Math.max(shape.min, 1);
    case 'boolean':
      return true;
    case 'list':
      return [exampleOf(shape.of)];
    case 'either':
      return exampleOf(shape.options[0]!);
    case 'object': {
      const { required, fields } = shape;
      const names = required.length > 0 ? required : [...fields.keys()].slice(0, 1);
      return Object.fromEntries(names.map((name) => [name, exampleOf(fields.get(name)!)]));
    }
    case 'text':
      return exampleOfText(shape);
  }
}

function exampleOfText({ allowed, isDate, refersTo, code }: TextShape): string {
  if (allowed) return allowed[0]!;
  if (isDate) return '2023-02-18';
  return refersTo ? `an id in ${refersTo.join(' or ')}` : ((code && EXAMPLES[code]) ?? '…');
}
