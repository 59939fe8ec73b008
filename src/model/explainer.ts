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
  /** Kind of run. */
  readonly kind: 'verbatim';
  /** Opening mark. */
  readonly open: string;
  /** The words between the marks, with `[…]` and `[insertions]` as typed. */
  readonly text: string;
  /** Closing mark. */
  readonly close: string;
  /** True if a citation of the statement contains exactly these words. */
  readonly isProven: boolean;
}

/** Form of a statement. It derives from the quotation marks, and authors can't set it. */
export type StatementForm = 'quoted' | 'partly-quoted' | 'paraphrase';

/** A lane, a side or a topic. */
export interface Named {
  /** Id by which other entries refer to it. */
  readonly id: string;
  /** Name that readers see. */
  readonly name: string;
  /** Color as `#rrggbb`. */
  readonly color?: string;
  /** One sentence about it. */
  readonly summary?: string;
}

/** A person, organisation or government that speaks or takes part. */
export interface Person {
  /** Id by which other entries refer to the person. */
  readonly id: string;
  /** Full name; for somebody unnamed, a description. */
  readonly name: string;
  /** Shorter name, where there is little room. */
  readonly shortName?: string;
  /** Name in its own language (BCP 47) and script. */
  readonly nameOriginal?: { readonly lang: string; readonly text: string };
  /** Kind of speaker. */
  readonly kind: 'person' | 'organisation' | 'government' | 'unnamed';
  /** Role, such as “US Secretary of State”. */
  readonly role?: string;
  /** Roles held at different times; a statement shows the role of its date. */
  readonly roles: readonly { readonly title: string; readonly from?: FuzzyDate; readonly to?: FuzzyDate }[];
  /** Side that the person belongs to. */
  readonly side?: Named;
  /** Picture of the person. */
  readonly image?: Media;
  /** Addresses of pages about the same person. */
  readonly sameAs: readonly string[];
  /** Person for whom this one speaks. */
  readonly onBehalfOf?: Person;
}

export type SourceKind = 'report' | 'transcript' | 'official' | 'social' | 'recording' | 'state-media' | 'document';

/** A report, transcript or post from which something is known. */
export interface Source {
  /** Id by which citations refer to the source. */
  readonly id: string;
  /** Headline or name. */
  readonly title: string;
  /** Who published it. */
  readonly publisher?: string;
  /** Who wrote it. */
  readonly author?: string;
  /** An http or https address. */
  readonly url?: string;
  /** When it was published. */
  readonly published?: FuzzyDate;
  /** When it was read. */
  readonly accessed?: FuzzyDate;
  /** Address of an archived copy. */
  readonly archive?: string;
  /** Language (BCP 47). */
  readonly lang?: string;
  /** Kind of source. */
  readonly kind?: SourceKind;
  /** True for a source that is a speaker's own text, false for a report. */
  readonly ownWords?: boolean;
}

/** Citation of a source, with a W3C TextQuoteSelector. */
export interface Citation {
  /** The source that is cited. */
  readonly source: Source;
  /** Exact words of that source. */
  readonly quote?: string;
  /** Words before the quote, where it occurs twice. */
  readonly prefix?: string;
  /** Words after the quote, where it occurs twice. */
  readonly suffix?: string;
  /** The part of the entry that it proves, if not all. */
  readonly for?: 'date' | 'text' | 'status';
  /** Page, as the source numbers it. */
  readonly page?: string;
  /** Time in a recording, such as `12:40`. */
  readonly time?: string;
  /** True for a speaker's own words, false for a reporter's. */
  readonly ownWords?: boolean;
}

/** A picture, recording or embed. */
export interface Media {
  /** Kind of the medium. An embed is loaded only when a reader asks for it. */
  readonly kind: 'image' | 'video' | 'audio' | 'embed';
  /** Address. */
  readonly src: string;
  /** Description for those who can’t see it; empty if it only decorates. */
  readonly alt?: string;
  /** Line below it. */
  readonly caption?: string;
  /** Who made it. */
  readonly credit?: string;
  /** Width in px. */
  readonly width?: number;
  /** Height in px. */
  readonly height?: number;
  /** Address of an image that stands for a video. */
  readonly poster?: string;
  /** Addresses of other sizes, as in HTML. */
  readonly srcset?: string;
  /** From which second of a recording it is played. */
  readonly start?: number;
  /** Up to which second it is played. */
  readonly end?: number;
}

/** A correction of the story, an event or a statement. */
export interface Correction {
  /** When it was corrected. */
  readonly date?: FuzzyDate;
  /** Kind of change. */
  readonly kind: 'correction' | 'clarification' | 'update' | 'editors-note' | 'retraction';
  /** Who corrects. */
  readonly by: 'publisher' | 'speaker';
  /** Says what was wrong, and what is right. */
  readonly note: string;
  /** Earlier words. */
  readonly was?: string;
}

export type EventStatus = 'happened' | 'planned' | 'postponed' | 'cancelled' | 'alleged' | 'disputed';

