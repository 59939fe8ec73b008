/** The fields of a document, from the JSON Schema: one entry for each kind of object, with those of the objects inside it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

const TITLES = {
  document: ['The document', 'The whole story.'],
  event: ['Event', 'An entry of `events`: something that happened, or was planned, alleged or disputed.'],
  statement: ['Statement', 'An entry of `statements`: something that a person said, or was noted not to have said.'],
  withdrawnStatement: ['Withdrawn statement', 'An entry of `statements` whose `status` is “withdrawn”.'],
  finding: ['Finding', 'An entry of `findings`: something that the newsroom has established.'],
  withdrawnFinding: ['Withdrawn finding', 'An entry of `findings` whose `status` is “withdrawn”.'],
  person: ['Person', 'An entry of `people`: a person, organisation or government, or somebody unnamed.'],
  source: ['Source', 'An entry of `sources`: a report, transcript, post or recording.'],
  citation: ['Citation', 'An entry of `sources` in an event or statement. An id of a source alone is one as well.'],
  named: ['Lane, side or topic', 'An entry of `lanes`, `sides` or `topics`.'],
  media: ['Media', 'An entry of `media`: a picture, recording or embed.'],
  era: ['Era', 'An entry of `eras`: a named stretch of time behind the chart.'],
  naming: ['Naming', 'An entry of `names`: a thing that the sides call by different names.'],
  correction: ['Correction', 'An entry of `corrections`.'],
};

/** @returns {{id: string, title: string, note: string, fields: object[]}[]} */
export function readFields() {
  const { $defs, ...document } = JSON.parse(readFileSync(join(root, 'dist/schema.json'), 'utf8'));
  const definitions = { document, ...$defs };
  const names = [...Object.keys(TITLES), ...Object.keys(definitions).filter((name) => !TITLES[name])];
  return names.map((name) => {
    const [title, note] = TITLES[name] ?? [name, ''];
    return { id: name, title, note, fields: fieldsOf(definitions[name], name) };
  });
}

function fieldsOf({ properties, required }, path) {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const { description, examples } = schema;
    const inside = objectIn(schema);
    const id = `${path}.${name}`;
    const field = {
      id,
      name: id.split('.').slice(1).join('.'),
      description,
      isRequired: required.includes(name),
      type: typeOf(schema),
      values: valuesOf(schema),
      links: linksOf(schema),
      example: `"${name}": ${inLines(examples[0])}`,
    };
    return [field, ...(inside ? fieldsOf(inside, id) : [])];
  });
}

/** A value as an author writes it: on one line where there is room. */
function inLines(value) {
  const line = JSON.stringify(value, null, 1).replaceAll(/\n */g, ' ');
  return line.length <= 30 ? line : JSON.stringify(value, null, 2);
}

/** The object that a field holds, where it has no definition of its own. */
const objectIn = (schema) =>
  schema.properties && !schema.if
    ? schema
    : (schema.anyOf ?? [schema.items]).filter(Boolean).map(objectIn).find(Boolean);

const valuesOf = (schema) => schema.enum ?? (schema.const ? [schema.const] : schema.items ? valuesOf(schema.items) : []);

const refsOf = ({ $ref, anyOf, items, then, else: other }) => [
  ...($ref ? [$ref.split('/').at(-1)] : []),
  ...[...(anyOf ?? []), items, then, other].filter(Boolean).flatMap(refsOf),
];
const linksOf = (schema) => [...new Set(refsOf(schema))].map((name) => ({ id: name, title: TITLES[name]?.[0] ?? name }));

function typeOf(schema) {
  if (schema.$ref) return 'object';
  if (schema.if) return 'object';
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeOf))].join(' or ');
  if (schema.type === 'array') return `list of ${plural(typeOf(schema.items))}`;
  if (schema.type === 'string') return 'text';
  if (schema.type === 'boolean') return 'true or false';
  if (schema.type === 'number' || schema.type === 'integer') {
    const kind = schema.type === 'integer' ? 'whole number' : 'number';
    return `${kind} from ${schema.minimum} to ${schema.maximum}`;
  }
  return schema.type;
}

const plural = (type) => ({ text: 'texts', object: 'objects', 'text or object': 'texts or objects' })[type] ?? type;
