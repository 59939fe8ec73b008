import { extname } from 'node:path';
import type { EventTableField } from '../convert/csv/event-table.js';
import type { FormatName } from '../convert/detect-format.js';
import type { Export } from '../convert/export.js';
import { toCsv } from '../convert/csv/to-csv.js';
import { findJsonLdLosses } from '../convert/json-ld/losses.js';
import { toICalendar } from '../convert/icalendar/to-icalendar.js';
import { toJsonLd } from '../convert/json-ld/to-json-ld.js';
import { toMarkdown } from '../convert/markdown/to-markdown.js';
import { toMarkwhen } from '../convert/markwhen/to-markwhen.js';
import { toTimelineJS } from '../convert/timelinejs/to-timelinejs.js';
import { toTimelineJSSheet } from '../convert/timelinejs/to-timelinejs-sheet.js';
import type { Explainer } from '../model/explainer.js';
import { publishedDocument } from '../ssr/published-document.js';

/** What a conversion is told beside the formats. */
export interface WriteOptions {
  /** Of calendars: when they are written. */
  readonly nowMs: number;
  /** Of plain CSV: which columns, and their heads. */
  readonly columns?: Partial<Readonly<Record<EventTableField, string>>> | undefined;
}

export type Write = (explainer: Explainer, options: WriteOptions) => Export;

/** A format that a story can be converted to. */
interface Format {
  /** As help says it. */
  readonly help: string;
  /** How the names of its files end; the first format of an ending is taken for it. */
  readonly endings: readonly string[];
  /** Absent for the document itself, which is written as it is, with what only the author's own tools know. */
  readonly write?: Write;
}

export const FORMATS: Readonly<Record<FormatName, Format>> = {
  explainer: { help: 'an explainer document, as JSON', endings: ['.json'] },
  timelinejs: { help: 'TimelineJS JSON', endings: [], write: (explainer) => asJson(toTimelineJS(explainer)) },
  csv: { help: 'a sheet with a row for each event', endings: ['.csv'], write: toCsv },
  'timelinejs-csv': { help: 'a TimelineJS sheet, with all its columns', endings: [], write: toTimelineJSSheet },
  icalendar: { help: 'a calendar of its events (RFC 5545)', endings: ['.ics'], write: toICalendar },
  markwhen: { help: 'Markwhen text', endings: ['.mw', '.markwhen'], write: toMarkwhen },
  markdown: { help: 'Markdown, for people to read', endings: ['.md'], write: toMarkdown },
  'json-ld': {
    help: 'JSON-LD in the words of schema.org, for search engines',
    endings: ['.jsonld'],
    write: writeJsonLd,
  },
};

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];

/** The format that a file's name speaks of, if any. */
export function formatOfFile(path: string): FormatName | undefined {
  return FORMAT_NAMES.find((name) => FORMATS[name].endings.includes(extname(path).toLowerCase()));
}

/** The document as it may be served to readers. It says so, for templates that print a document as it is. */
export function writePublished(explainer: Explainer): Export {
  const { explainer: version, ...rest } = publishedDocument(explainer);
  return asJson({ output: { explainer: version, 'x-published': true, ...rest }, problems: [] });
}

function writeJsonLd(explainer: Explainer): Export {
  return asJson({ output: toJsonLd(explainer), problems: findJsonLdLosses(explainer) });
}

function asJson({ output, problems }: Export<object>): Export {
  return { output: `${JSON.stringify(output, null, 2)}\n`, problems };
}
