import { findDescribedSpeakers, type DescribedSpeaker } from '../speakers/described-speaker.js';
import { analyzeText } from '../draft/analyze-text.js';
import { findOtherDaysInTexts, type DatedText } from '../draft/dates/other-day-in-text.js';
import { findOtherSpeakers, type OtherSpeaker } from '../speakers/other-named-speaker.js';
import type { Json } from '../document/json.js';
import type { PastedText } from '../versions/journal.js';
import { listAt, memberOf } from '../document/pointer.js';
import { fillProblemText } from '../../model/problems/problem-messages.js';
import type { Advice } from '../../model/review/advice.js';
import type { Problem } from '../../model/problems/problem.js';
import { memoizeLast } from '../../scheduling/memoize.js';
import { whenIdle } from '../../scheduling/when-idle.js';
import { primaryLanguage } from '../../text/primary-language.js';

/** Finds advice on the speakers of statements, and on dates, in the texts of sources that have been read so far. */
export type SpeakerAdviser = (document: Json, texts: ReadonlyMap<string, PastedText>) => readonly Problem[];

/** Advice on who said something, and on dates, in the texts of sources. */
export const TEXT_ADVICE = {
  'speaker-other-named': {
    message: 'The cited sentence names {named} as the speaker; the statement says {chosen}.',
    cure: 'Choose {named}, or cite a sentence in which {chosen} says so.',
  },
  'speaker-other-in-cue': {
    message: 'The words “{cue}” name {named} as the speaker; the statement says {chosen}.',
    cure: 'Choose {named}, or correct the words that introduce the statement.',
  },
  // A person without a name in a source must stay unnamed.
  'speaker-described': {
    message: 'The cited sentence gives these words to “{described}”; the statement gives them to {chosen}.',
    cure: 'Choose “{described}” as the speaker, without a name. Or cite a sentence in which {chosen} says so. Where “{described}” only passed it on, say so under “How it reached us”, in “More fields”.',
  },
  'date-not-in-sentence': {
    message: 'The date is {dated}, and the cited sentence says “{words}”.',
    cure: 'Read the sentence, and correct the date. If the date is right, cite words that have it.',
  },
} as const;

/** Maximum length of a text that is read, in characters. A longer one would block the page. */
const MAX_LENGTH = 100_000;

/** The reading of a text in a language, which may not be finished. */
interface Reading {
  readonly text: string;
  readonly lang: string;
  readonly published: string | undefined;
}

/**
 * Makes a function that finds advice in texts. Texts are read in the background.
 *
 * @param onRead Called when a text has been read.
 */
export function makeSpeakerAdviser(onRead: () => void): SpeakerAdviser {
  /** Latest reading of each source. */
  const readings = new Map<string, Reading>();
  let known: ReadonlyMap<string, DatedText> = new Map();
  const forget = (id: string) => {
    readings.delete(id);
    if (known.has(id)) known = new Map([...known].filter(([other]) => other !== id));
  };
  const read = async (id: string, reading: Reading) => {
    try {
      await whenIdle();
      if (readings.get(id) !== reading) return;
      // While somebody types a language, most of the typed texts are no language.
      const heard = await analyzeText(reading.text, reading.lang, { published: reading.published, nowMs: Date.now() });
      if (!heard || readings.get(id) !== reading) return;
      known = new Map(known).set(id, heard);
      onRead();
    } catch (error) {
      console.warn('<explainer-editor> gives no advice on speakers.', error);
    }
  };
  const begin = memoizeLast((document: Json, texts: ReadonlyMap<string, PastedText>) => {
    for (const id of [...readings.keys()]) if (!texts.has(id)) forget(id);
    for (const [id, { text }] of texts) {
      const source = listAt(document, '/sources').find((each) => memberOf(each, 'id') === id);
      const lang = primaryLanguage(languageOf(document, source));
      const published = dayOf(memberOf(source, 'published'));
      const latest = readings.get(id);
      if (latest?.text === text && latest.lang === lang && latest.published === published) continue;
      forget(id);
      if (text.length > MAX_LENGTH) continue;
      const reading = { text, lang, published };
      readings.set(id, reading);
      void read(id, reading);
    }
  });
  const advise = memoizeLast((document: Json, sources: typeof known) => [
    ...findOtherSpeakers(document, sources).map((found) =>
      toAdvice(found.cue === undefined ? 'speaker-other-named' : 'speaker-other-in-cue', found),
    ),
    ...findDescribedSpeakers(document, sources).map((found) => toAdvice('speaker-described', found)),
    ...findOtherDaysInTexts(document, sources).map(toDateAdvice),
  ]);
  return (document, texts) => {
    begin(document, texts);
    return advise(document, known);
  };
}

function toAdvice(
  code: 'speaker-other-named' | 'speaker-other-in-cue' | 'speaker-described',
  { index, ...values }: OtherSpeaker | DescribedSpeaker,
): Problem {
  const pointer = `/statements/${index}/speaker`;
  // Words of the wrong speaker are as serious as wrong words.
  return fillProblemText({ code, severity: 'warning', pointer, values }, TEXT_ADVICE[code]);
}

function toDateAdvice({ pointer, values = {} }: Advice): Problem {
  const code = 'date-not-in-sentence';
  return fillProblemText({ code, severity: 'advice', pointer, values }, TEXT_ADVICE[code]);
}

function languageOf(document: Json, source: Json | undefined): string {
  const lang = memberOf(source, 'lang') ?? memberOf(document, 'lang');
  return typeof lang === 'string' ? lang : 'en';
}

/** Returns the day of a date that is one day, with or without a time of day; undefined for other text, as while somebody types. */
function dayOf(published: Json | undefined): string | undefined {
  return typeof published === 'string' ? /^\d{4}-\d\d-\d\d(?=$|T)/.exec(published)?.[0] : undefined;
}
