import { messageParts, formatList } from '../elements/parts/text/message-parts.js';
import { playedAddress, recordingsOf } from '../elements/parts/media/recordings.js';
import {
  formatSpeakers,
  formatStatementName,
  noDateIn,
} from '../elements/parts/statement-card/statement-card-context.js';
import { termsOf } from '../elements/parts/statement-card/speaker-names.js';
import {
  languageOf,
  rolesOf,
  sideBesideNames,
  standingOf,
} from '../elements/parts/statement-card/statement-card-head.js';
import { answersOf } from '../elements/parts/statement-card/statement-relations.js';
import '../i18n/en/details.js';
import '../i18n/en/written.js';
import { comma } from '../i18n/list-comma.js';
import { layoutPositions, type PositionRow } from '../layout/statements/positions-layout.js';
import { dateSaid } from '../model/date-said.js';
import type { Person, Silence, Statement } from '../model/explainer.js';
import { isAuthorsId } from '../model/read/slug.js';
import { shownWordsOf } from '../model/shown-words.js';
import { asOneMoment } from '../time/fuzzy-date.js';
import { writeCitation, writeCitations } from './citations.js';
import { writeCorrection } from './head.js';
import { element, type Content, type Markup, type Attributes } from './markup.js';
import {
  documentTextAttributes,
  eventLink,
  lineOf,
  link,
  nameIn,
  prose,
  sourceNameIn,
  joinContent,
  runs,
  timeIn,
  type HtmlContext,
} from './html-context.js';

/** Writes all statements by topic, what was noted as not said included. A withdrawn statement shows only its note. */
export function writeStatements(context: HtmlContext): Content {
  const { explainer, tags, say, level, rootAttributes } = context;
  const { statements, withheld, topics, sides, statementsSummary: summary } = explainer;
  if (statements.length + withheld.length === 0) return undefined;
  const { rows } = layoutPositions({ statements, withheld, topics, sides });
  return tags.section(
    rootAttributes,
    tags.heading(level + 1, {}, say('whoSaidWhat')),
    summary && tags.paragraph(rootAttributes, prose(summary, context)),
    rows.map((each) => writeTopic(each, context)),
  );
}

/** Writes the notes of what was withdrawn from a topic, and the statements of each side on it. A statement under another topic is not repeated. */
function writeTopic(
  { topic, cells, others, withdrawn, silent, withheldCount }: PositionRow,
  context: HtmlContext,
): Content {
  const { tags, say, level, idOf } = context;
  const all = [...cells, others].flatMap((cell) => cell.statements);
  const none = silent.map(({ side }) =>
    messageParts<Content>(context.say, 'colon', {
      label: side && nameIn(side.name, context),
      value: say('noneIncluded'),
    }),
  );
  const elsewhere = [...cells, others].flatMap((cell) =>
    cell.elsewhere.map(({ statement, under }) => {
      const names = formatList(
        statement.speakers.map(({ name }) => name),
        say,
      );
      const speaker = isAuthorsId(statement.id) ? link(`#${idOf('statement', statement.id)}`, names) : names;
      return tags.entry(messageParts(context.say, 'seeUnder', { speaker, topic: nameIn(under.name, context) }));
    }),
  );
  return [
    // A document without topics has no other topic either.
    (topic || context.explainer.topics.length > 0) &&
      tags.heading(level + 2, {}, topic ? nameIn(topic.name, context) : say('otherTopic')),
    topic?.summary && tags.paragraph({}, prose(topic.summary, context)),
    withheldCount > 0 && tags.paragraph({}, say('withheld', { count: withheldCount })),
    all.length + withdrawn.length > 0 &&
      tags.list('ul', {}, [
        ...withdrawn.map((statement) => writeWithdrawn(statement, context)),
        ...all.map((statement) => writeStatement(statement, context)),
      ]),
    elsewhere.length > 0 && tags.list('ul', {}, elsewhere),
    topic && none.length > 0 && tags.paragraph({}, joinContent(none, say('dot'))),
  ];
}

/** Writes a statement: side and speakers, status, form and words, place and date, sources. */
function writeStatement(statement: Statement, context: HtmlContext): Markup {
  const { tags } = context;
  return tags.item(
    addressOf(statement, context),
    tags.line(writeSpeakers(statement, context)),
    writeStatementBody(statement, context, statementFacts(statement, context)),
    writeCitations(statement.sources, context, statement),
  );
}

