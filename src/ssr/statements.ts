import { formatList } from '../elements/shared/say-parts.js';
import { nameSource } from '../elements/shared/citation.js';
import { formatSpeakers, formatStatementName } from '../elements/shared/statement-card-context.js';
import { languageOf, rolesOf, standingOf, termsOf } from '../elements/shared/statement-card-head.js';
import { answersOf } from '../elements/shared/statement-card-links.js';
import { comma } from '../i18n/comma.js';
import { layoutPositions, type PositionRow } from '../layout/positions-layout.js';
import type { Person, Silence, Statement } from '../model/explainer.js';
import { isAuthorsId } from '../model/slug.js';
import { wordsOf } from '../model/statement-words.js';
import { asOneMoment } from '../time/fuzzy-date.js';
import { writeCitation, writeCitations } from './citations.js';
import { writeCorrection } from './head.js';
import { type Attributes, element, type Content, type Markup } from './markup.js';
import { inTheirLanguage, lineOf, link, nameIn, prose, row, runs, sayWith, timeIn, type Pen } from './pen.js';

/** Who said what, topic by topic, and what was noted as not said; what is withdrawn shows its note only. */
export function writeStatements(pen: Pen): Content {
  const { explainer, form, say, level, whole } = pen;
  const { statements, withheld, topics, sides } = explainer;
  if (statements.length + withheld.length === 0) return undefined;
  const { rows, withdrawn } = layoutPositions({ statements, withheld, topics, sides });
  return form.section(
    whole,
    form.heading(level + 1, {}, say('whoSaidWhat')),
    rows.map((each) => writeTopic(each, pen)),
    withdrawn.length > 0 &&
      form.list(
        'ul',
        {},
        withdrawn.map((statement) => writeWithdrawn(statement, pen)),
      ),
  );
}

/** What each side says on a topic, once: what stands under another topic is not repeated. */
function writeTopic({ topic, cells, others, withheldCount }: PositionRow, pen: Pen): Content {
  const { form, say, level, idOf } = pen;
  const all = [...cells, others].flatMap(({ entries }) => entries.map(({ statement }) => statement));
  const silent = cells.filter(({ entries, elsewhere }) => entries.length + elsewhere.length === 0);
  const none = silent.map(({ side }) =>
    sayWith(pen, 'colon', { label: side && nameIn(side.name, pen), value: say('noneIncluded') }),
  );
  const elsewhere = [...cells, others].flatMap((cell) =>
    cell.elsewhere.map(({ statement, under }) => {
      const names = formatList(
        statement.speakers.map(({ name }) => name),
        say,
      );
      const speaker = isAuthorsId(statement.id) ? link(`#${idOf('statement', statement.id)}`, names) : names;
      return form.entry(sayWith(pen, 'seeUnder', { speaker, topic: nameIn(under.name, pen) }));
    }),
  );
  return [
    form.heading(level + 2, {}, topic ? nameIn(topic.name, pen) : say('otherTopic')),
    topic?.summary && form.paragraph({}, prose(topic.summary, pen)),
    withheldCount > 0 && form.paragraph({}, say('withheld', { count: withheldCount })),
    all.length > 0 &&
      form.list(
        'ul',
        {},
        all.map((statement) => writeStatement(statement, pen)),
      ),
    elsewhere.length > 0 && form.list('ul', {}, elsewhere),
    topic && none.length > 0 && form.paragraph({}, row(none, say('dot'))),
  ];
}

/** Side and speakers, whether it stands, form in words and the words, where and when, source. */
function writeStatement(statement: Statement, pen: Pen): Markup {
  const { form } = pen;
  const { corrections, sources, verification, silence } = statement;
  const isKnown = verification !== undefined && verification !== 'unverified';
  return form.item(
    addressOf(statement, pen),
    form.line(writeSpeakers(statement, pen)),
    lineOf(standing(statement, pen), pen),
    silence ? writeSilence(statement, pen) : writeWords(statement, pen),
    writeOriginal(statement, pen),
    lineOf(factsOf(statement, pen), pen),
    lineOf(linksOf(statement, pen), pen),
    corrections.map((correction) => form.line(writeCorrection(correction, pen))),
    isKnown && form.line(pen.say(`verified-${verification}`)),
    writeCitations(sources, pen),
  );
}

/** Without an id of the author's a statement has no address. */
function addressOf({ id }: Statement, { idOf }: Pen): Attributes {
  return isAuthorsId(id) ? { id: idOf('statement', id) } : {};
}

function writeWithdrawn(statement: Statement, pen: Pen): Markup {
  const { form, say } = pen;
  const { note } = statement;
  const label = element(form.strong, {}, say('withdrawnStatement'));
  return form.item(
    addressOf(statement, pen),
    form.line(note ? sayWith(pen, 'colon', { label, value: prose(note, pen) }) : label),
  );
}

/** "United States · Antony Blinken, US Secretary of State". */
function writeSpeakers(statement: Statement, pen: Pen): Content {
  const { form, say } = pen;
  const side = statement.side && nameIn(statement.side.name, pen);
  const names = statement.speakers.map((speaker) => writeSpeaker(speaker, statement, pen));
  const terms = termsOf(statement, pen);
  return row([side && element(form.strong, {}, side), row([row(names, say('dot')), ...terms], comma(say))], say('dot'));
}

function writeSpeaker(speaker: Person, statement: Statement, pen: Pen): Content {
  const { form } = pen;
  const { name, nameOriginal } = speaker;
  const original = nameOriginal && nameIn(nameOriginal.text, pen, nameOriginal.lang);
  const bold = element(form.strong, {}, nameIn(name, pen));
  const roles = rolesOf(speaker, statement).map((role) => nameIn(role, pen));
  const named = row([bold, original && sayWith(pen, 'inBrackets', { text: original })], ' ');
  return row([named, ...roles, ...standingOf(speaker, pen)], comma(pen.say));
}

