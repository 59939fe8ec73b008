import fc from 'fast-check';
import { canariesOf } from './canaries.js';
import { makeDraft, writePerson, writeSource, type Draft, type Written } from './draft.js';
import { EVENT_DOUBTS, EVENT_FLAWS, EVENT_STATUSES } from './event-plans.js';
import { FINDINGS, isHiddenFinding, writeFinding } from './finding-plans.js';
import { LANGUAGES } from './languages.js';
import { DOUBTS, FLAWS, FORMS, PROOFS, STANDINGS, isWithdrawn } from './statement-plans.js';
import { STORY_FATES } from './story-plans.js';

/** Nobody may see these words. */
interface Secrets {
  readonly values: Set<string>;
  /**
   * Names of fields that aren't ours, and ids of people and sources whom nobody may see. The list of problems may tell them to editors, so that
   * they find the entry, and nothing else may.
   */
  readonly names: Set<string>;
}

/** A document of any quality, and what nobody may see of it whatever else is decided. */
export interface Story {
  readonly document: Written;
  /** Words of statements and events that are withheld or withdrawn, and fields of the desk's own. */
  readonly secrets: Secrets;
}

const keyOf = <Table extends object>(table: Table) => fc.constantFrom(...(Object.keys(table) as (keyof Table)[]));

/** A row of a table, or mostly none. */
const rarely = <Table extends object>(table: Table, weight = 1) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight, arbitrary: keyOf(table) });

const statementPlan = fc.record({
  standing: keyOf(STANDINGS),
  form: keyOf(FORMS),
  proof: keyOf(PROOFS),
  doubt: rarely(DOUBTS, 2),
  flaw: rarely(FLAWS),
  speakers: fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 2 }),
  topic: fc.nat(3),
  event: fc.nat(3),
  day: fc.nat(27),
  answers: fc.option(fc.nat(5)),
  isSpokenIn: fc.boolean(),
});

const eventPlan = fc.record({
  status: keyOf(EVENT_STATUSES),
  doubt: rarely(EVENT_DOUBTS),
  flaw: rarely(EVENT_FLAWS),
  by: fc.nat(5),
  day: fc.nat(27),
});

const storyPlan = fc.record({
  language: keyOf(LANGUAGES),
  fate: fc.oneof(
    { weight: 4, arbitrary: fc.constant('as it should be' as const) },
    { weight: 1, arbitrary: keyOf(STORY_FATES) },
  ),
  kinds: fc.array(fc.constantFrom('person', 'organisation', 'government', 'unnamed'), { minLength: 1, maxLength: 4 }),
  topics: fc.nat(2),
  sides: fc.nat(2),
  events: fc.array(eventPlan, { maxLength: 4 }),
  statements: fc.array(statementPlan, { minLength: 1, maxLength: 6 }),
  findings: fc.array(fc.record({ standing: keyOf(FINDINGS), topic: fc.nat(2), by: fc.nat(5) }), { maxLength: 3 }),
});

type StoryPlan = typeof storyPlan extends fc.Arbitrary<infer Plan> ? Plan : never;
type StatementPlan = StoryPlan['statements'][number];
type EventPlan = StoryPlan['events'][number];

/** Documents with every status, form, doubt and flaw of the tables. */
export const stories: fc.Arbitrary<Story> = storyPlan.map(writeStory);

interface Cast {
  readonly people: readonly { readonly id: string }[];
  readonly source: { readonly id: string };
  readonly topics: readonly { readonly id: string }[];
  readonly sides: readonly { readonly id: string }[];
}

const day = (index: number) => `2023-02-${String(index + 1).padStart(2, '0')}`;

