/** Words that begin with an apostrophe: “’tis”, “rock ’n’ roll”, “the ’Ndrangheta”. A straight one looks like a single quotation mark. */
const ELISION =
  /^['’](?:t(?:is|was|were|ween|il|ill)|n|em|s|ne|nen|cause|bout|round|cos|phone|fraid|cello|flu|ndrangheta|ndranghetista|abd|ali|amr|arab)(?![\p{L}\p{M}])/iu;

/** True for an apostrophe at the beginning of a word. */
export function isElision(words: string): boolean {
  return ELISION.test(words);
}
