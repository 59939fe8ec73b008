import '../i18n/en/details.js';
import '../i18n/en/findings.js';
import type { MessageKey } from '../i18n/messages.js';
import type { Explainer, Statement } from '../model/explainer.js';
import { newestFirst } from '../model/newest-first.js';
import { shownWordsOf } from '../model/shown-words.js';
import { listCorrections } from '../model/told-corrections.js';
import { wasSaid } from '../model/was-said.js';
import { capitalize } from '../text/capitalize.js';
import { numberFormat } from '../time/format/intl.js';
import { factsOf, labelled, prosePart, timePart, type DescribeContext, type Fact, type Part } from './parts.js';

/** Kinds of facts that are told of how a newsroom knows its story, in their order. */
export type MethodFactKind = 'words' | 'count';

type MethodContext = Pick<DescribeContext, 'say' | 'date' | 'locale' | 'lang'>;

/**
 * Describes how a newsroom knows its story: in its own words, and by what is counted in the document: "Sources: 5", "Quoted: 4", "Known
 * from one report: 9". Nothing is told where the newsroom has no words for it. The counts are no score: nobody is told that more is better.
 */
export function describeMethod(explainer: Explainer, context: MethodContext): readonly Fact<MethodFactKind>[] {
  const { method } = explainer;
  if (method === undefined) return [];
  return [...factsOf('words', prosePart(method, context)), ...factsOf('count', ...describeCounts(explainer, context))];
}

/** Describes what is counted. What is withdrawn doesn't count, and what there is none of isn't told. */
function describeCounts(
  { sources, events, statements, ...rest }: Explainer,
  { say, locale, date }: MethodContext,
): readonly Part[] {
  const said = statements.filter(wasSaid);
  const unnamed = said.filter(({ speakers }) => speakers.some(({ kind }) => kind === 'unnamed'));
  const hasForm = (form: string) => (each: Statement) => shownWordsOf(each).form === form;
  const isKnown = (how: Statement['verification']) => (each: Statement) => each.verification === how;
  const counted: readonly (readonly [MessageKey, readonly unknown[]])[] = [
    ['sources', sources],
    ['quoted', said.filter(hasForm('quoted'))],
    ['partly-quoted', said.filter(hasForm('partly-quoted'))],
    ['paraphrase', said.filter(hasForm('paraphrase'))],
    ['notSaid', statements.filter(({ silence, status }) => silence && status !== 'withdrawn')],
    ['unnamed', unnamed],
    ['noReason', unnamed.filter(({ whyUnnamed }) => whyUnnamed === 'not-given')],
    ['verified-one-report', said.filter(isKnown('one-report'))],
    ['verified-unverified', said.filter(isKnown('unverified'))],
    ['alleged', events.filter(({ status }) => status === 'alleged')],
    ['disputed', events.filter(({ status }) => status === 'disputed')],
    ['corrections', listCorrections({ events, statements, ...rest })],
  ];
  const [lastRead] = newestFirst(sources, ({ accessed }) => accessed);
  const accessed = lastRead?.accessed;
  return [
    ...counted
      .filter(([, { length }]) => length > 0)
      .map(([key, { length }]) => labelled(say, capitalize(say(key)), numberFormat(locale).format(length))),
    ...(accessed ? [labelled(say, say('sourcesLookedUp'), timePart(accessed, date(accessed)))] : []),
  ];
}
