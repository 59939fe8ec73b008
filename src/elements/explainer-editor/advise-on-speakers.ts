import { findOtherSpeakers, type HeardText } from '../../edit/other-named-speaker.js';
import type { Json } from '../../edit/json.js';
import type { PastedText } from '../../edit/journal.js';
import { listAt, memberOf } from '../../edit/pointer.js';
import { fillProblemText } from '../../model/problems/problem-messages.js';
import type { Problem } from '../../model/problems/problem.js';
import { propose } from '../../propose/propose.js';
import { memoizeLast } from '../../scheduling/memoize.js';

/** Finds advice on the speakers of statements, in the texts of sources that have been read so far. */
export type SpeakerAdviser = (document: Json, texts: ReadonlyMap<string, PastedText>) => readonly Problem[];

const ADVICE_TEXT = {
  message: 'The sentence cited names {named} as the speaker, the statement says {chosen}.',
  cure: 'Choose {named}, or cite a sentence in which {chosen} says so.',
};

/** Reading a longer text would hold up the page. */
const MAX_LENGTH = 100_000;

/** @param onRead Called when a text has been read. */
export function makeSpeakerAdviser(onRead: () => void): SpeakerAdviser {
  const begun = new Set<string>();
  let read: ReadonlyMap<string, HeardText> = new Map();
  const begin = async (key: string, text: string, lang: string) => {
    begun.add(key);
    const proposals = await propose(text, { lang });
    read = new Map(read).set(key, { text, proposals });
    onRead();
  };
  const advise = memoizeLast((document: Json, texts: ReadonlyMap<string, PastedText>, known: typeof read) => {
    const bySource = new Map<string, HeardText>();
    for (const [id, { text }] of texts) {
      const lang = languageOf(document, id);
      const key = `${lang} ${text}`;
      const found = known.get(key);
      if (found) bySource.set(id, found);
      else if (!begun.has(key) && text.length <= MAX_LENGTH) void begin(key, text, lang);
    }
    return findOtherSpeakers(document, bySource).map(toAdvice);
  });
  return (document, texts) => advise(document, texts, read);
}

function toAdvice({ index, ...values }: ReturnType<typeof findOtherSpeakers>[number]): Problem {
  const pointer = `/statements/${index}/speaker`;
  return fillProblemText({ code: 'speaker-other-named', severity: 'advice', pointer, values }, ADVICE_TEXT);
}

function languageOf(document: Json, sourceId: string): string {
  const source = listAt(document, '/sources').find((each) => memberOf(each, 'id') === sourceId);
  const lang = memberOf(source, 'lang') ?? memberOf(document, 'lang');
  return typeof lang === 'string' ? lang : 'en';
}
