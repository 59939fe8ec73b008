import { addDefined } from '../compact.js';
import type { Named, Person, Silence, Statement, Terms } from '../explainer.js';
import type { Identified } from './ids.js';
import { isDateUnreadable } from './dates.js';
import { readFields, readItem, type ReadContext } from './fields.js';
import { attributionShape, statementBodyShape, type StatementInput } from '../schema/schema.js';
import { isTranslatedInto } from '../translated.js';

/** The speakers of a statement, or who noted a silence. A statement without it is not published. */
export interface Attribution {
  readonly speakers: readonly Person[];
  readonly silence?: Silence;
}

/** Reads the attribution; returns the name of the field that can't be trusted, if there is one. */
export function readAttribution(
  entry: Identified<StatementInput>,
  context: ReadContext,
): Attribution | { untrustedField: string } {
  const { fields, untrusted } = entry;
  const { speaker: speakers, silence } = readFields(attributionShape, fields, entry, context);
  const [untrustedField] = untrusted;
  if (untrustedField !== undefined) return { untrustedField };
  if (speakers.length === 0 || speakers.length < new Set([fields.speaker].flat()).size)
    return { untrustedField: 'speaker' };
  if (fields.terms === 'anonymous' && speakers.some(({ kind }) => kind !== 'unnamed')) {
    context.report('anonymous-named', `${entry.pointer}/terms`);
    return { untrustedField: 'terms' };
  }
  if (!fields.silence) return { speakers };
  return silence ? { speakers, silence } : { untrustedField: 'silence' };
}

/**
 * Reads a statement that has its attribution, with its references. A withdrawn statement has only id, status, note,
 * first topic and `at`, and no words are attributed to anybody.
 */
export function readStatement(
  entry: Identified<StatementInput>,
  { speakers, silence }: Attribution,
  lang: string | undefined,
  context: ReadContext,
): Statement {
  const { pointer, fields } = entry;
  const statement = readItem(statementBodyShape, entry, context);
  const { text = '', terms = termsOf(speakers, context), status = 'live' } = statement;
  const topics = status === 'withdrawn' ? statement.topics.slice(0, 1) : statement.topics;
  const side = fields.side === undefined ? sharedSide(speakers) : statement.side;
  const isTranslated = isTranslatedInto(lang, fields);
  const own = { pointer, text, speakers, terms, status, topics, isTranslated };
  // The source that noted a silence is its source, if it has no other.
  const noter =
    silence && 'source' in silence.notedBy && statement.sources.length === 0 ? [silence.notedBy] : undefined;
  const unreadable = isDateUnreadable(entry, statement.date) ? (true as const) : undefined;
  return addDefined(Object.assign(statement, own), {
    lang,
    silence,
    side,
    sources: noter,
    isDateUnreadable: unreadable,
  });
}

function sharedSide(speakers: readonly Person[]): Named | undefined {
  const side = speakers[0]?.side;
  return speakers.every((speaker) => speaker.side === side) ? side : undefined;
}

function termsOf(speakers: readonly Person[], { peopleOfUnknownKind }: ReadContext): Terms {
  const areNamed = speakers.every(({ id, kind }) => kind !== 'unnamed' && !peopleOfUnknownKind.has(id));
  return areNamed && speakers.length > 0 ? 'on-record' : 'not-stated';
}
