import { describeLead, describeMissingSource, describePassage, groupByPlace, placeIn } from '../describe/citations.js';
import { citationsOf, describeEvent } from '../describe/event.js';
import { joinParts, namePart, partsOf, type Part } from '../describe/parts.js';
import { describeStatement, describeWho } from '../describe/statement.js';
import '../i18n/en/details.js';
import { comma } from '../i18n/list-comma.js';
import { dateSaid } from '../model/date-said.js';
import type { Dated } from '../model/date-source.js';
import type { Citation, Source, Statement, StoryEvent } from '../model/explainer.js';
import { citationHref } from '../model/text-fragment.js';
import { compareDates } from '../time/fuzzy-date.js';
import { writeSources } from './citations.js';
import { writeEventText, writeWhen } from './events.js';
import { writeCorrections, writeHead } from './head.js';
import { nameIn, writePart, type HtmlContext } from './html-context.js';
import { loadExplainer } from './load-explainer.js';
import { element, join, type Content, type Markup } from './markup.js';
import { writePage } from './page.js';
import { TABLE_STYLES } from './page-styles.js';
import { pageLanguage, makeHtmlContext } from './render-plain.js';
import { addressOf, writeNotice, writeStatementBody } from './statements.js';
import { pageTags } from './tag-set.js';

/** Heads of the columns, in the language of whoever makes the tables. */
export interface TableHeads {
  readonly number: string;
  readonly date: string;
  readonly event: string;
  readonly speaker: string;
  readonly words: string;
  readonly topics: string;
  readonly sources: string;
}

/**
 * Writes a story as a page with a table of its events and one of its statements, both in the order of time, to be printed or opened in a word
 * processor. Sources have numbers, and stand once, in a list at the end.
 *
 * @param data The parsed JSON, as for `renderPlain`.
 * @returns The HTML of a whole page without script.
 */
export function renderTable(data: unknown, heads: TableHeads): string {
  const explainer = loadExplainer(data);
  const { events, statements, sources, withheld } = explainer;
  const context = makeHtmlContext(explainer, pageTags, {}, { headingLevel: 1 });
  const { say, tags } = context;
  const numbers = new Map(sources.map((source, index) => [source, index + 1]));
  const dateOf = (statement: Statement) => dateSaid(statement, explainer);
  const said = statements.toSorted((one, other) => {
    const [a, b] = [dateOf(one), dateOf(other)];
    return a && b ? compareDates(a, b) : Number(!a) - Number(!b);
  });
  const content = join(
    writeHead(context),
    events.length > 0 && [
      tags.heading(2, {}, say('whatHappened')),
      writeRows(
        [heads.number, heads.date, heads.event, heads.sources],
        events.map((event) => eventCells(event, numbers, context)),
      ),
    ],
    statements.length > 0 && [
      tags.heading(2, {}, say('whoSaidWhat')),
      writeRows(
        [heads.number, heads.date, heads.speaker, heads.words, heads.topics, heads.sources],
        said.map((statement) => statementCells(statement, numbers, context)),
      ),
    ],
    withheld.length > 0 && tags.paragraph({}, say('withheld', { count: withheld.length })),
    writeSources(context),
    writeCorrections(context),
  );
  return writePage(content, explainer, { ...pageLanguage(explainer, {}), styles: TABLE_STYLES }).toString();
}

/** Writes rows with numbers, so that people can talk about each. */
function writeRows(heads: readonly string[], rows: readonly Row[]): Markup {
  const headCells = heads.map((head) => element('th', { scope: 'col' }, head));
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, headCells, '\n')),
    element(
      'tbody',
      {},
      '\n',
      rows.map((cells, index) => element('tr', {}, [index + 1, ...cells].map(writeCell), '\n')),
    ),
  );
}

/** Contents of a row's cells. */
type Row = readonly (Content | WideCell)[];

/** A cell across several columns. */
interface WideCell {
  readonly columns: number;
  readonly across: Content;
}

function writeCell(cell: Row[number]): Markup {
  return isWide(cell) ? element('td', { colspan: cell.columns }, cell.across) : element('td', {}, cell);
}

function isWide(cell: Row[number]): cell is WideCell {
  return typeof cell === 'object' && cell !== null && 'across' in cell;
}

function eventCells(event: StoryEvent, numbers: Numbers, context: HtmlContext): Row {
  const { id, title } = event;
  const name = element('strong', { id: context.idOf('event', id) }, nameIn(title, context));
  return [
    writeWhen(event, context),
    [name, writeEventText(describeEvent(event, context), context)],
    citeByNumber(citationsOf(event, context), numbers, context, event),
  ];
}

function statementCells(statement: Statement, numbers: Numbers, context: HtmlContext): Row {
  const { say, lang } = context;
  const { topics, sources } = statement;
  const address = addressOf(statement, context);
  const names = topics.map(({ name }) => namePart(name, lang));
  const topicNames = writePart(joinParts(names, comma(say)), context);
  // Nothing is left of the date, the speaker and the words, so the note stands in their place.
  if (statement.status === 'withdrawn')
    return [{ columns: 3, across: element('div', address, writeNotice(statement, context)) }, topicNames, ''];
  const facts = describeStatement(statement, context);
  return [
    writePart(joinParts(partsOf(facts, 'date'), say('dot')), context),
    element('div', address, writePart(describeWho(facts, say), context)),
    writeStatementBody(statement, facts, ['place', 'silence', 'path', 'order'], context),
    topicNames,
    citeByNumber(sources, numbers, context, statement),
  ];
}

type Numbers = ReadonlyMap<Source, number>;

/** Writes each source of an item by its number, with the place and the words in it: "1, p. 4, at the words …". */
function citeByNumber(citations: readonly Citation[], numbers: Numbers, context: HtmlContext, cited: Dated): Content {
  const { say, tags } = context;
  const lines = groupByPlace(citations).map((group) => {
    const [{ source }] = group;
    const words = String(numbers.get(source));
    const href = citationHref(group[0]);
    const number: Part = href === undefined ? words : { kind: 'link', href, words };
    const lead = group[0].for === undefined || group[0].for === 'text' ? number : describeLead(group[0], number, say);
    const passages = group.map(({ quote }) => quote && describePassage(source, quote, say));
    return tags.line(writePart(joinParts([lead, ...placeIn(group[0], say), ...passages], comma(say)), context));
  });
  const missing = describeMissingSource(citations, say, cited);
  return citations.length === 0 ? missing : [...lines, ...missing.map((words) => tags.line(words))];
}
