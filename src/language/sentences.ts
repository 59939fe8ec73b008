/** An end of a sentence, with the marks that close it and the white space after them, or the end of a line. */
const END = /[.!?…]["'”’»“)\]]{0,3}\s+|\n\s*/g;

/** Finds where sentences end: `mark` is after the closing marks, `to` where the next sentence begins. */
export function findSentenceEnds(text: string): readonly { readonly mark: number; readonly to: number }[] {
  return [...text.matchAll(END)].flatMap(({ 0: found, index }) => {
    const to = index + found.length;
    const goesOn = /^\p{Ll}/u.test(text.slice(to, to + 2)) || isAbbreviated(text.slice(0, index + 1));
    const isParagraph = /\n\s*\n/.test(found);
    return goesOn && !isParagraph ? [] : [{ mark: index + found.trimEnd().length, to }];
  });
}

/** Returns the sentences of a text, with their closing marks. */
export function findSentences(text: string): readonly { readonly start: number; readonly end: number }[] {
  const ends = [...findSentenceEnds(text), { mark: text.length, to: text.length }];
  const sentences = ends.map(({ mark }, index) => ({ start: ends[index - 1]?.to ?? 0, end: mark }));
  return sentences.filter(({ start, end }) => start < end);
}

/** True for “U.S.”, “Mr.”, “z. B.” and “4.”. A sentence too many is shown rather than half of one. */
function isAbbreviated(text: string): boolean {
  return /(?:^|[\s.("“„])(?:\p{L}|\p{Lu}\p{Ll}{1,3}|\p{N}{1,2})\.$/u.test(text.slice(-6));
}
