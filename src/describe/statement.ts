import '../i18n/en/details.js';
import '../i18n/en/written.js';
import type { Say } from '../i18n/messages.js';
import type { Named, Statement } from '../model/explainer.js';
import { shownWordsOf } from '../model/shown-words.js';
import { describeAnswers } from './answers.js';
import { describeCitations } from './citations.js';
import { describeCorrection } from './corrections.js';
import { describeDoubt, describeLanguage, describeStatus } from './form.js';
import { describeStatedOrder } from './stated-order.js';
import {
  asidePart,
  factsOf,
  fillIn,
  joinParts,
  labelled,
  namePart,
  partsOf,
  titlePart,
  type DescribeContext,
  type Fact,
  type Part,
  type PartOrNothing,
} from './parts.js';
import { describePath } from './path.js';
import { describePlace } from './place.js';
import { describeSilence } from './silence.js';
import { describeSide, describeSpeaker, describeTerms } from './speakers.js';
import { describeDates, describeMissingDate } from './statement-dates.js';
import { describeWithdrawal } from './withdrawal.js';

/** Kinds of facts that are told of a statement, in their order. */
export type StatementFactKind =
  | 'withdrawal'
  | 'side'
  | 'speaker'
  | 'terms'
  | 'form'
  | 'language'
  | 'status'
  | 'doubt'
  | 'words'
  | 'original'
  | 'place'
  | 'silence'
  | 'path'
  | 'order'
  | 'date'
  | 'about'
  | 'answer'
  | 'topic'
  | 'correction'
  | 'verification'
  | 'source';

/** A fact that is told of a statement. */
export type StatementFact = Fact<StatementFactKind>;

export interface StatementOptions {
  /** Stands for the name of who noted a silence. */
  readonly noter?: Part | undefined;
  /** The topics that are named; by default all but the first, under which a statement is listed. */
  readonly alsoUnder?: readonly Named[] | undefined;
}

/**
 * Describes all that readers are told of a statement, in order. Whoever draws it takes the kinds of facts that have room. Of a withdrawn
 * statement nothing is told but that it was withdrawn, and why.
 */
export function describeStatement(
  statement: Statement,
  context: DescribeContext,
  { noter, alsoUnder = statement.topics.slice(1) }: StatementOptions = {},
): readonly StatementFact[] {
  const { silence, status, speakers, about, corrections, sources, verification } = statement;
  const { explainer, say, lang } = context;
  if (status === 'withdrawn') return factsOf('withdrawal', describeWithdrawal(statement, context));
  const events = about.flatMap((id) => explainer.eventById.get(id) ?? []);
  return [
    ...factsOf('side', describeSide(statement, context)),
    ...factsOf('speaker', ...speakers.map((each) => describeSpeaker(each, statement, context))),
    ...factsOf('terms', ...describeTerms(statement, context)),
    ...factsOf('form', say(silence ? 'notSaid' : shownWordsOf(statement).form)),
    ...factsOf('language', ...describeLanguage(statement, context)),
    ...factsOf('status', describeStatus(statement, context)),
    ...factsOf('doubt', describeDoubt(statement, context)),
    ...factsOf('words', { kind: 'runs', runs: shownWordsOf(statement).runs, lang }),
    ...factsOf('original', describeOriginal(statement, context)),
    ...factsOf('place', !silence && describePlace(statement, context)),
    ...factsOf('silence', ...(silence ? describeSilence(silence, context, noter) : [])),
    ...factsOf('path', !silence && describePath(statement, context)),
    ...factsOf('order', ...describeStatedOrder(statement, context)),
    ...factsOf('date', describeMissingDate(statement, context), ...describeDates(statement, context)),
    ...factsOf('about', ...events.map((event) => fillIn(say, 'aboutItem', { title: titlePart(event, lang) }))),
    ...factsOf('answer', ...describeAnswers(statement, context)),
    ...factsOf('topic', ...alsoUnder.map(({ name }) => fillIn(say, 'alsoUnder', { topic: namePart(name, lang) }))),
    ...factsOf('correction', ...corrections.map((each) => describeCorrection(each, context))),
    ...factsOf('verification', verification && verification !== 'unverified' && say(`verified-${verification}`)),
    ...factsOf('source', ...describeCitations(sources, say, statement)),
  ];
}

/** Describes the words in the language in which they were said. */
function describeOriginal({ original }: Statement, { say }: DescribeContext): PartOrNothing {
  return original && labelled(say, say('original'), { kind: 'text', ...original });
}

/** Describes who speaks, from the facts of a statement: "United States · Antony Blinken, US Secretary of State, on background". */
export function describeWho(facts: readonly StatementFact[], say: Say): Part {
  return [joinParts(partsOf(facts, 'side', 'speaker'), say('dot')), asidePart(partsOf(facts, 'terms'), say)];
}
