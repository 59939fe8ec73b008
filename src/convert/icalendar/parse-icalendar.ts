/** A property of iCalendar (RFC 5545, 3.1), unfolded: `DTSTART;TZID=Europe/Berlin:20230218T193000`. */
export interface CalendarLine {
  /** Number of its first line in the file, from 1. */
  readonly line: number;
  /** Name in capitals; empty for a line that is no property. */
  readonly name: string;
  /** Parameters by their names in capitals. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Value as written, with its escapes. */
  readonly value: string;
}

/** A component between BEGIN and END: a calendar, an event, an alarm. */
export interface CalendarPart {
  readonly name: string;
  readonly line: number;
  /** True once its END has been read. */
  readonly isClosed: boolean;
  readonly lines: readonly CalendarLine[];
  readonly parts: readonly CalendarPart[];
}

/** Parses iCalendar text into its outermost components. An unclosed component ends with the file. */
export function parseICalendar(text: string): readonly CalendarPart[] {
  const root = openPart('', 1);
  const open = [root];
  for (const line of unfold(text)) {
    const innermost = open.at(-1) ?? root;
    if (line.name === 'BEGIN') {
      const part = openPart(line.value.trim().toUpperCase(), line.line);
      innermost.parts.push(part);
      open.push(part);
    } else if (line.name === 'END') {
      const depth = open.findLastIndex(({ name }) => name === line.value.trim().toUpperCase());
      if (depth > 0) {
        open[depth]!.isClosed = true;
        open.length = depth;
      }
    } else innermost.lines.push(line);
  }
  return root.parts;
}

function openPart(name: string, line: number) {
  return { name, line, isClosed: false, lines: [] as CalendarLine[], parts: [] as CalendarPart[] };
}

function unfold(text: string): readonly CalendarLine[] {
  const joined: { line: number; text: string }[] = [];
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .forEach((typed, index) => {
      const last = joined.at(-1);
      if (/^[ \t]/.test(typed) && last) last.text += typed.slice(1);
      else joined.push({ line: index + 1, text: typed });
    });
  return joined
    .filter(({ text: whole }) => whole.trim() !== '')
    .map(({ line, text: whole }) => parseLine(whole, line) ?? { line, name: '', parameters: new Map(), value: whole });
}

const NAME = /^([A-Za-z0-9-]+)(?=[;:])/;
const PARAMETER = /;([A-Za-z0-9-]+)=((?:"[^"]*"|[^";:,])*(?:,(?:"[^"]*"|[^";:,])*)*)/y;

function parseLine(text: string, line: number): CalendarLine | undefined {
  const [, name] = NAME.exec(text) ?? [];
  if (name === undefined) return undefined;
  const parameters = new Map<string, string>();
  let at = name.length;
  for (;;) {
    PARAMETER.lastIndex = at;
    const [typed = '', parameter = '', value = ''] = PARAMETER.exec(text) ?? [];
    if (typed === '') break;
    parameters.set(parameter.toUpperCase(), value.replaceAll('"', ''));
    at += typed.length;
  }
  return text[at] === ':' ? { line, name: name.toUpperCase(), parameters, value: text.slice(at + 1) } : undefined;
}

/** Removes the escapes of a text. */
export function readCalendarText(value: string): string {
  return value.replace(/\\([nN\\;,])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign)).trim();
}

/** Splits a list of texts at its commas. */
export function readCalendarList(value: string): readonly string[] {
  return (value.match(/(?:\\.|[^\\,])+/g) ?? []).map(readCalendarText).filter((text) => text !== '');
}
