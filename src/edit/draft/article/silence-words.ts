/** Words that say that something was not said, in front of what was not said. */
const ENGLISH_CUES = new RegExp(
  String.raw`^(?:(?:did|does|do|has|have|would|could)(?: not|n[’']t) |never |declin(?:ed|es|ing) to |refus(?:ed|es|ing) to )` +
    String.raw`(?:\w+ly |yet )?(?:say|said|specify|specified|mention(?:ed)?|acknowledged?|disclosed?|identify|named?|explain(?:ed)?|reveal|detail|clarify|discuss|confirm|address|provide|offer|give|` +
    String.raw`elaborate(?: on)?|comment(?:ed)?(?: on)?)(?:\s+|$)` +
    String.raw`|^ma(?:de|kes?) no (?:mention of|comment on)\s+|^avoid(?:ed|s|ing)\s+|^sa(?:id|ys?) nothing (?:about|of|on)\s+`,
  'i',
);

/** Words for what was not said, and those by which an article tells it. */
interface SilentWords {
  /** They are empty where they can’t be told, and the editor writes them. */
  readonly words: string;
  /** Verb of the article, such as “did not mention”; empty where it can’t be told. */
  readonly cue: string;
}

/**
 * Reads what was not said: “rescheduling his trip” and “did not mention” of “did not mention rescheduling his trip”. Readers see the words
 * behind “Not said:”, so they must not deny once more.
 */
export function readSilentWords(text: string, lang: string): SilentWords {
  const found = (/^en\b/i.test(lang) && ENGLISH_CUES.exec(text)?.[0]) || '';
  const object = found === '' ? '' : text.slice(found.length).trim();
  const words = /^avoid/i.test(found) ? ofAvoided(object) : object;
  // “Avoided answering” is the verb where the object is only the question.
  const cue = words !== '' && text.endsWith(words) ? text.slice(0, -words.length) : found;
  return { words, cue: cue.trim() };
}

/** A question that somebody avoided, or avoided answering. */
const QUESTION = /^(?:answering )?(?=(?:(?:the|an?|any|this|that|his|her|their) )?(?:\p{L}+ )?questions?(?!\p{L}))/iu;

/** A verb of judging or naming in its form behind “avoided”: what was not said are words that do so. */
const JUDGING =
  /^(?:(?:call|nam|criti[cz]i[sz]|condemn|denounc|label+|brand|blam|accus|describ|characteri[sz]|prais|endors)ing)(?!\p{L})/iu;

/** Returns what somebody did not say who avoided something: of a question it is the answer, and of “naming” the words that name. */
function ofAvoided(words: string): string {
  if (QUESTION.test(words)) return `an answer to ${words.replace(QUESTION, '')}`;
  if (JUDGING.test(words)) return `anything ${words}`;
  return words.replace(/^answering (?=(?:whether|if|how|why|what|when|where|who)(?!\p{L}))/iu, '');
}

/**
 * Returns the scope of a silence for which an article names no occasion: what “has not been said” was not said up to the report. Of
 * what somebody “did not say” the article tells no more than that.
 */
export function scopeOfReport(lang: string, isUpToIt: boolean): string {
  if (/^de\b/i.test(lang)) return 'soweit dieser Bericht es sagt';
  return isUpToIt ? 'up to this report' : 'as far as this report tells';
}
