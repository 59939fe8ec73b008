import { describeFinding, findingAbout } from '../describe/finding.js';
import { isOneQuotation } from '../describe/form.js';
import { fillIn, formatPart, joinParts, namePart, partsOf, type Part } from '../describe/parts.js';
import { playedAddress, recordingsOf } from '../describe/recordings.js';
import { describeStatement, describeWho, type StatementFact, type StatementFactKind } from '../describe/statement.js';
import { describeWithdrawal } from '../describe/withdrawal.js';
import '../i18n/en/details.js';
import '../i18n/en/findings.js';
import { formatList, messageParts } from '../i18n/message-parts.js';
import { layoutPositions, type PositionRow } from '../layout/statements/positions-layout.js';
import type { Finding, Statement } from '../model/explainer.js';
import { isAuthorsId } from '../model/slug.js';
import { writeCitations } from './citations.js';
import { documentTextAttributes, lineOf, link, nameIn, prose, writePart, type HtmlContext } from './html-context.js';
import type { Attributes, Content, Markup } from './markup.js';

/** Writes all statements by topic, what was noted as not said included. A withdrawn statement shows only its note. */
export function writeStatements(context: HtmlContext): Content {
  const { explainer, tags, say, level, rootAttributes } = context;
  const { statements, withheld, findings, topics, sides, statementsSummary: summary } = explainer;
  if (statements.length + withheld.length + findings.length === 0) return undefined;
  const { rows } = layoutPositions({ statements, withheld, findings, topics, sides });
  return tags.section(
    rootAttributes,
    tags.heading(level + 1, {}, say('whoSaidWhat')),
    summary && tags.paragraph(rootAttributes, prose(summary, context)),
    rows.map((each) => writeTopic(each, context)),
  );
}

/** Writes what is established about a topic, the notes of what was withdrawn from it, and the statements of each side on it. A statement under another topic is not repeated. */
function writeTopic(
  { topic, cells, others, findings, withdrawn, silent, withheldCount }: PositionRow,
  context: HtmlContext,
): Content {
  const { tags, say, level, lang, idOf } = context;
  const all = [...cells, others].flatMap((cell) => cell.statements);
  const none = silent.map(({ side }) => fillIn(say, 'nothingFrom', { side: side ? namePart(side.name, lang) : '' }));
  const elsewhere = [...cells, others].flatMap((cell) =>
    cell.elsewhere.map(({ statement, under }) => {
      const names = formatList(
        statement.speakers.map(({ name }) => name),
        say,
      );
      const speaker = isAuthorsId(statement.id) ? link(`#${idOf('statement', statement.id)}`, names) : names;
      return tags.entry(messageParts<Content>(say, 'seeUnder', { speaker, topic: nameIn(under.name, context) }));
    }),
  );
  return [
    // A document without topics has no other topic either.
    (topic || context.explainer.topics.length > 0) &&
      tags.heading(level + 2, {}, topic ? nameIn(topic.name, context) : say('otherTopic')),
    topic?.summary && tags.paragraph({}, prose(topic.summary, context)),
    findings.map((finding) => writeEstablished(finding, context)),
    withheldCount > 0 && tags.paragraph({}, say('withheld', { count: withheldCount })),
    all.length + withdrawn.length > 0 &&
      tags.list('ul', {}, [
        ...withdrawn.map((statement) => writeWithdrawn(statement, context)),
        ...all.map((statement) => writeStatement(statement, context)),
      ]),
    elsewhere.length > 0 && tags.list('ul', {}, elsewhere),
    topic && none.length > 0 && tags.paragraph({}, writePart(joinParts(none, say('dot')), context)),
  ];
}

/** Writes what is established: the words, who established it, corrections, and sources. */
export function writeEstablished(finding: Finding, context: HtmlContext): Content {
  const { tags, idOf } = context;
  const facts = describeFinding(finding, context);
  const told = partsOf(facts, 'withdrawal', 'words').map((part) => writePart(part, context));
  return [
    tags.paragraph(isAuthorsId(finding.id) ? { id: idOf('finding', finding.id) } : {}, told),
    partsOf(facts, 'by', 'correction').map((part) => tags.paragraph({}, writePart(part, context))),
    finding.sources.length > 0 && writeCitations(partsOf(facts, 'source'), true, context),
  ];
}

/** Writes a statement: side and speakers, form and status, words, place and date, sources. */
function writeStatement(statement: Statement, context: HtmlContext): Markup {
  const { tags, idOf, say, explainer } = context;
  const facts = describeStatement(statement, context);
  const finding = findingAbout(statement.id, explainer);
  return tags.item(
    addressOf(statement, context),
    tags.line(writePart(describeWho(facts, context.say), context)),
    writeStatementBody(statement, facts, ['place', 'silence', 'path', 'order', 'date'], context),
    writeCitations(partsOf(facts, 'source'), statement.sources.length > 0, context),
    finding && tags.line(link(`#${idOf('finding', finding.id)}`, say('seeEstablished'))),
  );
}

/**
 * Writes all that readers have of a statement beside its speakers and its sources.
 *
 * @param kinds Kinds of facts in the line after the words.
 */
export function writeStatementBody(
  statement: Statement,
  facts: readonly StatementFact[],
  kinds: readonly StatementFactKind[],
  context: HtmlContext,
): Content {
  const { tags } = context;
  const linesOf = (...told: readonly StatementFactKind[]) =>
    partsOf(facts, ...told).map((part) => tags.line(writePart(part, context)));
  return [
    lineOf(partsOf(facts, 'language', 'status', 'doubt'), context),
    writeWords(statement, facts, context),
    linesOf('original'),
    lineOf(partsOf(facts, ...kinds), context),
    lineOf(partsOf(facts, 'about', 'answer', 'topic'), context),
    linesOf('correction', 'verification'),
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
export function writeNotice(statement: Statement, context: HtmlContext): Markup {
  return context.tags.line(writePart(describeWithdrawal(statement, context), context));
}

/**
 * Writes the words after their form: "Paraphrase: …", "Not said: …". Only a text that is a single quotation becomes a block quotation.
 */
function writeWords(statement: Statement, facts: readonly StatementFact[], context: HtmlContext): Content {
  const { tags, say } = context;
  const [form = '', words = ''] = partsOf(facts, 'form', 'words');
  if (isOneQuotation(statement)) {
    const before = writePart(fillIn(say, 'colon', { label: form, value: '' }), context);
    return tags.quotation(documentTextAttributes(context), before, formatPart(words));
  }
  const label: Part = statement.silence ? { kind: 'strong', words: form } : form;
  return tags.paragraph({}, writePart(fillIn(say, 'colon', { label, value: words }), context));
}
