import { compact } from './compact.js';
import { readList, readReference, type Context, type ItemContext } from './context.js';
import { makeDirectory, type Directory } from './directory.js';
import type { Explainer, Named, Statement, StoryEvent, WithheldStatement } from './explainer.js';
import type { Identified, Roster } from './ids.js';
import { makeFinding, type Finding, type Report } from './finding.js';
import { runAtOnce, runInSlices, type Steps } from './in-steps.js';
import { indexItems } from './index-items.js';
import { checkOrder, inTimeOrder } from './order.js';
import { makeDateReader } from './read-dates.js';
import { readEvent } from './read-event.js';
import { readCorrections } from './read-item.js';
import { readMedia } from './read-media.js';
import { readNaming } from './read-names.js';
import { readPeople } from './read-people.js';
import { readRosters, type Rosters } from './read-rosters.js';
import { readSource } from './read-sources.js';
import { firstTopic, readAttribution, readStatement, type Attribution } from './read-statement.js';
import { kindOf, openObject, type Members } from './open-json.js';
import { salvageMembers, type Salvaged } from './salvage.js';
import { documentShape, headShape, type HeadInput, type NamedInput, type StatementInput } from './schema.js';

export interface StepOptions {
  /** Gives up, and rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** What reading gives before anything is put into words. */
export interface StoryReading {
  readonly explainer: Explainer;
  /** What readers lose, or see otherwise than it was meant. What only editors care for, `review-reading.ts` finds. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a document as readers need it: everything in it that makes sense, and what was lost. Never throws, whatever it is
 * given. This is what elements load; `read-document.ts` does the same with words and advice for editors.
 *
 * @param input The parsed JSON. A string is not parsed.
 */
export function readStory(input: unknown): StoryReading {
  return runAtOnce(readStorySteps(input));
}

/** The same for long documents: about every 8 ms, others have a turn. Rejects only if it is given up. */
export async function readStoryInSteps(input: unknown, { signal }: StepOptions = {}): Promise<StoryReading> {
  return runInSlices(readStorySteps(input), signal);
}

export function* readStorySteps(input: unknown): Steps<StoryReading> {
  const findings: Finding[] = [];
  const report: Report = (code, pointer, values) => findings.push(makeFinding(code, pointer, values));
  if (kindOf(input) !== 'an object') {
    report('document-not-object', '', { found: kindOf(input) });
    return { explainer: yield* readNothing({}), findings };
  }
  const members = openObject(documentShape.fields, input, '', report) ?? NOTHING;
  const head = salvageMembers(headShape, members, '', report);
  const version = head.fields.explainer ?? 1;
  if (version > 1) report('version-newer', '/explainer', { version });
  if (isWithdrawn(head, report)) {
    const { id, title, lang, note } = head.fields;
    const explainer = yield* readNothing(compact({ id, title, lang, note }));
    return { explainer: { ...explainer, status: 'withdrawn' }, findings };
  }
  const rosters = yield* readRosters(members, report);
  return { explainer: yield* readExplainer(head.fields, rosters, report), findings };
}

/** A status that can't be read may have been meant to withdraw the document. */
function isWithdrawn({ fields, doubtful }: Salvaged<HeadInput>, report: Report): boolean {
  if (doubtful.length > 0) report('document-withheld', '/status');
  return fields.status === 'withdrawn' || doubtful.length > 0;
}

/** An explainer that has nothing but what is said of it. */
function* readNothing(said: Salvaged<HeadInput>['fields']): Steps<Explainer> {
  const rosters = yield* readRosters(NOTHING, silently);
  return yield* readExplainer(said, rosters, silently);
}

const NOTHING: Members = { names: [], values: [] };
const silently: Report = () => undefined;

function* readExplainer(fields: Salvaged<HeadInput>['fields'], rosters: Rosters, report: Report): Steps<Explainer> {
  const context = readContext(fields, rosters, report);
  const { attributed, withheld } = yield* readAttributions(rosters.statements, context);
  const items = yield* readItems(rosters, attributed, context);
  const events = inTimeOrder(items.events);
  const statements = inTimeOrder(items.statements);
  const indexes = indexItems(events, statements);
  const eventDirectory = { ...rosters.events, byId: indexes.eventById };
  const { readDate } = context;
  const { $schema: _schema, explainer: _version, ...own } = fields;
  return compact({
    ...own,
    title: fields.title ?? '',
    published: readDate(fields.published, '/published'),
    updated: readDate(fields.updated, '/updated'),
    status: 'live' as const,
    lead: readReference([eventDirectory], fields.lead, 'lead', { id: fields.id ?? 'document', pointer: '' }, report),
    media: readMedia(fields.media),
    lanes: [...context.lanes.byId.values()],
    sides: [...context.sides.byId.values()],
    topics: [...context.topics.byId.values()],
    people: [...context.people.byId.values()],
    sources: [...context.sources.byId.values()],
    events,
    statements,
    withheld,
    eras: readList(fields.eras, '/eras', ({ name, date: text }, pointer) => {
      const date = readDate(text, `${pointer}/date`);
      return date && { name, date };
    }),
    names: rosters.names.entries.map((entry) => readNaming(entry, context)),
    corrections: readCorrections(fields.corrections, '/corrections', readDate),
    ...indexes,
  });
}

function readContext({ lang, timeZone }: Salvaged<HeadInput>['fields'], rosters: Rosters, report: Report): Context {
  const readDate = makeDateReader(timeZone, report);
  const sides = makeDirectory(rosters.sides, readNamed);
  return {
    report,
    readDate,
    lang,
    sides,
    lanes: makeDirectory(rosters.lanes, readNamed),
    topics: makeDirectory(rosters.topics, readNamed),
    sources: makeDirectory(rosters.sources, (entry) => readSource(entry, readDate)),
    ...readPeople(rosters.people, sides, readDate, report),
  };
}

function readNamed({ id, fields }: Identified<NamedInput>): Named {
  return { ...fields, id, name: fields.name ?? id };
}

interface Attributed {
  readonly entry: Identified<StatementInput>;
  readonly attribution: Attribution;
}

/** What is withdrawn is nobody's. */
const WITHDRAWN: Attribution = { speakers: [] };

/** Sets statements apart whose attribution is in doubt. */
function* readAttributions(
  { entries }: Roster<StatementInput>,
  context: Context,
): Steps<{ attributed: readonly Attributed[]; withheld: readonly WithheldStatement[] }> {
  const attributed: Attributed[] = [];
  const withheld: WithheldStatement[] = [];
  for (const entry of entries) {
    yield;
    const attribution = entry.fields.status === 'withdrawn' ? WITHDRAWN : readAttribution(entry, context);
    if ('doubt' in attribution) {
      context.report('statement-withheld', entry.pointer, { id: entry.id, field: attribution.doubt });
      withheld.push(compact({ id: entry.id, pointer: entry.pointer, topic: firstTopic(entry, context) }));
    } else {
      attributed.push({ entry, attribution });
    }
  }
  return { attributed, withheld };
}

/** Events and statements, in the order of the file, with what they refer to; now that it is known what will be shown. */
function* readItems(
  rosters: Rosters,
  attributed: readonly Attributed[],
  context: Context,
): Steps<{ events: readonly StoryEvent[]; statements: readonly Statement[] }> {
  const itemContext: ItemContext = {
    ...context,
    eventIds: idsOf(rosters.events, rosters.events.entries),
    statementIds: idsOf(
      rosters.statements,
      attributed.map(({ entry }) => entry),
    ),
  };
  const events: StoryEvent[] = [];
  const statements: Statement[] = [];
  for (const entry of rosters.events.entries) {
    yield;
    events.push(readEvent(entry, itemContext));
  }
  for (const { entry, attribution } of attributed) {
    yield;
    statements.push(readStatement(entry, attribution, itemContext));
  }
  return checkOrder(events, statements, context.report);
}

function idsOf<Fields>(roster: Roster<Fields>, entries: readonly Identified<Fields>[]): Directory<string> {
  return makeDirectory({ ...roster, entries }, ({ id }) => id);
}
