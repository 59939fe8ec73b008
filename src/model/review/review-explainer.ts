import type { Explainer } from '../explainer.js';
import type { FoundProblem, FoundProblemCode, ReportProblem } from '../problems/found-problem.js';
import type { Steps } from '../../scheduling/steps.js';
import { readEntries, readMembers, type Members } from '../json-values.js';
import type { Severity } from '../problems/problem.js';
import type { DatedItem } from '../read/time-order.js';
import { reportUnknownFields } from './unknown-fields.js';
import { reviewFinding } from './review-finding.js';
import { reviewEvent, reviewOrder, reviewStatement } from './review-items.js';
import { findOptionOrReport, salvageObject } from '../read/salvage.js';
import {
  citationShape,
  documentShape,
  eventShape,
  mediaShape,
  statementShape,
  WITHDRAWN_SHAPES,
} from '../schema/schema.js';
import type { ObjectShape, Shape } from '../schema/shape.js';
import { MAX_PHRASE_WORDS, countWords } from '../count-words.js';

/** Codes whose severity is advice; all others that a review finds are warnings. */
const ADVICE_CODES: ReadonlySet<FoundProblemCode> = new Set<FoundProblemCode>([
  'sources-missing',
  'status-by-missing',
  'citation-too-long',
  'finding-of-party',
]);

/**
 * Finds problems that matter to editors and change nothing for readers, such as misspelt fields, unproven quotations
 * and missing sources. Elements don't call this; `readDocument` does, and so the desk and `check` do.
 *
 * @param input The parsed JSON that `explainer` was read from.
 */
export function* reviewSteps(input: unknown, explainer: Explainer): Steps<readonly FoundProblem[]> {
  const foundProblems: FoundProblem[] = [];
  const report: ReportProblem = (code, pointer, values = {}) =>
    foundProblems.push({ code, severity: severityOf(code, pointer), pointer, values });
  if (!findOptionOrReport(documentShape, input, '', ignoreProblem)) return foundProblems;
  const members = reviewMembers(documentShape, input as object, '', report);
  if (explainer.status === 'withdrawn') {
    if (explainer.note === undefined) report('note-missing', '/note');
    return foundProblems;
  }
  for (const name in members) {
    const shape = documentShape.fields.get(name);
    const list = shape && findOptionOrReport(shape, members[name], '', ignoreProblem);
    if (list?.kind !== 'list') continue;
    const entries = readEntries(members[name] as readonly unknown[], '', ignoreProblem);
    for (const [index, entry] of entries.entries()) {
      yield;
      reviewValue(list.of, entry, `/${name}/${index}`, report);
    }
  }
  const itemById = new Map<string, DatedItem>([...explainer.eventById, ...explainer.statementById]);
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
  for (const finding of explainer.findings) reviewFinding(finding, explainer, report);
  return foundProblems;
}

/** Words that somebody is said to have spoken need a source more than an event does. */
function severityOf(code: FoundProblemCode, pointer: string): Severity {
  const isUnsourcedStatement = code === 'sources-missing' && pointer.startsWith('/statements/');
  return ADVICE_CODES.has(code) && !isUnsourcedStatement ? 'advice' : 'warning';
}

/** Ignores a problem that reading has reported already. */
const ignoreProblem: ReportProblem = () => undefined;

function reviewValue(shape: Shape, input: unknown, pointer: string, report: ReportProblem): void {
  const option = findOptionOrReport(shape, input, pointer, ignoreProblem);
  if (option?.kind === 'list') {
    const entries = readEntries(input as readonly unknown[], pointer, ignoreProblem);
    entries.forEach((entry, index) => reviewValue(option.of, entry, `${pointer}/${index}`, report));
  } else if (option?.kind === 'object') {
    reviewObject(option, input as object, pointer, report);
  }
}

/** Reviews an object. Only the id and the note of a withdrawn entry count. */
function reviewObject(shape: ObjectShape, input: object, pointer: string, report: ReportProblem): void {
  const members = reviewMembers(shape, input, pointer, report);
  if (whenWithdrawn(shape, members)) return;
  checkObject(shape, members, pointer, report);
  for (const name in members) {
    const field = shape.fields.get(name);
    if (field) reviewValue(field, members[name], `${pointer}/${name}`, report);
  }
}

/** Returns the shape of a withdrawn entry; undefined for any other. */
function whenWithdrawn(shape: ObjectShape, { status }: Members): ObjectShape | undefined {
  return status === 'withdrawn' ? WITHDRAWN_SHAPES.get(shape) : undefined;
}

/** Returns the known members, and reports unknown and missing ones. */
function reviewMembers(shape: ObjectShape, input: object, pointer: string, report: ReportProblem): Members {
  const members = readMembers(shape.fields, input, pointer, ignoreProblem);
  reportUnknownFields(shape, members, pointer, report);
  reviewRequired(whenWithdrawn(shape, members) ?? shape, members, pointer, report);
  return members;
}

function reviewRequired(
  { required, fields }: ObjectShape,
  members: Members,
  pointer: string,
  report: ReportProblem,
): void {
  for (const name of required) {
    const { ifMissing, isRecommended } = fields.get(name)!;
    if (ifMissing && isRecommended && members[name] === undefined) {
      report(ifMissing, `${pointer}/${name}`);
    }
  }
}

/** Checks an object as a whole, unless reading leaves it out. */
function checkObject(shape: ObjectShape, members: Members, pointer: string, report: ReportProblem): void {
  const check = SHAPE_CHECKS.get(shape);
  if (!check) return;
  const { isPartial, untrusted } = salvageObject(shape, members, pointer, ignoreProblem);
  if (!isPartial && untrusted.length === 0) check(members, pointer, report);
}

/** Checks what an author wrote, so that nothing counts as missing that reading can't read. */
type ShapeCheck = (members: Members, pointer: string, report: ReportProblem) => void;

/** A silence needs no source of its own. */
const reviewSources: ShapeCheck = ({ sources, silence }, pointer, report) => {
  const isMissing = sources === undefined && silence === undefined;
  if (isMissing || (Array.isArray(sources) && sources.length === 0)) {
    report('sources-missing', `${pointer}/sources`);
  }
};

const reviewMedia: ShapeCheck = ({ kind, alt, start = 0, end }, pointer, report) => {
  if (kind === 'image' && alt === undefined) report('alt-missing', `${pointer}/alt`);
  if (typeof start === 'number' && typeof end === 'number' && end <= start)
    report('media-end-before-start', `${pointer}/end`);
};

const reviewCitation: ShapeCheck = ({ quote }, pointer, report) => {
  const count = typeof quote === 'string' ? countWords(quote) : 0;
  if (count > MAX_PHRASE_WORDS) report('citation-too-long', `${pointer}/quote`, { count });
};

/** Checks of objects, by shape. */
const SHAPE_CHECKS: ReadonlyMap<Shape, ShapeCheck> = new Map<Shape, ShapeCheck>([
  [eventShape, reviewSources],
  [statementShape, reviewSources],
  [mediaShape, reviewMedia],
  [citationShape, reviewCitation],
]);