/** Whether it still stands and is verified, and in which language it was said. */
function standing(statement: Statement, pen: Pen): readonly Content[] {
  const { say } = pen;
  const { status, note, verification } = statement;
  const label = status !== 'live' && say(status === 'disputed' ? 'disputedStatement' : 'corrected');
  return [
    label && note ? sayWith(pen, 'colon', { label, value: prose(note, pen) }) : label,
    verification === 'unverified' && say('verified-unverified'),
    ...languageOf(statement, pen),
  ];
}

/** "Paraphrase: …". Only what is one quotation from mark to mark is set as one. */
function writeWords(statement: Statement, pen: Pen): Content {
  const { form, say } = pen;
  const words = wordsOf(statement);
  const [first, ...others] = words.runs;
  if (first?.kind === 'verbatim' && others.length === 0) {
    const before = sayWith(pen, 'colon', { label: say(words.form), value: '' });
    return form.quotation(inTheirLanguage(pen), before, first.open + first.text + first.close, first.text);
  }
  const value = element('span', inTheirLanguage(pen), runs(words.runs, pen));
  return form.paragraph({}, sayWith(pen, 'colon', { label: say(words.form), value }));
}

/** The missing thing is named after the words "Not said", so that nobody takes it for something said. */
function writeSilence({ text }: Statement, pen: Pen): Content {
  const label = element(pen.form.strong, {}, pen.say('notSaid'));
  return pen.form.paragraph({}, sayWith(pen, 'colon', { label, value: prose(text, pen) }));
}

function writeOriginal({ original }: Statement, pen: Pen): Content {
  if (!original) return undefined;
  const value = element('span', { lang: original.lang, dir: 'auto' }, original.text);
  return pen.form.line(sayWith(pen, 'colon', { label: pen.say('original'), value }));
}

/** To whom and where, by which path it reached us, when; for a silence who noted it, in what, as of when. */
function factsOf(statement: Statement, pen: Pen): readonly Content[] {
  const { say } = pen;
  const { silence, before, after, date, published } = statement;
  const isLater = published && published.text !== date?.text;
  return [
    ...(silence ? silenceFacts(silence, pen) : [placeOf(statement, pen), pathOf(statement, pen)]),
    ...titlesOf(before, pen).map((title) => sayWith(pen, 'beforeItem', { title })),
    ...titlesOf(after, pen).map((title) => sayWith(pen, 'afterItem', { title })),
    date ? timeIn(asOneMoment(date), pen) : !silence && say('dateUnstated'),
    isLater && sayWith(pen, 'publishedOn', { date: timeIn(published, pen) }),
  ];
}

/** "to Wang Yi, in an interview: NBC’s Meet the Press". */
function placeOf({ to, setting, venue, at }: Statement, pen: Pen): Content {
  const { explainer, say } = pen;
  const names = to.map(({ name }) => nameIn(name, pen));
  const where = setting && say(`setting-${setting}`);
  const name = venue && nameIn(venue, pen);
  const event = explainer.eventById.get(at ?? '');
  const place =
    where && name
      ? sayWith(pen, 'colon', { label: where, value: name })
      : where || name || (event && sayWith(pen, 'atItem', { title: nameIn(event.title, pen) }));
  return row([names.length > 0 && sayWith(pen, 'toWhom', { names: row(names, comma(say)) }), place], comma(say));
}

/** "known through Xinhua (reported)", nearest the speaker first. */
function pathOf({ via }: Statement, pen: Pen): Content {
  if (via.length === 0) return undefined;
  const steps = via.map(({ person, source, cue }) => {
    const name = nameIn(person?.name ?? (source ? nameSource(source, pen.say) : ''), pen);
    return cue ? sayWith(pen, 'pathStep', { name, cue: nameIn(cue, pen) }) : name;
  });
  return sayWith(pen, 'knownThrough', { path: row(steps, comma(pen.say)) });
}

function silenceFacts({ notedBy, scope, asked, asOf }: Silence, pen: Pen): readonly Content[] {
  const { say } = pen;
  const noter = 'person' in notedBy ? notedBy.person.name : nameSource(notedBy.source, say);
  return [
    row([sayWith(pen, 'notedBy', { name: nameIn(noter, pen) }), nameIn(scope, pen)], comma(say)),
    asked && say(`asked-${asked}`),
    asOf && sayWith(pen, 'asOf', { date: timeIn(asOf, pen) }),
  ];
}

function titlesOf(ids: readonly string[], pen: Pen): readonly Markup[] {
  const { eventById, statementById } = pen.explainer;
  return ids.flatMap((id) => {
    const statement = statementById.get(id);
    const isNamed = statement && statement.status !== 'withdrawn';
    const title = eventById.get(id)?.title ?? (isNamed ? formatStatementName(statement, pen) : undefined);
    return title === undefined ? [] : [nameIn(title, pen)];
  });
}

/** What it answers and what answers it, where a source says so; what is only set beside it; its other topics. */
function linksOf(statement: Statement, pen: Pen): readonly Content[] {
  const { say } = pen;
  const answers = answersOf(statement, pen).map(({ key, other, sources }) => {
    const proofs = sources.map((citation) => sayWith(pen, 'inBrackets', { text: writeCitation([citation], pen) }));
    return row([say(key, { name: formatSpeakers(other, say) }), ...proofs], ' ');
  });
  const [, ...otherTopics] = statement.topics;
  return [...answers, ...otherTopics.map(({ name }) => say('alsoUnder', { topic: name }))];
}
