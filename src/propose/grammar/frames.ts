import type { Sentence } from '../article/article.js';
import type { Token } from '../article/tokens.js';
import type { ArticleLanguage } from '../../language/article-language.js';
import { nounPhraseBefore, nounPhraseFrom, type Mention } from './noun-phrase.js';
import { isNameAlone, speakerBehind } from './speaker-behind.js';
import { mainSubject, subjectOfSideClause } from './subject.js';
import { isBehindQuote, readVerbGroup, type VerbGroup } from './verb-group.js';

/** A cue verb with its speaker. */
export interface Frame {
  readonly group: VerbGroup;
  readonly speaker: Mention | undefined;
  /** Place of the speaker: before the verb, behind it, or earlier in the sentence. */
  readonly order: 'speaker-first' | 'verb-first' | 'shared';
  /** Indexes of the first token of speaker and verb, and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Maximum number of tokens of an insertion between commas. */
const MAX_INSERTION = 30;

/** Finds all frames of a sentence, in order. */
export function findFrames({ tokens }: Sentence, language: ArticleLanguage): readonly Frame[] {
  const frames: Frame[] = [];
  for (const index of tokens.keys()) {
    const group = readVerbGroup(tokens, index, language);
    const frame = group && (readFrame(tokens, group, language) ?? readShared(tokens, group, frames.at(-1), language));
    if (frame) frames.push(frame);
  }
  return frames;
}

function readFrame(tokens: readonly Token[], group: VerbGroup, language: ArticleLanguage): Frame | undefined {
  const isFree = group.form.shape === 'participle' && group.from === group.verb;
  if (isFree) return undefined;
  if (group.pronoun !== undefined) return readInverted(tokens, group, group.pronoun, language);
  if (group.from === 0 && language.dropsSubjects) return readWithoutSubject(tokens, group, 'speaker-first', language);
  const before = speakerBefore(tokens, group.from, language);
  const isLoose = before && isWithinPhrase(tokens, before, language);
  if (isLoose && !language.capitalisesNouns) return undefined;
  if (before && !isLoose && suits(before, group, tokens, language)) {
    return { group, speaker: before, order: 'speaker-first', from: before.roleFrom ?? before.from, to: group.to };
  }
  if ((before && !isLoose) || !followsWords(tokens, group.from, language)) return undefined;
  if (isAnaphor(tokens, group.from)) return undefined;
  if (isImpersonal(tokens, group)) return readImpersonal(tokens, group, language);
  const after = speakerBehind(tokens, group.to, language);
  if (after?.kind === 'pronoun' && NARRATORS.test(tokens[after.from]?.lower ?? '')) return undefined;
  const isAsked = (group.form.kind === 'tell' || language.adjectivesFollow) && isBehindQuote(tokens, group.from);
  const isSaid = group.form.kind === 'say' || isAsked || language.capitalisesNouns;
  const isAlone = !after || after.kind === 'thing';
  if (isAlone && language.dropsSubjects) return readWithoutSubject(tokens, group, 'verb-first', language);
  if (!after || group.form.shape !== 'finite' || !isSaid) return undefined;
  // „…“, so and “…, a précisé le géant du divertissement”: a verb needs a subject, and this is one.
  const needsSubject = language.capitalisesNouns || (language.adjectivesFollow && !language.dropsSubjects);
  if (after.kind === 'thing' && !(group.form.isStrong && needsSubject)) return undefined;
  return { group, speaker: after, order: 'verb-first', from: group.from, to: after.to };
}

/** “« … », a-t-il déclaré”: the pronoun stands within the verb. */
function readInverted(
  tokens: readonly Token[],
  group: VerbGroup,
  at: number,
  language: ArticleLanguage,
): Frame | undefined {
  if (NARRATORS.test(tokens[at]?.lower ?? '') || !followsWords(tokens, group.from, language)) return undefined;
  return {
    group,
    speaker: { from: at, to: at + 1, kind: 'pronoun' },
    order: 'verb-first',
    from: group.from,
    to: group.to,
  };
}

/** “Añadió que …”, “«…», dijo”: the ending of the verb stands for the pronoun. */
function readWithoutSubject(
  tokens: readonly Token[],
  group: VerbGroup,
  order: Frame['order'],
  language: ArticleLanguage,
): Frame | undefined {
  const { form, from, to, verb } = group;
  const isSaid = form.kind === 'say' && form.isStrong;
  if (form.shape !== 'finite' || (order === 'verb-first' && !isSaid)) return undefined;
  const named = order === 'speaker-first' && isSaid ? speakerBehind(tokens, to, language) : undefined;
  if (named && named.kind !== 'thing') return { group, speaker: named, order: 'speaker-first', from, to: named.to };
  const first = tokens.findIndex(({ lower }, at) => at >= from && language.auxiliaries.has(lower));
  const at = first < 0 || first > verb ? verb : first;
  return { group, speaker: { from: at, to: at + 1, kind: 'pronoun' }, order, from, to };
}

/** Returns true behind a preposition that continues another phrase: “the meeting of the two officials shows”. */
function isWithinPhrase(tokens: readonly Token[], { from }: Mention, language: ArticleLanguage): boolean {
  const [head, link] = [tokens[from - 2], tokens[from - 1]];
  if (language.capitalisesNouns && link && language.prepositions.has(link.lower)) return true;
  if (!link || !head || head.kind !== 'word' || !language.prepositions.has(link.lower)) return false;
  return (
    !language.coordinators.has(head.lower) && !language.clauseWords.has(head.lower) && !language.verbs.has(head.lower)
  );
}

/** Returns true for an anaphor, whose words are in another sentence: „Das bestätigte die Polizei“. */
function isAnaphor(tokens: readonly Token[], verb: number): boolean {
  return /^(?:das|dies)$/.test(tokens[verb - 1]?.lower ?? '') && tokens[verb - 2]?.kind !== 'word';
}

/** „hieß es in der Rede“ */
function isImpersonal(tokens: readonly Token[], { verb, to }: VerbGroup): boolean {
  return /^(?:heißt|hieß)$/.test(tokens[verb]?.lower ?? '') && tokens[to]?.lower === 'es';
}

function readImpersonal(tokens: readonly Token[], group: VerbGroup, language: ArticleLanguage): Frame {
  const isNamed = language.prepositions.has(tokens[group.to + 1]?.lower ?? '');
  const speaker = isNamed ? nounPhraseFrom(tokens, group.to + 2, language) : undefined;
  const to = speaker?.to ?? group.to + 1;
  return {
    group,
    speaker: speaker ?? speakerInFront(tokens, group, language),
    order: 'verb-first',
    from: group.from,
    to,
  };
}

/** „In dem Papier heißt es“, „Aus dem Kanzleramt hieß es“ */
function speakerInFront(tokens: readonly Token[], group: VerbGroup, language: ArticleLanguage): Mention | undefined {
  if (!/^(?:in|im|aus)$/.test(tokens[0]?.lower ?? '')) return undefined;
  const speaker = nounPhraseFrom(tokens, 1, language);
  return speaker?.to === group.from ? speaker : undefined;
}

/** Returns true if the words of the statement are before the verb: “…” said X. */
function followsWords(tokens: readonly Token[], at: number, { capitalisesNouns }: ArticleLanguage): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'quote' || before?.text === ',' || (capitalisesNouns && before !== undefined);
}

