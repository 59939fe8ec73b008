import type { Citation, Correction, Explainer, Named, Person, Source } from '../../model/explainer.js';
import { plainText } from '../../model/plain-text.js';
import { readProse } from '../../model/read/inline-text.js';
import { isoDate } from '../dates/iso-dates.js';

/** A thing with its type, its id if others speak of it, and what is known of it. */
export interface JsonLdNode {
  readonly '@type': string;
  readonly '@id'?: string;
  readonly [property: string]: JsonLdValue | undefined;
}

export type JsonLdValue = string | number | JsonLdNode | JsonLdReference | readonly JsonLdValue[];

interface JsonLdReference {
  readonly '@id': string;
}

/** The story that is written, and how its nodes are called. */
export interface JsonLdStory {
  readonly explainer: Explainer;
  /** The story as a whole. */
  readonly whole: JsonLdReference;
  readonly idOf: (kind: 'event' | 'statement' | 'person' | 'topic' | 'source', id: string) => string;
}

/** A node without what is not known. */
export function node(type: string, fields: Readonly<Record<string, JsonLdValue | undefined>>): JsonLdNode {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined && !isEmptyList(value));
  return { '@type': type, ...Object.fromEntries(known) };
}

function isEmptyList(value: JsonLdValue | undefined): boolean {
  return Array.isArray(value) && value.length === 0;
}

export function itemReference(kind: 'event' | 'statement', id: string, { idOf }: JsonLdStory): JsonLdReference {
  return { '@id': idOf(kind, id) };
}

const TYPES: Readonly<Record<Person['kind'], string>> = {
  person: 'Person',
  organisation: 'Organization',
  government: 'GovernmentOrganization',
  unnamed: 'Person',
};

/** Of the unnamed there is a description only, and nobody knows how many they are: they are no nodes. */
export function isNamed({ kind }: Person): boolean {
  return kind !== 'unnamed';
}

/** Somebody, as others speak of them. */
export function personReference({ id, kind, name }: Person, { idOf }: JsonLdStory): JsonLdNode {
  return node(TYPES[kind], { '@id': idOf('person', id), name });
}

export function topicReference({ id, name }: Named, { idOf }: JsonLdStory): JsonLdNode {
  return node('Thing', { '@id': idOf('topic', id), name });
}

export function sourceReference({ id, title: name, url }: Source, { idOf }: JsonLdStory): JsonLdNode {
  return node('CreativeWork', { '@id': idOf('source', id), name, url });
}

/** The sources of citations, each once. */
export function sourceReferences(citations: readonly Citation[], story: JsonLdStory): readonly JsonLdNode[] {
  return [...new Set(citations.map(({ source }) => source))].map((source) => sourceReference(source, story));
}

/** What was put right; news of a story that goes on corrects nothing. */
export function correctionComments(corrections: readonly Correction[], about?: JsonLdValue): readonly JsonLdNode[] {
  return corrections
    .filter(({ kind }) => kind !== 'update')
    .map(({ note, date }) =>
      node('CorrectionComment', { text: plainProse(note), datePublished: isoDate(date), about }),
    );
}

/** A text of the document's without its markup. */
export function plainProse(text: string): string {
  return plainText(readProse(text));
}
