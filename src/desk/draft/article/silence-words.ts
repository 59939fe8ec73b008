/** Words with which a question begins that is told in a clause. */
const CLAUSE_WORDS = 'whether|if|how|why|what|when|where|which|who|whom|whose';

/** Pattern of a question by its noun: “further questions”, “the question”. */
const QUESTION_PHRASE = String.raw`(?:(?:the|an?|any|this|that|his|her|their) )?(?:\p{L}+[’']?s? ){0,2}?questions?`;

/** Verbs of not saying, before the words that were not said. */
const ENGLISH_CUES = new RegExp(
  String.raw`^(?:(?:did|does|do|has|have|would|could)(?: not|n[’']t) |never |declin(?:ed|es|ing) to |refus(?:ed|es|ing) to )` +
    String.raw`(?:\w+ly |yet )?(?:say|said|specify|specified|mention(?:ed)?|acknowledged?|disclosed?|identif(?:y|ied)|named?|explain(?:ed)?|reveal(?:ed)?|detail|clarify|discuss(?:ed)?|confirm(?:ed)?|` +
    String.raw`address(?:ed)?|provide|offer|give|elaborate(?: on)?|comment(?:ed)?(?: on| about)?|(?:answer(?:ed)?|(?:respond(?:ed)?|repl(?:y|ied)) to)(?= (?:${QUESTION_PHRASE}|${CLAUSE_WORDS})(?!\p{L})))(?:\s+|$)` +
    String.raw`|^ma(?:de|kes?) no (?:mention of|comment (?:on|about))\s+|^avoid(?:ed|s|ing)\s+|^sa(?:id|ys?) nothing (?:about|of|on)\s+`,
  'iu',
);

/** Words with which an object begins that is a clause. Such an object is what was not said. */
const CLAUSE = new RegExp(String.raw`^(?:that|${CLAUSE_WORDS})(?!\p{L})`, 'iu');

/**
 * Words for what was not said about an object, by the verb before it: “declined to comment on the reports” is no comment on them. The object alone would
 * say that there were no reports.
 */
const NOT_GIVEN: readonly (readonly [verb: RegExp, lead: string])[] = [
  [/comment(?:ed|ing)? (?:on|about)$/iu, 'a comment on'],
  [/mention(?:ed|ing|(?<=no mention) of)?$/iu, 'any mention of'],
  [/(?:discuss(?:ed|ing)?|address(?:ed|ing)?|nothing (?:about|of|on))$/iu, 'anything about'],
  [/elaborat(?:e|ing) on$/iu, 'more about'],
  [/confirm(?:ed|ing)?$/iu, 'a confirmation of'],
  [/acknowledg(?:ed?|ing)$/iu, 'an acknowledgement of'],
  [/explain(?:ed|ing)?$/iu, 'an explanation of'],
  [/clarify(?:ing)?$/iu, 'a clarification of'],
  [/detail(?:ing)?$/iu, 'details of'],
  [/(?:answer(?:ed|ing)?|(?:respond(?:ed)?|repl(?:y|ied)) to)$/iu, 'an answer to'],
];

/** Verbs of which no object is what was not said: “declined to comment further”. */
const WITHOUT_OBJECT = /(?:comment(?:ed|ing)?|elaborate)$/iu;

/** A name or a description of what was not named. */
const DESCRIBED = /^(?:the|an?|any|his|her|its|their|this|that|these|those)(?!\p{L})/iu;

/** The words that were not said, and the verb by which the article says so. */
interface SilentWords {
  /** They are empty if they are uncertain, so that the editor writes them. */
  readonly words: string;
  /** Verb of the article, such as “did not mention”; empty if it is uncertain. */
  readonly cue: string;
}

/**
 * Splits a silence into its words and its verb: “did not mention rescheduling his trip” becomes “rescheduling his trip” and “did not mention”.
 * Readers see the words behind “Not said:”, so they must not contain another negation.
 */
export function readSilentWords(text: string, lang: string): SilentWords {
  const found = (/^en\b/i.test(lang) && ENGLISH_CUES.exec(text)?.[0]) || '';
  const object = found === '' ? '' : text.slice(found.length).trim();
  const words = /^avoid/i.test(found) ? ofAvoided(object) : notGiven(found.trim(), object);
  // “Avoided answering” is the verb if its object is only a question.
  const cue = words !== '' && text.endsWith(words) ? text.slice(0, -words.length) : found;
  return { words, cue: cue.trim() };
}

/** Returns what was not said, by the verb and its object: “an explanation of the delay” for “did not explain the delay”. */
function notGiven(verb: string, object: string): string {
  if (object === '' || CLAUSE.test(object)) return object;
  if (WITHOUT_OBJECT.test(verb)) return '';
  if (DESCRIBED.test(object)) {
    if (/name[ds]?$/iu.test(verb)) return `the name of ${object}`;
    if (/identif(?:y|ied|ying)$/iu.test(verb)) return `the identity of ${object}`;
  }
  const [, lead] = NOT_GIVEN.find(([pattern]) => pattern.test(verb)) ?? [];
  return lead === undefined ? object : `${lead} ${object}`;
}

/** A verb of saying as it follows “avoided”. */
const SAYING =
  /^(?:saying|mentioning|addressing|discussing|commenting (?:on|about)|confirming|acknowledging|explaining) /iu;

/** A question that somebody avoided, or avoided answering. */
const QUESTION = new RegExp(String.raw`^(?:answering )?(?=${QUESTION_PHRASE}(?!\p{L}))`, 'iu');

/** A verb of judging or naming as it follows “avoided”, such as “naming”. The words that were not said would do so. */
const JUDGING =
  /^(?:(?:call|nam|criti[cz]i[sz]|condemn|denounc|label+|brand|blam|accus|describ|characteri[sz]|prais|endors)ing)(?!\p{L})/iu;

/** Returns the words that somebody avoided to say: the answer for a question, and words that name for “naming”. */
function ofAvoided(words: string): string {
  if (QUESTION.test(words)) return `an answer to ${words.replace(QUESTION, '')}`;
  if (JUDGING.test(words)) return `anything ${words}`;
  const [saying] = SAYING.exec(words) ?? [];
  if (saying !== undefined) return notGiven(saying.trim(), words.slice(saying.length));
  return words.replace(new RegExp(String.raw`^answering (?=(?:${CLAUSE_WORDS})(?!\p{L}))`, 'iu'), '');
}

/**
 * Returns the scope of a silence without an occasion. “Has not been said” covers the time up to the report. “Did not say” states no more than
 * that the report has it.
 */
export function scopeOfReport(lang: string, isUpToIt: boolean): string {
  if (/^de\b/i.test(lang)) return 'soweit dieser Bericht es sagt';
  return isUpToIt ? 'up to this report' : 'as far as this report tells';
}
