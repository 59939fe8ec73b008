import type { FuzzyDate } from '../time/fuzzy-date.js';
import type { Problem } from './problems/problem.js';

/** Part of a text. Only the text of a statement has verbatim runs; see `read/text.ts`. */
export type Run =
  | { readonly kind: 'plain'; readonly text: string }
  | VerbatimRun
  | { readonly kind: 'emphasis' | 'strong'; readonly runs: readonly Run[] }
  | { readonly kind: 'link'; readonly href: string; readonly runs: readonly Run[] };

/** Exact words of a speaker, with the quotation marks that the author typed. */
export interface VerbatimRun {
  readonly kind: 'verbatim';
  readonly open: string;
  /** The words between the marks, with `[…]` and `[insertions]` as typed. */
  readonly text: string;
  readonly close: string;
  /** True if a citation of the statement contains exactly these words. */
  readonly isProven: boolean;
}

/** Form of a statement. It derives from the quotation marks, and authors can't set it. */
export type StatementForm = 'quoted' | 'partly-quoted' | 'paraphrase';

/** A lane, a side or a topic. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** Color as `#rrggbb`. */
  readonly color?: string;
  readonly summary?: string;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string;
  readonly nameOriginal?: { readonly lang: string; readonly text: string };
  readonly kind: 'person' | 'organisation' | 'government' | 'unnamed';
  readonly role?: string;
  readonly roles: readonly { readonly title: string; readonly from?: FuzzyDate; readonly to?: FuzzyDate }[];
  readonly side?: Named;
  readonly image?: Media;
  readonly sameAs: readonly string[];
  readonly onBehalfOf?: Person;
}

export type SourceKind = 'report' | 'transcript' | 'official' | 'social' | 'recording' | 'state-media' | 'document';

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly author?: string;
  /** An http or https address. */
  readonly url?: string;
  readonly published?: FuzzyDate;
  readonly accessed?: FuzzyDate;
  readonly archive?: string;
  readonly lang?: string;
  readonly kind?: SourceKind;
  /** True for a source that is a speaker's own text, false for a report. */
  readonly ownWords?: boolean;
}

/** Citation of a source, with a W3C TextQuoteSelector. */
export interface Citation {
  readonly source: Source;
  readonly quote?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly for?: 'date' | 'text' | 'status';
  readonly page?: string;
  readonly time?: string;
  /** True for a speaker's own words, false for a reporter's. */
  readonly ownWords?: boolean;
}

export interface Media {
  readonly kind: 'image' | 'video' | 'audio' | 'embed';
  readonly src: string;
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly width?: number;
  readonly height?: number;
  readonly poster?: string;
  readonly srcset?: string;
}

export interface Correction {
  readonly date?: FuzzyDate;
  readonly kind: 'correction' | 'clarification' | 'update' | 'editors-note' | 'retraction';
  readonly by: 'publisher' | 'speaker';
  readonly note: string;
  readonly was?: string;
}

export type EventStatus = 'happened' | 'planned' | 'postponed' | 'cancelled' | 'alleged' | 'disputed';

