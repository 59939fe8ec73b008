import type { Explainer } from '../../../model/explainer.js';

/** An element with whatever properties it has. */
export type WatchedElement = HTMLElement & { readonly explainer: Explainer | null } & Readonly<Record<string, unknown>>;

/** List of a document in which an id stands. */
export type IdList = 'events' | 'statements' | 'people' | 'topics' | 'lanes' | 'sides';

/** Names and values of one element. Those of its attributes and properties are known from its class. */
export interface ElementNames {
  readonly tag: string;
  /** A property that no other element has, so that a class which extends the element is known under any tag. */
  readonly own: string;
  readonly slots: readonly string[];
  readonly parts: readonly string[];
  /** Values of properties that allow only some. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Properties that hold ids, one or several, with the list of the document that has them. */
  readonly ids: Readonly<Record<string, IdList>>;
  /** Fields of `filter`, with the list whose ids they take. */
  readonly filter?: Readonly<Record<string, IdList | undefined>>;
}

// prettier-ignore
const TIMELINE_PARTS = [
  'axis', 'badge', 'button', 'chart', 'cluster', 'corrections', 'date', 'detail', 'era', 'filter', 'fold', 'heading', 'item', 'label',
  'lane', 'lead', 'list', 'mark', 'media', 'overview', 'problem', 'quote', 'relation', 'side', 'silence', 'source', 'statement',
  'statements', 'strip', 'summary', 'title', 'toolbar', 'words',
];
// prettier-ignore
const SAID_PARTS = [
  'badge', 'button', 'corrections', 'filter', 'finding', 'heading', 'problem', 'quote', 'side', 'silence', 'source', 'speaker', 'statement',
  'strip', 'toolbar', 'topic', 'wording', 'words',
];

/** The names that readers' elements have in the custom elements manifest; a test compares them. */
export const ELEMENTS: readonly ElementNames[] = [
  {
    tag: 'event-timeline',
    own: 'scale',
    slots: ['heading', 'toolbar', 'empty', 'problem'],
    parts: TIMELINE_PARTS,
    values: {
      view: ['auto', 'chart', 'rows', 'list'],
      scale: ['elastic', 'linear', 'even'],
      lanes: ['lane', 'topic', 'none'],
      order: ['oldest', 'newest'],
    },
    ids: { selected: 'events' },
    filter: { text: undefined, topic: 'topics', lane: 'lanes', person: 'people' },
  },
  {
    tag: 'who-said-what',
    own: 'speaker',
    slots: ['heading', 'toolbar', 'empty', 'problem'],
    parts: SAID_PARTS,
    values: { view: ['positions', 'conversation', 'speakers'], order: ['oldest', 'newest'] },
    ids: { selected: 'statements', topic: 'topics', speaker: 'people', side: 'sides', event: 'events' },
    filter: {
      text: undefined,
      topic: 'topics',
      speaker: 'people',
      side: 'sides',
      event: 'events',
      form: undefined,
    },
  },
  {
    tag: 'said-quote',
    own: 'statement',
    slots: [],
    parts: ['badge', 'quote', 'silence', 'source', 'statement', 'words'],
    ids: { statement: 'statements' },
  },
  {
    tag: 'news-explainer',
    own: 'selectedStatement',
    slots: ['heading', 'empty', 'problem'],
    parts: [
      ...[
        'corrections',
        'heading',
        'lead',
        'method',
        'names',
        'problem',
        'sources',
        'story',
        'summary',
        'update',
        'words',
      ],
      ...TIMELINE_PARTS.map((name) => `timeline-${name}`),
      ...SAID_PARTS.map((name) => `said-${name}`),
    ],
    ids: { selectedEvent: 'events', selectedStatement: 'statements' },
  },
];

/** Tags of the elements that readers meet. */
export const READER_TAGS = ELEMENTS.map(({ tag }) => tag);

/** Returns the names of an element, whatever its tag is. */
export function namesOfElement(element: Element): ElementNames {
  return ELEMENTS.find(({ own }) => own in element) ?? { tag: '', own: '', slots: [], parts: [], ids: {} };
}

/** Returns names that are numbered from 1. */
const numbered = (name: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);

const COLORS = ['accent', 'grid', 'ink', 'muted', 'paper', 'rule', ...numbered('lane', 8), ...numbered('side', 6)];

/** Custom properties without `--said-`, with the property of CSS that takes the same values. */
export const CUSTOM_PROPERTIES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(COLORS.map((name) => [name, 'color'])),
  font: 'font-family',
  'heading-font': 'font-family',
  radius: 'border-radius',
  bar: 'border-top',
  'min-block-size': 'min-block-size',
};
