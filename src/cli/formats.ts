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
import { publishedDocument } from '../convert/published-document.js';

/** Options of a conversion. */
export interface WriteOptions {
  /** Time of writing, in milliseconds since 1970, for calendars. */
  readonly nowMs: number;
  /** Columns of a CSV sheet, and their heads. */
  readonly columns?: Partial<Readonly<Record<EventTableField, string>>> | undefined;
}

export type Write = (explainer: Explainer, options: WriteOptions) => Export;

/** A target format of a conversion. */
interface Format {
  /** Description in the command's help. */
  readonly help: string;
  /** File name extensions. The first format with an extension is the default for it. */
  readonly endings: readonly string[];
  /** True for a format that is read and not written. */
  readonly isReadOnly?: boolean;
  /**
   * Writes the format. It is absent for the explainer document, which is written as it is, with the author's own
   * fields.
   */
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
  archieml: { help: 'ArchieML (.aml), which is read and not written', endings: [], isReadOnly: true },
};

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];

/** Formats that are written. */
export const TARGET_NAMES = FORMAT_NAMES.filter((name) => !FORMATS[name].isReadOnly);

/** File name extensions of all formats. */
export const ENDINGS = FORMAT_NAMES.flatMap((name) => FORMATS[name].endings);

/** Detects the format from a file's name. */
export function formatOfFile(path: string): FormatName | undefined {
  return FORMAT_NAMES.find((name) => FORMATS[name].endings.includes(extname(path).toLowerCase()));
}

/**
 * Writes the document as it may be served to readers. A field marks it as published, for templates that print a
 * document unchanged.
 */
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
