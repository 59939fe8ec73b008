import { findDescribedSpeakers, type DescribedSpeaker } from '../../edit/described-speaker.js';
import { hearText } from '../../edit/hear-text.js';
import type { HeardText } from '../../edit/heard-text.js';
import { findOtherSpeakers, type OtherSpeaker } from '../../edit/other-named-speaker.js';
import type { Json } from '../../edit/json.js';
import type { PastedText } from '../../edit/journal.js';
import { listAt, memberOf } from '../../edit/pointer.js';
import { fillProblemText } from '../../model/problems/problem-messages.js';
import type { Problem } from '../../model/problems/problem.js';
import { memoizeLast } from '../../scheduling/memoize.js';
import { whenIdle } from '../../scheduling/when-idle.js';
import { primaryLanguage } from '../../text/primary-language.js';

/** Finds advice on the speakers of statements, in the texts of sources that have been read so far. */
export type SpeakerAdviser = (document: Json, texts: ReadonlyMap<string, PastedText>) => readonly Problem[];

/** Advice on who said something, in the texts of sources. */
export const SPEAKER_ADVICE = {
  'speaker-other-named': {
    message: 'The cited sentence names {named} as the speaker; the statement says {chosen}.',
    cure: 'Choose {named}, or cite a sentence in which {chosen} says so.',
  },
  // Whoever has no name in a source is to stay without one.
  'speaker-described': {
    message: 'The cited sentence gives these words to “{described}”; the statement gives them to {chosen}.',
    cure: 'Choose “{described}” as the speaker, without a name. Or cite a sentence in which {chosen} says so. Where “{described}” only passed it on, say so under “How it reached us”, in “More fields”.',
  },
} as const;

/** Reading a longer text would hold up the page. */
const MAX_LENGTH = 100_000;

/** A text that is read, or will be, in a language. */
type Reading = Readonly<Record<'text' | 'lang', string>>;

/** @param onRead Called when a text has been read. */
export function makeSpeakerAdviser(onRead: () => void): SpeakerAdviser {
  /** Latest reading of each source. */
  const readings = new Map<string, Reading>();
  let known: ReadonlyMap<string, HeardText> = new Map();
  const forget = (id: string) => {
    readings.delete(id);
    if (known.has(id)) known = new Map([...known].filter(([other]) => other !== id));
  };
  const read = async (id: string, reading: Reading) => {
    try {
      await whenIdle();
      if (readings.get(id) !== reading) return;
      // Most of what stands in a language field while somebody types is no language.
      const heard = await hearText(reading.text, reading.lang);
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
      const lang = primaryLanguage(languageOf(document, id));
      const latest = readings.get(id);
      if (latest?.text === text && latest.lang === lang) continue;
      forget(id);
      if (text.length > MAX_LENGTH) continue;
      const reading = { text, lang };
      readings.set(id, reading);
      void read(id, reading);
    }
  });
  const advise = memoizeLast((document: Json, sources: typeof known) => [
    ...findOtherSpeakers(document, sources).map((found) => toAdvice('speaker-other-named', found)),
    ...findDescribedSpeakers(document, sources).map((found) => toAdvice('speaker-described', found)),
  ]);
  return (document, texts) => {
    begin(document, texts);
    return advise(document, known);
  };
}

function toAdvice(code: keyof typeof SPEAKER_ADVICE, { index, ...values }: OtherSpeaker | DescribedSpeaker): Problem {
  const pointer = `/statements/${index}/speaker`;
  return fillProblemText({ code, severity: 'advice', pointer, values }, SPEAKER_ADVICE[code]);
}

function languageOf(document: Json, sourceId: string): string {
  const source = listAt(document, '/sources').find((each) => memberOf(each, 'id') === sourceId);
  const lang = memberOf(source, 'lang') ?? memberOf(document, 'lang');
  return typeof lang === 'string' ? lang : 'en';
}
