import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { clearInterval, setInterval } from 'node:timers';
import Ajv from 'ajv/dist/2020.js';
import { importBuilt } from '../../helpers/import-built.mjs';

const { toJsonSchemaDocument } = await importBuilt('src/model/schema/json-schema.ts');
const { FIELD_NOTES } = await importBuilt('src/model/schema/field-notes.ts');
const { FIELD_EXAMPLES } = await importBuilt('src/model/schema/field-examples.ts');
const { readDocument, readDocumentInSteps } = await importBuilt('src/model/read-document.ts');
const schema = toJsonSchemaDocument();

/** Each object of the schema: its definition and field, and where it stands. */
function objectsIn(part, path, pointer) {
  if (part.anyOf) return part.anyOf.flatMap((each, index) => objectsIn(each, path, `${pointer}/anyOf/${index}`));
  if (part.items) return objectsIn(part.items, path, `${pointer}/items`);
  if (!part.properties || part.if) return [];
  const inside = Object.entries(part.properties).flatMap(([field, of]) =>
    objectsIn(of, `${path}.${field}`, `${pointer}/properties/${field}`),
  );
  return [{ path, pointer, properties: part.properties }, ...inside];
}

const objects = [
  ...objectsIn({ ...schema, $defs: undefined }, 'document', ''),
  ...Object.entries(schema.$defs).flatMap(([name, part]) => objectsIn(part, name, `/$defs/${name}`)),
];
const small = { explainer: 1, title: 'T' };

describe('the JSON Schema', () => {
  let validate;
  before(() => {
    validate = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);
  });

  for (const file of readdirSync('data').filter((name) => name.endsWith('.json')))
    it(`holds for ${file}`, () => {
      const isValid = validate(JSON.parse(readFileSync(`data/${file}`, 'utf8')));
      assert.ok(isValid, JSON.stringify(validate.errors, null, 2));
    });

  const accepted = {
    'the smallest document': small,
    'fields that begin with x-': { ...small, 'x-desk': 'foreign', $schema: 'schema.json' },
    'a withdrawn statement without text': { ...small, statements: [{ id: 'a', status: 'withdrawn', note: 'N' }] },
    'an id in Chinese': { ...small, topics: [{ id: '援助', name: '援助' }] },
  };
  for (const [what, document] of Object.entries(accepted))
    it(`accepts ${what}`, () => assert.ok(validate(document), JSON.stringify(validate.errors)));

  const refused = {
    'a document without title': { explainer: 1 },
    'an unknown field': { ...small, headline: 'T' },
    'an unknown status': { ...small, events: [{ id: 'a', date: '2023', title: 'A', sources: [], status: 'x' }] },
    'a statement without speaker': { ...small, statements: [{ id: 'a', text: 'x' }] },
    'a script for an address': { ...small, url: 'javascript:1' },
    'a colour by name': { ...small, lanes: [{ id: 'a', name: 'A', color: 'red' }] },
    'an id with a space': { ...small, lanes: [{ id: 'a b', name: 'A' }] },
  };
  for (const [what, document] of Object.entries(refused)) it(`refuses ${what}`, () => assert.ok(!validate(document)));

  it('says of each field what it is, with an example that it accepts, and of no other', () => {
    for (const { path, properties } of objects) {
      assert.deepEqual(Object.keys(FIELD_NOTES[path] ?? {}).sort(), Object.keys(properties).sort(), path);
      assert.deepEqual(Object.keys(FIELD_EXAMPLES[path] ?? {}).sort(), Object.keys(properties).sort(), path);
    }
    for (const notes of [FIELD_NOTES, FIELD_EXAMPLES])
      assert.deepEqual(Object.keys(notes).sort(), objects.map(({ path }) => path).sort());
    const ajv = new Ajv({ strict: false, allErrors: true });
    ajv.addSchema(schema, 'document');
    for (const { path, pointer, properties } of objects)
      for (const [field, { description, examples }] of Object.entries(properties)) {
        assert.ok(description, `${path}.${field}`);
        const accepts = ajv.compile({ $ref: `document#${pointer}/properties/${field}` });
        for (const example of examples)
          assert.ok(accepts(example), `${path}.${field}: ${JSON.stringify(accepts.errors)}`);
      }
  });
});

describe('the examples of fields', () => {
  const given = FIELD_EXAMPLES;
  const story = {
    ...given.document,
    events: [...given.document.events, { id: 'visit', date: '2023-02-05', title: 'A visit', sources: ['report'] }],
    people: [...given.document.people, { id: 'us-government', name: 'US government', kind: 'government', side: 'us' }],
  };
  const lists = { event: 'events', statement: 'statements', person: 'people', source: 'sources', naming: 'names' };

  for (const [path, list] of Object.entries(lists))
    for (const [field, example] of Object.entries(given[path]))
      it(`${path}.${field} is read without a problem in it`, () => {
        const [first, ...others] = story[list];
        // An order that dates contradict is another problem.
        const before = field === 'before' ? { date: '2023-01' } : {};
        const items = field === 'id' ? story[list] : [{ ...first, ...before, [field]: example }, ...others];
        const { problems } = readDocument({ ...story, [list]: items });
        const inField = problems.filter(({ pointer }) => pointer.startsWith(`/${list}/0/${field}`));
        assert.deepEqual(inField, []);
      });
});

describe('reading in Node', () => {
  for (const file of readdirSync('data').filter((name) => name.endsWith('.json')))
    it(`finds nothing wrong with ${file}`, () => {
      assert.deepEqual(readDocument(JSON.parse(readFileSync(`data/${file}`, 'utf8'))).problems, []);
    });

  it('gives others a turn', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    const events = Array.from({ length: 20_000 }, (_, index) => ({
      id: `e${index}`,
      title: 'E',
      date: '2023',
      sources: [],
    }));
    await readDocumentInSteps({ ...small, events });
    clearInterval(timer);
    assert.ok(turns > 2, String(turns));
  });
});
