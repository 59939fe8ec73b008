/**
 * Writes what editors complete from: dist/vscode.html-custom-data.json, dist/vscode.css-custom-data.json, dist/web-types.json. They and
 * the manifest are without white space, which is 4 kB of the download.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from './read-manifest.mjs';
import { root } from '../setup.mjs';

const elements = readManifest();
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const uniqueByName = (items) => [...new Map(items.map((item) => [item.name, item])).values()];
const cssProperties = uniqueByName(elements.flatMap((element) => element.cssProperties));

const write = (file, json) => writeFileSync(join(root, 'dist', file), `${JSON.stringify(json)}\n`);

// --- VS Code: github.com/microsoft/vscode-custom-data ---

const asMarkdown = (value) => ({ kind: 'markdown', value });

const listed = (title, items, nameOf = ({ name }) => `\`${name}\``) =>
  items.length === 0 ? [] : [`**${title}**`, items.map((item) => `- ${nameOf(item)}: ${item.description}`).join('\n')];

/** VS Code knows only tags and attributes: the rest is said. */
const sayAll = ({ description, slots, events, parts }) =>
  [
    description,
    ...listed('Slots', slots, ({ name }) => (name ? `\`${name}\`` : 'content')),
    ...listed('Events', events),
    ...listed('Parts', parts),
  ].join('\n\n');

write('vscode.html-custom-data.json', {
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tag,
    description: asMarkdown(sayAll(element)),
    attributes: element.attributes.map(({ name, description, kind, values }) => ({
      name,
      description: asMarkdown(description),
      // An attribute without a value.
      ...(kind === 'boolean' && { valueSet: 'v' }),
      ...(values.length > 0 && { values: values.map((value) => ({ name: value })) }),
    })),
  })),
});

write('vscode.css-custom-data.json', {
  version: 1.1,
  properties: cssProperties.map(({ name, description }) => ({ name, description })),
});

// --- JetBrains: github.com/JetBrains/web-types ---

const typeOf = ({ kind, values }) => (values.length > 0 ? values.map((value) => `'${value}'`) : kind);

write('web-types.json', {
  $schema: 'https://json.schemastore.org/web-types',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tag,
        description: element.description,
        attributes: element.attributes.map(({ name, description, kind, values }) => ({
          name,
          description,
          required: false,
          value: kind === 'boolean' ? { kind: 'no-value' } : { type: typeOf({ kind, values }) },
        })),
        slots: element.slots,
        js: {
          properties: element.properties,
          events: element.events.map(({ name, description }) => ({ name, description })),
        },
        css: { properties: element.cssProperties, parts: element.parts },
      })),
    },
    css: { properties: cssProperties },
  },
});

write('custom-elements.json', JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8')));
