import type { Explainer } from '../explainer.js';
import type { Finding, FindingCode, Report } from '../problems/found-problem.js';
import type { Steps } from '../../scheduling/steps.js';
import { pointerTo } from '../json-pointer.js';
import { nearMiss } from '../problems/near-miss.js';
import { openList, openObject, type Opened } from '../read/json-values.js';
import type { Severity } from '../problems/problem.js';
import type { Dated } from '../read/time-order.js';
import { reviewEvent, reviewOrder, reviewStatement } from './items.js';
import { optionFor, salvageObject } from '../read/salvage.js';
import {
  citationShape,
  documentShape,
  eventShape,
  mediaShape,
  statementShape,
  withdrawnStatementShape,
} from '../schema/schema.js';
import type { ObjectShape, Shape } from '../schema/shape.js';
import { MOST_WORDS, countWords } from '../text-fragment.js';

/** What a review finds; readers lose nothing by any of it. */
const ADVICE: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'sources-missing',
  'status-by-missing',
  'citation-too-long',
]);

/**
 * What editors should know of a document that has been read, and what changes nothing for readers: misspelt fields, quotations
 * that no source proves, missing sources… Elements don't ask for it; `readDocument`, and so the desk and `check`, do.
 *
 * @param input What `explainer` was read from.
 */
export function* reviewSteps(input: unknown, explainer: Explainer): Steps<readonly Finding[]> {
  const findings: Finding[] = [];
  const report: Report = (code, pointer, values = {}) =>
    findings.push({ code, severity: severityOf(code), pointer, values });
  if (!optionFor(documentShape, input, '', silently)) return findings;
  const members = reviewMembers(documentShape, input as object, '', report);
  if (explainer.status === 'withdrawn') {
    if (explainer.note === undefined) report('note-missing', '/note');
    return findings;
  }
  for (const name in members) {
    const shape = documentShape.fields.get(name);
    const list = shape && optionFor(shape, members[name], '', silently);
    if (list?.kind !== 'list') continue;
    const entries = openList(members[name] as readonly unknown[], '', silently);
    for (const [index, entry] of entries.entries()) {
      yield;
      review(list.of, entry, `/${name}/${index}`, report);
    }
  }
  const itemById = new Map<string, Dated>([...explainer.eventById, ...explainer.statementById]);
  for (const event of explainer.events) {
    yield;
    reviewEvent(event, report);
    reviewOrder(event, itemById, report);
  }
  for (const statement of explainer.statements) {
    yield;
    reviewStatement(statement, report);
    reviewOrder(statement, itemById, report);
  }
  return findings;
}

function severityOf(code: FindingCode): Severity {
  return ADVICE.has(code) ? 'advice' : 'warning';
}

/** What can't be opened, reading has reported already. */
const silently: Report = () => undefined;

function review(shape: Shape, input: unknown, pointer: string, report: Report): void {
  const option = optionFor(shape, input, pointer, silently);
  if (option?.kind === 'list') {
    const entries = openList(input as readonly unknown[], pointer, silently);
    entries.forEach((entry, index) => review(option.of, entry, `${pointer}/${index}`, report));
  } else if (option?.kind === 'object') {
    reviewObject(option, input as object, pointer, report);
  }
}

/** Of a withdrawn statement only its id and its note are looked at. */
function reviewObject(shape: ObjectShape, input: object, pointer: string, report: Report): void {
  const members = reviewMembers(shape, input, pointer, report);
  const isWithdrawn = shape === statementShape && members.status === 'withdrawn';
  if (isWithdrawn) reviewRequired(withdrawnStatementShape, members, pointer, report);
  else {
    checkWhole(shape, members, pointer, report);
    for (const name in members) {
      const field = shape.fields.get(name);
      if (field) review(field, members[name], `${pointer}/${name}`, report);
    }
  }
}

/** The members that are known; those that aren't are reported, and those that should be there. */
function reviewMembers(shape: ObjectShape, input: object, pointer: string, report: Report): Opened {
  const members = openObject(shape.fields, input, pointer, silently);
  for (const name in members) {
    if (shape.fields.has(name) || name.startsWith('x-')) continue;
    const guess = nearMiss(name, shape.fields.keys());
    report('field-unknown', pointerTo(pointer, name), { field: name, ...(guess !== undefined && { guess }) });
  }
  reviewRequired(shape, members, pointer, report);
  return members;
}

function reviewRequired({ required, fields }: ObjectShape, members: Opened, pointer: string, report: Report): void {
  for (const name of required) {
    const { ifMissing, isLeftToReview } = fields.get(name)!;
    if (ifMissing && isLeftToReview && members[name] === undefined) {
      report(ifMissing, `${pointer}/${name}`);
    }
  }
}

/** What is left out is not looked at further. */
function checkWhole(shape: ObjectShape, members: Opened, pointer: string, report: Report): void {
  const check = CHECKS.get(shape);
  if (!check) return;
  const { fields, isPartial, doubtful } = salvageObject(shape, members, pointer, silently);
  if (!isPartial && doubtful.length === 0) check(fields, pointer, report);
}

type Check = (fields: Readonly<Record<string, unknown>>, pointer: string, report: Report) => void;

/** An event without the field is reported already, and what nobody said has no source of its own. */
const reviewSources: Check = ({ sources, silence, speaker }, pointer, report) => {
  const isMissing = sources === undefined && speaker !== undefined && silence === undefined;
  if (isMissing || (sources as readonly unknown[] | undefined)?.length === 0) {
    report('sources-missing', `${pointer}/sources`);
  }
};

const reviewMedia: Check = ({ kind, alt }, pointer, report) => {
  if (kind === 'image' && alt === undefined) report('alt-missing', `${pointer}/alt`);
};

const reviewCitation: Check = ({ quote }, pointer, report) => {
  const count = typeof quote === 'string' ? countWords(quote) : 0;
  if (count > MOST_WORDS) report('citation-too-long', `${pointer}/quote`, { count });
};

/** What is looked for in objects of a shape. */
const CHECKS: ReadonlyMap<Shape, Check> = new Map<Shape, Check>([
  [eventShape, reviewSources],
  [statementShape, reviewSources],
  [mediaShape, reviewMedia],
  [citationShape, reviewCitation],
]);
