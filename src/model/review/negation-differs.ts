import type { Citation, Explainer } from '../explainer.js';
import { pointerTo } from '../json-pointer.js';
import type { Advice } from './advice.js';
import { findNegation, hasDoubtfulSense, type Negation } from './negations.js';
import { stemLanguage, stemOf, wordsIn, type StemLanguage } from './stems.js';

/** So much of a text has to stand in the cited words. */
const MIN_SHARE = 0.6;

/** Words that introduce what somebody said. They need not stand in the cited words. */
const SAYING: Readonly<Record<StemLanguage, RegExp>> = {
  en: /^(?:said|says?|saying|told|tells?|stated|added|insisted|stressed|noted|that|also)$/i,
  de: /^(?:sagte|sagt|erklärte|betonte|dass|auch)$/i,
};

/**
 * Finds paraphrases from which a “not” of their cited words was lost, or into which one came. A text with quotation marks, with several
 * citations, or in another language than its source tells nothing, and neither do words that may deny in another way.
 */
export function findTurnedSenses({ statements, lang }: Explainer): readonly Advice[] {
  return statements.flatMap(({ pointer, text, silence, status, sources }) => {
    const quoting = sources.filter(({ quote, for: use }) => quote !== undefined && use !== 'date' && use !== 'status');
    const [citation] = quoting;
    if (silence || status === 'withdrawn' || !citation || quoting.length > 1) return [];
    const turned = findTurned(text, citation, lang);
    return turned === undefined
      ? []
      : [{ pointer: pointerTo(pointer, 'text'), values: { negation: turned, quote: citation.quote ?? '' } }];
  });
}

/** Returns the negation that one of the two has, and the other has not. */
function findTurned(text: string, { quote = '', source }: Citation, lang: string | undefined): string | undefined {
  const language = stemLanguage(lang);
  if (!language || stemLanguage(source.lang ?? lang) !== language) return undefined;
  if (/["“”„‟«»‹›‘「」『』]/u.test(text) || hasDoubtfulSense(text, language) || hasDoubtfulSense(quote, language))
    return undefined;
  const [own, cited] = [findNegation(text, language), findNegation(quote, language)];
  if (own === 'several' || cited === 'several' || (own === undefined) === (cited === undefined)) return undefined;
  if (shareOf(text, quote, language) < MIN_SHARE) return undefined;
  const negation = own ?? cited;
  const isTurned = own ? isGained(own, quote, language) : cited !== undefined && isLost(cited, text, quote, language);
  return isTurned ? negation?.word : undefined;
}

/** Returns the share of a text's words that stand in the cited words, without negations. */
function shareOf(text: string, quote: string, lang: StemLanguage): number {
  const cited = new Set(stemsOf(quote, lang));
  const own = stemsOf(text, lang);
  return own.length === 0 ? 0 : own.filter((stem) => cited.has(stem)).length / own.length;
}

function stemsOf(text: string, lang: StemLanguage): readonly string[] {
  const words = wordsIn(text).filter(({ word }) => !SAYING[lang].test(word));
  return words.flatMap(({ word }) => (findNegation(word, lang) ? [] : (stemOf(word, lang) ?? [])));
}

/** True where a text says once, without the negation, what the cited words deny. */
function isLost({ before, behind }: Negation, text: string, quote: string, lang: StemLanguage): boolean {
  const own = stemsOf(text, lang);
  const isOnce = (stem: string) => stemsOf(quote, lang).filter((each) => each === stem).length === 1;
  const near = lang === 'de' ? [before, behind] : [behind];
  const denied = near.flatMap((stem) => stem ?? []);
  return denied.length > 0 && denied.every((stem) => own.includes(stem) && isOnce(stem));
}

/** True where the cited words say without a negation, in the same order, what stands before and behind that of a text. */
function isGained({ before, behind }: Negation, quote: string, lang: StemLanguage): boolean {
  if (before === undefined || behind === undefined) return false;
  const cited = stemsOf(quote, lang);
  const at = cited.indexOf(before);
  // A German verb stands before its “nicht”, and somebody stands before the verb: words that begin with it are cut off.
  const isWhole = at > 0 || (lang === 'en' && at === 0);
  return (
    isWhole && cited[at + 1] === behind && cited.lastIndexOf(before) === at && cited.lastIndexOf(behind) === at + 1
  );
}
