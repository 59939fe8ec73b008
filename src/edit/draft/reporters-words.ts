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

/** Words of an accusation, behind whose verb no clause about the accused is the speaker’s: “accused the firm, which denies it, of …” */
const ACCUSATION = /^(?:accus|blam)(?:e[sd]?|ing) /i;

/** A clause about the accused between two commas, before that of which they are accused. One that somebody said stays. */
const ABOUT_ACCUSED =
  /, (?:which|who|whose)(?![^,]*(?<!\p{L})(?:sa(?:id|ys?)|call(?:s|ed)|describe[sd])(?!\p{L})) [^,"“”„«»‘]+,(?= (?:of|for) )/u;

/** “…, which the firm has always denied”, behind an accusation. */
const DENIAL =
  /, (?:which|who|an? (?:charge|accusation|claim|allegation))(?=[^,"“”„«»‘]*$)(?![^,]*(?<!\p{L})sa(?:id|ys?)(?!\p{L})) [^,"“”„«»‘]*?(?<!\p{L})(?:den(?:y|ie[sd])|reject(?:s|ed)?|dispute[sd]?)(?!\p{L})[^,"“”„«»‘]*$/u;

/** Returns a paraphrase without words that are the reporter’s alone. A quotation is letter for letter, and stays as it is. */
export function withoutReportersWords(proposal: StatementProposal, article: string): StatementProposal {
  const { form, speakerAt } = proposal;
  const [part, other] = proposal.parts;
  if ((form !== 'indirect' && form !== 'mixed') || !part || other) return proposal;
  const words = article.slice(part.start, part.end);
  const start = speakerAt?.start ?? 0;
  const isInClause = article.slice(0, start).endsWith(', which ');
  const isAtEnd = /^["”’»]?(?:[.!?…]|\s*$)/u.test(article.slice(part.end, part.end + 2));
  const asides = ACCUSATION.test(words) ? [ASIDE, DENIAL] : [ASIDE];
  const whole = isAtEnd ? asides.reduce((left, aside) => left.replace(aside, ''), words) : words;
  const own = isInClause ? withoutVerbAround(words) : whole;
  const [before, behind] = splitAtAside(own);
  if (own === words && behind === '') return proposal;
  const text = `${before}${behind}`.replace(/\s+/g, ' ');
  const end = part.start + own.length;
  const parts = [{ start: part.start, end: part.start + before.length }];
  if (behind !== '') parts.push({ start: end - behind.trimStart().length, end });
  return { ...proposal, text, parts };
}

/** Returns the words of an accusation before and behind a clause about the accused; all of them where there is none. */
function splitAtAside(words: string): readonly [before: string, behind: string] {
  const about = ACCUSATION.test(words) ? ABOUT_ACCUSED.exec(words) : null;
  return about ? [words.slice(0, about.index), words.slice(about.index + about[0].length)] : [words, ''];
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
