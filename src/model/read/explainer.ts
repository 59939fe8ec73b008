import { compact } from '../compact.js';
import { makeLazyIdIndex, makeIdIndex } from './id-index.js';
import type { Explainer, Finding, Statement, StoryEvent, WithheldStatement } from '../explainer.js';
import type { Identified, IdentifiedList } from './ids.js';
import { makeFoundProblem, type FoundProblem, type ReportProblem } from '../problems/found-problem.js';
import { YIELD_EVERY, runAtOnce, type Steps } from '../../scheduling/steps.js';
import { indexItems } from './index-items.js';
import { breakCycles, inTimeOrder } from './time-order.js';
import { makeDateReader } from './dates.js';
import { readEvent } from './event.js';
import { readFinding } from './finding.js';
import { readFields, readItem, type ReadContext } from './fields.js';
import { NAMING_LISTS, findHiddenIds, withoutOnlyHiddenSteps } from './only-hidden.js';
import { readPeople } from './people.js';
import { readIdentifiedLists, type IdentifiedLists } from './identified-lists.js';
import { readAttribution, readStatement, type Attribution } from './statement.js';
import { kindOf, readMembers, type Members } from '../json-values.js';
import { salvageObject, type Salvaged } from './salvage.js';
import { isAuthorsId } from '../slug.js';
import {
  documentShape,
  headShape,
  namedShape,
  namingShape,
  statementBodyShape,
  sourceShape,
  type HeadInput,
  type StatementInput,
} from '../schema/schema.js';

/** Result of reading, before problems are put into words. */
export interface ExplainerReading {
  readonly explainer: Explainer;
  /** Problems that lose or change something for readers. `review/review-explainer.ts` finds the others, for editors. */
  readonly foundProblems: readonly FoundProblem[];
}

/**
 * Reads a document as readers need it: everything in it that makes sense, and the problems that lost something. It
 * never throws. Elements call this; `read-document.ts` adds words and advice for editors.
 *
 * @param input The parsed JSON. A string is not parsed.
 */
export function readExplainer(input: unknown): ExplainerReading {
  return runAtOnce(readExplainerSteps(input));
}

/** Reads a document in steps; `scheduling/slices.ts` yields to other tasks between them. */
export function* readExplainerSteps(input: unknown): Steps<ExplainerReading> {
  const foundProblems: FoundProblem[] = [];
  const report: ReportProblem = (code, pointer, values) => foundProblems.push(makeFoundProblem(code, pointer, values));
  const found = kindOf(input);
  if (found !== 'object') {
    report('document-not-object', '', { found });
    return { explainer: yield* buildExplainer({}, NO_MEMBERS, ignoreProblem), foundProblems };
  }
  const members = readMembers(documentShape.fields, input as object, '', report);
  const { fields, untrusted } = salvageObject(headShape, members, '', report);
  const version = fields.explainer ?? 1;
  if (version > 1) report('version-newer', '/explainer', { version });
  // An unreadable status may have been meant to withdraw the document.
  if (untrusted.length > 0) report('document-withheld', '/status');
  if (fields.status !== 'withdrawn' && untrusted.length === 0) {
    return { explainer: yield* buildExplainer(fields, members, report), foundProblems };
  }
  const { id, title, lang, note } = fields;
  const notice = compact({ id, title, lang, note, status: 'withdrawn' as const });
  return { explainer: yield* buildExplainer(notice, NO_MEMBERS, ignoreProblem), foundProblems };
}

const NO_MEMBERS: Members = {};
const ignoreProblem: ReportProblem = () => undefined;

function* buildExplainer(
  fields: Salvaged<HeadInput>['fields'],
  members: Members,
  report: ReportProblem,
): Steps<Explainer> {
  const lists = yield* readIdentifiedLists(members, report);
  const context = makeReadContext(fields.timeZone, lists, report);
  const { lanes, sides, topics, people, sources } = context.indexes;
  const { attributed, withheld } = yield* readAttributions(lists.statements, context);
  const items = yield* readItems(lists, attributed, fields.lang, context);
  const events = inTimeOrder(items.events);
  yield;
  const statements = inTimeOrder(items.statements);
  yield;
  const indexes = indexItems(events, statements);
  const findings = lists.findings.entries.flatMap((entry) => readFinding(entry, indexes, context) ?? []);
  const names = lists.names.entries.map((entry) => readItem(namingShape, entry, context));
  const shownLists = yield* withoutOnlyHiddenSteps(
    {
      lanes: [...lanes.byId.values()],
      topics: [...topics.byId.values()],
      people: [...people.byId.values()],
      sources: [...sources.byId.values()],
      ...{ events, statements, withheld, findings, names },
    },
    findHiddenEntries(members, lists, shownPointers(attributed, findings), context),
  );
  const location = { id: fields.id ?? 'document', pointer: '' };
  const { $schema: _schema, explainer: _version, lead, ...own } = readFields(headShape, fields, location, context);
  return compact({
    ...own,
    title: fields.title ?? '',
    status: fields.status ?? 'live',
    lead: indexes.eventById.get(lead ?? ''),
    sides: [...sides.byId.values()],
    ...shownLists,
    events,
    statements,
    withheld,
    findings,
    names,
    ...indexes,
  });
}

