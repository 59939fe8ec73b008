import type { Explainer, Media, Run, Statement, VerbatimRun, Citation } from '../explainer.js';
import { findQuotations } from '../quotation/runs.js';
import type { ProblemValues } from '../problems/found-problem.js';
import { pointerTo } from '../json-pointer.js';
import { ACCUSING_VERBS, JUDGING_WORDS, LOADED_VERBS, OPINION_VERBS } from './loaded-verbs.js';
import type { AdviceCode } from './advice-texts.js';
import { accusationOfEvent, accusationOfStatement, makeHearingTest } from './right-of-reply.js';
import { verbFinder, wordFinder } from './word-finders.js';
import { wordsOf } from '../statement-words.js';
import { preparePassage, occursIn } from '../quotation/find-words.js';
import { areOwnWords } from '../quotation/own-words.js';

/** A place that an editor should weigh. */
export interface Advice {
  readonly pointer: string;
  readonly values?: ProblemValues;
}

export type AdviceCheck = (explainer: Explainer) => readonly Advice[];

/** What is looked for, by the code of its advice. */
export const ADVICE_CHECKS: Readonly<Record<AdviceCode, AdviceCheck>> = {
  'quote-not-proven': findUnproven,
  'quote-voice-unstated': findUnstatedVoices,
  'capital-changed': findChangedCapitals,
  'runs-from-two-passages': findSplices,
  'sources-missing': findUnsourced,
  'opinion-unnamed': findUnnamedOpinions,
  'verb-loaded': findLoadedVerbs,
  'accused-not-heard': findUnheard,
  'silence-outdated': findOldSilences,
  'alt-missing': findImagesWithoutAlt,
};

/** Quoted words that no citation holds. Reads a statement’s `text`, and the `quote` of its `sources` (those `for` the text or for all). */
function findUnproven(explainer: Explainer): readonly Advice[] {
  return spokenStatements(explainer).flatMap((statement) =>
    unprovenRuns(statement).map(({ text }) => inText(statement, { words: text })),
  );
}

/** Proven words of which nothing says that they are the speaker’s. Reads `quote` and `ownWords` of `sources`, `ownWords` and `kind` of their sources. */
function findUnstatedVoices(explainer: Explainer): readonly Advice[] {
  return spokenStatements(explainer).flatMap((statement) => {
    const citations = quotingCitations(statement);
    return verbatimRuns(statement)
      .filter(({ isProven }) => isProven)
      .filter(({ text }) => !citations.some((citation) => provesAsOwn(citation, text)))
      .map(({ text }) => inText(statement, { words: text }));
  });
}

function provesAsOwn(citation: Citation, words: string): boolean {
  return areOwnWords(citation, words) === true && occursIn(words, preparePassage(citation.quote ?? ''));
}

/** Quoted words that a citation holds with other capitals. Reads `text` and the `quote` of `sources`. */
function findChangedCapitals(explainer: Explainer): readonly Advice[] {
  return spokenStatements(explainer).flatMap((statement) => {
    const quotes = quotesOf(statement);
    return unprovenRuns(statement).flatMap(({ text }) => {
      const quote = quotes.find((words) => occursIn(text.toLowerCase(), preparePassage(words.toLowerCase())));
      return quote === undefined ? [] : [inText(statement, { words: text, quote })];
    });
  });
}

/** Proven words of one statement that no single citation holds. Reads `text` and the `quote` of `sources`. */
function findSplices(explainer: Explainer): readonly Advice[] {
  const isSpliced = (statement: Statement) =>
    wordsOf(statement).problems.some(({ code }) => code === 'runs-from-two-passages');
  return spokenStatements(explainer)
    .filter(isSpliced)
    .map((statement) => inText(statement));
}

/** Events and statements without `sources`. A silence that a source noted (`silence.notedBy`) has one. */
function findUnsourced({ events, statements }: Explainer): readonly Advice[] {
  const needsNone = ({ silence, status }: Statement) =>
    status === 'withdrawn' || (silence !== undefined && 'source' in silence.notedBy);
  return [...events, ...statements.filter((statement) => !needsNone(statement))]
    .filter(({ sources }) => sources.length === 0)
    .map(({ pointer }) => ({ pointer: pointerTo(pointer, 'sources') }));
}

/**
 * Statements whose speakers are all unnamed (`kind` of each `speaker`), and which hold a verb of opinion in `cue` or among the first
 * words of `text`, or a word that judges anywhere in `text`. `terms` play no part: an opinion is one on background, too.
 */
