import { FIELD_NOTES } from './field-notes.js';
import {
  citationShape,
  correctionShape,
  documentShape,
  eraShape,
  eventShape,
  mediaShape,
  namedShape,
  namingShape,
  personShape,
  sourceShape,
  statementShape,
  withdrawnStatementShape,
} from './schema.js';
import type { ObjectShape, Shape } from './shape.js';

/** A part of a JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Shapes that the JSON Schema defines by name under `$defs`. */
const DEFINITIONS: Readonly<Record<string, ObjectShape>> = {
  citation: citationShape,
  correction: correctionShape,
  era: eraShape,
  event: eventShape,
  media: mediaShape,
  named: namedShape,
  naming: namingShape,
  person: personShape,
  source: sourceShape,
  statement: statementShape,
  withdrawnStatement: withdrawnStatementShape,
};

/**
 * Writes the JSON Schema (2020-12) of a document, for code editors and tools; the build calls it. The schema is strict
 * where reading is lenient: unknown fields are errors unless they begin with `x-`.
 */
export function toJsonSchemaDocument(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Explainer document, version 1',
    ...describeObject(documentShape, 'document'),
    $defs: Object.fromEntries(Object.entries(DEFINITIONS).map(([name, shape]) => [name, describeObject(shape, name)])),
  };
}

function describe(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case 'text':
      if (shape.allowed?.length === 1) return { type: 'string', const: shape.allowed[0] };
      if (shape.allowed) return { type: 'string', enum: shape.allowed };
      // JSON Schema can't express the other rules: only the platform knows all languages and time zones.
      return {
        type: 'string',
        maxLength: shape.maxLength,
        ...(shape.rule instanceof RegExp && { pattern: shape.rule.source }),
      };
    case 'number':
      return { type: shape.isWhole ? 'integer' : 'number', minimum: shape.min, maximum: shape.max };
    case 'boolean':
      return { type: 'boolean' };
    case 'list':
      return { type: 'array', items: describe(shape.of) };
    case 'either':
      return shape.options.some((option) => option === statementShape)
        ? EITHER_STATEMENT
        : { anyOf: shape.options.map(describe) };
    case 'object': {
      const name = Object.keys(DEFINITIONS).find((definition) => DEFINITIONS[definition] === shape);
      return name === undefined ? describeObject(shape) : { $ref: `#/$defs/${name}` };
    }
  }
}

function describeObject(shape: ObjectShape, name = ''): JsonSchema {
  const notes = FIELD_NOTES[name] ?? {};
  const properties = [...shape.fields].map(([field, of]) => {
    const description = notes[field];
    return [field, { ...describe(of), ...(description !== undefined && { description }) }];
  });
  return {
    type: 'object',
    properties: Object.fromEntries(properties) as JsonSchema,
    required: shape.required,
    // Other fields of a withdrawn statement are ignored, so they are allowed.
    ...(shape !== withdrawnStatementShape && { additionalProperties: false, patternProperties: { '^x-': {} } }),
  };
}

/**
 * Schema of a statement, live or withdrawn. The condition chooses one of the two, so that an editor reports the errors
 * of that one alone.
 */
const EITHER_STATEMENT: JsonSchema = {
  type: 'object',
  if: { type: 'object', properties: { status: { const: 'withdrawn' } }, required: ['status'] },
  then: { $ref: '#/$defs/withdrawnStatement' },
  else: { $ref: '#/$defs/statement' },
};
