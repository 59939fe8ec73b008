/**
 * Writes dist/model/schema/schema.d.ts anew from the JSON Schema, with a name for each part and a comment on each field. The
 * compiler writes every part out wherever it is used, without a comment: editors would show neither.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

const schema = JSON.parse(readFileSync(join(root, 'dist/schema.json'), 'utf8'));

/** Names of the parts, and what they are. */
const PARTS = {
  named: ['NamedInput', 'A lane, a side or a topic, as an author writes it.'],
  person: ['PersonInput', 'A person, organisation or government, as an author writes it.'],
  source: ['SourceInput', 'A source, as an author writes it.'],
  citation: ['CitedSourceInput', 'A citation with its passage, as an author writes it.'],
  media: ['MediaInput', 'A picture, recording or embed, as an author writes it.'],
  correction: ['CorrectionInput', 'A correction, as an author writes it.'],
  event: ['EventInput', 'An event, as an author writes it.'],
  statement: ['StatementInput', 'A statement, as an author writes it.'],
  withdrawnStatement: ['WithdrawnStatementInput', 'What is left of a withdrawn statement.'],
  finding: ['FindingInput', 'Something that the newsroom has established, as an author writes it.'],
  withdrawnFinding: ['WithdrawnFindingInput', 'What is left of a withdrawn finding.'],
  era: ['EraInput', 'A named stretch of time, as an author writes it.'],
  naming: ['NamingInput', 'A thing and what each side calls it, as an author writes it.'],
};

const CITATION = 'CitationInput';
const isCitation = ({ anyOf }) => anyOf?.[0].type === 'string' && anyOf[1].$ref === '#/$defs/citation';

const comment = (text, indent) => `${indent}/** ${text.replaceAll('*/', '* /')} */\n`;
const union = (types) => [...new Set(types)].join(' | ');
const nameOf = ({ $ref }) => PARTS[$ref.split('/').pop()][0];

/** Type of a value, as TypeScript. */
function typeOf(part, indent) {
  if (part.$ref) return nameOf(part);
  if (isCitation(part)) return CITATION;
  if (part.anyOf) return union(part.anyOf.map((option) => typeOf(option, indent)));
  if (part.then) return union([part.else, part.then].map(nameOf));
  if (part.const !== undefined) return JSON.stringify(part.const);
  if (part.enum) return union(part.enum.map((word) => JSON.stringify(word)));
  if (part.type === 'array') return listOf(typeOf(part.items, indent));
  if (part.type === 'object') return `{\n${fieldsOf(part, `${indent}    `)}${indent}}`;
  return part.type === 'integer' ? 'number' : part.type;
}

const listOf = (type) => (/ \| (?![^{]*\})/.test(type) ? `(${type})[]` : `${type}[]`);

/** The version that this package writes. The schema leaves room for those of later packages. */
const WRITTEN_TYPES = { explainer: '1' };

function fieldsOf({ properties, required }, indent) {
  return Object.entries(properties)
    .map(([name, field]) => {
      const note = field.description ? comment(field.description, indent) : '';
      return `${note}${indent}${name}${required.includes(name) ? '' : '?'}: ${WRITTEN_TYPES[name] ?? typeOf(field, indent)};\n`;
    })
    .join('');
}

/** A type and no interface: only a type can be assigned to `Record<string, unknown>`. */
const declarationOf = (name, about, part) =>
  `${comment(about, '')}export type ${name} = {\n${fieldsOf(part, '    ')}};\n`;

const texts = [
  declarationOf('ExplainerDocument', 'A whole document, as an author writes it.', schema),
  ...Object.entries(PARTS).map(([part, [name, about]]) => declarationOf(name, about, schema.$defs[part])),
  `${comment('A citation: the id of a source, or that with the passage there.', '')}export type ${CITATION} = string | CitedSourceInput;\n`,
];
writeFileSync(join(root, 'dist/model/schema/schema.d.ts'), texts.join(''));