/** Fields that events and statements share. */
export interface Item {
  readonly id: string;
  /** JSON Pointer to the item in its document. */
  readonly pointer: string;
  readonly topics: readonly Named[];
  /** Ids of events or statements that a source says it came before or after. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly sources: readonly Citation[];
  readonly added?: FuzzyDate;
  readonly changed?: FuzzyDate;
  readonly corrections: readonly Correction[];
}

/** Relation of an event to another. */
export interface EventLink {
  /** Id of the other event. */
  readonly to: string;
  readonly as: 'causes' | 'because-of' | 'ends' | 'follows' | 'part-of' | 'answers';
  /** Sources that state the relation. Without any it is said in words, and not drawn. */
  readonly sources: readonly Citation[];
}

/** An event of the story: it happened, is planned or alleged, or was cancelled. */
export interface StoryEvent extends Item {
  /** Absent where the date is missing or unreadable; the event then comes last, under "Date not stated". */
  readonly date?: FuzzyDate;
  /** Text that replaces the formatted date. */
  readonly dateText?: string;
  readonly title: string;
  readonly summary?: string;
  readonly lane?: Named;
  readonly people: readonly Person[];
  readonly status: EventStatus;
  readonly statusDate?: FuzzyDate;
  /** Ids of the statements that allege or dispute the event. */
  readonly statusBy: readonly string[];
  /** Weight from 1 to 5; heavier events get their labels first. */
  readonly weight: number;
  readonly place?: { readonly name: string; readonly latitude?: number; readonly longitude?: number };
  readonly media: readonly Media[];
  /** Color as `#rrggbb`, or the address of an image. */
  readonly background?: string;
  readonly links: readonly EventLink[];
  /** True if the date has an open end. */
  readonly isOngoing: boolean;
}

/** A silence: somebody noted that something was not said. */
export interface Silence {
  readonly notedBy: { readonly person: Person } | { readonly source: Source };
  readonly scope: string;
  readonly asOf?: FuzzyDate;
  readonly asked?: 'no-comment' | 'declined' | 'no-reply' | 'not-asked' | 'unknown';
}

export type Setting =
  'meeting' | 'call' | 'interview' | 'panel' | 'speech' | 'briefing' | 'post' | 'statement' | 'document' | 'report';

export type Terms = 'on-record' | 'background' | 'anonymous' | 'not-stated';

export type StatementStatus = 'live' | 'corrected' | 'withdrawn' | 'disputed';

export type AnswerKind = 'answers' | 'disputes' | 'repeats' | 'revises' | 'confirms' | 'contrasts';

/** Words that somebody said or, with `silence`, did not say. */
export interface Statement extends Item {
  /** The text as typed, with its marks; empty if withdrawn. */
  readonly text: string;
  /** Language of the document (BCP 47), in which the words are read; see `statement-words.ts`. */
  readonly lang?: string;
  /** The speakers; at least one, unless the statement is withdrawn. */
  readonly speakers: readonly Person[];
  readonly silence?: Silence;
  /** True for the statement of its side that readers should meet first in its topic. */
  readonly lead?: boolean;
  /** Side of the statement, or else the side that all its speakers share. */
  readonly side?: Named;
  /** The speaker's role at that time. */
  readonly role?: string;
  readonly date?: FuzzyDate;
  readonly published?: FuzzyDate;
  readonly to: readonly Person[];
  readonly setting?: Setting;
  readonly venue?: string;
  /** Id of the event where it was said. */
  readonly at?: string;
  /** Ids of the events it is about. */
  readonly about: readonly string[];
  readonly via: readonly { readonly person?: Person; readonly source?: Source; readonly cue?: string }[];
  readonly terms: Terms;
  /** Why an unnamed speaker is unnamed: a text, or `not-given`. */
  readonly whyUnnamed?: string;
  readonly cue?: string;
  readonly answers: readonly {
    readonly to: string;
    readonly as: AnswerKind;
    readonly sources: readonly Citation[];
  }[];
  /** A language tag (BCP 47), or `unknown`. */
  readonly spokenIn?: string;
  readonly original?: { readonly lang: string; readonly text: string };
  readonly translatedBy?: 'official' | 'publisher' | 'source' | 'machine' | 'unknown';
  readonly verification?: 'recording' | 'original-document' | 'several-reports' | 'one-report' | 'unverified';
  readonly status: StatementStatus;
  /** Why it is withdrawn, corrected or disputed. */
  readonly note?: string;
  /** True if it was said in another language than the document's; a quotation then reads "quoted in translation". */
  readonly isTranslated: boolean;
}

/** A statement that is withheld because its attribution or its status can't be trusted. Readers see that a statement is missing. */
export interface WithheldStatement {
  /** Id of the statement, or its pointer if it has none. */
  readonly id: string;
  readonly pointer: string;
  /** First readable topic, which tells where a statement is missing. */
  readonly topic?: Named;
}

export interface Era {
  readonly name: string;
  readonly date: FuzzyDate;
}

/** A thing, and the name that each side has for it. */
export interface Naming {
  readonly id: string;
  readonly thing: string;
  /** Name that the publisher uses. */
  readonly house?: string;
  readonly uses: readonly {
    readonly by: { readonly side: Named } | { readonly person: Person };
    readonly text: string;
    readonly sources: readonly Citation[];
  }[];
}

/**
 * A document that was read: references are resolved, and unreadable parts are left out. Treat it as immutable; it may
 * be shared.
 */
export interface Explainer {
  readonly id?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly published?: FuzzyDate;
  readonly license?: string;
  readonly title: string;
  readonly summary?: string;
  /** The event that readers should meet first. */
  readonly lead?: StoryEvent;
  /** Who speaks about what. Without it, it is made from topics and sides. */
  readonly statementsSummary?: string;
  readonly lang?: string;
  readonly timeZone?: string;
  readonly updated?: FuzzyDate;
  /** If `withdrawn`, everything but the title and the note is empty. */
  readonly status: 'live' | 'withdrawn';
  readonly note?: string;
  readonly media: readonly Media[];
  readonly lanes: readonly Named[];
  readonly sides: readonly Named[];
  readonly topics: readonly Named[];
  readonly people: readonly Person[];
  readonly sources: readonly Source[];
  /** All events by date. Equal dates keep the order of the file; events without a date come last. */
  readonly events: readonly StoryEvent[];
  /** All statements and silences by date. Equal dates keep the order of the file; those without a date come last. */
  readonly statements: readonly Statement[];
  readonly withheld: readonly WithheldStatement[];
  readonly eras: readonly Era[];
  readonly names: readonly Naming[];
  readonly corrections: readonly Correction[];
  readonly eventById: ReadonlyMap<string, StoryEvent>;
  readonly statementById: ReadonlyMap<string, Statement>;
  /** Statements made at an event or about it, in the order of `statements`, by the event's id. */
  readonly statementsByEvent: ReadonlyMap<string, readonly Statement[]>;
  /** Statements that answer another (or are set beside it), by the other's id. */
  readonly answersByStatement: ReadonlyMap<string, readonly Statement[]>;
}

/** Result of reading: as much of the document as makes sense, and the problems that an editor should fix. */
export interface Reading {
  readonly explainer: Explainer;
  readonly problems: readonly Problem[];
}
