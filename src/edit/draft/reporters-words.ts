import type { EventProposal, StatementProposal } from '../../propose/proposals.js';

/**
 * Words behind the last comma with which reporters end what was said: “…, a claim that engineers reject”, “…, without elaborating”.
 * All else stays, since it may be the speaker’s own.
 */
const ASIDE =
  /, (?:an? (?:claim|accusation|charge|allegation) (?:that|which)(?! s?he| they)|without (?:elaborating|(?:giving|offering|providing) (?:any |further |more )?details|(?:offering|providing|citing) (?:any )?(?:evidence|proof)))(?!\p{L})[^,"“”„«»‘]*$/u;

/**
 * The verb of the sentence around “…, which critics called ‘a farce’, was accepted”. With “and” or another comma it may be one more
 * thing that critics said.
 */
const VERB_AROUND = /^ (?:is|are|was|were|has|have|had|will|would)(?: (?!and |or )[^\s"“”„«»]+)+$/u;

/** Returns a paraphrase without words that are the reporter’s alone. A quotation is letter for letter, and stays as it is. */
export function withoutReportersWords(proposal: StatementProposal, article: string): StatementProposal {
  const { form, parts, speakerAt } = proposal;
  const [part, other] = parts;
  if ((form !== 'indirect' && form !== 'mixed') || !part || other) return proposal;
  const words = article.slice(part.start, part.end);
  const start = speakerAt?.start ?? 0;
  const isInClause = article.slice(0, start).endsWith(', which ');
  const isAtEnd = /^["”’»]?(?:[.!?…]|\s*$)/u.test(article.slice(part.end, part.end + 2));
  const own = isInClause ? withoutVerbAround(words) : isAtEnd ? words.replace(ASIDE, '') : words;
  if (own === words) return proposal;
  const text = own.replace(/\s+/g, ' ');
  return { ...proposal, text, parts: [{ start: part.start, end: part.start + own.length }] };
}

function withoutVerbAround(words: string): string {
  const [quoted = '', verb = '', more] = words.split(',');
  return more === undefined && /["”’»]$/u.test(quoted) && VERB_AROUND.test(verb) ? quoted : words;
}

/** Words by which a statement is known in the title of an event. */
const KNOWN_WORDS = 3;

/**
 * “Vance said the reports had been hidden last year” is no event: it tells what she said, which is asked about as a statement. With
 * a date that is not among her words it may be one.
 */
export function tellsSaying(event: EventProposal, statements: readonly StatementProposal[], article: string): boolean {
  return statements.some(({ start, form, speakerAt, parts: [part] }) => {
    if (start !== event.start || form === 'silence' || !speakerAt || !part || part.start < speakerAt.end) return false;
    const speaker = article.slice(speakerAt.start, speakerAt.end);
    const words = article.slice(part.start, part.end);
    if (event.date !== null && event.title.endsWith(words)) return false;
    const first = words.split(/\s+/, KNOWN_WORDS).join(' ');
    return event.title.startsWith(speaker) && event.title.includes(first) && isVerbAlone(event.title, speaker, first);
  });
}

/** True where nothing but a verb of saying stands between speaker and words: “told reporters that”. */
function isVerbAlone(title: string, speaker: string, words: string): boolean {
  return title.slice(speaker.length, title.indexOf(words)).trim().split(/\s+/).length <= KNOWN_WORDS;
}
