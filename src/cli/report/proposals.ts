import type { Proposals } from '../../propose/proposals.js';
import { makeLineIndex } from '../../text/line-index.js';
import { escapeControls } from '../../text/escape-controls.js';

const MAX_CELL = 60;
const MAX_WORDS = 100;

/** Formats proposals as three tables, each row with the line of the article in which it stands. */
export function formatProposals({ people, events, statements }: Proposals, text: string): string {
  const positionAt = makeLineIndex(text);
  const lineOf = ({ start }: { readonly start: number }) => String(positionAt(start).line);
  const percent = ({ confidence }: { readonly confidence: number }) => `${Math.round(confidence * 100)} %`;
  return [
    formatTable(
      'People',
      ['line', 'sure', 'name', 'role'],
      people.map((each) => [lineOf(each), percent(each), each.name, each.role ?? '']),
    ),
    formatTable(
      'Events',
      ['line', 'sure', 'date', 'title'],
      events.map((each) => [lineOf(each), percent(each), each.date ?? 'date?', each.title]),
    ),
    formatTable(
      'Statements',
      ['line', 'sure', 'form', 'speaker', 'words'],
      statements.map((each) => [lineOf(each), percent(each), each.form, each.speaker ?? 'speaker?', each.text]),
    ),
  ].join('\n');
}

function formatTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) =>
    row.map((cell, column) => shorten(escapeControls(cell), column === row.length - 1 ? MAX_WORDS : MAX_CELL)),
  );
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [`${title} (${rows.length})`, ...(rows.length > 0 ? lines : []), ''].join('\n');
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
