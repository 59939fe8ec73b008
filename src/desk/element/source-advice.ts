import type { Json } from '../document/json.js';
import type { PastedText } from '../versions/journal.js';
import { splitPointer } from '../document/pointer.js';
import { proveCitations, type ProvenCitation } from '../citing/prove-citations.js';
import { findUnprovenInTexts, type FoundCode, type UnprovenInText } from '../citing/unproven-in-text.js';
import { fillProblemText } from '../../model/problems/problem-messages.js';
import type { Problem } from '../../model/problems/problem.js';
import { memoizeLast } from '../../scheduling/memoize.js';
import type { SpeakerAdviser } from './advise-on-speakers.js';

/** Problems of citations and quotations that show in the texts of sources. */
export const SOURCE_PROBLEMS = {
  'quote-outside-marks': {
    message: '“{words}” is in quotation marks, but the text of its source has these words outside quotation marks.',
    cure: 'Take the marks away: it is a paraphrase. Where the whole source is the speaker’s own text, say so at the source.',
  },
  'quote-not-in-text': {
    message: '“{words}” is in quotation marks, but not in the text of its source.',
    cure: 'Correct the words, or paste the text of the source that has them.',
  },
  'quote-lacks-marks': {
    message:
      '“{words}” is said to be the speaker’s own words, but the text of its source has them in a paragraph without quotation marks.',
    cure: 'Read there whether the source gives them as said. If not, take the marks away, and choose that they are the reporter’s.',
  },
  'citation-not-in-text': {
    message: '“{words}” is cited, but not in the text of its source.',
    cure: 'Correct the words, letter for letter, or paste the text of the source that has them.',
  },
  // The command has the same codes for sources in files.
  'quote-context-not-in-source': {
    message: '“{words}” stands in the text of its source, but not as cited: {around}.',
    cure: 'Empty “prefix” and “suffix”: the words stand there once.',
    guess: 'Write into “prefix” and “suffix” what stands around the words that are meant: {guess}.',
  },
  'quote-found-often': {
    message: '“{words}” stands {count} times in the text of its source, and nothing says which is meant.',
    cure: 'Cite more words, of which the text has no others.',
    guess: 'Write into “prefix” or “suffix” what stands around the words that are meant: {guess}.',
  },
} as const satisfies Readonly<Record<FoundCode | PlaceCode, unknown>>;

/** Codes for the place of cited words in the text of their source. */
type PlaceCode = 'citation-not-in-text' | 'quote-context-not-in-source' | 'quote-found-often';

/**
 * Finds contradictions between a story and the texts of its sources: missing cited words, quotations that are not the speaker’s words, other
 * speakers and other days. The code that finds speakers is loaded with the first text.
 */
export class SourceAdvice {
  readonly #onRead: () => void;
  #adviser: SpeakerAdviser | undefined;
  #isLoading = false;

  /** @param onRead Called when the advice may have changed. */
  constructor(onRead: () => void) {
    this.#onRead = onRead;
  }

  /** Adds the contradictions to the problems of a document. */
  join(problems: readonly Problem[], document: Json, texts: ReadonlyMap<string, PastedText>): readonly Problem[] {
    if (texts.size === 0) return problems;
    if (!this.#adviser && !this.#isLoading) void this.#load();
    const unproven = findUnproven(document, texts);
    const isAnswered = ({ code, pointer, values }: Problem) =>
      code === 'quote-voice-unstated' &&
      unproven.some((each) => each.pointer === pointer && each.values['words'] === values['words']);
    const isTold = ({ pointer }: Problem) =>
      problems.some((each) => each.code === 'date-not-in-words' && each.pointer === pointer);
    const read = (this.#adviser?.(document, texts) ?? []).filter((problem) => !isTold(problem));
    const missing = findMissing(document, texts).filter(({ pointer }) => !unproven.some(tellsOf(pointer)));
    return [...problems.filter((problem) => !isAnswered(problem)), ...unproven, ...missing, ...read];
  }

  async #load(): Promise<void> {
    this.#isLoading = true;
    try {
      const { makeSpeakerAdviser } = await import('./advise-on-speakers.js');
      this.#adviser = makeSpeakerAdviser(this.#onRead);
      this.#onRead();
    } catch (error) {
      console.warn('<explainer-editor> gives no advice on speakers.', error);
    }
  }
}

const findUnproven = memoizeLast((document: Json, texts: ReadonlyMap<string, PastedText>): readonly Problem[] =>
  findUnprovenInTexts(document, texts).map(toProblem),
);

/** Finds cited words that are missing in the texts of their sources, are at another place than cited, or are at several places. */
const findMissing = memoizeLast((document: Json, texts: ReadonlyMap<string, PastedText>): readonly Problem[] =>
  proveCitations(document, texts).flatMap((citation) => {
    const { pointer, quote: words, count, around, contexts } = citation;
    const code = placeCodeOf(citation);
    if (!code) return [];
    const severity = code === 'quote-found-often' ? 'advice' : 'warning';
    const values = { words, count, around, ...(contexts.length > 0 && { guess: contexts.join('; ') }) };
    return [fillProblemText({ code, severity, pointer, values }, SOURCE_PROBLEMS[code])];
  }),
);

function placeCodeOf({ proof, count }: ProvenCitation): PlaceCode | undefined {
  if (proof === 'missing') return 'citation-not-in-text';
  if (proof === 'misplaced') return 'quote-context-not-in-source';
  return count > 1 ? 'quote-found-often' : undefined;
}

/** Returns a function that is true for a problem of the quotation that a citation should prove, so that one fault is reported once. */
function tellsOf(citation: string) {
  return ({ code, pointer }: Problem): boolean =>
    code === 'quote-not-in-text' && citation.startsWith(`${splitPointer(pointer)[0]}/`);
}

function toProblem({ index, code, words }: UnprovenInText): Problem {
  const pointer = `/statements/${index}/text`;
  const severity = code === 'quote-lacks-marks' ? 'advice' : 'warning';
  return fillProblemText({ code, severity, pointer, values: { words } }, SOURCE_PROBLEMS[code]);
}
