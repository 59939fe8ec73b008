/** Kind of a cue verb by its object: words (say), a hearer and words (tell), a thing (criticise), or an act (want to). */
export type CueKind = 'say' | 'tell' | 'object' | 'aim';

/** A form of a verb with which somebody says, thinks or demands something. */
export interface CueForm {
  readonly kind: CueKind;
  readonly shape: 'finite' | 'base' | 'participle';
  /** False for words that may be nouns (“claims”, “plans”), which need a person before them. */
  readonly isStrong: boolean;
  /** True for verbs that are verbs of saying only with “that” or quotation marks: “found”, “declared war”. */
  readonly needsThat: boolean;
  /** True if the speaker denies, doubts, hopes, fears, asks or demands: without the verb, the words would say that it is so. */
  readonly isOpposed: boolean;
  /** True for verbs that carry on what was said before, at the same time and place: “added”. One like “wrote” or “announced” may be another occasion. */
  readonly saysMore?: boolean;
  /** Particles of which one must follow: “point out”, „teilte … mit“. */
  readonly particles?: readonly string[];
  /** True for a participle that is no verb without “have”: “a déclaré”, “ha dicho”. */
  readonly needsHelper?: boolean;
}

/** Words and grammar of one language. */
export interface ArticleLanguage {
  readonly lang: string;
  readonly verbs: ReadonlyMap<string, CueForm>;
  /** Phrases that name the speaker after them: “according to”, „laut“; in the form in which tokens stand. */
  readonly sourcePhrases: readonly (readonly ReadonlySet<string>[])[];
  /** Words that name the speaker before them: „zufolge“. */
  readonly sourcePostpositions: ReadonlySet<string>;
  /** Word that opens a side clause with the speaker and a verb: „wie die Polizei mitteilte“. */
  readonly sourceConjunctions: ReadonlySet<string>;
  /** Words that name the speaker behind what was said: „…, so die Ministerin“. */
  readonly quotingAdverbs: ReadonlySet<string>;
  /** Phrases for what was not said, word by word with its choices. */
  readonly silences: readonly (readonly ReadonlySet<string>[])[];
  readonly subjectPronouns: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Articles and pronouns in cases that no subject has: „dem“, „einen“. */
  readonly objectCases: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that continue a noun phrase behind a role: “a spokesman for the bank”. */
  readonly roleLinks: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly passives: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Pattern of negative speakers: “nobody”, “no minister”. */
  readonly nobody: RegExp;
  readonly adverbs: ReadonlySet<string>;
  /** Conjunctions and question words, at which a clause begins. */
  readonly clauseWords: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  /** “that”, „dass“ */
  readonly complementizers: ReadonlySet<string>;
  /** True for the noun of a role or a group that can speak: “spokesman”, “officials”. */
  readonly isPersonNoun: (lower: string) => boolean;
  /** Titles before a name; those with a full stop are one token with it. */
  readonly titles: ReadonlySet<string>;
  /** Pattern of full names that begin with a word of the language, where what stands before them shows that they are names. */
  readonly givenNames: RegExp;
  readonly months: ReadonlySet<string>;
  /** Parts of a day, behind the name of one: “Thursday evening”. */
  readonly daytimes: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  /** Verbs in the mood in which the language reports: „er sei“. */
  readonly reportedMood: ReadonlySet<string>;
  /** True where every noun has a capital letter, so that a capital doesn't tell a name. */
  readonly capitalisesNouns: boolean;
  /** True where adjectives follow their nouns: “la présidente régionale du syndicat”. */
  readonly adjectivesFollow?: boolean;
  /** True where a verb needs no subject: “Añadió que era tarde.” */
  readonly dropsSubjects?: boolean;
  /** Pattern of the place at which one written word is split into two: “l’|hôpital”, “a-t-|il”. */
  readonly split?: RegExp;
  /** Pattern of verbs of events in the past or future. */
  readonly past: RegExp;
  /** Pattern of words that are verbs between a quotation and its speaker: “« … », sourit Odile”. */
  readonly verbsBehindQuotes?: RegExp;
  /** Words before the person whose view is quoted: “Pour le maire, « … »”. */
  readonly viewpoints?: ReadonlySet<string>;
  /** Prepositions before a place. */
  readonly places?: ReadonlySet<string>;
}

/** Words of a language in a file that is loaded for articles in it. */
export type LanguageWords = Omit<ArticleLanguage, 'titles' | 'isPersonNoun'>;

/** Splits a list that is written as one text. */
export function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

export function wordSet(text: string): ReadonlySet<string> {
  return new Set(words(text));
}

/** Reads phrases, one a line, whose words may have choices: “declined to say|comment”. */
export function phrases(text: string): readonly (readonly ReadonlySet<string>[])[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => words(line).map((choices) => new Set(choices.split('|'))));
}
