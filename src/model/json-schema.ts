import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { FIELD_NOTES } from './field-notes.js';
import {
  citationSchema,
  correctionSchema,
  documentSchema,
  eraSchema,
  eventSchema,
  mediaSchema,
  namedSchema,
  namingSchema,
  personSchema,
  sourceSchema,
  statementSchema,
  withdrawnStatementSchema,
} from './schema.js';

/** The parts of a document, by their names in the JSON Schema's `$defs`. */
const DEFINITIONS: Readonly<Record<string, v.GenericSchema>> = {
  citation: citationSchema,
  correction: correctionSchema,
  era: eraSchema,
  event: eventSchema,
  media: mediaSchema,
  named: namedSchema,
  naming: namingSchema,
  person: personSchema,
  source: sourceSchema,
  statement: statementSchema,
  withdrawnStatement: withdrawnStatementSchema,
};

/**
 * The JSON Schema (2020-12) of a document, for editors of code and for tools; run by the build. It is strict where reading is
 * lenient: unknown fields are errors unless they begin with `x-`.
 */
export function toJsonSchemaDocument(): JsonSchema {
  const schema = toJsonSchema(documentSchema, {
    target: 'draft-2020-12',
    definitions: { ...DEFINITIONS },
    // Languages and time zones are known to the platform only; metadata is for reading.
    ignoreActions: ['metadata', 'check'],
    overrideAction: ({ valibotAction, jsonSchema }) => {
      const { type, requirement } = valibotAction as { readonly type: string; readonly requirement?: RegExp };
      return type === 'regex' ? { ...jsonSchema, pattern: requirement?.source ?? '' } : null;
    },
    overrideSchema: ({ valibotSchema, jsonSchema }) => overrideSchema(valibotSchema, jsonSchema),
  });
  return { title: 'Explainer document, version 1', ...schema };
}

function overrideSchema(schema: v.GenericSchema, jsonSchema: JsonSchema): JsonSchema | null {
  if (schema.type === 'union' && isEitherStatement(schema)) return EITHER_STATEMENT;
  if (schema.type !== 'object') return null;
  const allowed: JsonSchema =
    schema === withdrawnStatementSchema ? {} : { additionalProperties: false, patternProperties: { '^x-': {} } };
  return { ...jsonSchema, properties: describe(schema, jsonSchema.properties ?? {}), ...allowed };
}

/** Says which of the two a statement has to be, so that what is wrong with it is said of that one alone. */
const EITHER_STATEMENT: JsonSchema = {
  type: 'object',
  if: { type: 'object', properties: { status: { const: 'withdrawn' } }, required: ['status'] },
  then: { $ref: '#/$defs/withdrawnStatement' },
  else: { $ref: '#/$defs/statement' },
};

function isEitherStatement(schema: v.GenericSchema & { readonly options?: readonly unknown[] }): boolean {
  return schema.options?.includes(withdrawnStatementSchema) ?? false;
}

function describe(
  schema: v.GenericSchema,
  properties: Readonly<Record<string, JsonSchema | boolean>>,
): Record<string, JsonSchema | boolean> {
  const name = Object.keys(DEFINITIONS).find((definition) => DEFINITIONS[definition] === schema);
  const notes = FIELD_NOTES[name ?? (schema === documentSchema ? 'document' : '')] ?? {};
  return Object.fromEntries(
    Object.entries(properties).map(([field, property]) => {
      const description = notes[field];
      return [
        field,
        description === undefined || typeof property === 'boolean' ? property : { ...property, description },
      ];
    }),
  );
}
