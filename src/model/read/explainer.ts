import { compact } from '../compact.js';
import { directoryOfIds, makeDirectory } from './id-index.js';
import type { Explainer, Statement, StoryEvent, WithheldStatement } from '../explainer.js';
import type { Identified, Roster } from './ids.js';
import { makeFinding, type Finding, type Report } from '../problems/found-problem.js';
import { YIELD_EVERY, runAtOnce, type Steps } from '../../scheduling/steps.js';
import { indexItems } from './index-items.js';
import { breakCircles, inTimeOrder } from './time-order.js';
import { makeDateReader } from './dates.js';
import { readEvent } from './event.js';
import { readFields, readItem, type Library } from './fields.js';
import { readPeople } from './people.js';
import { readRosters, type Rosters } from './identified-lists.js';
import { readAttribution, readStatement, type Attribution } from './statement.js';
import { kindOf, openObject, type Opened } from './json-values.js';
import { salvageObject, type Salvaged } from './salvage.js';
import { isAuthorsId } from './slug.js';
import {
  documentShape,
  headShape,
  namedShape,
  namingShape,
  saidShape,
  sourceShape,
  type HeadInput,
  type StatementInput,
} from '../schema/schema.js';

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

/** The same, step by step: `in-steps.ts` lets others have a turn in between. */
export function* readStorySteps(input: unknown): Steps<StoryReading> {
  const findings: Finding[] = [];
  const report: Report = (code, pointer, values) => findings.push(makeFinding(code, pointer, values));
  const found = kindOf(input);
  if (found !== 'object') {
    report('document-not-object', '', { found });
    return { explainer: yield* readExplainer({}, NOTHING, silently), findings };
  }
  const members = openObject(documentShape.fields, input as object, '', report);
  const { fields, doubtful } = salvageObject(headShape, members, '', report);
  const version = fields.explainer ?? 1;
  if (version > 1) report('version-newer', '/explainer', { version });
  // A status that can't be read may have been meant to withdraw the document.
  if (doubtful.length > 0) report('document-withheld', '/status');
  if (fields.status !== 'withdrawn' && doubtful.length === 0) {
    return { explainer: yield* readExplainer(fields, members, report), findings };
  }
  const { id, title, lang, note } = fields;
  const said = compact({ id, title, lang, note, status: 'withdrawn' as const });
  return { explainer: yield* readExplainer(said, NOTHING, silently), findings };
}

const NOTHING: Opened = {};
const silently: Report = () => undefined;

function* readExplainer(fields: Salvaged<HeadInput>['fields'], members: Opened, report: Report): Steps<Explainer> {
  const rosters = yield* readRosters(members, report);
  const library = openLibrary(fields.timeZone, rosters, report);
  const { lanes, sides, topics, people, sources } = library.directories;
  const { attributed, withheld } = yield* readAttributions(rosters.statements, library);
  const items = yield* readItems(rosters, attributed, fields.lang, library);
  const events = inTimeOrder(items.events);
  yield;
  const statements = inTimeOrder(items.statements);
  yield;
  const indexes = indexItems(events, statements);
  const place = { id: fields.id ?? 'document', pointer: '' };
  const { $schema: _schema, explainer: _version, lead, ...own } = readFields(headShape, fields, place, library);
  return compact({
    ...own,
    title: fields.title ?? '',
    status: fields.status ?? 'live',
    lead: indexes.eventById.get(lead ?? ''),
    lanes: [...lanes.byId.values()],
    sides: [...sides.byId.values()],
    topics: [...topics.byId.values()],
    people: [...people.byId.values()],
    sources: [...sources.byId.values()],
    events,
    statements,
    withheld,
    names: rosters.names.entries.map((entry) => readItem(namingShape, entry, library)),
    ...indexes,
  });
}

/** What others refer to, read in the order in which it refers to each other. */
function openLibrary(timeZone: string | undefined, rosters: Rosters, report: Report): Library {
  const unknown = rosters.people.entries.filter(({ fields }) => fields.kind === undefined);
  const library: Library = {
    report,
    readDate: makeDateReader(timeZone, report),
    directories: {} as Library['directories'],
    peopleOfUnknownKind: new Set(unknown.map(({ id }) => id)),
  };
  const { directories } = library;
  for (const list of ['lanes', 'sides', 'topics'] as const) {
    directories[list] = makeDirectory(rosters[list], (entry) => readItem(namedShape, entry, library));
  }
  directories.sources = makeDirectory(rosters.sources, (entry) => readItem(sourceShape, entry, library));
  readPeople(rosters.people, library);
  return library;
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
  library: Library,
): Steps<{ attributed: readonly Attributed[]; withheld: readonly WithheldStatement[] }> {
  const attributed: Attributed[] = [];
  const withheld: WithheldStatement[] = [];
  const silent = { ...library, report: silently };
  for (const entry of entries) {
    yield;
    const { id, pointer, fields } = entry;
    const attribution = fields.status === 'withdrawn' ? WITHDRAWN : readAttribution(entry, library);
    if ('doubt' in attribution) {
      // A key is made of the words, which are withheld.
      const shown = isAuthorsId(id) ? id : pointer;
      library.report('statement-withheld', pointer, { id: shown, field: attribution.doubt });
      const { topics } = readFields(saidShape, compact({ topics: fields.topics }), entry, silent);
      withheld.push(compact({ id: shown, pointer, topic: topics[0] }));
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
  lang: string | undefined,
  library: Library,
): Steps<{ events: readonly StoryEvent[]; statements: readonly Statement[] }> {
  const { directories } = library;
  const shown = attributed.map(({ entry }) => entry);
  directories.events = directoryOfIds(rosters.events);
  directories.statements = directoryOfIds({ ...rosters.statements, entries: shown });
  const events: StoryEvent[] = [];
  const statements: Statement[] = [];
  for (const entry of rosters.events.entries) {
    if (events.length % YIELD_EVERY === 0) yield;
    events.push(readEvent(entry, library));
  }
  for (const { entry, attribution } of attributed) {
    if (statements.length % YIELD_EVERY === 0) yield;
    statements.push(readStatement(entry, attribution, lang, library));
  }
  breakCircles([...events, ...statements], library.report);
  return { events, statements };
}
