/** Verbs of not saying, before the words that were not said. */
const ENGLISH_CUES = new RegExp(
  String.raw`^(?:(?:did|does|do|has|have|would|could)(?: not|n[’']t) |never |declin(?:ed|es|ing) to |refus(?:ed|es|ing) to )` +
    String.raw`(?:\w+ly |yet )?(?:say|said|specify|specified|mention(?:ed)?|acknowledged?|disclosed?|identify|named?|explain(?:ed)?|reveal|detail|clarify|discuss|confirm|address|provide|offer|give|` +
    String.raw`elaborate(?: on)?|comment(?:ed)?(?: on)?)(?:\s+|$)` +
    String.raw`|^ma(?:de|kes?) no (?:mention of|comment on)\s+|^avoid(?:ed|s|ing)\s+|^sa(?:id|ys?) nothing (?:about|of|on)\s+`,
  'i',
);

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
  const words = /^avoid/i.test(found) ? ofAvoided(object) : object;
  // “Avoided answering” is the verb if its object is only a question.
  const cue = words !== '' && text.endsWith(words) ? text.slice(0, -words.length) : found;
  return { words, cue: cue.trim() };
}

/** A question that somebody avoided, or avoided answering. */
const QUESTION = /^(?:answering )?(?=(?:(?:the|an?|any|this|that|his|her|their) )?(?:\p{L}+ )?questions?(?!\p{L}))/iu;

/** A verb of judging or naming as it follows “avoided”, such as “naming”. The words that were not said would do so. */
const JUDGING =
  /^(?:(?:call|nam|criti[cz]i[sz]|condemn|denounc|label+|brand|blam|accus|describ|characteri[sz]|prais|endors)ing)(?!\p{L})/iu;

/** Returns the words that somebody avoided to say: the answer for a question, and words that name for “naming”. */
function ofAvoided(words: string): string {
  if (QUESTION.test(words)) return `an answer to ${words.replace(QUESTION, '')}`;
  if (JUDGING.test(words)) return `anything ${words}`;
  return words.replace(/^answering (?=(?:whether|if|how|why|what|when|where|who)(?!\p{L}))/iu, '');
}

/**
 * Returns the scope of a silence without an occasion. “Has not been said” covers the time up to the report. “Did not say” states no more than
 * that the report has it.
 */
export function scopeOfReport(lang: string, isUpToIt: boolean): string {
  if (/^de\b/i.test(lang)) return 'soweit dieser Bericht es sagt';
  return isUpToIt ? 'up to this report' : 'as far as this report tells';
}
