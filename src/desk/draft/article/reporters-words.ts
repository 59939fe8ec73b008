import type { EventProposal, StatementProposal } from '../../../propose/proposals.js';

/**
 * Words of a reporter behind the last comma of a statement: “…, a claim that engineers reject”, “…, without elaborating”. Other words are
 * kept, since the speaker may have said them.
 */
const ASIDE =
  /, (?:an? (?:claim|accusation|charge|allegation) (?:that|which)(?! s?he| they)|without (?:elaborating|(?:giving|offering|providing) (?:any |further |more )?details|(?:offering|providing|citing) (?:any )?(?:evidence|proof)))(?!\p{L})[^,"“”„«»‘]*$/u;

/** A clause about the accused between two commas, before the accusation. A later clause may be about what they did. */
const ABOUT_ACCUSED =
  /^(?:accus(?=[^,]+,[^,]+, of )|blam(?=[^,]+,[^,]+, for ))[^,]+(, (?:which|who|whose) [^,"“”„«»‘]+,)/iu;

/** Words by which a clause may be the speaker’s and not the reporter’s: “who she believes took bribes”. */
const OF_SPEAKER =
  /(?<!\p{L})(?:s?he|they|we|i|according|allegedly|sa(?:id|ys?)|(?:call|claim|alleg|believ|argu|consider|suspect|describ)(?:e[sd]?|s)?)(?!\p{L})/iu;

/** Returns a paraphrase without the reporter’s own words. A quotation is exact, and stays as it is. */
export function withoutReportersWords<Proposal extends StatementProposal>(
  proposal: Proposal,
  article: string,
): Proposal {
  const { form } = proposal;
  const [part, other] = proposal.parts;
  if ((form !== 'indirect' && form !== 'mixed') || !part || other) return proposal;
  const words = article.slice(part.start, part.end);
  const isAtEnd = /^["”’»]?(?:[.!?…]|\s*$)/u.test(article.slice(part.end, part.end + 2));
  const own = isAtEnd ? words.replace(ASIDE, '') : words;
  const [before, behind] = splitAtAside(own);
  if (own === words && behind === '') return proposal;
  const text = `${before}${behind}`.replace(/\s+/g, ' ');
  const end = part.start + own.length;
  const parts = [{ start: part.start, end: part.start + before.length }];
  if (behind !== '') parts.push({ start: end - behind.trimStart().length, end });
  return { ...proposal, text, parts };
}

/** Splits the words of an accusation at a clause about the accused. Without one, the first part has all words. */
function splitAtAside(words: string): readonly [before: string, behind: string] {
  const [upTo = '', clause = ''] = ABOUT_ACCUSED.exec(words) ?? [];
  if (clause === '' || OF_SPEAKER.test(clause)) return [words, ''];
  return [upTo.slice(0, -clause.length), words.slice(upTo.length)];
}

/** Number of words by which a statement is recognised in the title of an event. */
const KNOWN_WORDS = 3;

/**
 * Returns true for an event that only repeats a statement: “Vance said the reports had been hidden last year”. With a date outside of the
 * words of the statement it may be an event.
 */
export function repeatsStatement(
  event: EventProposal,
  statements: readonly StatementProposal[],
  article: string,
): boolean {
  return statements.some(({ start, form, speakerAt, parts: [part] }) => {
    if (start !== event.start || form === 'silence' || !speakerAt || !part || part.start < speakerAt.end) return false;
    const speaker = article.slice(speakerAt.start, speakerAt.end);
    const words = article.slice(part.start, part.end);
    if (event.date !== null && event.title.endsWith(words)) return false;
    const first = words.split(/\s+/, KNOWN_WORDS).join(' ');
    return event.title.startsWith(speaker) && event.title.includes(first) && isVerbAlone(event.title, speaker, first);
  });
}

/** Returns true if there is only a verb of saying between speaker and words: “told reporters that”. */
function isVerbAlone(title: string, speaker: string, words: string): boolean {
  return title.slice(speaker.length, title.indexOf(words)).trim().split(/\s+/).length <= KNOWN_WORDS;
}