/** Reads a verb whose speaker is earlier in the sentence: “X, …, adding that”, “X criticised … and said”. */
function readShared(
  tokens: readonly Token[],
  group: VerbGroup,
  before: Frame | undefined,
  language: ArticleLanguage,
): Frame | undefined {
  const joint = tokens[group.from - 1];
  const isParticiple = group.form.shape === 'participle' && group.from === group.verb;
  if (isParticiple) {
    const own = nounPhraseBefore(tokens, group.from, language);
    const isWith = own && tokens[own.from - 1]?.lower === 'with' && own.kind !== 'thing';
    if (isWith) return { group, speaker: own, order: 'speaker-first', from: own.from, to: group.to };
  }
  const isJoined = isParticiple
    ? joint?.text === ',' || joint?.kind === 'quote'
    : joint !== undefined &&
      language.coordinators.has(joint.lower) &&
      group.form.shape === 'finite' &&
      (group.form.isStrong || group.form.kind === 'aim');
  if (!isJoined) return undefined;
  const own = isParticiple ? undefined : subjectOfSideClause(tokens, group.from - 1, language);
  const speaker = own ?? before?.speaker ?? mainSubject(tokens, language);
  if (!speaker || speaker.to > group.from) return undefined;
  return { group, speaker, order: 'shared', from: group.from, to: group.to };
}

/** Finds the speaker before a verb, also across an insertion between commas: “Wang Yi, the top diplomat, said”. */
function speakerBefore(tokens: readonly Token[], before: number, language: ArticleLanguage): Mention | undefined {
  return readBefore(tokens, beforeTime(tokens, before, language), language);
}

