import { toJsonSchemaDocument } from '../../model/schema/json-schema.js';
import { EXIT, type Command } from './command.js';
import { UsageError } from './options.js';

/** The command `said-and-done schema`: prints the JSON Schema of explainer documents. */
export const schemaCommand: Command = {
  name: 'schema',
  summary: 'prints the JSON Schema of explainer documents',
  usage: '',
  options: [],
  notes: ['It is the same as “said-and-done/schema.json” in the package (JSON Schema 2020-12).'],

  async run({ files }, terminal) {
    if (files.length > 0) throw new UsageError('schema reads no files.');
    terminal.write(`${JSON.stringify(toJsonSchemaDocument(), null, 2)}\n`);
    return Promise.resolve(EXIT.well);
  },
};
