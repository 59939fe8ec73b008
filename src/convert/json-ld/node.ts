import type { Citation, Correction, Explainer, Named, Person, Source } from '../../model/explainer.js';
import { plainText } from '../../model/plain-text.js';
import { readProse } from '../../model/read/inline-text.js';
import { isoDate } from '../dates/iso-dates.js';

/** A node with its type, its id if other nodes refer to it, and its properties. */
export interface JsonLdNode {
  readonly '@type': string;
  readonly '@id'?: string;
  readonly [property: string]: JsonLdValue | undefined;
}

export type JsonLdValue = string | number | JsonLdNode | JsonLdReference | readonly JsonLdValue[];

interface JsonLdReference {
  readonly '@id': string;
}

/** The story to write, and the function that makes the ids of its nodes. */
export interface JsonLdStory {
  readonly explainer: Explainer;
  /** Reference to the whole story. */
  readonly whole: JsonLdReference;
  readonly idOf: (kind: 'event' | 'statement' | 'finding' | 'person' | 'topic' | 'source', id: string) => string;
}

/** Makes a node without properties that are undefined or empty. */
export function node(type: string, fields: Readonly<Record<string, JsonLdValue | undefined>>): JsonLdNode {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined && !isEmptyList(value));
  return { '@type': type, ...Object.fromEntries(known) };
}

function isEmptyList(value: JsonLdValue | undefined): boolean {
  return Array.isArray(value) && value.length === 0;
}

export function itemReference(
  kind: 'event' | 'statement' | 'finding',
  id: string,
  { idOf }: JsonLdStory,
): JsonLdReference {
  return { '@id': idOf(kind, id) };
}

const TYPES: Readonly<Record<Person['kind'], string>> = {
  person: 'Person',
  organisation: 'Organization',
  government: 'GovernmentOrganization',
  unnamed: 'Person',
};

/** Tells whether a person becomes a node. Unnamed people don't: they have only a description, and may be several. */
export function isNamed({ kind }: Person): boolean {
  return kind !== 'unnamed';
}

/** Refers to a person, with type and name. */
export function personReference({ id, kind, name }: Person, { idOf }: JsonLdStory): JsonLdNode {
  return node(TYPES[kind], { '@id': idOf('person', id), name });
}

export function topicReference({ id, name }: Named, { idOf }: JsonLdStory): JsonLdNode {
  return node('Thing', { '@id': idOf('topic', id), name });
}

export function sourceReference({ id, title: name, url }: Source, { idOf }: JsonLdStory): JsonLdNode {
  return node('CreativeWork', { '@id': idOf('source', id), name, url });
}

/** Refers to the sources of citations, without duplicates. */
export function sourceReferences(citations: readonly Citation[], story: JsonLdStory): readonly JsonLdNode[] {
  return [...new Set(citations.map(({ source }) => source))].map((source) => sourceReference(source, story));
}

/** Writes corrections. Updates of a continuing story are no corrections. */
export function correctionComments(corrections: readonly Correction[], about?: JsonLdValue): readonly JsonLdNode[] {
  return corrections
    .filter(({ kind }) => kind !== 'update')
    .map(({ note, date }) =>
      node('CorrectionComment', { text: plainProse(note), datePublished: isoDate(date), about }),
    );
}

/** Returns a text of the document without its notation. */
export function plainProse(text: string): string {
  return plainText(readProse(text));
}
