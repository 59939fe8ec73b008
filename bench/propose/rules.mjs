/**
 * Rules by which the desk makes a draft of an article, each with its file in `src/desk/draft` and with what the desk would do without it.
 *
 * @type {Readonly<Record<string, readonly [file: string, without: string]>>}
 */
export const RULES = {
  // Which statements are asked about, and in whose words.
  withMentionedWords: ['article/mentioned-words', '(statements) => statements'],
  withoutCutShort: ['article/second-hand', '(statements) => statements'],
  withoutPost: ['article/posts', '(statement) => statement'],
  withoutReportersWords: ['article/reporters-words', '(statement) => statement'],
  splitAtAside: ['article/reporters-words', "(words) => [words, '']"],
  withoutEmpty: ['article/empty-statements', '(statements) => statements'],
  readTitled: ['words/statement-words', '() => undefined'],
  // Who speaks, and through whom it is known.
  distinguishUnnamed: ['article/unnamed-speakers', '(people, statements) => ({ people, statements })'],
  withWordsBehind: ['article/unnamed-speakers', '(person) => person'],
  narrow: ['article/unnamed-speakers', '(people) => people'],
  findMentionedBefore: ['article/unnamed-speakers', '() => undefined'],
  findSecondHand: ['article/second-hand', '(statements) => statements.map(() => undefined)'],
  isAmid: ['article/second-hand', '() => false'],
  isCut: ['article/second-hand', '() => false'],
  nameForReaders: ['speakers/namesakes', '(name) => name'],
  distinguishNamesakes: ['speakers/namesakes', '(candidates) => candidates'],
  shortNamesOf: ['speakers/similar-names', '() => []'],
  hasSimilarName: ['speakers/similar-names', '() => false'],
  isPlaceName: ['speakers/place-names', '() => false'],
  findTerms: ['speakers/terms', '() => undefined'],
  isDescribedAlike: ['speakers/terms', '() => false'],
  // Silences.
  readSilentWords: ['article/silence-words', "(words) => ({ words, cue: '' })"],
  notGiven: ['article/silence-words', '(_verb, object) => object'],
  ofAvoided: ['article/silence-words', '(words) => words'],
  findAnswer: ['words/silence-limits', "() => ({ asked: 'unknown' })"],
  wordsBefore: ['words/silence-limits', '() => undefined'],
  // Events, their titles and whether they happened.
  repeatsStatement: ['article/reporters-words', '() => false'],
  withWholeNoun: ['article/event-titles', '(event) => event'],
  withoutClause: ['article/event-titles', '(title) => title'],
  findNamed: ['article/event-titles', '() => undefined'],
  findAnaphor: ['article/event-titles', '() => undefined'],
  findEventStatus: ['article/event-status', '() => undefined'],
  askInOrderOfTime: ['article/time-order', '(asked) => asked'],
  // When and where it was said.
  isDayOfSaying: ['dates/day-of-saying', '() => false'],
  namesNoEvent: ['article/hearers-and-settings', '() => true'],
  findDayBefore: ['dates/day-of-sentence', '() => []'],
  isDayOfEvent: ['dates/day-of-sentence', '() => false'],
  statesSetting: ['dates/continuation', '() => false'],
  findOccasion: ['article/occasions', '() => undefined'],
  withoutOthers: ['article/occasions', '(title) => title'],
  findLinkToTalk: ['article/occasions', '() => undefined'],
  findInOtherHalf: ['dates/said-at', '() => undefined'],
  // What is cited, and what words refer to.
  findAntecedent: ['words/antecedents', '() => undefined'],
  tellsSomething: ['words/whole-phrases', '() => true'],
  citeTogether: ['words/statement-words', '() => undefined'],
};
