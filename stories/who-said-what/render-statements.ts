import { html, type TemplateResult } from 'lit';
import type { ArgTypes } from '@storybook/web-components-vite';
import type { WhoSaidWhatElement } from '../../src/elements/who-said-what/who-said-what-element.js';
import '../../src/elements/who-said-what/who-said-what.js';
import type { ExplainerDocument } from '../../src/model/schema/schema.js';
import { documentArgType, documents, type DocumentName } from '../shared/documents.js';
import type { PageArgs } from '../shared/page-args.js';

/** What Controls can change of a list of statements: the document, which of them are shown, and the element's properties. */
export interface StatementsArgs extends PageArgs, Partial<Pick<WhoSaidWhatElement, Property>> {
  readonly document: DocumentName;
  /** Ids of the only statements that the document has; all where there are none. */
  readonly only?: readonly string[];
}

type Property =
  | ('view' | 'topic' | 'speaker' | 'side' | 'event' | 'order')
  | ('selected' | 'filter' | 'fold' | 'headingLevel' | 'timeZone' | 'deepLink');

export const statementsArgs: StatementsArgs = {
  document: 'A meeting in Munich',
  view: 'positions',
  topic: '',
  speaker: '',
  side: '',
  event: '',
  order: 'oldest',
  selected: '',
  filter: {},
  fold: 0.12,
};

/** What the manifest does not tell: the values of plain strings, and how far numbers go. */
export const statementsArgTypes: ArgTypes<StatementsArgs> = {
  document: documentArgType,
  view: { options: ['positions', 'conversation', 'speakers'], control: 'inline-radio' },
  filter: { control: 'object' },
  fold: { control: { type: 'range', min: 0, max: 0.5, step: 0.01 } },
  headingLevel: { control: { type: 'range', min: 1, max: 6, step: 1 } },
  only: { table: { disable: true } },
};

export function renderStatements({ document, only, headingLevel, ...args }: StatementsArgs): TemplateResult {
  return html`<who-said-what
    .data=${only ? keepOnly(document, only) : documents[document]}
    .view=${args.view ?? 'positions'}
    .topic=${args.topic || null}
    .speaker=${args.speaker || null}
    .side=${args.side || null}
    .event=${args.event || null}
    .order=${args.order ?? 'oldest'}
    .selected=${args.selected || null}
    .filter=${args.filter ?? {}}
    .fold=${args.fold ?? 0.12}
    .headingLevel=${headingLevel ?? null}
    .timeZone=${args.timeZone ?? 'document'}
    .deepLink=${args.deepLink ?? false}
  ></who-said-what>`;
}

const kept = new Map<string, object>();

/** The document with these statements alone; the same object each time, since an element takes `data` by identity. */
function keepOnly(document: DocumentName, ids: readonly string[]): object {
  const key = [document, ...ids].join();
  const all = documents[document] as ExplainerDocument;
  const made = kept.get(key) ?? { ...all, statements: all.statements?.filter(({ id }) => ids.includes(id)) };
  kept.set(key, made);
  return made;
}
