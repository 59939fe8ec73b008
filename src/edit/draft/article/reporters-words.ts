import type { EventProposal, StatementProposal } from '../../../propose/proposals.js';
import { MAX_DOUBT } from './doubt.js';

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

/** A clause about the accused between two commas, before that of which they are accused. Another one may be of what they did. */
const ABOUT_ACCUSED =
  /^(?:accus(?=[^,]+,[^,]+, of )|blam(?=[^,]+,[^,]+, for ))[^,]+(, (?:which|who|whose) [^,"“”„«»‘]+,)/iu;

/** Words in a clause that somebody else than the reporter may have said: “who she believes took bribes”. */
const OF_SPEAKER =
  /(?<!\p{L})(?:s?he|they|we|i|according|allegedly|sa(?:id|ys?)|(?:call|claim|alleg|believ|argu|consider|suspect|describ)(?:e[sd]?|s)?)(?!\p{L})/iu;

/** Words that may stand behind a denial. Before other words it means that somebody was refused something: “which denied workers their pay”. */
const BEHIND_DENIAL = String.raw`(?: (?:on|in|at|for|since|last|again|today|yesterday|repeatedly|strongly|vehemently|outright)(?!\p{L})[^,"“”„«»‘]*)?$`;

/** “…, which the firm has always denied”, or “…, which has denied it”, behind an accusation. Who denies is in the first group. */
const DENIAL = new RegExp(
  String.raw`, (?:which (?!ha(?:s|ve) )(\p{L}+(?: \p{L}+){0,3}?)|which|who)(?: (?:has|have))?(?: (?:always|long|repeatedly|consistently|strongly|vehemently|categorically))?` +
    String.raw` den(?:y|ie[sd])(?: (?:it|this|that|(?:the|any|all) (?:accusation|charge|claim|allegation|wrongdoing)s?)(?= |$))?${BEHIND_DENIAL}`,
  'u',
);

/** “…, a charge that it rejects”, behind an accusation. */
const REJECTION = new RegExp(
  String.raw`, an? (?:charge|accusation|claim|allegation)(?=[^,"“”„«»‘]*$)(?![^,]*(?<!\p{L})sa(?:id|ys?)(?!\p{L})) [^,"“”„«»‘]*?(?<!\p{L})` +
    String.raw`(?:den(?:y|ie[sd])|reject(?:s|ed)?|dispute[sd]?)${BEHIND_DENIAL}`,
  'u',
);

/** Words of a judgement, behind whose object a clause about what followed is as a rule the reporter’s. */
const JUDGEMENT = /^(?:(?:accus|blam|critici[sz]|denounc)(?:e[sd]?|ing)|condemn(?:s|ed|ing)?) /i;

/** A clause behind a judgement that tells what followed, as with “leading to hundreds of deaths”. It may be the gravest part of an accusation. */
const CONSEQUENCE = /, (?:leading to|resulting in|triggering|provoking|prompting|sparking|drawing) /;

/**
 * A clause behind a judgement that tells how others answered it: “…, drawing applause”. Where a further accusation comes behind it, it
 * stands between two of them.
 */
const OUTCOME =
  /, (?:prompting|sparking|drawing) (?![^"“”„«»‘]*(?<!\p{L})(?:and (?:of|for)|which|who)(?!\p{L}))[^"“”„«»‘]*$/u;

/** “Accused the firm of dumping waste”: what this led to belongs to the charge. */
const CHARGE = /^(?:(?!(?:of|for) )\S+\s+)*(?:of|for) [^]*\p{L}ing(?!\p{L})/u;

/** Returns a paraphrase without words that are the reporter’s alone. A quotation is letter for letter, and stays as it is. */
export function withoutReportersWords<Proposal extends StatementProposal>(
  proposal: Proposal,
  article: string,
): Proposal {
  const { form, speakerAt } = proposal;
  const [part, other] = proposal.parts;
  if ((form !== 'indirect' && form !== 'mixed') || !part || other) return proposal;
  const words = article.slice(part.start, part.end);
  const start = speakerAt?.start ?? 0;
  const isInClause = article.slice(0, start).endsWith(', which ');
  const isAtEnd = /^["”’»]?(?:[.!?…]|\s*$)/u.test(article.slice(part.end, part.end + 2));
  const told = isAtEnd ? withoutDenial(words.replace(ASIDE, '')) : words;
  const whole = isAtEnd ? withoutOutcome(told) : words;
  const own = isInClause ? withoutVerbAround(words) : whole;
  const [before, behind] = splitAtAside(own);
  // It may be a part of the accusation, or the reporter’s own: editors look twice.
  const isOpen = JUDGEMENT.test(told) && CONSEQUENCE.test(told);
  const confidence = isOpen ? Math.min(proposal.confidence, MAX_DOUBT) : proposal.confidence;
  if (own === words && behind === '') return isOpen ? { ...proposal, confidence } : proposal;
  const text = `${before}${behind}`.replace(/\s+/g, ' ');
  const end = part.start + own.length;
  const parts = [{ start: part.start, end: part.start + before.length }];
  if (behind !== '') parts.push({ start: end - behind.trimStart().length, end });
  return { ...proposal, text, parts, confidence };
}

/** Cuts how others answered a judgement, at its end. Where the clause names somebody who thinks so, it may be the speaker’s. */
function withoutOutcome(words: string): string {
  const outcome = JUDGEMENT.test(words) ? (OUTCOME.exec(words)?.[0] ?? '') : '';
  if (outcome === '' || OF_SPEAKER.test(outcome)) return words;
  const before = words.slice(0, -outcome.length);
  return CHARGE.test(before) ? words : before;
}

/** Cuts the denial at the end of an accusation. Somebody whom the accusation doesn’t name may deny something else. */
function withoutDenial(words: string): string {
  if (!ACCUSATION.test(words)) return words;
  const own = words.replace(REJECTION, '');
  const denial = DENIAL.exec(own);
  if (!denial) return own;
  const { index, 1: denying = 'it' } = denial;
  const before = own.slice(0, index);
  return /^(?:it|s?he|they)$/.test(denying) || before.includes(denying) ? before : own;
}

/** Returns the words of an accusation before and behind a clause about the accused; all of them where there is none. */
function splitAtAside(words: string): readonly [before: string, behind: string] {
  const [upTo = '', clause = ''] = ABOUT_ACCUSED.exec(words) ?? [];
  if (clause === '' || OF_SPEAKER.test(clause)) return [words, ''];
  return [upTo.slice(0, -clause.length), words.slice(upTo.length)];
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