/** Finds the lanes, topics, people and sources to which entries refer that readers don't get. */
function findHiddenEntries(
  members: Members,
  lists: IdentifiedLists,
  shown: ReadonlySet<string>,
  { indexes }: ReadContext,
): readonly object[] {
  const hiddenIds = findHiddenIds(members, lists, (pointer) => shown.has(pointer));
  if (hiddenIds.size === 0) return [];
  return NAMING_LISTS.flatMap((list) =>
    lists[list].entries
      // Two people with one id are both meant.
      .filter(({ id, fields }) => hiddenIds.has(id) || hiddenIds.has(fields.id ?? id))
      .map(({ id }) => indexes[list].byId.get(id)!),
  );
}

/** Returns the pointers of the statements and findings of which readers get more than a note. */
function shownPointers(attributed: readonly Attributed[], findings: readonly Finding[]): ReadonlySet<string> {
  return new Set([
    ...attributed.filter(({ attribution }) => attribution !== WITHDRAWN).map(({ entry }) => entry.pointer),
    ...findings.filter(({ status }) => status !== 'withdrawn').map(({ pointer }) => pointer),
  ]);
}

/** Reads the lists that other items refer to. Their order matters: each refers only to lists before it. */
function makeReadContext(timeZone: string | undefined, lists: IdentifiedLists, report: ReportProblem): ReadContext {
  const unknown = lists.people.entries.filter(({ fields }) => fields.kind === undefined);
  const context: ReadContext = {
    report,
    readDate: makeDateReader(timeZone, report),
    indexes: {} as ReadContext['indexes'],
    peopleOfUnknownKind: new Set(unknown.map(({ id }) => id)),
  };
  const { indexes } = context;
  for (const list of ['lanes', 'sides', 'topics'] as const) {
    indexes[list] = makeIdIndex(lists[list], (entry) => readItem(namedShape, entry, context));
  }
  indexes.sources = makeIdIndex(lists.sources, (entry) => readItem(sourceShape, entry, context));
  readPeople(lists.people, context);
  return context;
}

interface Attributed {
  readonly entry: Identified<StatementInput>;
  readonly attribution: Attribution;
}

/** Attribution of a withdrawn statement: it belongs to nobody. */
const WITHDRAWN: Attribution = { speakers: [] };

/** Separates statements whose attribution can't be trusted. */
function* readAttributions(
  { entries }: IdentifiedList<StatementInput>,
  context: ReadContext,
): Steps<{ attributed: readonly Attributed[]; withheld: readonly WithheldStatement[] }> {
  const attributed: Attributed[] = [];
  const withheld: WithheldStatement[] = [];
  const silentContext = { ...context, report: ignoreProblem };
  for (const entry of entries) {
    yield;
    const { id, pointer, fields } = entry;
    const attribution = fields.status === 'withdrawn' ? WITHDRAWN : readAttribution(entry, context);
    if ('untrustedField' in attribution) {
      // The key of a statement derives from its words, which are withheld.
      const shown = isAuthorsId(id) ? id : pointer;
      context.report('statement-withheld', pointer, { id: shown, field: attribution.untrustedField });
      const { topics } = readFields(statementBodyShape, compact({ topics: fields.topics }), entry, silentContext);
      withheld.push(compact({ id: shown, pointer, topic: topics[0] }));
    } else {
      attributed.push({ entry, attribution });
    }
  }
  return { attributed, withheld };
}

/**
 * Reads events and statements in the order of the file, with their references. The indexes hold only items that will be
 * shown.
 */
function* readItems(
  lists: IdentifiedLists,
  attributed: readonly Attributed[],
  lang: string | undefined,
  context: ReadContext,
): Steps<{ events: readonly StoryEvent[]; statements: readonly Statement[] }> {
  const { indexes } = context;
  const shown = attributed.map(({ entry }) => entry);
  indexes.events = makeLazyIdIndex(lists.events);
  indexes.statements = makeLazyIdIndex({ ...lists.statements, entries: shown });
  const events: StoryEvent[] = [];
  const statements: Statement[] = [];
  for (const entry of lists.events.entries) {
    if (events.length % YIELD_EVERY === 0) yield;
    events.push(readEvent(entry, context));
  }
  for (const { entry, attribution } of attributed) {
    if (statements.length % YIELD_EVERY === 0) yield;
    statements.push(readStatement(entry, attribution, lang, context));
  }
  breakCycles([...events, ...statements], context.report);
  return { events, statements };
}
