import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { clearInterval, setInterval } from 'node:timers';
import Ajv from 'ajv/dist/2020.js';
import { importBuilt } from '../../helpers/import-built.mjs';

const { toJsonSchemaDocument } = await importBuilt('src/model/schema/json-schema.ts');
const { FIELD_NOTES } = await importBuilt('src/model/schema/field-notes.ts');
const { readDocument, readDocumentInSteps } = await importBuilt('src/model/read/document.ts');
const schema = toJsonSchemaDocument();
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

  it('explains only fields that there are', () => {
    for (const [name, notes] of Object.entries(FIELD_NOTES)) {
      const { properties } = name === 'document' ? schema : schema.$defs[name];
      for (const field of Object.keys(notes)) assert.ok(properties[field]?.description, `${name}.${field}`);
    }
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
