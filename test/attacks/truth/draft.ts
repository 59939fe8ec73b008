import { makeCanaries } from './canaries.js';
import type { LanguagePlan } from './languages.js';

/** An object of a document that is being written; it may be wrong in any way. */
export type Written = Readonly<Record<string, unknown>>;

/** A document that is being written, and everything that helps to write it. */
export interface Draft {
  readonly language: LanguagePlan;
  readonly people: Written[];
  readonly sources: Written[];
  /** Returns a new word that nothing else in the document has. */
  readonly word: () => string;
  /** Returns a new text of one such word among words of the document's language. */
  readonly text: () => string;
  /** Returns a new id, which is such a word. */
  readonly id: () => string;
}

export function makeDraft(language: LanguagePlan): Draft {
  const { next: word } = makeCanaries();
  const { filler } = language;
  return { language, people: [], sources: [], word, id: word, text: () => `${filler} ${word()}` };
}

/** A person whose every text is a canary. */
export function writePerson(draft: Draft, fields: Written = {}): Written & { readonly id: string } {
  const { id, text, word } = draft;
  return { id: id(), name: text(), kind: 'person', role: text(), 'x-phone': word(), ...fields };
}

export function writeSource(draft: Draft, fields: Written = {}): Written & { readonly id: string } {
  const { id, text, word } = draft;
  const address = `https://news.example/${word()}`;
  return { id: id(), title: text(), publisher: text(), url: address, 'x-shelf': word(), ...fields };
}