/** Writes all that readers have of a statement beside its speakers and its sources. */
export function writeStatementBody(statement: Statement, context: HtmlContext, facts: readonly Content[]): Content {
  const { tags } = context;
  const { corrections, verification, silence } = statement;
  const isKnown = verification !== undefined && verification !== 'unverified';
  return [
    lineOf(statementStatus(statement, context), context),
    silence ? writeSilence(statement, context) : writeWords(statement, context),
    writeOriginal(statement, context),
    lineOf([!silence && settingOf(statement, context), ...facts], context),
    lineOf(linksOf(statement, context), context),
    corrections.map((correction) => tags.line(writeCorrection(correction, context))),
    isKnown && tags.line(context.say(`verified-${verification}`)),
    recordingsOf(statement).map((each) => tags.line(link(playedAddress(each), context.say('hearIt')))),
  ];
}

/** A statement without an author's id gets no address. */
export function addressOf({ id }: Statement, { idOf }: HtmlContext): Attributes {
  return isAuthorsId(id) ? { id: idOf('statement', id) } : {};
}

function writeWithdrawn(statement: Statement, context: HtmlContext): Markup {
  return context.tags.item(addressOf(statement, context), writeNotice(statement, context));
}

/** Writes that a statement is withdrawn, and why. */
export function writeNotice({ note }: Statement, context: HtmlContext): Markup {
  const { tags, say } = context;
  const label = element(tags.strong, {}, say('withdrawnStatement'));
  return tags.line(note ? messageParts(say, 'colon', { label, value: prose(note, context) }) : label);
}

/** Writes the speakers: "United States · Antony Blinken, US Secretary of State". */
export function writeSpeakers(statement: Statement, context: HtmlContext): Content {
  const { tags, say } = context;
  const named = sideBesideNames(statement);
  const side = named && nameIn(named.name, context);
  const names = statement.speakers.map((speaker) => writeSpeaker(speaker, statement, context));
  const terms = termsOf(statement, context);
  return joinContent(
    [side && element(tags.strong, {}, side), joinContent([joinContent(names, say('dot')), ...terms], comma(say))],
    say('dot'),
  );
}

export function writeSpeaker(speaker: Person, statement: Statement, context: HtmlContext): Content {
  const { tags } = context;
  const { name, nameOriginal } = speaker;
  const original = nameOriginal && nameIn(nameOriginal.text, context, nameOriginal.lang);
  const bold = element(tags.strong, {}, nameIn(name, context));
  const roles = rolesOf(speaker, statement).map((role) => nameIn(role, context));
  const named = joinContent([bold, original && messageParts(context.say, 'inBrackets', { text: original })], ' ');
  return joinContent([named, ...roles, ...standingOf(speaker, context)], comma(context.say));
}

/** Writes the status, the verification and the language of a statement. */
export function statementStatus(statement: Statement, context: HtmlContext): readonly Content[] {
  const { say } = context;
  const { status, note, verification } = statement;
  const label = status !== 'live' && say(status === 'disputed' ? 'disputedStatement' : 'corrected');
  return [
    label && note ? messageParts(context.say, 'colon', { label, value: prose(note, context) }) : label,
    verification === 'unverified' && say('verified-unverified'),
    ...languageOf(statement, context),
  ];
}

/** Writes the words: "Paraphrase: …". Only a text that is a single quotation becomes a block quotation. */
function writeWords(statement: Statement, context: HtmlContext): Content {
  const { tags, say } = context;
  const words = shownWordsOf(statement);
  const [first, ...others] = words.runs;
  if (first?.kind === 'verbatim' && others.length === 0) {
    const before = messageParts(context.say, 'colon', { label: say(words.form), value: '' });
    return tags.quotation(documentTextAttributes(context), before, words.plain);
  }
  const value = element('span', documentTextAttributes(context), runs(words.runs, context));
  return tags.paragraph({}, messageParts(context.say, 'colon', { label: say(words.form), value }));
}

/** Writes a silence. It begins with "Not said", so that nobody takes its text for a statement. */
function writeSilence({ text }: Statement, context: HtmlContext): Content {
  const label = element(context.tags.strong, {}, context.say('notSaid'));
  return context.tags.paragraph({}, messageParts(context.say, 'colon', { label, value: prose(text, context) }));
}

function writeOriginal({ original }: Statement, context: HtmlContext): Content {
  if (!original) return undefined;
  const value = element('span', { lang: original.lang, dir: 'auto' }, original.text);
  return context.tags.line(messageParts(context.say, 'colon', { label: context.say('original'), value }));
}

