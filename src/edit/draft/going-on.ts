import type { SecondHand } from './second-hand.js';
import type { DraftStatement } from './unnamed-speakers.js';

/** A sentence that is known through somebody, and all that is said in it. */
interface Account {
  readonly own: readonly DraftStatement[];
  readonly hand: SecondHand;
}

/** Pronouns with which a sentence goes on about the speaker of the one before. */
const PRONOUN = /^(?:s?he|they|er|sie)$/iu;

/** Words of another setting, or of another time, in which somebody spoke: “He told reporters later”. */
const ELSEWHERE =
  /(?<!\p{L})(?:t(?:old|ells?)|wrote|posted|tweet(?:ed)?|interviews?|conferences?|briefings?|statements?|speech(?:es)?|letters?|later|earlier|previously|separately|schrieb|Interview|Pressekonferenz|Erklärung|später|zuvor|früher)(?!\p{L})/u;

/**
 * Says of the sentences behind one that is known through somebody, as in “According to Xinhua, Wang said …”, whether this account goes
 * on. It does where the next sentence of the paragraph begins with a pronoun for the same speaker, and names no other setting. Of
 * further sentences by that speaker nobody can tell: there it is offered. With another speaker or another setting it ends.
 */
export function withGoingOn(statements: readonly DraftStatement[], article: string): readonly DraftStatement[] {
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

/** Returns the account of a sentence of which the article itself says through whom it is known. */
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
  if (!isSame || between.includes('\n') || ELSEWHERE.test(wordsAround(own))) return undefined;
  const { speakerAt, start } = first;
  const isPronoun = speakerAt?.start === start && PRONOUN.test(article.slice(start, speakerAt.end));
  const isCertain = isPronoun && between.trim() === '' && before.hand.goesOn !== 'perhaps';
  return { own, hand: { ...before.hand, goesOn: isCertain ? 'surely' : 'perhaps' } };
}

/** Returns the words of a sentence that nobody said. */
function wordsAround(own: readonly DraftStatement[]): string {
  const { quote, start } = own[0]!;
  const said = own.flatMap(({ parts }) => parts);
  const isSaid = (at: number) => said.some((part) => part.start <= at && at < part.end);
  return quote
    .split('')
    .map((sign, at) => (isSaid(start + at) ? ' ' : sign))
    .join('');
}

/** Groups statements by their sentence, in the order of the article. */
function inSentences(statements: readonly DraftStatement[]): readonly (readonly DraftStatement[])[] {
  const found = new Map<number, DraftStatement[]>();
  for (const each of statements) found.set(each.start, [...(found.get(each.start) ?? []), each]);
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([, own]) => own.toSorted((a, b) => a.parts[0]!.start - b.parts[0]!.start));
}
