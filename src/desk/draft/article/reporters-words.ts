import type { EventProposal, StatementProposal } from '../../../propose/proposals.js';
import { MAX_DOUBT } from './doubt.js';

/**
 * Words of a reporter behind the last comma of a statement: “…, a claim that engineers reject”, “…, without elaborating”. Other words are
 * kept, since the speaker may have said them.
 */
const ASIDE =
  /, (?:an? (?:claim|accusation|charge|allegation) (?:that|which)(?! s?he| they)|without (?:elaborating|(?:giving|offering|providing) (?:any |further |more )?details|(?:offering|providing|citing) (?:any )?(?:evidence|proof)))(?!\p{L})[^,"“”„«»‘]*$/u;

/**
 * The verb of the sentence around “…, which critics called ‘a farce’, was accepted”. With “and” or another comma it may be one more
 * thing that critics said.
 */
const VERB_AROUND = /^ (?:is|are|was|were|has|have|had|will|would)(?: (?!and |or )[^\s"“”„«»]+)+$/u;

/** Verbs of accusation. A clause about the accused behind them is not the speaker’s: “accused the firm, which denies it, of …” */
const ACCUSATION = /^(?:accus|blam)(?:e[sd]?|ing) /i;

/** A clause about the accused between two commas, before the accusation. A later clause may be about what they did. */
const ABOUT_ACCUSED =
  /^(?:accus(?=[^,]+,[^,]+, of )|blam(?=[^,]+,[^,]+, for ))[^,]+(, (?:which|who|whose) [^,"“”„«»‘]+,)/iu;

/** Words by which a clause may be the speaker’s and not the reporter’s: “who she believes took bribes”. */
const OF_SPEAKER =
  /(?<!\p{L})(?:s?he|they|we|i|according|allegedly|sa(?:id|ys?)|(?:call|claim|alleg|believ|argu|consider|suspect|describ)(?:e[sd]?|s)?)(?!\p{L})/iu;

/** Words that may follow a denial. Before other words, “denied” means “refused”: “which denied workers their pay”. */
const BEHIND_DENIAL = String.raw`(?: (?:on|in|at|for|since|last|again|today|yesterday|repeatedly|strongly|vehemently|outright)(?!\p{L})[^,"“”„«»‘]*)?$`;

/** “…, which the firm has always denied”, or “…, which has denied it”, behind an accusation. The first group is the one who denies. */
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

/** Verbs of judgement. A clause about consequences behind their object is usually the reporter’s. */
const JUDGEMENT = /^(?:(?:accus|blam|critici[sz]|denounc)(?:e[sd]?|ing)|condemn(?:s|ed|ing)?) /i;

/** A clause about consequences behind a judgement: “leading to hundreds of deaths”. It may be the gravest part of an accusation. */
const CONSEQUENCE = /, (?:leading to|resulting in|triggering|provoking|prompting|sparking|drawing) /;

/**
 * A clause about the reactions to a judgement: “…, drawing applause”. If a further accusation follows, the clause is between the two.
 */
const OUTCOME =
  /, (?:prompting|sparking|drawing) (?![^"“”„«»‘]*(?<!\p{L})(?:and (?:of|for)|which|who)(?!\p{L}))[^"“”„«»‘]*$/u;

/** “Accused the firm of dumping waste”: the consequences are part of the charge. */
const CHARGE = /^(?:(?!(?:of|for) )\S+\s+)*(?:of|for) [^]*\p{L}ing(?!\p{L})/u;

/** Returns a paraphrase without the reporter’s own words. A quotation is exact, and stays as it is. */
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
  // It may be part of the accusation or the reporter’s words, so an editor has to check it.
  const isOpen = JUDGEMENT.test(told) && CONSEQUENCE.test(told);
  const confidence = isOpen ? Math.min(proposal.confidence, MAX_DOUBT) : proposal.confidence;
  if (own === words && behind === '') return isOpen ? { ...proposal, confidence } : proposal;
  const text = `${before}${behind}`.replace(/\s+/g, ' ');
  const end = part.start + own.length;
  const parts = [{ start: part.start, end: part.start + before.length }];
  if (behind !== '') parts.push({ start: end - behind.trimStart().length, end });
  return { ...proposal, text, parts, confidence };
}

/** Removes the reactions at the end of a judgement. A clause that names somebody with an opinion is kept, since it may be the speaker’s. */
function withoutOutcome(words: string): string {
  const outcome = JUDGEMENT.test(words) ? (OUTCOME.exec(words)?.[0] ?? '') : '';
  if (outcome === '' || OF_SPEAKER.test(outcome)) return words;
  const before = words.slice(0, -outcome.length);
  return CHARGE.test(before) ? words : before;
}

/**
 * Removes the denial at the end of an accusation. A denial by somebody whom the accusation doesn’t name is kept: it may be about something
 * else.
 */
function withoutDenial(words: string): string {
  if (!ACCUSATION.test(words)) return words;
  const own = words.replace(REJECTION, '');
  const denial = DENIAL.exec(own);
  if (!denial) return own;
  const { index, 1: denying = 'it' } = denial;
  const before = own.slice(0, index);
  return /^(?:it|s?he|they)$/.test(denying) || before.includes(denying) ? before : own;
}

/** Splits the words of an accusation at a clause about the accused. Without one, the first part has all words. */
function splitAtAside(words: string): readonly [before: string, behind: string] {
  const [upTo = '', clause = ''] = ABOUT_ACCUSED.exec(words) ?? [];
  if (clause === '' || OF_SPEAKER.test(clause)) return [words, ''];
  return [upTo.slice(0, -clause.length), words.slice(upTo.length)];
}

function withoutVerbAround(words: string): string {
  const [quoted = '', verb = '', more] = words.split(',');
  return more === undefined && /["”’»]$/u.test(quoted) && VERB_AROUND.test(verb) ? quoted : words;
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