/** Fields that events and statements share. */
export interface Item {
  /** True where a date was written that can't be read. It was stated, and readers are told that it can't be given. */
  readonly isDateUnreadable?: true;
  /** Id of the item. */
  readonly id: string;
  /** JSON Pointer to the item in its document. */
  readonly pointer: string;
  /** Topics of the item. */
  readonly topics: readonly Named[];
  /** Ids of events or statements that a source says it came before or after. */
  readonly before: readonly string[];
  /** Ids of events or statements that a source says it came after. */
  readonly after: readonly string[];
  /** Where it is known from. */
  readonly sources: readonly Citation[];
  /** When it was added to the document. */
  readonly added?: FuzzyDate;
  /** When it was last changed in the document. */
  readonly changed?: FuzzyDate;
  /** Corrections, newest first. */
  readonly corrections: readonly Correction[];
}

/** Relation of an event to another. */
export interface EventLink {
  /** Id of the other event. */
  readonly to: string;
  /** Relation of this event to the other. */
  readonly as: 'causes' | 'because-of' | 'ends' | 'follows' | 'part-of' | 'answers';
  /** Sources that state the relation. Without any it is said in words, and not drawn. */
  readonly sources: readonly Citation[];
}

/** An event of the story: it happened, is planned or alleged, or was cancelled. */
export interface StoryEvent extends Item {
  /** Absent where the date is missing or unreadable; the event then comes last. */
  readonly date?: FuzzyDate;
  /** Text that replaces the formatted date. */
  readonly dateText?: string;
  /** Short: the label. */
  readonly title: string;
  /** One paragraph beside the title. */
  readonly summary?: string;
  /** Row of the chart. */
  readonly lane?: Named;
  /** Who takes part. */
  readonly people: readonly Person[];
  /** Whether it happened. */
  readonly status: EventStatus;
  /** When it was announced, postponed or cancelled. */
  readonly statusDate?: FuzzyDate;
  /** Ids of the statements that allege or dispute the event. */
  readonly statusBy: readonly string[];
  /** Weight from 1 to 5; heavier events get their labels first. */
  readonly weight: number;
  /** Where it happened, with degrees north and east. */
  readonly place?: { readonly name: string; readonly latitude?: number; readonly longitude?: number };
  /** Pictures, recordings and embeds. */
  readonly media: readonly Media[];
  /** Color as `#rrggbb`, or the address of an image. */
  readonly background?: string;
  /** How it is connected with other events. */
  readonly links: readonly EventLink[];
  /** True if the date has an open end. */
  readonly isOngoing: boolean;
}

/** A silence: somebody noted that something was not said. */
export interface Silence {
  /** Who noted that the words are missing. */
  readonly notedBy: { readonly person: Person } | { readonly source: Source };
  /** Where they are missing, such as “in this interview”. */
  readonly scope: string;
  /** Until when somebody looked for them. */
  readonly asOf?: FuzzyDate;
  /** How the person met the request, if there was one. */
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
  /** Present if the words were not said. */
  readonly silence?: Silence;
  /** True for the statement of its side that readers should meet first in its topic. */
  readonly lead?: boolean;
  /** Side of the statement, or else the side that all its speakers share. */
  readonly side?: Named;
  /** The speaker's role at that time. */
  readonly role?: string;
  /** When it was said. */
  readonly date?: FuzzyDate;
  /** The earliest publication known. */
  readonly published?: FuzzyDate;
  /** People whom it was said to. */
  readonly to: readonly Person[];
  /** Kind of occasion. */
  readonly setting?: Setting;
  /** Name of the occasion. */
  readonly venue?: string;
  /** Id of the event where it was said. */
  readonly at?: string;
  /** Ids of the events it is about. */
  readonly about: readonly string[];
  /** How it reached the publisher, nearest the speaker first. */
  readonly via: readonly { readonly person?: Person; readonly source?: Source; readonly cue?: string }[];
  /** Terms on which the speaker spoke. */
  readonly terms: Terms;
  /** Why an unnamed speaker is unnamed: a text, or `not-given`. */
  readonly whyUnnamed?: string;
  /** Verb of the report: said, warned, denied… */
  readonly cue?: string;
  /** Ids of statements that it answers, with what it does to them and who says so. */
  readonly answers: readonly {
    readonly to: string;
    readonly as: AnswerKind;
    readonly sources: readonly Citation[];
  }[];
  /** A language tag (BCP 47), or `unknown`. */
  readonly spokenIn?: string;
  /** The words in the language that they were said in. */
  readonly original?: { readonly lang: string; readonly text: string };
  /** Who translated the text. */
  readonly translatedBy?: 'official' | 'publisher' | 'source' | 'machine' | 'unknown';
  /** How well it is known that it was said. */
  readonly verification?: 'recording' | 'original-document' | 'several-reports' | 'one-report' | 'unverified';
  /** Whether it still stands. */
  readonly status: StatementStatus;
  /** Why it is withdrawn, corrected or disputed. */
  readonly note?: string;
  /** Recordings in which it can be heard. */
  readonly media: readonly Media[];
  /**
   * True if it was said in another language than the document's, or if somebody has translated it. `shownWordsOf` says so
   * as well of quoted words that its original in the same language lacks.
   */
  readonly isTranslated: boolean;
}

