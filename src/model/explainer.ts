import type { FuzzyDate } from '../time/fuzzy-date.js';
import type { Problem } from './problems/problem.js';

/** A stretch of a text. Only a statement's text has verbatim runs; see `read-text.ts`. */
export type Run =
  | { readonly kind: 'plain'; readonly text: string }
  | VerbatimRun
  | { readonly kind: 'emphasis' | 'strong'; readonly runs: readonly Run[] }
  | { readonly kind: 'link'; readonly href: string; readonly runs: readonly Run[] };

/** Words exactly as they were said, with the quotation marks that the author typed round them. */
export interface VerbatimRun {
  readonly kind: 'verbatim';
  readonly open: string;
  /** The words between the marks, with `[…]` and `[insertions]` as typed. */
  readonly text: string;
  readonly close: string;
  /** True if a citation of the statement holds these very words. */
  readonly isProven: boolean;
}

/** Derived from the marks, never claimed. */
export type StatementForm = 'quoted' | 'partly-quoted' | 'paraphrase';

/** A lane, a side or a topic. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** `#rrggbb`. */
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
  /** http or https only. */
  readonly url?: string;
  readonly published?: FuzzyDate;
  readonly accessed?: FuzzyDate;
  readonly archive?: string;
  readonly lang?: string;
  readonly kind?: SourceKind;
  /** True where all of it is a speaker's own text, false where it is a report. */
  readonly ownWords?: boolean;
}

/** Where something is known from: a W3C TextQuoteSelector into a source. */
export interface Citation {
  readonly source: Source;
  readonly quote?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly for?: 'date' | 'text' | 'status';
  readonly page?: string;
  readonly time?: string;
  /** True where the quoted words are the speaker's own, false where they are the reporter's. */
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

/** What events and statements have in common. */
export interface Item {
  readonly id: string;
  /** JSON Pointer to it in the document it was read from. */
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

/** Something that happened, or was meant to. */
export interface StoryEvent extends Item {
  /** Absent where the date is missing or unreadable: it is shown last, under "Date not stated". */
  readonly date?: FuzzyDate;
  /** Shown instead of the date's own words. */
  readonly dateText?: string;
  readonly title: string;
  readonly summary?: string;
  readonly lane?: Named;
  readonly people: readonly Person[];
  readonly status: EventStatus;
  readonly statusDate?: FuzzyDate;
  /** Ids of statements: who alleges or disputes. */
  readonly statusBy: readonly string[];
  /** 1–5: which labels win when there is no room. */
  readonly weight: number;
  readonly place?: { readonly name: string; readonly latitude?: number; readonly longitude?: number };
  readonly media: readonly Media[];
  /** `#rrggbb`, or an image's address. */
  readonly background?: string;
  readonly links: readonly { readonly to: string; readonly as: 'causes' | 'ends' | 'follows' | 'part-of' }[];
  /** Derived from an open end. */
  readonly isOngoing: boolean;
}

/** What somebody noted as not said. */
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

/** What somebody said, or (with `silence`) was noted not to have said. */
export interface Statement extends Item {
  /** As typed, marks and all. Empty where withdrawn. */
  readonly text: string;
  /** Language of the text, BCP 47: the document's. Its words are read with it; see `statement-words.ts`. */
  readonly lang?: string;
  /** At least one, unless withdrawn. */
  readonly speakers: readonly Person[];
  readonly silence?: Silence;
  /** Its own, else the one that all its speakers share. */
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
  /** A language (BCP 47) or `unknown`. */
  readonly spokenIn?: string;
  readonly original?: { readonly lang: string; readonly text: string };
  readonly translatedBy?: 'official' | 'publisher' | 'source' | 'machine' | 'unknown';
  readonly verification?: 'recording' | 'original-document' | 'several-reports' | 'one-report' | 'unverified';
  readonly status: StatementStatus;
  /** Why it is withdrawn, corrected or disputed. */
  readonly note?: string;
  /** True where it was said in another language than the document's: a quotation reads "quoted in translation". */
  readonly isTranslated: boolean;
}

/** A statement whose attribution is incomplete: kept from readers, who are told that one is missing. */
export interface WithheldStatement {
  /** Its pointer, where it has no id. */
  readonly id: string;
  readonly pointer: string;
  /** The first of its topics that could be read, to say where it is missing. */
  readonly topic?: Named;
}

export interface Era {
  readonly name: string;
  readonly date: FuzzyDate;
}

/** What each side calls the same thing. */
export interface Naming {
  readonly id: string;
  readonly thing: string;
  /** The publisher's own word. */
  readonly house?: string;
  readonly uses: readonly {
    readonly by: { readonly side: Named } | { readonly person: Person };
    readonly text: string;
    readonly sources: readonly Citation[];
  }[];
}

/** A document, read: references resolved, what made no sense left out. Plain, frozen in spirit, safe to share. */
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
  readonly lang?: string;
  readonly timeZone?: string;
  readonly updated?: FuzzyDate;
  /** `withdrawn`: everything but title and note is empty. */
  readonly status: 'live' | 'withdrawn';
  readonly note?: string;
  readonly media: readonly Media[];
  readonly lanes: readonly Named[];
  readonly sides: readonly Named[];
  readonly topics: readonly Named[];
  readonly people: readonly Person[];
  readonly sources: readonly Source[];
  /** In time order; equals in the order of the file; undated last. */
  readonly events: readonly StoryEvent[];
  /** In time order; equals in the order of the file; undated last. Silences are among them. */
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

/** What reading gives: as much of the document as makes sense, and what should be mended. */
export interface Reading {
  readonly explainer: Explainer;
  readonly problems: readonly Problem[];
}
