import type { Explainer, Statement } from '../explainer.js';
import { pointerTo } from '../json-pointer.js';
import { isForWords } from '../word-sources.js';
import { findSentences } from '../../language/sentences.js';
import type { Advice } from './advice.js';
import type { CueForm } from '../../language/article-language.js';
import { sayingForms } from '../../language/verbs-of-saying.js';
import { stemLanguage, stemOf, readWords, type StemLanguage } from '../../language/stems.js';

/**
 * Finds paraphrases from which the “not” of their cited words was lost, or into which one came. The text and one whole sentence of its
 * single citation have to have the same words in the same order, but for the “not”; “did” doesn’t count, and neither does “Blinken said
 * that” before the sentence. Any other word may deny in another way.
 */
export function findTurnedSenses({ statements, lang }: Explainer): readonly Advice[] {
  return statements.flatMap((statement) => {
    const { pointer, silence, status, sources } = statement;
    const [citation, ...others] = sources.filter(isForWords);
    const quote = citation?.quote;
    if (silence || status === 'withdrawn' || quote === undefined || others.length > 0) return [];
    const language = stemLanguage(lang);
    if (!language || stemLanguage(citation?.source.lang ?? lang) !== language) return [];
    const negation = findTurned(statement, quote, language);
    return negation === undefined ? [] : [{ pointer: pointerTo(pointer, 'text'), values: { negation, quote } }];
  });
}

const MARK = /["“”„‟«»‹›‘「」『』]/u;

/** Questions, and words that were left out. In German, “bevor” may have a “nicht” that denies nothing. */
const DOUBTFUL = /[?…[\]]|\.\.|(?<!\p{L})(?:bevor|ehe|bis)(?!\p{L})/iu;

/** Returns the negation that one of the two has, and the other has not. */
function findTurned(
  { text, speakers }: Pick<Statement, 'text' | 'speakers'>,
  quote: string,
  lang: StemLanguage,
): string | undefined {
  if (MARK.test(text) || DOUBTFUL.test(text) || DOUBTFUL.test(quote)) return undefined;
  const own = readSense(text, lang);
  const names = speakers.flatMap(({ name, shortName = name }) => [name, shortName, name.split(' ').at(-1)!]);
  const said = findSentences(quote).flatMap(({ start, end }) => {
    const sense = readSense(quote.slice(start, end), lang);
    return [sense, ...withoutSaying(sense, names, lang)];
  });
  const [same, other] = said.filter(({ stems }) => stems.join(' ') === own.stems.join(' '));
  const [negation, another] = [...own.negations, ...(same?.negations ?? [])];
  return same && !other && another === undefined ? negation : undefined;
}

/** A sentence without its negations. */
interface Sense {
  readonly stems: readonly string[];
  /** Negations, as they stand there. */
  readonly negations: readonly string[];
}

function readSense(text: string, lang: StemLanguage): Sense {
  const words = readWords(text).map(({ word }) => ({ word, affirmed: AFFIRM[lang](word.toLowerCase()) }));
  return {
    stems: words.flatMap(({ word, affirmed = word }) => (DROPPED.test(affirmed) ? [] : [stemOf(affirmed, lang)])),
    negations: words.flatMap(({ word, affirmed }) => (affirmed === undefined ? [] : [word])),
  };
}

const DROPPED = /^(?:|do|does|did)$/i;

/** Return what a word says without its negation; undefined for a word without one. */
const AFFIRM: Readonly<Record<StemLanguage, (word: string) => string | undefined>> = {
  en: (word) =>
    word === 'not' || word === 'never'
      ? ''
      : /^won[’']t$/.test(word)
        ? 'will'
        : /^can(?:not|[’']t)$/.test(word)
          ? 'can'
          : /^(.+)n[’']t$/.exec(word)?.[1],
  de: (word) => (word === 'nicht' || word === 'nie' ? '' : /^k(eine?[rsmn]?)$/.exec(word)?.[1]),
};

const HEAD: Readonly<Record<StemLanguage, { readonly who: readonly string[]; readonly that: string }>> = {
  en: { who: ['he', 'she'], that: 'that' },
  de: { who: ['er', 'sie'], that: 'dass' },
};

/** Stems of verbs whose speaker says that it is so: “said”, “claimed”, but not “denied”. A particle would stand elsewhere. */
const SAID: Readonly<Record<StemLanguage, ReadonlySet<string>>> = { en: saidStems('en'), de: saidStems('de') };

function saidStems(lang: StemLanguage): ReadonlySet<string> {
  const isAsked = ({ kind, shape, isOpposed, particles }: CueForm) =>
    kind === 'say' && shape === 'finite' && !isOpposed && !particles;
  return new Set(sayingForms(lang, isAsked).map((verb) => stemOf(verb, lang)));
}

/** Returns what follows “Blinken said that” at the beginning of a sentence; nothing where it begins in another way. */
function withoutSaying({ stems, negations }: Sense, names: readonly string[], lang: StemLanguage): readonly Sense[] {
  const { who, that } = HEAD[lang];
  const speakers = [...who, ...names].map((name) => readSense(name, lang).stems);
  const speaker = speakers.find(
    (each) => each.every((stem, at) => stems[at] === stem) && SAID[lang].has(stems[each.length] ?? ''),
  );
  if (!speaker) return [];
  const rest = stems.slice(speaker.length + 1);
  return [{ stems: rest[0] === stemOf(that, lang) ? rest.slice(1) : rest, negations }];
}
