import type { DateParser } from '../../language/dates/date-parsers.js';
import { pattern, relative, type RelativeRow, type TimeWords } from '../../language/dates/time-words.js';
import { namesOf } from '../../language/dates/calendar-names.js';
import {
  phrases,
  words,
  wordSet,
  type ArticleLanguage,
  type CueForm,
  type CueKind,
} from '../../language/article-language.js';

/** A language with its dates and the parser that reads them. */
export interface ProposalLanguage {
  readonly language: ArticleLanguage;
  readonly time: TimeWords;
  readonly parse: DateParser;
}

/** Sets of words that a language writes as lists. */
type WordLists =
  | 'subjectPronouns'
  | 'relatives'
  | 'articles'
  | 'determiners'
  | 'prepositions'
  | 'roleLinks'
  | 'auxiliaries'
  | 'passives'
  | 'negations'
  | 'adverbs'
  | 'clauseWords'
  | 'coordinators'
  | 'complementizers'
  | 'titles'
  | 'daytimes'
  | 'abbreviations'
  | 'viewpoints'
  | 'places';

/**
 * A language as data, in a file that is loaded for articles in it. The marks before a verb are those of English: “~” for other meanings, “=” for
 * verbs that need “that”, “!” for verbs of denying or demanding. Behind a form, “+” marks a participle that needs “have”, and “=” a participle
 * without an auxiliary (“ajoutant”); “+à” is a particle.
 */
export interface LanguageData {
  readonly lang: string;
  /** Stems of regular verbs. */
  readonly verbs: Readonly<Record<CueKind, string>>;
  /** Endings of regular verbs. */
  readonly endings: string;
  /** Whole forms of other verbs. */
  readonly forms: Readonly<Record<CueKind, string>>;
  readonly sourcePhrases: string;
  readonly silences: string;
  /** Beginnings of negative speakers, such as “nobody”, as choices of a regular expression. */
  readonly nobody: string;
  readonly split?: string;
  readonly past: string;
  /** Endings of verbs in the third person, as choices. */
  readonly verbEndings: string;
  readonly dropsSubjects?: boolean;
  readonly words: Readonly<Record<WordLists, string>>;
  /** Stems of nouns for roles, and their endings, as choices. */
  readonly roles: string;
  readonly roleEndings: string;
  /** First names that are also words of the language, as choices. It writes those words in small letters. */
  readonly givenNames: string;
  readonly months: string;
  readonly days: string;
  readonly time: Readonly<Record<'hint' | 'durations' | 'future' | 'sequence' | 'years', string>> & {
    readonly patterns: readonly RelativeRow[];
  };
}

/** Reads words and grammar of a language in which adjectives follow. */
export function readLanguage(data: LanguageData): ArticleLanguage {
  const { lang, nobody, split, past, dropsSubjects = false, roles, roleEndings, givenNames, months, days } = data;
  const lists = Object.entries(data.words).map(([name, list]) => [name, wordSet(list)] as const);
  const role = new RegExp(`^(?:${roles})(?:${roleEndings})?$`, 'u');
  return {
    ...(Object.fromEntries(lists) as Readonly<Record<WordLists, ReadonlySet<string>>>),
    lang,
    verbs: readForms(data),
    sourcePhrases: phrases(data.sourcePhrases),
    sourcePostpositions: new Set(),
    sourceConjunctions: new Set(),
    quotingAdverbs: new Set(),
    silences: phrases(data.silences),
    objectCases: new Set(),
    nobody: new RegExp(`^(?:${nobody})`, 'iu'),
    isPersonNoun: (lower) => role.test(lower),
    givenNames: new RegExp(String.raw`(?<= \p{Ll}+ |, )(?:${givenNames}) \p{Lu}\p{L}*`, 'gu'),
    months: namesOf(months),
    weekdays: namesOf(days),
    reportedMood: new Set(),
    capitalisesNouns: false,
    adjectivesFollow: true,
    dropsSubjects,
    ...(split !== undefined && { split: new RegExp(split, 'iu') }),
    past: new RegExp(`^(?:${past})$`, 'u'),
    verbsBehindQuotes: new RegExp(`^\\p{L}{2,}(?:${data.verbEndings})$`, 'u'),
  };
}

/** Reads how a language dates what happened. */
export function readTimeWords({ time }: LanguageData): TimeWords {
  const { hint, patterns, durations, years, future, sequence } = time;
  return {
    hint: pattern(hint),
    patterns: relative(patterns),
    durations: pattern(durations),
    years: new RegExp(years, 'gu'),
    future: pattern(future),
    sequence: pattern(sequence),
  };
}

function readForms({ verbs, forms, endings }: LanguageData): ReadonlyMap<string, CueForm> {
  const all = new Map<string, CueForm>();
  const add = (kind: CueKind, written: string) => {
    const [, flags = '', word = '', mark = '', particle = ''] = /^([~=!]*)([^+=]+)([+=]?)(.*)$/.exec(written) ?? [];
    const form: CueForm = {
      kind,
      shape: mark === '=' ? 'participle' : 'finite',
      isStrong: !flags.includes('~'),
      needsThat: flags.includes('='),
      isOpposed: flags.includes('!'),
      needsHelper: mark === '+' && particle === '',
      ...(particle !== '' && { particles: [particle] }),
    };
    if (!all.has(word)) all.set(word, form);
  };
  for (const [kind, list] of Object.entries(forms) as [CueKind, string][])
    for (const form of words(list)) add(kind, form);
  for (const [kind, list] of Object.entries(verbs) as [CueKind, string][])
    for (const stem of words(list)) for (const ending of words(endings)) add(kind, stem + ending);
  return all;
}
