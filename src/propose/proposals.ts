import type { TextRange } from '../text/text-range.js';

/** Fields of every proposal: a passage of the article, and how sure it is. */
export interface Proposal extends TextRange {
  /** The passage: `text.slice(start, end)` of the article. */
  readonly quote: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** Somebody who speaks in the article. */
export interface PersonProposal extends Proposal {
  /** The fullest name in the article, or the description of an unnamed source. */
  readonly name: string;
  /** Words of the article, such as “China’s top diplomat”. */
  readonly role: string | null;
}

/** Something that happened, or will. */
export interface EventProposal extends Proposal {
  /** Words of the article. */
  readonly title: string;
  /** Date in EDTF; null if the article has no date, or one that needs an unknown day of publication. */
  readonly date: string | null;
}

/** Form of a statement: all in quotation marks, some of it, none of it, or noted as not said. */
export type ProposedForm = 'direct' | 'mixed' | 'indirect' | 'silence';

/** Something that somebody said, or did not say. */
export interface StatementProposal extends Proposal {
  /** Name of the speaker as in the article; null if it is uncertain. */
  readonly speaker: string | null;
  readonly form: ProposedForm;
  /** Words that were said, as the article has them; `parts` says where they stand. */
  readonly text: string;
  readonly parts: readonly TextRange[];
  /** Where the speaker is named in this passage, also by a pronoun. */
  readonly speakerAt: TextRange | null;
}

/** A place in which something happens. */
export interface PlaceProposal extends Proposal {
  readonly name: string;
}

/** The proposals from an article. None of them is a fact before an editor confirms it. */
export interface Proposals {
  readonly people: readonly PersonProposal[];
  readonly events: readonly EventProposal[];
  readonly statements: readonly StatementProposal[];
  readonly places: readonly PlaceProposal[];
}
