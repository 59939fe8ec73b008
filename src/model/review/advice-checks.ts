import type { Explainer, Media, Person, Run, Statement, VerbatimRun, Citation } from '../explainer.js';
import { findQuotations } from '../quotation/find-quotations.js';
import type { ProblemValues } from '../problems/found-problem.js';
import { pointerTo } from '../json-pointer.js';
import type { Advice, AdviceCheck } from './advice.js';
import { ACCUSING_VERBS, JUDGING_WORDS, LOADED_VERBS, OPINION_VERBS } from './loaded-verbs.js';
import type { AdviceCode } from './advice-texts.js';
import { accusationOfEvent, accusationOfStatement, makeHearingTest } from './right-of-reply.js';
import { findCitedTwice } from './cited-twice.js';
import { findCountedTitles } from './counts-from-today.js';
import { findOtherDaysInWords } from './date-not-in-words.js';
import { findHtmlInTexts } from './html-in-texts.js';
import { findSpeakersInTexts } from './speaker-in-text.js';
import { findTurnedSenses } from './negation-differs.js';
import { findOtherDays } from './said-on-other-days.js';
import { findNamedOnBackground, findOtherTerms } from './terms-differ.js';
import { verbFinder, wordFinder } from './word-finders.js';
import { wordsOf } from '../statement-words.js';
import { isForWords } from '../word-sources.js';
import { capitalsFinder } from '../quotation/other-capitals.js';
import { provesWords } from '../quotation/proof.js';
import { occursInText, preparePassage } from '../quotation/proven-words.js';
import { areOwnWords } from '../quotation/own-words.js';

/** Functions that find advice, by its code. */
export const ADVICE_CHECKS: Readonly<Record<AdviceCode, AdviceCheck>> = {
  'quote-not-proven': findUnproven,
  'quote-voice-unstated': findUnstatedVoices,
  'capital-changed': findChangedCapitals,
  'runs-from-two-passages': findSplices,
  'sources-missing': findUnsourced,
  'opinion-unnamed': findUnnamedOpinions,
  'verb-loaded': findLoadedVerbs,
  'speaker-in-text': findSpeakersInTexts,
  'html-in-text': findHtmlInTexts,
  'accused-not-heard': findUnheard,
  'silence-outdated': findOldSilences,
  'said-on-other-days': findOtherDays,
  'date-not-in-words': findOtherDaysInWords,
  'terms-differ': findOtherTerms,
  'background-named': findNamedOnBackground,
  'negation-differs': findTurnedSenses,
  'cited-twice': findCitedTwice,
  'title-counts-from-today': findCountedTitles,
  'lead-twice': findSecondLeads,
  'name-shared': findNamesakes,
  'alt-missing': findImagesWithoutAlt,
};

/**
 * Finds quoted words that no citation contains, even with other capitals. It reads a statement’s `text`, and the `quote` of its
 * `sources` (those `for` the text or for all).
 */
function findUnproven(explainer: Explainer): readonly Advice[] {
  return spokenStatements(explainer).flatMap((statement) => {
    const findOthers = capitalsFinder(quotesOf(statement));
    return unprovenRuns(statement)
      .filter(({ text }) => findOthers(text) === undefined)
      .map(({ text }) => inText(statement, { words: text }));
  });
}

/**
 * Finds proven words that may be a reporter’s. It reads `quote` and `ownWords` of `sources`, and `ownWords` and `kind`
 * of the cited sources.
 */
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
  return (
    areOwnWords(citation, words, occursInText) === true &&
    provesWords(words, preparePassage(citation.quote ?? '', citation.source.lang))
  );
}

/** Finds quoted words that a citation contains with other capitals. It reads `text` and the `quote` of `sources`. */
function findChangedCapitals(explainer: Explainer): readonly Advice[] {
  return spokenStatements(explainer).flatMap((statement) => {
    const findOthers = capitalsFinder(quotesOf(statement));
    return unprovenRuns(statement).flatMap(({ text }) => {
      const quote = findOthers(text);
      return quote === undefined ? [] : [inText(statement, { words: text, quote })];
    });
  });
}

/** Finds statements whose proven words are in no single citation. It reads `text` and the `quote` of `sources`. */
function findSplices(explainer: Explainer): readonly Advice[] {
  const isSpliced = (statement: Statement) =>
    wordsOf(statement).problems.some(({ code }) => code === 'runs-from-two-passages');
  return spokenStatements(explainer)
    .filter(isSpliced)
    .map((statement) => inText(statement));
}

