import { dateSaid } from '../../model/date-said.js';
import type { Citation, Correction, Explainer, Statement } from '../../model/explainer.js';
import { rolesOf } from '../../model/roles-at-date.js';
import { shownWordsOf } from '../../model/shown-words.js';
import { sourcesOfWords } from '../../model/word-sources.js';
import { compareDates } from '../../time/fuzzy-date.js';
import { formatDate } from '../../time/format/format-date.js';
import { isoDay, inOneCell } from './event-table.js';
import { writeCsv, type CsvValue } from './write-csv.js';

const CORRECTIONS = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  'editors-note': 'Editor’s note',
  retraction: 'Retraction',
} as const satisfies Record<Correction['kind'], string>;

const FORMS = { quoted: 'Quoted', 'partly-quoted': 'Partly quoted', paraphrase: 'Paraphrase' } as const;

/** Columns by their heads, each with its value for a statement. A withdrawn statement has no words and nobody who said them. */
const CELLS: Readonly<Record<string, (statement: Statement, explainer: Explainer) => CsvValue>> = {
  Id: ({ id }) => id,
  Date: (statement, explainer) => {
    const date = dateSaid(statement, explainer);
    return date && formatDate(date, { locale: explainer.lang });
  },
  'Earliest day': (statement, explainer) => isoDay(dateSaid(statement, explainer)?.earliestMs),
  'Latest day': (statement, explainer) => isoDay(dateSaid(statement, explainer)?.latestMs),
  Speaker: ({ speakers }) => inOneCell(speakers.map(({ name }) => name)),
  Role: (statement) => inOneCell(statement.speakers.flatMap((speaker) => rolesOf(speaker, statement))),
  Side: ({ side }) => side?.name,
  Form: (statement) =>
    statement.status === 'withdrawn'
      ? ''
      : statement.silence
        ? 'Not said'
        : FORMS[shownWordsOf(statement).form] + (shownWordsOf(statement).isTranslated ? ', in translation' : ''),
  Words: (statement) => shownWordsOf(statement).plain,
  Occasion: ({ silence, venue, at }, { eventById }) => silence?.scope ?? venue ?? eventById.get(at ?? '')?.title,
  'Noted by': ({ silence }) => {
    const by = silence?.notedBy;
    return by && ('person' in by ? by.person.name : by.source.title);
  },
  Terms: ({ terms, status, silence }) => (status === 'withdrawn' || silence || terms === 'on-record' ? '' : terms),
  Topics: ({ topics }) => inOneCell(topics.map(({ name }) => name)),
  Status: ({ status }) => (status === 'live' ? '' : status),
  Note: ({ note }) => note,
  Corrections: ({ corrections }, { lang }) => corrections.map((each) => describeCorrection(each, lang)).join('\n'),
  Verification: ({ verification }) => verification,
  Sources: ({ sources }) => inOneCell(sources.map(nameCitation)),
  'Exact words': (statement) =>
    sourcesOfWords(statement)
      .flat()
      .flatMap(({ quote }) => quote ?? [])
      .join('\n'),
  Addresses: ({ sources }) => inOneCell(sources.flatMap(({ source }) => source.url ?? [])),
};

/**
 * Writes the statements of a story as a table for spreadsheets, in the order of time; those without a date come last. Columns in which
 * nothing stands are left out. The exact words of several sources, and several corrections, are in lines of one cell.
 *
 * @param explainer The story, from `readDocument`.
 * @returns The table as text.
 */
export function toStatementCsv(explainer: Explainer): string {
  const statements = explainer.statements.toSorted((a, b) => {
    const [one, other] = [dateSaid(a, explainer), dateSaid(b, explainer)];
    return one && other ? compareDates(one, other) : Number(!one) - Number(!other);
  });
  const columns = Object.entries(CELLS)
    .map(([head, cell]) => ({ head, values: statements.map((statement) => cell(statement, explainer)) }))
    .filter(({ values }) => values.some((value) => value !== undefined && value !== ''));
  return writeCsv(
    columns.map(({ head }) => head),
    statements.map((_, index) => columns.map(({ values }) => values[index])),
  );
}

/** Describes a correction: “19 May 2024, Correction: She said two. It was: She said three.” */
function describeCorrection({ date, kind, note, was }: Correction, locale: string | undefined): string {
  const lead = [date && formatDate(date, { locale }), CORRECTIONS[kind]].filter(Boolean).join(', ');
  return `${lead}: ${note}${was === undefined ? '' : ` It was: ${was}`}`;
}

/** Names a source with the place in it, and what it is for where that isn't the words: “The report, p. 4”, “The programme (date)”. */
function nameCitation({ source, page, time, for: purpose = 'text' }: Citation): string {
  const place = [source.title, page && `p. ${page}`, time].filter(Boolean).join(', ');
  return purpose === 'text' ? place : `${place} (${purpose})`;
}