/** A statement that is withheld because its attribution or its status can't be trusted. Readers see that a statement is missing. */
export interface WithheldStatement {
  /** Id of the statement, or its pointer if it has none. */
  readonly id: string;
  /** JSON Pointer to the statement in its document. */
  readonly pointer: string;
  /** First readable topic, which tells where a statement is missing. */
  readonly topic?: Named;
}

/** Something that the newsroom has established, with its evidence. */
export interface Finding extends Pick<Item, 'id' | 'pointer' | 'sources' | 'corrections'> {
  /** Words of the finding; empty if withdrawn. */
  readonly text: string;
  /** Ids of the statements and events that it is about, and the topics. */
  readonly about: {
    readonly topics: readonly Named[];
    readonly statements: readonly string[];
    readonly events: readonly string[];
  };
  /** Topic under which it stands: its own first one, or else that of its first statement or event. */
  readonly topic?: Named;
  /** Day as of which it is established. */
  readonly asOf?: FuzzyDate;
  /** Who established it. */
  readonly by?: string;
  /** Whether it still stands. */
  readonly status: 'live' | 'corrected' | 'withdrawn';
  /** Why it is withdrawn or corrected. */
  readonly note?: string;
}

/** A named stretch of time behind the chart. */
export interface Era {
  /** Name of the stretch. */
  readonly name: string;
  /** From when to when. */
  readonly date: FuzzyDate;
}

/** A thing, and the name that each side has for it. */
export interface Naming {
  /** Id of the thing. */
  readonly id: string;
  /** The thing, in neutral words. */
  readonly thing: string;
  /** Name that the publisher uses. */
  readonly house?: string;
  /** Names in use, with who uses each. */
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
  /** Id of the story. */
  readonly id?: string;
  /** Address of the page that the story is published on. */
  readonly url?: string;
  /** Who publishes the story. */
  readonly publisher?: string;
  /** When it was published. */
  readonly published?: FuzzyDate;
  /** Licence: a name or an address. */
  readonly license?: string;
  /** Headline; empty if there is none. */
  readonly title: string;
  /** One paragraph. */
  readonly summary?: string;
  /** The event that readers should meet first. */
  readonly lead?: StoryEvent;
  /** Who speaks about what. Without it, it is made from topics and sides. */
  readonly statementsSummary?: string;
  /** How the newsroom knows the story, in its own words. */
  readonly method?: string;
  /** Language of the document (BCP 47). */
  readonly lang?: string;
  /** IANA name, for clock times without an offset. */
  readonly timeZone?: string;
  /** When it last changed. */
  readonly updated?: FuzzyDate;
  /** If `withdrawn`, everything but the title and the note is empty. */
  readonly status: 'live' | 'withdrawn';
  /** Why it is withdrawn. */
  readonly note?: string;
  /** Pictures, recordings and embeds of the whole story. */
  readonly media: readonly Media[];
  /** Rows of the chart. */
  readonly lanes: readonly Named[];
  /** Parties whose statements are set side by side. */
  readonly sides: readonly Named[];
  /** Subjects of statements. */
  readonly topics: readonly Named[];
  /** Who speaks, or takes part. */
  readonly people: readonly Person[];
  /** Where all is known from. */
  readonly sources: readonly Source[];
  /** All events by date. Equal dates keep the order of the file; events without a date come last. */
  readonly events: readonly StoryEvent[];
  /** All statements and silences by date. Equal dates keep the order of the file; those without a date come last. */
  readonly statements: readonly Statement[];
  /** Statements that are withheld. */
  readonly withheld: readonly WithheldStatement[];
  /** Findings of the newsroom, in the order of the file. One without a source of its own isn't here. */
  readonly findings: readonly Finding[];
  /** Named stretches of time behind the chart. */
  readonly eras: readonly Era[];
  /** Things that the sides call by different names. */
  readonly names: readonly Naming[];
  /** Corrections of the story, newest first. */
  readonly corrections: readonly Correction[];
  /** Events by their ids. */
  readonly eventById: ReadonlyMap<string, StoryEvent>;
  /** Statements by their ids. */
  readonly statementById: ReadonlyMap<string, Statement>;
  /** Statements made at an event or about it, in the order of `statements`, by the event's id. */
  readonly statementsByEvent: ReadonlyMap<string, readonly Statement[]>;
  /** Statements that answer another (or are set beside it), by the other's id. */
  readonly answersByStatement: ReadonlyMap<string, readonly Statement[]>;
}

/** Result of reading: as much of the document as makes sense, and the problems that an editor should fix. */
export interface Reading {
  /** The document that was read. */
  readonly explainer: Explainer;
  /** Problems, in the order of their places. */
  readonly problems: readonly Problem[];
}
