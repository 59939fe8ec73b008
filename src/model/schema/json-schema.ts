import { FIELD_EXAMPLES } from './field-examples.js';
import { FIELD_NOTES } from './field-notes.js';
import {
  citationShape,
  correctionShape,
  documentShape,
  eraShape,
  eventShape,
  findingShape,
  mediaShape,
  namedShape,
  namingShape,
  personShape,
  sourceShape,
  statementShape,
  withdrawnFindingShape,
  withdrawnStatementShape,
  WITHDRAWN_SHAPES,
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
  finding: findingShape,
  media: mediaShape,
  named: namedShape,
  naming: namingShape,
  person: personShape,
  source: sourceShape,
  statement: statementShape,
  withdrawnFinding: withdrawnFindingShape,
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

/** Describes a shape; `path` is its definition and field, such as `event.place`. */
function describe(shape: Shape, path: string): JsonSchema {
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
      return { type: 'array', items: describe(shape.of, path) };
    case 'either':
      return (
        describeIfWithdrawn(shape.options, path) ?? { anyOf: shape.options.map((option) => describe(option, path)) }
      );
    case 'object': {
      const name = Object.keys(DEFINITIONS).find((definition) => DEFINITIONS[definition] === shape);
      return name === undefined ? describeObject(shape, path) : { $ref: `#/$defs/${name}` };
    }
  }
}

function describeObject(shape: ObjectShape, path: string): JsonSchema {
  const properties = [...shape.fields].map(([field, of]) => {
    const description = FIELD_NOTES[path]?.[field];
    const example = FIELD_EXAMPLES[path]?.[field];
    const notes = {
      ...(description !== undefined && { description }),
      ...(example !== undefined && { examples: [example] }),
    };
    return [field, { ...describe(of, `${path}.${field}`), ...notes }];
  });
  return {
    type: 'object',
    properties: Object.fromEntries(properties) as JsonSchema,
    required: shape.required,
    // Other fields of a withdrawn entry are ignored, so they are allowed.
    ...(![...WITHDRAWN_SHAPES.values()].includes(shape) && {
      additionalProperties: false,
      patternProperties: { '^x-': {} },
    }),
  };
}

/**
 * Describes an entry that stands or is withdrawn. The condition chooses one of the two, so that an editor reports the errors
 * of that one alone.
 */
function describeIfWithdrawn([standing, withdrawn]: readonly Shape[], path: string): JsonSchema | undefined {
  if (!standing || !withdrawn || WITHDRAWN_SHAPES.get(standing) !== withdrawn) return undefined;
  return {
    type: 'object',
    if: { type: 'object', properties: { status: { const: 'withdrawn' } }, required: ['status'] },
    then: describe(withdrawn, path),
    else: describe(standing, path),
  };
}
