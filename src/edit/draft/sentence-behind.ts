/** Further on no sentence ends that says more of the one before. */
const MAX_SENTENCE = 300;

/** Returns the sentence behind an offset, within its paragraph; empty for none. */
export function sentenceBehind(text: string, end: number): string {
  const [behind = ''] = text.slice(end, end + MAX_SENTENCE).split('\n', 1);
  if (!/^\s/u.test(behind)) return '';
  return behind.trimStart().split(/(?<=[.!?…]["”’»]?)\s/u)[0]!;
}