function findUnnamedOpinions(explainer: Explainer): readonly Advice[] {
  const verbs = verbFinder(OPINION_VERBS, explainer.lang);
  const judging = wordFinder(JUDGING_WORDS, explainer.lang);
  return spokenStatements(explainer)
    .filter(({ speakers }) => speakers.every(({ kind }) => kind === 'unnamed'))
    .flatMap((statement): readonly Advice[] => {
      const cue = verbs.inCue(statement.cue ?? '');
      if (cue !== undefined) return [inCue(statement, { words: cue })];
      const words = verbs.inFirstWords(firstWords(statement, explainer)) ?? judging(statement.text);
      return words === undefined ? [] : [inText(statement, { words })];
    });
}

/** Loaded verbs, in `cue` or among the first words of `text`; not within quotation marks, where they are the speaker’s. */
function findLoadedVerbs(explainer: Explainer): readonly Advice[] {
  const verbs = verbFinder(LOADED_VERBS, explainer.lang);
  return spokenStatements(explainer).flatMap((statement) => {
    const cue = verbs.inCue(statement.cue ?? '');
    const first = verbs.inFirstWords(firstWords(statement, explainer));
    return [
      ...(cue === undefined ? [] : [inCue(statement, { verb: cue })]),
      ...(first === undefined ? [] : [inText(statement, { verb: first })]),
    ];
  });
}

/**
 * Those of whom neither a statement nor a request for one is known, though they are among the `people` of an event whose `status` is
 * alleged or disputed, or in `to` of a statement whose `cue` accuses. Whether they were heard is read from `speaker`, `side`,
 * `onBehalfOf`, `silence.asked`, `at`, `about`, `answers` and `statusBy`.
 */
function findUnheard(explainer: Explainer): readonly Advice[] {
  const { inCue: accuses } = verbFinder(ACCUSING_VERBS, explainer.lang);
  const isHeard = makeHearingTest(explainer);
  const accusing = spokenStatements(explainer).filter(({ cue = '' }) => accuses(cue) !== undefined);
  const accusations = [...explainer.events.flatMap(accusationOfEvent), ...accusing.map(accusationOfStatement)];
  return accusations.flatMap((accusation) =>
    accusation.accused
      .filter((person) => !isHeard(person, accusation))
      .map(({ id, name }) => ({ pointer: accusation.pointer, values: { name, id } })),
  );
}

/** Silences noted (`silence.asOf`) before the document was `updated`: all of the one date before all of the other. */
function findOldSilences({ statements, updated }: Explainer): readonly Advice[] {
  return statements.flatMap(({ pointer, silence }) => {
    if (!updated || !silence?.asOf || silence.asOf.latestMs >= updated.earliestMs) return [];
    const at = pointerTo(pointerTo(pointer, 'silence'), 'asOf');
    return [{ pointer: at, values: { asOf: silence.asOf.text, updated: updated.text } }];
  });
}

/** Images without `alt`, in `media` of the document and of events, counted as they were read. An empty `alt` is one: they only decorate. */
function findImagesWithoutAlt({ media, events }: Explainer): readonly Advice[] {
  const withoutAlt = (images: readonly Media[], pointer: string) =>
    images.flatMap(({ kind, alt, src }, index) => {
      if (kind !== 'image' || alt !== undefined) return [];
      return [{ pointer: pointerTo(pointerTo(pointer, index), 'alt'), values: { src } }];
    });
  return [
    ...withoutAlt(media, '/media'),
    ...events.flatMap((event) => withoutAlt(event.media, pointerTo(event.pointer, 'media'))),
  ];
}

/** What was said: no silences. What is withdrawn has neither words nor cue. */
function spokenStatements({ statements }: Explainer): readonly Statement[] {
  return statements.filter(({ silence }) => silence === undefined);
}

/** The citations’ words; what is cited for the date or the status proves none. */
function quotesOf(statement: Statement): readonly string[] {
  return quotingCitations(statement).map(({ quote = '' }) => quote);
}

function quotingCitations({ sources }: Statement): readonly Citation[] {
  return sources.filter(({ quote, for: what = 'text' }) => quote !== undefined && what === 'text');
}

function unprovenRuns(statement: Statement): readonly VerbatimRun[] {
  return verbatimRuns(statement).filter(({ isProven }) => !isProven);
}

function verbatimRuns(statement: Statement): readonly VerbatimRun[] {
  return wordsOf(statement).runs.flatMap(verbatimWithin);
}

function verbatimWithin(run: Run): readonly VerbatimRun[] {
  if (run.kind === 'verbatim') return [run];
  return 'runs' in run ? run.runs.flatMap(verbatimWithin) : [];
}

/** The publisher’s own words, before anybody else’s. */
function firstWords({ text }: Statement, { lang }: Explainer): string {
  return text.slice(0, findQuotations(text, lang).quotations[0]?.openAt);
}

function inText({ pointer }: Statement, values: ProblemValues = {}): Advice {
  return { pointer: pointerTo(pointer, 'text'), values };
}

function inCue({ pointer }: Statement, values: ProblemValues): Advice {
  return { pointer: pointerTo(pointer, 'cue'), values };
}
