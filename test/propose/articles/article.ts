import type { ProposedForm } from '../../../src/propose/proposals.js';

/** An article of our own about invented matters, with all that a careful editor would take from it. */
export interface TestArticle {
  readonly name: string;
  readonly lang: string;
  readonly published: string;
  readonly text: string;
  /** Name and role; sources without a name stand as the article has them. */
  readonly people: readonly (readonly [name: string, role: string | null])[];
  /** Date in EDTF, and words that the title holds. */
  readonly events: readonly (readonly [date: string | null, title: string])[];
  /** Speaker, form, and words with which the text begins. */
  readonly statements: readonly (readonly [speaker: string | null, form: ProposedForm, text: string])[];
}
