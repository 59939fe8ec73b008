import { isCapitalised, type Token } from '../article/tokens.js';
import type { CueForm, ArticleLanguage } from '../../language/article-language.js';

/** A cue verb with the words that belong to it: “has repeatedly pointed out”. */
export interface VerbGroup {
  /** Indexes of the first token and of the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly verb: number;
  readonly form: CueForm;
  readonly isNegated: boolean;
  /** Index of the pronoun within: “a-t-il déclaré”. */
  readonly pronoun?: number;
}

/** Maximum number of adverbs and auxiliaries before a verb. */
const MAX_BEFORE = 6;

/** Finds the verb group around a cue verb; returns undefined if the verb is not one of saying, as in “was criticised”. */
export function readVerbGroup(tokens: readonly Token[], at: number, language: ArticleLanguage): VerbGroup | undefined {
  const token = tokens[at];
  const isVerb = token?.kind === 'word' && (!isCapitalised(token) || (language.dropsSubjects && at === 0));
  const form = isVerb ? (language.verbs.get(token.lower) ?? formBehindQuote(tokens, at, language)) : undefined;
  if (!token || !form || isOtherVerb(tokens, at, form, language)) return undefined;
  let from = at;
  let pronoun: number | undefined;
  for (; from > 0 && at - from < MAX_BEFORE; from -= 1) {
    if (isInverted(tokens, from - 1, language)) pronoun = from - 1;
    else if (!isHelper(tokens[from - 1], language)) break;
  }
  const helpers = tokens.slice(from, at).map(({ lower }) => lower);
  if (form.needsHelper && !helpers.some((each) => language.auxiliaries.has(each))) return undefined;
  const isPassive =
    !helpers.some((each) => REFLEXIVES.test(each)) &&
    language.passives.has(helpers.findLast((each) => language.auxiliaries.has(each)) ?? '');
  if (
    isPassive !== (form.shape === 'participle') &&
    (isPassive || helpers.some((each) => language.auxiliaries.has(each)))
  )
    return undefined;
  if (!isPassive && form.shape === 'participle' && from < at && language.auxiliaries.has(tokens[at - 1]?.lower ?? ''))
    return undefined;
  if (tokens[from - 1]?.lower === 'to') return undefined;
  const to = particleEnd(tokens, at, form, language);
  if (to === undefined) return undefined;
  const isNegated = helpers.some((each) => language.negations.has(each));
  return { from, to, verb: at, form, isNegated, ...(pronoun !== undefined && { pronoun }) };
}

const SPEAKS: CueForm = { kind: 'say', shape: 'finite', isStrong: false, needsThat: false, isOpposed: false };

/**
 * Returns the form of any verb between a quotation and its speaker, which is one of saying: “« … », sourit Odile Marsan”, “« … », s’indigne-
 * t-elle”.
 */
function formBehindQuote(tokens: readonly Token[], at: number, language: ArticleLanguage): CueForm | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const isLike = token !== undefined && language.verbsBehindQuotes?.test(token.lower) === true;
  if (!isLike || !isBehindQuote(tokens, REFLEXIVES.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at)) return undefined;
  const { lower } = token;
  const { determiners, prepositions, adverbs, auxiliaries, clauseWords, coordinators } = language;
  const others = [determiners, prepositions, adverbs, auxiliaries, clauseWords, coordinators];
  if (others.some((words) => words.has(lower)) || language.isPersonNoun(lower)) return undefined;
  const isNamed = isCapitalised(next) || determiners.has(next?.lower ?? '') || token.text.endsWith('-');
  const isAlone = language.dropsSubjects && (next === undefined || next.kind === 'mark' || lower.endsWith('ó'));
  return isNamed || isAlone ? { ...SPEAKS, isStrong: isAlone === true } : undefined;
}

/** “« … », dénonce le maire” */
export function isBehindQuote(tokens: readonly Token[], at: number): boolean {
  return (tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1])?.kind === 'quote';
}

/** “S’est félicité”, “se ha quejado” */
const REFLEXIVES = /^s[e']$/;

/** Returns true for the pronoun of “a-t-il”. */
function isInverted(tokens: readonly Token[], at: number, { subjectPronouns }: ArticleLanguage): boolean {
  return tokens[at - 1]?.text.endsWith('-') === true && subjectPronouns.has(tokens[at]?.lower ?? '');
}

/**
 * Returns true for a verb that is not one of saying here: “they recalled 60,000 bikes”, “they called off the visit”, “they called it off”, „sie
 * sagte die Reise ab“. In “A party criticized by Quill” the party doesn’t speak.
 */
function isOtherVerb(
  tokens: readonly Token[],
  at: number,
  { kind, isOpposed }: CueForm,
  language: ArticleLanguage,
): boolean {
  const next = tokens[at + 1]?.text;
  if (next === 'by') return kind === 'object' || isOpposed;
  if (/^recall/.test(tokens[at]!.lower)) return RECALLED.test(next ?? '');
  if (/^sag/.test(tokens[at]!.lower)) return isCalledOff(tokens, at, language);
  if (kind !== 'object') return false;
  if (next === 'off') return true;
  const off = tokens.findIndex(({ text }, index) => index > at && (text === 'off' || index > at + MAX_BEFORE));
  return tokens[off]?.text === 'off' && !/^(?:the|a)$/.test(tokens[off + 1]?.text ?? '');
}

/** Words for goods, and how many a firm recalled. */
const RECALLED = /^(?:\p{N}.*|about|all|around|its|more|nearly|some|thousands|millions)$/u;

/** Returns true if the particle is the last word of a clause without a quotation: „Sagte die Reise ab“. */
function isCalledOff(tokens: readonly Token[], at: number, { coordinators }: ArticleLanguage): boolean {
  if (tokens.slice(0, at).some(({ kind }) => kind === 'quote')) return false;
  const behind = tokens.slice(at + 1);
  const end = behind.findIndex(({ lower }) => /^[,;:—–]/.test(lower) || coordinators.has(lower));
  const clause = end < 0 ? behind : behind.slice(0, end);
  return clause.findLast(({ kind }) => kind === 'word')?.lower === 'ab';
}

function isHelper(token: Token | undefined, language: ArticleLanguage): boolean {
  if (token?.kind !== 'word') return false;
  const { lower } = token;
  if (language.auxiliaries.has(lower) || language.negations.has(lower) || language.adverbs.has(lower)) return true;
  return language.lang === 'en' && lower.length > 4 && lower.endsWith('ly');
}

/** Returns the index behind the verb and its particle; undefined if a required particle is missing. */
function particleEnd(
  tokens: readonly Token[],
  at: number,
  { particles, kind }: CueForm,
  { capitalisesNouns }: ArticleLanguage,
): number | undefined {
  if (!particles) return at + 1;
  if (capitalisesNouns) return hasParticle(tokens, at, particles) ? at + 1 : undefined;
  const isThere = particles.includes(tokens[at + 1]?.lower ?? '');
  return isThere ? at + (kind === 'aim' ? 1 : 2) : undefined;
}

/** Words between a verb and its particle. */
const MAX_TO_PARTICLE = 25;

/** Returns true if a particle is at the end of the clause or of the sentence: „teilte die Polizei am Montag mit“. */
function hasParticle(tokens: readonly Token[], at: number, particles: readonly string[]): boolean {
  return tokens.slice(at + 1, at + MAX_TO_PARTICLE).some(({ lower }) => particles.includes(lower));
}
