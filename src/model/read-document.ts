import { compact } from './compact.js';
import { readList, readReference, type Context, type ItemContext } from './context.js';
import { makeDirectory, type Directory } from './directory.js';
import type { Explainer, Named, Reading, Statement, StoryEvent, WithheldStatement } from './explainer.js';
import type { Identified, Roster } from './ids.js';
import { runAtOnce, runInSlices } from './in-steps.js';
import { indexItems } from './index-items.js';
import { pointerTo } from './json-pointer.js';
import { checkOrder, inTimeOrder } from './order.js';
import type { Problem } from './problem.js';
import { makeProblem, type Report } from './problems.js';
import { makeDateReader } from './read-dates.js';
import { readEvent } from './read-event.js';
import { readCorrections } from './read-item.js';
import { readMedia } from './read-media.js';
import { readNaming } from './read-names.js';
import { readPeople } from './read-people.js';
import { readRosters, type Rosters } from './read-rosters.js';
import { readSource } from './read-sources.js';
import { firstTopic, readAttribution, readStatement, readWithdrawn, type Attribution } from './read-statement.js';
import { kindOf, openObject } from './open-json.js';
import { salvageMembers, type Salvaged } from './salvage.js';
import { documentSchema, headSchema, type HeadInput, type NamedInput, type StatementInput } from './schema.js';

export interface StepOptions {
  /** Gives up, and rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads a document: everything in it that makes sense, and what should be mended. Never throws, whatever it is given.
 *
 * @param input The parsed JSON. A string is not parsed.
 */
export function readDocument(input: unknown): Reading {
  return runAtOnce(readSteps(input));
}

/** The same for long documents: about every 8 ms, others have a turn. Rejects only if it is given up. */
export async function readDocumentInSteps(input: unknown, { signal }: StepOptions = {}): Promise<Reading> {
  return runInSlices(readSteps(input), signal);
}

type Steps<T> = Generator<undefined, T>;

function* readSteps(input: unknown): Steps<Reading> {
  const problems: Problem[] = [];
  const report: Report = (code, pointer, values) => problems.push(makeProblem(code, pointer, values));
  if (kindOf(input) !== 'an object') {
    report('document-not-object', '', { found: kindOf(input) });
    return { explainer: emptyExplainer(), problems };
  }
  const members = openObject(documentSchema.entries, input, '', report) ?? new Map<string, unknown>();
  const head = salvageMembers(headSchema, members, '', report);
  const version = head.fields.explainer ?? 1;
  if (version > 1) report('version-newer', '/explainer', { version });
  if (isWithdrawn(head, report)) return { explainer: withdrawnExplainer(head, report), problems };
  const rosters = yield* readRosters(members, report);
  return { explainer: yield* readExplainer(head, rosters, problems, report), problems };
}

/** A status that can't be read may have been meant to withdraw the document. */
function isWithdrawn({ fields, doubtful }: Salvaged<HeadInput>, report: Report): boolean {
  if (doubtful.length > 0) report('document-withheld', '/status');
  return fields.status === 'withdrawn' || doubtful.length > 0;
}

function withdrawnExplainer({ fields }: Salvaged<HeadInput>, report: Report): Explainer {
  if (fields.note === undefined) report('note-missing', '/note');
  const { id, title = '', lang, note } = fields;
  return { ...emptyExplainer(), ...compact({ id, lang, note }), title, status: 'withdrawn' };
}

function emptyExplainer(): Explainer {
  return {
    title: '',
    status: 'live',
    media: [],
    lanes: [],
    sides: [],
    topics: [],
    people: [],
    sources: [],
    events: [],
    statements: [],
    withheld: [],
    eras: [],
    names: [],
    corrections: [],
    ...indexItems([], []),
  };
}

function* readExplainer(
  { fields }: Salvaged<HeadInput>,
  rosters: Rosters,
  problems: Problem[],
  report: Report,
): Steps<Explainer> {
  const context = readContext(fields, rosters, problems, report);
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
    lead: readReference(eventDirectory, fields.lead, 'lead', { id: fields.id ?? 'document', pointer: '' }, report),
    media: readMedia(fields.media, '/media', report),
    lanes: [...context.lanes.byId.values()],
    sides: [...context.sides.byId.values()],
    topics: [...context.topics.byId.values()],
    people: [...context.people.byId.values()],
    sources: [...context.sources.byId.values()],
    events,
    statements,
    withheld,
    eras: readList(fields.eras, '/eras', ({ name, date: text }, pointer) => {
      const date = readDate(text, pointerTo(pointer, 'date'));
      return date && { name, date };
    }),
    names: rosters.names.entries.map((entry) => readNaming(entry, context)),
    corrections: readCorrections(fields.corrections, '/corrections', readDate),
    ...indexes,
  });
}

function readContext(
  { lang, timeZone }: Salvaged<HeadInput>['fields'],
  rosters: Rosters,
  problems: Problem[],
  report: Report,
): Context {
  const readDate = makeDateReader(timeZone, problems, report);
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
  /** Undefined for what is withdrawn: nothing is put into anybody's mouth. */
  readonly attribution?: Attribution;
}

/** Sets statements apart whose attribution is in doubt. */
function* readAttributions(
  { entries }: Roster<StatementInput>,
  context: Context,
): Steps<{ attributed: readonly Attributed[]; withheld: readonly WithheldStatement[] }> {
  const attributed: Attributed[] = [];
  const withheld: WithheldStatement[] = [];
  for (const entry of entries) {
    yield;
    const attribution = entry.fields.status === 'withdrawn' ? undefined : readAttribution(entry, context);
    if (!attribution) {
      attributed.push({ entry });
    } else if ('doubt' in attribution) {
      context.report('statement-withheld', entry.pointer, { id: entry.id, field: attribution.doubt });
      withheld.push(compact({ pointer: entry.pointer, topic: firstTopic(entry, context) }));
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
    statements.push(attribution ? readStatement(entry, attribution, itemContext) : readWithdrawn(entry));
  }
  return checkOrder(events, statements, context.report);
}

function idsOf<Fields>(roster: Roster<Fields>, entries: readonly Identified<Fields>[]): Directory<string> {
  return makeDirectory({ ...roster, entries }, ({ id }) => id);
}
