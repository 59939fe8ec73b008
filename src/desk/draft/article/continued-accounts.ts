import type { SecondHand } from './second-hand.js';
import type { DraftStatement } from './unnamed-speakers.js';

/** An account: a sentence that is known through an intermediary, with its statements. */
interface Account {
  readonly own: readonly DraftStatement[];
  readonly hand: SecondHand;
}

/** Words that end an account: for another setting or time, for the account itself, and for those who deny it. */
const ELSEWHERE =
  /(?<!\p{L})(?:t(?:old|ells?)|wrote|posted|tweet(?:ed)?|interviews?|conferences?|briefings?|statements?|speech(?:es)?|letters?|later|earlier|previously|separately|den(?:y|ie[sd])|reject(?:s|ed)?|disput(?:es?|ed)|dismiss(?:es|ed)?|contradict(?:s|ed)?|confirm(?:s|ed)?|call(?:s|ed)? (?:it|that|this|the)|reports?|accounts?|claims?|stor(?:y|ies)|(?:news)?papers?|schrieb|Interview|Pressekonferenz|Erklärung|später|zuvor|früher|bestritt|dementierte|bestätigte|nannte|Bericht|Zeitung)(?!\p{L})/u;

/**
 * Marks sentences that may continue an account, as behind “According to Xinhua, Wang said …”. They are in the same paragraph, by the same
 * speaker, and name neither another setting nor the account itself. The article leaves open whether they continue it, so that an editor has
 * to choose it.
 */
export function withContinuedAccounts(
  statements: readonly DraftStatement[],
  article: string,
): readonly DraftStatement[] {
  const carried = new Map<DraftStatement, SecondHand>();
  let before: Account | undefined;
  for (const own of inSentences(statements)) {
    before = readAccount(own) ?? goOn(own, before, article);
    for (const each of own) if (before && !each.secondHand) carried.set(each, before.hand);
  }
  return statements.map((each) => {
    const secondHand = carried.get(each);
    return secondHand ? { ...each, secondHand } : each;
  });
}

/** Returns the account of a sentence if the article names the intermediary of that sentence. */
function readAccount(own: readonly DraftStatement[]): Account | undefined {
  const hand = own[0]!.secondHand;
  return hand && own.every(({ secondHand }) => secondHand?.start === hand.start) ? { own, hand } : undefined;
}

function goOn(own: readonly DraftStatement[], before: Account | undefined, article: string): Account | undefined {
  const first = own[0]!;
  const last = before?.own[0];
  if (!before || !last || own.some(({ secondHand }) => secondHand)) return undefined;
  const between = article.slice(last.end, first.start);
  const isSame = own.every(({ speaker, form }) => speaker !== null && speaker === last.speaker && form !== 'silence');
  if (!isSame || between.includes('\n') || ELSEWHERE.test(first.quote) || namesAgain(first.quote, before.hand))
    return undefined;
  return { own, hand: { ...before.hand, goesOn: true } };
}

/** Returns true for a sentence that names the intermediary of the sentence before. */
function namesAgain(sentence: string, { name }: SecondHand): boolean {
  return (name.match(/\p{Lu}\p{L}+/gu) ?? []).some((word) => sentence.includes(word));
}

/** Groups statements by their sentence, in the order of the article. */
function inSentences(statements: readonly DraftStatement[]): readonly (readonly DraftStatement[])[] {
  const found = new Map<number, DraftStatement[]>();
  for (const each of statements) found.set(each.start, [...(found.get(each.start) ?? []), each]);
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([, own]) => own.toSorted((a, b) => a.parts[0]!.start - b.parts[0]!.start));
}