/** Index before the time between speaker and verb: “a spokesman on Thursday evening said”. */
function beforeTime(tokens: readonly Token[], before: number, { daytimes, weekdays }: ArticleLanguage): number {
  let at = before;
  if (daytimes.has(tokens[at - 1]?.lower ?? '')) at -= 1;
  if (!weekdays.has(tokens[at - 1]?.lower ?? '')) return before;
  return tokens[at - 2]?.lower === 'on' || tokens[at - 2]?.lower === 'am' ? at - 2 : at - 1;
}

function readBefore(tokens: readonly Token[], before: number, language: ArticleLanguage): Mention | undefined {
  const last = tokens[before - 1];
  if (last === undefined) return undefined;
  if (language.relatives.has(last.lower)) {
    const end = tokens[before - 2]?.text === ',' ? before - 2 : before - 1;
    return nounPhraseBefore(tokens, end, language);
  }
  const open = INSERTION_ENDS.get(last.text);
  if (open === undefined && language.capitalisesNouns) return germanSubject(tokens, before, language);
  if (open === undefined || tokens[before - 2]?.kind === 'quote') return nounPhraseBefore(tokens, before, language);
  const start = before - 2;
  for (let at = start; at > 0 && start - at < MAX_INSERTION; at -= 1) {
    const { kind, text } = tokens[at] ?? {};
    // “Le bac, vieux de vingt ans, est fermé, a précisé la ville”: the insertion ends before the verb of the sentence.
    const isPredicate = language.adjectivesFollow && language.auxiliaries.has(tokens[at + 1]?.lower ?? '');
    if (kind === 'quote' || (text === open && isPredicate)) return undefined;
    if (text === open) {
      const phrase = nounPhraseBefore(tokens, at, language);
      if (phrase && isNameAlone(tokens, at + 1, before - 1)) {
        return { from: at + 1, to: before - 1, kind: 'name', roleFrom: phrase.from };
      }
      if (phrase && phrase.kind !== 'thing') return phrase;
    }
  }
  return undefined;
}

/**
 * Finds the subject before a German verb. One part of the sentence is there, which is the subject unless it begins with a preposition or an
 * adverb, or is in another case: „In Berlin sagte …“, „Dem Sender sagte …“.
 */
function germanSubject(tokens: readonly Token[], before: number, language: ArticleLanguage): Mention | undefined {
  let from = before;
  while (from > 0 && before - from < MAX_INSERTION && isWithinClause(tokens[from - 1], language)) from -= 1;
  const first = tokens[from];
  if (!first || from === before || language.objectCases.has(first.lower)) return undefined;
  const { prepositions, adverbs, clauseWords } = language;
  if (prepositions.has(first.lower) || adverbs.has(first.lower) || clauseWords.has(first.lower)) return undefined;
  if (LIKE_ADVERBS.test(first.lower)) return undefined;
  return nounPhraseFrom(tokens, from, language);
}

/** „Entsprechend äußerte sich …“, „Derzeit prüft …“ */
const LIKE_ADVERBS = /^(?:.{4,}(?:end|lich|ig|mäß|weise|zeit|orgt|falls)|hier(?:zu|bei|mit|auf)|jedoch|allein)$/;

function isWithinClause(token: Token | undefined, language: ArticleLanguage): boolean {
  return token?.text === '&' || (token?.kind === 'word' && !language.coordinators.has(token.lower));
}

const INSERTION_ENDS: ReadonlyMap<string, string> = new Map([
  [',', ','],
  [')', '('],
  ['—', '—'],
  ['–', '–'],
]);

/** Returns true if a speaker suits a verb. A verb that looks like a noun needs a person, and “I think” belongs to the reporter. */
function suits(
  { kind, from, to }: Mention,
  { form, from: verbFrom, verb }: VerbGroup,
  tokens: readonly Token[],
  language: ArticleLanguage,
): boolean {
  const head = tokens[to - 1]?.lower ?? '';
  const isMany = tokens.slice(from, to).some(({ lower }) => isPlural(lower));
  // “…,” it said
  const isBody = head === 'it' && isBehindQuote(tokens, from);
  if (kind === 'pronoun' && NARRATORS.test(head) && !isBody) return false;
  if (form.shape === 'base' && verbFrom === verb && !isMany) return false;
  if (kind === 'thing') return form.isStrong && (form.kind === 'say' || language.capitalisesNouns);
  return true;
}

const NARRATORS = /^(?:i|we|you|it|ich|wir|es|man|du|je|nous|vous|on|yo|nosotros|usted)$/;

function isPlural(head: string): boolean {
  return (
    head.endsWith('s') ||
    /^(?:they|people|some|many|others|police|congressmen|sie|leute)$/.test(head) ||
    head.endsWith('en')
  );
}