function writeStory(plan: StoryPlan): Story {
  const draft = makeDraft(LANGUAGES[plan.language]);
  const { id, text, word, language } = draft;
  const named = () => ({ id: id(), name: text(), summary: text() });
  const sides = Array.from({ length: plan.sides }, named);
  const topics = Array.from({ length: plan.topics }, named);
  const people = plan.kinds.map((kind, index) => writeOrdinaryPerson(draft, kind, sides[index]?.id));
  people.slice(1).forEach((person, index) => Object.assign(person, { onBehalfOf: people[index]!.id }));
  const source = writeSource(draft);
  const cast = { people, source, topics, sides };
  const secrets: Secrets = { values: new Set(), names: new Set() };

  const statementIds = plan.statements.map(id);
  const eventIds = plan.events.map(id);
  const events = plan.events.map((each, index) => {
    const event = writeEvent(each, { index, eventIds, statementIds, cast }, draft);
    keepSecret(event, each.doubt !== undefined, ['id'], secrets);
    return event;
  });
  const hidden: Written[] = [];
  const statements = plan.statements.map((each, index) => {
    const statement = writeStatement(each, { index, eventIds, statementIds, cast }, draft);
    // Where there are no sources, it is clear who noted a silence.
    const isDoubted = each.doubt !== undefined && plan.fate !== 'no sources';
    const isGone = isWithdrawn(each.standing) && statement['status'] === 'withdrawn';
    if (isDoubted || isGone) hidden.push(statement);
    keepSecret(statement, isDoubted || isGone, ['id', 'note'], secrets);
    return statement;
  });
  const findings = plan.findings.map(({ standing, topic, by }) => {
    const about = {
      topics: topics.slice(topic, topic + 1).map(({ id }) => id),
      statements: [statementIds[by % statementIds.length]],
    };
    const finding = FINDINGS[standing](writeFinding(about, draft), draft);
    if (isHiddenFinding(standing)) hidden.push(finding);
    keepSecret(finding, isHiddenFinding(standing), ['id', 'note'], secrets);
    return finding;
  });
  const names = [
    { id: id(), thing: text(), house: text(), uses: [{ by: people[0]!.id, text: text(), sources: [source.id] }] },
  ];
  const corrections = [{ date: '2023-03-03', kind: 'correction', by: 'publisher', note: text(), was: text() }];
  const document = {
    ...{ explainer: 1, id: id(), title: text(), summary: text(), lang: language.lang, lead: eventIds[0] },
    ...{ sides, topics, people: [...people, ...draft.people], sources: [source, ...draft.sources] },
    ...{ events, statements, findings, names, corrections, eras: [{ name: text(), date: '2023-02' }] },
    ...{ 'x-desk': { [word()]: word() }, [word()]: word() },
  };
  keepSecret(document, false, [], secrets);
  // Where the statements are gone, nothing refers to anybody.
  if (plan.fate !== 'statements that are no list') keepSecretWhoIsHidden(document, hidden, secrets);
  // As a file has it.
  return { document: JSON.parse(JSON.stringify(STORY_FATES[plan.fate](document, draft))) as Written, secrets };
}

function writeOrdinaryPerson(draft: Draft, kind: string, side: string | undefined): Written & { readonly id: string } {
  const original = { lang: 'ko', text: draft.text() };
  const roles = [{ title: draft.text(), from: '2020', to: '2024' }];
  return writePerson(draft, { kind, side, nameOriginal: original, roles, shortName: draft.text() });
}

interface Place {
  readonly index: number;
  readonly eventIds: readonly string[];
  readonly statementIds: readonly string[];
  readonly cast: Cast;
}

function writeEvent(plan: EventPlan, { index, eventIds, statementIds, cast }: Place, draft: Draft): Written {
  const { text } = draft;
  const event: Written = {
    id: eventIds[index],
    date: day(plan.day),
    title: text(),
    summary: text(),
    people: [cast.people[0]!.id],
    place: { name: text() },
    sources: [{ source: cast.source.id, for: 'date' }],
    before: [eventIds[(index + 1) % eventIds.length], statementIds[plan.by % statementIds.length]],
    ...(plan.status === 'alleged' || plan.status === 'disputed'
      ? { statusBy: [statementIds[plan.by % statementIds.length]] }
      : {}),
    links: [{ to: eventIds[0], as: 'follows' }],
    corrections: [{ date: '2023-03-04', kind: 'clarification', by: 'publisher', note: text(), was: text() }],
    ...EVENT_STATUSES[plan.status](),
  };
  const flawed = plan.flaw === undefined ? event : EVENT_FLAWS[plan.flaw](event, draft, eventIds[index - 1]);
  return plan.doubt === undefined ? flawed : EVENT_DOUBTS[plan.doubt](flawed);
}