/** Writes the path to us and the dates; for a silence who noted it (`noter`, if not in plain words), in what, and as of when. */
export function statementFacts(statement: Statement, context: HtmlContext, noter?: Content): readonly Content[] {
  return [...wayFacts(statement, context, noter), ...dateFacts(statement, context)];
}

/** Writes when a statement was made, and when it was published, if later. */
export function dateFacts(statement: Statement, context: HtmlContext): readonly Content[] {
  const { say } = context;
  const { silence, published } = statement;
  const date = dateSaid(statement, context.explainer);
  const isLater = published && published.text !== date?.text;
  return [
    date ? timeIn(asOneMoment(date), context) : !silence && noDateIn(statement, say),
    isLater && messageParts(context.say, 'publishedOn', { date: timeIn(published, context) }),
  ];
}

/** Writes the path to us and the order; for a silence who noted it. */
export function wayFacts(statement: Statement, context: HtmlContext, noter?: Content): readonly Content[] {
  const { silence, before, after } = statement;
  return [
    ...(silence ? silenceFacts(silence, context, noter) : [pathOf(statement, context)]),
    ...titlesOf(before, context).map((title) => messageParts(context.say, 'beforeItem', { title })),
    ...titlesOf(after, context).map((title) => messageParts(context.say, 'afterItem', { title })),
  ];
}

/** Writes the occasion: "to Wang Yi, in an interview: NBC’s Meet the Press". */
function settingOf({ to, setting, venue, at }: Statement, context: HtmlContext): Content {
  const { explainer, say } = context;
  const names = to.map(({ name }) => nameIn(name, context));
  const where = setting && say(`setting-${setting}`);
  const name = venue && nameIn(venue, context);
  const event = explainer.eventById.get(at ?? '');
  const place =
    where && name
      ? messageParts(context.say, 'colon', { label: where, value: name })
      : where || name || (event && messageParts<Content>(context.say, 'atItem', { title: eventLink(event, context) }));
  return joinContent(
    [names.length > 0 && messageParts(context.say, 'toWhom', { names: joinContent(names, comma(say)) }), place],
    comma(say),
  );
}

/** Writes the path, nearest the speaker first: "known through Xinhua (reported)". */
function pathOf({ via }: Statement, context: HtmlContext): Content {
  if (via.length === 0) return undefined;
  const steps = via.map(({ person, source, cue }) => {
    const name = person ? nameIn(person.name, context) : source ? sourceNameIn(source, context) : '';
    return cue ? messageParts(context.say, 'pathStep', { name, cue: nameIn(cue, context) }) : name;
  });
  return messageParts(context.say, 'knownThrough', { path: joinContent(steps, comma(context.say)) });
}

function silenceFacts(
  { notedBy, scope, asked, asOf }: Silence,
  context: HtmlContext,
  noter?: Content,
): readonly Content[] {
  const { say } = context;
  const by = 'person' in notedBy ? nameIn(notedBy.person.name, context) : sourceNameIn(notedBy.source, context);
  const name = noter ?? by;
  return [
    joinContent([nameIn(scope, context), messageParts<Content>(context.say, 'notedBy', { name })], comma(say)),
    asked && say(`asked-${asked}`),
    asOf && messageParts(context.say, 'asOf', { date: timeIn(asOf, context) }),
  ];
}

function titlesOf(ids: readonly string[], context: HtmlContext): readonly Markup[] {
  const { eventById, statementById } = context.explainer;
  return ids.flatMap((id) => {
    const statement = statementById.get(id);
    const isNamed = statement && statement.status !== 'withdrawn';
    const title = eventById.get(id)?.title ?? (isNamed ? formatStatementName(statement, context) : undefined);
    return title === undefined ? [] : [nameIn(title, context)];
  });
}

/** Writes the events that it is about, the answers according to sources, contrasting statements, and further topics. */
function linksOf(statement: Statement, context: HtmlContext): readonly Content[] {
  const { say, explainer } = context;
  const subjects = statement.about
    .flatMap((id) => explainer.eventById.get(id) ?? [])
    .map((event) => messageParts<Content>(say, 'aboutItem', { title: eventLink(event, context) }));
  const answers = answersOf(statement, context).map(({ key, other, sources }) => {
    const proofs = sources.map((citation) =>
      messageParts(context.say, 'inBrackets', { text: writeCitation([citation], context) }),
    );
    return joinContent([say(key, { name: formatSpeakers(other, say) }), ...proofs], ' ');
  });
  const [, ...otherTopics] = statement.topics;
  return [...subjects, ...answers, ...otherTopics.map(({ name }) => say('alsoUnder', { topic: name }))];
}
