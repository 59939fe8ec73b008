import '../i18n/en/findings.js';
import type { Explainer, Finding } from '../model/explainer.js';
import { correctionsOf } from '../model/told-corrections.js';
import { describeCitations } from './citations.js';
import { describeCorrection } from './corrections.js';
import {
  factsOf,
  fillIn,
  labelled,
  namePart,
  prosePart,
  timePart,
  type DescribeContext,
  type Fact,
  type Part,
} from './parts.js';
import { describeWithdrawal } from './withdrawal.js';

/** Kinds of facts that are told of a finding, in their order. */
export type FindingFactKind = 'withdrawal' | 'words' | 'by' | 'correction' | 'source';

type FindingContext = Pick<DescribeContext, 'say' | 'date' | 'lang'>;

/**
 * Describes all that readers are told of a finding, in order: "Established, as of 19 February 2023: It was recovered.", who established it,
 * corrections, and sources. Of a withdrawn one nothing is told but that it was withdrawn, and why.
 */
export function describeFinding(finding: Finding, context: FindingContext): readonly Fact<FindingFactKind>[] {
  const { text, by, status, sources } = finding;
  const { say, lang } = context;
  if (status === 'withdrawn')
    return factsOf('withdrawal', describeWithdrawal(finding, context, say('withdrawnFinding')));
  const label: Part = { kind: 'strong', words: describeEstablished(finding, context) };
  return [
    ...factsOf('words', labelled(say, label, prosePart(text, context))),
    ...factsOf('by', by && fillIn(say, 'establishedBy', { name: namePart(by, lang) })),
    ...factsOf('correction', ...correctionsOf(finding).map((each) => describeCorrection(each, context))),
    ...factsOf('source', ...describeCitations(sources, say)),
  ];
}

/** Describes "Established, as of 19 February 2023". */
function describeEstablished({ asOf }: Finding, { say, date }: FindingContext): Part {
  return asOf ? fillIn(say, 'established', { date: timePart(asOf, date(asOf)) }) : say('establishedUndated');
}

/** Returns the finding to which a statement leads its readers: the first that stands, of those that are about it. */
export function findingAbout(statementId: string, { findings }: Pick<Explainer, 'findings'>): Finding | undefined {
  return findings.find(({ about }) => about.statements.includes(statementId));
}
