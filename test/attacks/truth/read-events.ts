import type { MessageKey } from '../../../src/i18n/messages.js';
import { elementsOf, type Tree } from '../trees.js';
import { canariesIn } from './canaries.js';
import { isElement, textOf } from './html-words.js';
import type { Labels } from './labels.js';
import type { Happening, Truth } from './truth.js';

/** Words of exports, which are English, by status. */
const STATUS_WORDS: Readonly<Record<string, string>> = {
  Planned: 'planned',
  Postponed: 'postponed',
  Cancelled: 'cancelled',
  Alleged: 'alleged',
  Disputed: 'disputed',
};

/** Reads a title that may begin with a status: "Planned: the meeting". */
export function readTitle(title: string): Happening {
  const [, word = ''] = /^\s*(\w+)\\?:\s/.exec(title) ?? [];
  return { title: canariesIn(title).join(' '), status: STATUS_WORDS[word] ?? 'happened' };
}

/** Reads the cells of a CSV row by row, without the head, by the names of their columns. */
export function readRows(csv: string): readonly ReadonlyMap<string, string>[] {
  const cells = csv.replace(/^\ufeff/, '').matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g);
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of cells) {
    rows.at(-1)!.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
  }
  const [heads = [], ...others] = rows.slice(0, -1);
  return others.map((row) => new Map(heads.map((head, index) => [head, row[index] ?? ''])));
}

/** A table has the status in a column. */
export function readTable(csv: string): readonly Happening[] {
  return readRows(csv).map((row) => ({
    title: canariesIn(row.get('title') ?? '').join(' '),
    status: row.get('status') || 'happened',
  }));
}

/** A calendar has two of them in STATUS. */
export function readCalendar(text: string): readonly Happening[] {
  const events = unfold(text).split('BEGIN:VEVENT').slice(1);
  const own: Readonly<Record<string, string>> = { CANCELLED: 'cancelled', TENTATIVE: 'planned' };
  return events.map((event) => {
    const [, title = ''] = /^SUMMARY:(.*)$/m.exec(event) ?? [];
    const [, status = ''] = /^STATUS:(.*)$/m.exec(event.replaceAll('\r', '')) ?? [];
    return { ...readTitle(title), ...(own[status] && { status: own[status] }) };
  });
}

export const unfold = (calendar: string): string => calendar.replace(/\r\n[ \t]/g, '');

/** The lists of a server have the title, and when it was or was meant to be. Links in the facts of a statement lead to events and are none. */
export function readEventItems(nodes: readonly Tree[], { titles }: Truth, labels: Labels): readonly Happening[] {
  return elementsOf(nodes).flatMap(({ children }) => {
    const [head, when] = children
      .filter(isElement)
      .filter(({ name }) => name !== 'a')
      .map((part) => textOf([part]).trim())
      .filter((text) => text !== '');
    const [title, ...others] = canariesIn(head ?? '');
    if (title === undefined || when === undefined || others.length > 0 || !titles.has(title)) return [];
    return [{ title, status: statusIn(when, labels) }];
  });
}

/** A planned event says so too where it was postponed or cancelled. */
const IN_ORDER = ['postponed', 'cancelled', 'alleged', 'disputed', 'planned'] as const satisfies readonly MessageKey[];

export function statusIn(when: string, { say }: Labels): string {
  const [beforeDate = ''] = say('plannedFor', { date: '\u0000' }).split('\u0000');
  const isPlanned = beforeDate.trim() !== '' && when.includes(beforeDate.trim());
  return IN_ORDER.find((status) => when.includes(say(status))) ?? (isPlanned ? 'planned' : 'happened');
}
