import { addDefined, compact } from './compact.js';
import { readList, readReference, readReferences, type Context, type ItemContext } from './context.js';
import { lookUp } from './directory.js';
import type { Named, Person, Silence, Source, Statement, Terms } from './explainer.js';
import type { Identified } from './ids.js';
import { readItem } from './read-item.js';
import { readCitations } from './read-sources.js';
import type { StatementInput } from './schema.js';

/** Who said it, or who noted that it wasn't said: without this a statement is not published. */
export interface Attribution {
  readonly speakers: readonly Person[];
  readonly silence?: Silence;
}

/** The attribution, or the name of the field that leaves it in doubt. */
export function readAttribution(entry: Identified<StatementInput>, context: Context): Attribution | { doubt: string } {
  const { fields } = entry;
  const named = [fields.speaker].flat();
  const speakers = readReferences([context.people], fields.speaker, 'speaker', entry, context.report);
  const [doubt] = entry.doubtful;
  if (doubt !== undefined) return { doubt };
  if (named.length === 0 || speakers.length < new Set(named).size) return { doubt: 'speaker' };
  if (!fields.silence) return { speakers };
  const silence = readSilence(fields.silence, entry, context);
  return silence ? { speakers, silence } : { doubt: 'silence' };
}

/**
 * A statement whose attribution is complete, with what it refers to. Of one that is withdrawn only id, status and note have been
 * read, and nothing is put into anybody's mouth.
 */
export function readStatement(
  entry: Identified<StatementInput>,
  { speakers, silence }: Attribution,
  context: ItemContext,
): Statement {
  const { pointer, fields } = entry;
  const { report, readDate, lang } = context;
  return addDefined(readItem(entry, context), {
    text: fields.text ?? '',
    lang,
    speakers,
    silence,
    side:
      fields.side === undefined
        ? sharedSide(speakers)
        : readReference([context.sides], fields.side, 'side', entry, report),
    role: fields.role,
    date: readDate(fields.date, `${pointer}/date`),
    published: readDate(fields.published, `${pointer}/published`),
    to: readReferences([context.people], fields.to, 'to', entry, report),
    setting: fields.setting,
    venue: fields.venue,
    at: readReference([context.eventIds], fields.at, 'at', entry, report),
    about: readReferences([context.eventIds], fields.about, 'about', entry, report),
    via: readVia(entry, context),
    terms: fields.terms ?? termsOf(speakers, context.peopleOfUnknownKind),
    whyUnnamed: fields.whyUnnamed,
    cue: fields.cue,
    answers: readAnswers(entry, context),
    spokenIn: fields.spokenIn,
    original: fields.original,
    translatedBy: fields.translatedBy,
    verification: fields.verification,
    status: fields.status ?? 'live',
    note: fields.note,
    isTranslated: isTranslated(entry, lang),
  });
}

/** The first topic of a statement that can be read, to say where one is missing. */
export function firstTopic({ fields }: Identified<StatementInput>, { topics }: Context): Named | undefined {
  const known = fields.topics?.find((id) => id !== undefined && topics.byId.has(id) && !topics.repeatedIds.has(id));
  return known === undefined ? undefined : topics.byId.get(known);
}

function readSilence(
  silence: NonNullable<Identified<StatementInput>['fields']['silence']>,
  entry: Identified<StatementInput>,
  context: Context,
): Silence | undefined {
  const at = { id: entry.id, pointer: `${entry.pointer}/silence` };
  const noters = [context.people, context.sources];
  const noter = readReference<Person | Source>(noters, silence.notedBy, 'notedBy', at, context.report);
  if (!noter) return undefined;
  const notedBy = 'title' in noter ? { source: noter } : { person: noter };
  return compact({ ...silence, notedBy, asOf: context.readDate(silence.asOf, `${at.pointer}/asOf`) });
}

function sharedSide(speakers: readonly Person[]): Named | undefined {
  const side = speakers[0]?.side;
  return speakers.every((speaker) => speaker.side === side) ? side : undefined;
}

function termsOf(speakers: readonly Person[], peopleOfUnknownKind: ReadonlySet<Person>): Terms {
  const areNamed = speakers.every((speaker) => speaker.kind !== 'unnamed' && !peopleOfUnknownKind.has(speaker));
  return areNamed && speakers.length > 0 ? 'on-record' : 'not-stated';
}

function readVia(entry: Identified<StatementInput>, context: Context): Statement['via'] {
  return readList(entry.fields.via, `${entry.pointer}/via`, (step, pointer) => {
    const at = { id: entry.id, pointer };
    const person = readReference([context.people], step.person, 'person', at, context.report);
    const source = readReference([context.sources], step.source, 'source', at, context.report);
    if (person || source) return compact({ person, source, cue: step.cue });
    if (step.person === undefined && step.source === undefined) context.report('via-empty', pointer);
    return undefined;
  });
}

/** The statements it answers. What no source says is only set side by side. */
function readAnswers(entry: Identified<StatementInput>, context: ItemContext): Statement['answers'] {
  return readList(entry.fields.answers, `${entry.pointer}/answers`, (answer, pointer) => {
    const to = lookUp([context.statementIds], answer.to, entry.id, 'answers', `${pointer}/to`, context.report);
    if (to === undefined) return undefined;
    const sources = readCitations(answer.sources, `${pointer}/sources`, entry.id, context);
    if (answer.as === 'contrasts' || sources.length > 0) return { to, as: answer.as, sources };
    context.report('answer-unsourced', `${pointer}/sources`, { as: answer.as });
    return { to, as: 'contrasts' as const, sources };
  });
}

/** An original is a translation's, unless it is known to be in the document's own language. */
function isTranslated({ fields }: Identified<StatementInput>, lang: string | undefined): boolean {
  const spokenIn = fields.original?.lang ?? fields.spokenIn;
  if (spokenIn === undefined || spokenIn === 'unknown') return false;
  return lang === undefined ? fields.original !== undefined : primaryLanguage(spokenIn) !== primaryLanguage(lang);
}

function primaryLanguage(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}
