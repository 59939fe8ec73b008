import type { MessageKey, Say } from '../i18n/messages.js';
import { comma } from '../i18n/list-comma.js';
import { messageParts } from '../i18n/message-parts.js';
import type { Citation, Explainer, Run, Source, Statement, StoryEvent } from '../model/explainer.js';
import { plainText } from '../model/plain-text.js';
import { readProse } from '../model/read/inline-text.js';
import type { ToldCorrection } from '../model/told-corrections.js';
import { interleave } from '../text/interleave.js';
import type { DateStyle } from '../time/format/format-date.js';
import type { FuzzyDate } from '../time/fuzzy-date.js';

/** Functions for messages and dates in the reader's language. */
export interface Words {
  readonly say: Say;
  readonly date: (date: FuzzyDate, style?: DateStyle) => string;
}

/** The story and the languages in which its entries are described. */
export interface DescribeContext extends Words {
  readonly explainer: Explainer;
  /** Language of the interface (BCP 47). */
  readonly locale: string;
  /** Language of the document's texts; undefined if the interface has the same. */
  readonly lang: string | undefined;
}

/** Part of a description: words of the interface, or something that each writer draws in its own way. */
export type Part =
  | string
  | readonly Part[]
  /** A name in its own direction, and in its language if that is known. */
  | { readonly kind: 'name'; readonly text: string; readonly lang: string | undefined }
  /** The name of the side that somebody speaks for. */
  | { readonly kind: 'side'; readonly name: Part }
  /** A text of the document, which may have emphasis and links. */
  | { readonly kind: 'prose'; readonly text: string; readonly lang: string | undefined }
  /** Runs of a statement's words. */
  | { readonly kind: 'runs'; readonly runs: readonly Run[]; readonly lang: string | undefined }
  /** A text as it was typed. */
  | { readonly kind: 'text'; readonly text: string; readonly lang: string | undefined }
  /** Exact words of a source. */
  | { readonly kind: 'passage'; readonly text: string; readonly lang: string | undefined }
  /** A date in words, and as machines read it if they can. */
  | { readonly kind: 'time'; readonly words: string; readonly datetime: string | undefined }
  /** Words that stand out. */
  | { readonly kind: 'strong'; readonly words: Part }
  /** Words that tell readers how an entry stands: that it was withdrawn, or is withheld. */
  | { readonly kind: 'badge'; readonly words: string }
  /** Facts after a name. The first of them is a comma. */
  | { readonly kind: 'aside'; readonly facts: readonly Part[] }
  | { readonly kind: 'link'; readonly href: string; readonly words: Part }
  /** The title of an event, or a name of a statement, to which a writer may link. */
  | { readonly kind: 'event'; readonly event: StoryEvent; readonly name: Part }
  | { readonly kind: 'statement'; readonly statement: Statement; readonly name: string }
  /** The title of a source. The address opens it at the quoted words if `opening` says so. */
  | { readonly kind: 'title'; readonly source: Source; readonly href: string | undefined; readonly opening: string }
  /** How an event is connected with another one, to which a writer may link. */
  | { readonly kind: 'relation'; readonly event: StoryEvent; readonly words: string }
  /** The name of an entry that was corrected. */
  | { readonly kind: 'corrected'; readonly told: ToldCorrection; readonly name: Part }
  /** A source in short, with all that is cited of it. */
  | { readonly kind: 'cited'; readonly name: string; readonly citations: readonly [Citation, ...Citation[]] };

/** A part of one kind. */
export type PartOf<Kind extends string> = Extract<Part, { readonly kind: Kind }>;

/** A fact that is told of an entry. */
export interface Fact<Kind extends string = string> {
  readonly kind: Kind;
  readonly parts: Part;
}

/** A part, or nothing where there is nothing to tell. */
export type PartOrNothing = Part | false | undefined;

/** Describes a name. Without a language nobody says in which it is. */
export function namePart(text: string, lang: string | undefined): Part {
  return { kind: 'name', text, lang };
}

/** Describes a text of the document that may have emphasis and links. */
export function prosePart(text: string, { lang }: Pick<DescribeContext, 'lang'>): Part {
  return { kind: 'prose', text, lang };
}

/** Dates that `<time datetime>` allows: years from 1 on, months, days, and moments with an offset. */
const MACHINE_DATE = /^(?!0000)\d{4}(-[01]\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?)?)?$/;

/** Describes the title of an event. */
export function titlePart(event: StoryEvent, lang: string | undefined): Part {
  return { kind: 'event', event, name: namePart(event.title, lang) };
}

/** Describes a date by its words, which may be those of more than the date. */
export function timePart(date: FuzzyDate, words: string): Part {
  return { kind: 'time', words, datetime: MACHINE_DATE.test(date.text) ? date.text : undefined };
}

/** Describes facts after a name, such as ", US Secretary of State"; empty where there are none. */
export function asidePart(facts: readonly PartOrNothing[], say: Say): Part {
  const told = joinParts(facts, comma(say));
  return told.length > 0 ? { kind: 'aside', facts: [comma(say), told] } : '';
}

/** Describes "Label: value", or the label alone. */
export function labelled(say: Say, label: Part, value: PartOrNothing): Part {
  return isTold(value) ? fillIn(say, 'colon', { label, value }) : label;
}

/** Fills a message with parts, in the language's order. */
export function fillIn(say: Say, key: MessageKey, values: Readonly<Record<string, Part>>): Part {
  return messageParts(say, key, values);
}

/** Joins the parts in which something is told. */
export function joinParts(parts: readonly PartOrNothing[], separator: string): readonly Part[] {
  return interleave(parts.filter(isTold), separator);
}

/** Tells whether there is anything in a part. */
export function isTold(part: PartOrNothing): part is Part {
  return isPartList(part) ? part.some(isTold) : part !== undefined && part !== false && part !== '';
}

/** Tells lists of parts from single parts. */
export function isPartList(part: PartOrNothing): part is readonly Part[] {
  return Array.isArray(part);
}

/** Formats a part as plain text. Quotations keep their marks. */
export function formatPart(part: Part): string {
  if (typeof part === 'string') return part;
  if (isPartList(part)) return part.map(formatPart).join('');
  switch (part.kind) {
    case 'name':
    case 'text':
    case 'passage':
      return part.text;
    case 'prose':
      return plainText(readProse(part.text));
    case 'runs':
      return plainText(part.runs);
    case 'time':
    case 'strong':
    case 'badge':
    case 'link':
    case 'relation':
      return formatPart(part.words);
    case 'side':
    case 'event':
    case 'statement':
    case 'corrected':
    case 'cited':
      return formatPart(part.name);
    case 'aside':
      return formatPart(part.facts);
    case 'title':
      return part.source.title;
  }
}

/** Returns the facts of an entry that have these kinds, in their order. */
export function partsOf<Kind extends string>(facts: readonly Fact<Kind>[], ...kinds: readonly Kind[]): readonly Part[] {
  return facts.filter(({ kind }) => kinds.includes(kind)).map(({ parts }) => parts);
}

/** Makes facts of one kind from the parts in which something is told. */
export function factsOf<Kind extends string>(kind: Kind, ...parts: readonly PartOrNothing[]): readonly Fact<Kind>[] {
  return parts.filter(isTold).map((each) => ({ kind, parts: each }));
}