/** Finds events and statements without `sources`. A silence that a source noted (`silence.notedBy`) has a source. */
function findUnsourced({ events, statements }: Explainer): readonly Advice[] {
  return [...events, ...statements.filter(({ status }) => status !== 'withdrawn')]
    .filter(({ sources }) => sources.length === 0)
    .map(({ pointer }) => ({ pointer: pointerTo(pointer, 'sources') }));
}

/**
 * Finds opinions of unnamed people: statements whose speakers are all unnamed (`kind` of each `speaker`), with a verb
 * of opinion in `cue` or among the first words of `text`, or a judging word anywhere in `text`. It ignores `terms`: an
 * opinion on background is an opinion.
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

/**
 * Finds verbs that judge, such as “claimed” and “admitted”, in `cue` (the words that introduce a statement) or among the
 * first words of `text`. Quoted verbs don't count, since the speaker chose them.
 */
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
 * Finds accused people without a statement, or a request for one: people of an event whose `status` is alleged or
 * disputed, and people in `to` of a statement whose `cue` accuses. Whether they were heard is read from `speaker`,
 * `side`, `onBehalfOf`, `silence.asked`, `at`, `about`, `answers` and `statusBy`.
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

/** Finds silences that were noted (`silence.asOf`) before the document was `updated`. The dates must not overlap. */
function findOldSilences({ statements, updated }: Explainer): readonly Advice[] {
  return statements.flatMap(({ pointer, silence }) => {
    if (!updated || !silence?.asOf || silence.asOf.latestMs >= updated.earliestMs) return [];
    const at = pointerTo(pointerTo(pointer, 'silence'), 'asOf');
    return [{ pointer: at, values: { asOf: silence.asOf.text, updated: updated.text } }];
  });
}

/** Finds statements with `lead` after another of their side and first topic. Only the first one leads. */
function findSecondLeads({ statements }: Explainer): readonly Advice[] {
  const led = new Set<string>();
  return statements.flatMap(({ lead, side, topics, pointer }) => {
    if (!lead) return [];
    const place = JSON.stringify([side?.id, topics[0]?.id]);
    if (led.has(place)) return [{ pointer: pointerTo(pointer, 'lead') }];
    led.add(place);
    return [];
  });
}

/** Finds people of one `name` whom neither `role`, `roles` nor `shortName` tell apart. Capitals and spaces make no difference. */
function findNamesakes({ people }: Explainer): readonly Advice[] {
  const groups = new Map<string, Person[]>();
  for (const person of people) groups.set(fold(person.name), [...(groups.get(fold(person.name)) ?? []), person]);
  return [...groups.values()].flatMap((group) => {
    const described = new Set(group.map(describePerson));
    const isToldApart = described.size === group.length && !described.has('');
    const [first, second] = group;
    if (!first || !second || isToldApart) return [];
    return [{ pointer: '/people', values: { name: first.name, count: group.length } }];
  });
}

function describePerson({ role = '', roles, shortName = '' }: Person): string {
  return fold([role, ...roles.map(({ title }) => title), shortName].join(' '));
}

function fold(words: string): string {
  return words.trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * Finds images without `alt` in `media` of the document and its events, counted as they were read. An empty `alt` marks
 * a decorative image.
 */
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

/** Statements without silences. A withdrawn statement has neither words nor cue. */
function spokenStatements({ statements }: Explainer): readonly Statement[] {
  return statements.filter(({ silence }) => silence === undefined);
}

/** Quotes of the citations; a citation for the date or the status proves no words. */
function quotesOf(statement: Statement): readonly string[] {
  return quotingCitations(statement).map(({ quote = '' }) => quote);
}

function quotingCitations({ sources }: Statement): readonly Citation[] {
  return sources.filter((citation) => citation.quote !== undefined && isForWords(citation));
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

/** Words before the first quotation, which are the publisher’s own. */
function firstWords({ text }: Statement, { lang }: Explainer): string {
  return text.slice(0, findQuotations(text, lang).quotations[0]?.openAt);
}

function inText({ pointer }: Statement, values: ProblemValues = {}): Advice {
  return { pointer: pointerTo(pointer, 'text'), values };
}

function inCue({ pointer }: Statement, values: ProblemValues): Advice {
  return { pointer: pointerTo(pointer, 'cue'), values };
}
