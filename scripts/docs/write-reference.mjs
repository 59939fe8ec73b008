/**
 * Writes the reference that the package carries into docs/reference/, as Markdown: the elements, the fields of a document, and the problems
 * with their cures. It tells what the site of `npm run docs` tells, from the manifest, the schema and the texts of the problems.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain } from '../is-main.mjs';
import { root } from '../setup.mjs';
import { readElements } from './read-elements.mjs';
import { readFields } from './read-fields.mjs';
import { readProblems } from './read-problems.mjs';

export const REFERENCE = 'docs/reference';

const MADE = '<!-- Made by `npm run build` from the manifest, the schema and the texts of problems. -->';

/** @returns {Promise<Map<string, string>>} The text of each file, by its name. */
export async function makeReference() {
  return new Map([
    ['elements.md', writeElements(readElements())],
    ['document.md', writeFields(readFields())],
    ['problems.md', writeProblems(await readProblems())],
  ]);
}

const lines = (...parts) => parts.flat(Infinity).filter(Boolean).join('\n');
const paragraphs = (...parts) => parts.flat(Infinity).filter(Boolean).join('\n\n');
const oneLine = (text = '') => String(text).trim().replaceAll(/\s+/g, ' ');
const code = (text) => `\`${oneLine(text)}\``;
const item = (head, facts, text) => `- ${[head, ...facts.filter(Boolean)].join(', ')}${text ? `: ${oneLine(text)}` : ''}`;
const section = (title, entries, intro) => (entries.length > 0 ? [`### ${title}`, intro, lines(entries)] : []);

function writeElements(elements) {
  return `${paragraphs(
    MADE,
    '# Elements',
    'Every attribute, property, method, event, slot, part and custom property. All events bubble and leave shadow roots. Choices that a script makes send none.',
    lines(elements.map(({ tag }) => `- [\`<${tag}>\`](#${tag})`)),
    elements.map(writeElement),
  )}\n`;
}

/** The shortest use of each element. */
const EXAMPLES = {
  'news-explainer': '<news-explainer src="story.json"></news-explainer>',
  'event-timeline': '<event-timeline src="story.json"></event-timeline>',
  'who-said-what': '<who-said-what src="story.json" topic="aid"></who-said-what>',
  'said-quote': '<said-quote src="story.json" statement="lethal-support"></said-quote>',
  'explainer-editor': '<explainer-editor src="story.json"></explainer-editor>',
};

function writeElement(element) {
  const { tag, className, description, attributes, properties, methods, events, slots, types } = element;
  return [
    `## \`<${tag}>\``,
    oneLine(description),
    code(EXAMPLES[tag]),
    `\`import 'said-and-done/${tag}.js';\` registers the element; the class \`${className}\` alone is in \`said-and-done/${tag}-element.js\`.`,
    section('Attributes', attributes.map(writeAttribute)),
    section('Properties', properties.map(writeProperty)),
    section('Methods', methods.map(writeMethod)),
    section('Events', events.map(writeEvent)),
    section('Slots', slots.map(({ name, description: text }) => item(name ? code(name) : 'its own content', [], text))),
    section('Parts', element.cssParts.map(writePart), `For CSS: \`${tag}::part(${element.cssParts[0]?.name})\`.`),
    section('Custom properties', element.cssProperties.map(writeCustomProperty)),
    section('States', element.cssStates.map(writeNamed), `For CSS: \`${tag}:state(${element.cssStates[0]?.name})\`.`),
    section('Keyboard', element.keyboard.map(writeNamed)),
    section('Types', types.map(writeType)),
  ];
}

const writeNamed = ({ name, description }) => item(code(name), [], description);

function writeAttribute({ name, kind, values = [], default: value, property, description }) {
  const type = values.length > 0 ? values.map(code).join(' ') : { boolean: 'present or not', number: 'number' }[kind];
  const facts = [
    type ?? 'text',
    value && `default ${code(value)}`,
    property && property !== name && `property ${code(property)}`,
  ];
  return item(code(name), facts, description);
}

const writeProperty = ({ name, type, readonly, attribute, description }) =>
  item(code(name), [type && code(type), readonly && 'to read', attribute && `attribute ${code(attribute)}`], description);

const writeMethod = ({ signature, type, description }) => item(code(signature), [`gives ${code(type)}`], description);

const writeEvent = ({ name, className, description, fields, methods }) =>
  lines(
    item(code(name), [code(className)], description),
    [...fields.map(writeProperty), ...methods.map(writeMethod)].map((line) => `  ${line}`),
  );

const writePart = ({ name, description, exportedFrom }) =>
  item(code(name), [exportedFrom && `from the \`<${exportedFrom}>\` inside`], description);

const writeCustomProperty = ({ name, description, default: value }) =>
  item(code(name), [value && `default ${code(value)}`], description);

const writeType = ({ name, description, values, fields = [] }) =>
  lines(item(code(name), [values && code(values)], description), fields.map((field) => `  ${writeProperty(field)}`));

function writeFields(definitions) {
  return `${paragraphs(
    MADE,
    '# Fields of the document',
    'A story is one JSON object. This is every field that it may have, with an example of each. Fields that begin with `x-` are your own, and are never published. [The JSON Schema](../../dist/schema.json) says the same to code editors, and [Problems and cures](problems.md) says what happens to mistakes.',
    definitions.map(({ title, note, fields }) => [`## ${title}`, oneLine(note), lines(fields.map(writeField))]),
  )}\n`;
}

function writeField({ name, isRequired, type, links, values, description, example }) {
  const facts = [isRequired && '**required**', [type, ...links.map(({ title }) => `(${title})`)].join(' ')];
  const allowed = values.length > 0 ? ` One of ${values.map(code).join(' ')}.` : '';
  return item(code(name), facts, `${description}${allowed} Example: ${code(example)}`);
}

function writeProblems(groups) {
  return `${paragraphs(
    MADE,
    '# Problems and cures',
    'A mistake loses only itself. The rest is shown, and each problem says what is wrong, where, and how to mend it. Codes are stable: programs may rely on them. The place of a problem is a JSON Pointer, such as `/events/3/date`. Names in braces stand for what was found.',
    groups.map(({ title, note, entries }) => [`## ${title}`, oneLine(note), lines(entries.map(writeProblem))]),
  )}\n`;
}

/** Tags that a text names: Markdown would take them for HTML. */
const withoutHtml = (text) => text.replaceAll('<', '&lt;');

const writeProblem = ({ code: name, severity, message, cure, guess }) =>
  item(code(name), [severity], withoutHtml(`${message} → ${cure}${guess ? ` Where a guess is likely: ${guess}` : ''}`));

if (isMain(import.meta)) {
  const folder = join(root, REFERENCE);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of await makeReference()) writeFileSync(join(folder, name), text);
}