function writeStatement(plan: StatementPlan, { index, eventIds, statementIds, cast }: Place, draft: Draft): Written {
  const { text } = draft;
  const { people, source, topics, sides } = cast;
  const speakers = [...new Set(plan.speakers.map((number) => people[number % people.length]!.id))];
  const event = eventIds[plan.event % Math.max(1, eventIds.length)];
  const words = FORMS[plan.form](draft);
  const answered = plan.answers === null ? undefined : statementIds[plan.answers % statementIds.length];
  const statement: Written = {
    id: statementIds[index],
    ...words,
    speaker: speakers.length === 1 ? speakers[0] : speakers,
    role: plan.speakers.length > 1 ? undefined : text(),
    side: plan.topic === 0 ? sides[0]?.id : undefined,
    date: day(plan.day),
    to: [people.at(-1)!.id],
    setting: 'interview',
    venue: text(),
    at: event,
    about: event === undefined ? undefined : [event],
    before: [statementIds[(index + 1) % statementIds.length]],
    via: [{ person: people[0]!.id, cue: text() }, { source: source.id }],
    whyUnnamed: text(),
    spokenIn: plan.isSpokenIn ? 'ko' : undefined,
    topics: [topics[plan.topic], topics[plan.topic - 1]].flatMap((topic) => topic?.id ?? []),
    answers: answered === undefined ? undefined : [{ to: answered, as: 'disputes', sources: [source.id] }],
    sources: [PROOFS[plan.proof](source.id, withoutMarks(words.text), draft)],
    ...STANDINGS[plan.standing](draft),
  };
  const flawed = plan.flaw === undefined ? statement : FLAWS[plan.flaw](statement, draft, statementIds[index - 1]);
  return plan.doubt === undefined ? flawed : DOUBTS[plan.doubt](flawed, draft);
}

const withoutMarks = (text: string): string => text.replace(/[“”„«»「」"*[\]()]/g, '');

const OWN_FIELDS = /^(x-|phone$|notes$|zq)/;
/** The target of a reference may be seen elsewhere. */
const REFERENCES = new Set([
  'speaker',
  'to',
  'at',
  'about',
  'before',
  'via',
  'topics',
  'answers',
  'side',
  'people',
  'links',
  'statusBy',
  'lane',
]);

/** Notes people and sources to which hidden statements and findings refer, and nothing else does: nobody may see them, and editors no more than their ids. */
function keepSecretWhoIsHidden(document: Written, hidden: readonly Written[], secrets: Secrets): void {
  const { people, sources, events, statements, findings, names } = document as Readonly<
    Record<string, readonly Written[]>
  >;
  const hiddenIds = canariesOf(hidden);
  const shown = [...events!, ...names!, ...[...statements!, ...findings!].filter((entry) => !hidden.includes(entry))];
  for (const entry of [...people!, ...sources!]) {
    const { id: writtenId, onBehalfOf: _, side: __, ...own } = entry;
    const id = String(writtenId);
    const others = [...shown, ...people!.filter((person) => person !== entry)];
    if (hiddenIds.has(id) && !canariesOf(others).has(id)) {
      secrets.names.add(id);
      for (const canary of canariesOf(own)) secrets.values.add(canary);
    }
  }
}

/** Notes what nobody may see of an item: its own texts if it is withheld, fields of the desk in any case. */
function keepSecret(item: Written, isWithheld: boolean, open: readonly string[], secrets: Secrets): void {
  for (const [name, value] of Object.entries(item)) {
    const isOwn = OWN_FIELDS.test(name);
    const isHidden =
      isWithheld && !open.includes(name) && !REFERENCES.has(name) && name !== 'sources' && name !== 'silence';
    if (isOwn || isHidden) for (const canary of canariesOf(value)) secrets.values.add(canary);
    if (isOwn) for (const canary of canariesOf(name)) secrets.names.add(canary);
  }
}
