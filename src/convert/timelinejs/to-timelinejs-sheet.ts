import type { Explainer } from '../../model/explainer.js';
import { makeExportProblem } from '../export-problems.js';
import type { Export } from '../export.js';
import { TIMELINEJS_COLUMNS } from './from-timelinejs-sheet.js';
import { toTimelineJS, type TimelineJSMoment, type TimelineJSSlide } from './to-timelinejs.js';
import { getMember } from '../../model/unknown-json.js';
import { guardHtml, writeCsv, type CsvValue } from '../csv/write-csv.js';

/** Columns that TimelineJS shows as HTML. */
const HTML_COLUMNS: ReadonlySet<string> = new Set([
  'Display Date',
  'Headline',
  'Text',
  'Media Credit',
  'Media Caption',
]);

const HEADS = Object.keys(TIMELINEJS_COLUMNS) as (keyof typeof TIMELINEJS_COLUMNS)[];

/**
 * Converts a story's events to a TimelineJS sheet in CSV, with all its columns; see `toTimelineJS`.
 *
 * @param explainer The story, from `readDocument`.
 * @returns The table as text, and a problem for each field of the story that is not in it.
 * @example
 * ```ts
 * const { output, problems } = toTimelineJSSheet(readDocument(document).explainer);
 * ```
 */
export function toTimelineJSSheet(explainer: Explainer): Export {
  const { output, problems } = toTimelineJS(explainer);
  const rows = [
    writeRow(output.title, 'title'),
    ...output.events.map((slide) => writeRow(slide, '')),
    ...(output.eras ?? []).map((era) => writeRow(era, 'era')),
  ];
  const linked = [output.title, ...output.events].some(({ autolink }) => autolink === false);
  // A sheet has no column to turn off links for bare addresses.
  const lost = linked ? [makeExportProblem('export-lost', '', { field: 'autolink', format: 'TimelineJS' })] : [];
  return { output: writeCsv(HEADS, rows), problems: [...problems, ...lost] };
}

function writeRow(slide: TimelineJSSlide, type: string): readonly CsvValue[] {
  return HEADS.map((head) => {
    if (head === 'Type') return type;
    if (head === 'Time') return writeClock(slide.start_date);
    if (head === 'End Time') return writeClock(slide.end_date);
    if (head === 'Background') return slide.background?.color ?? slide.background?.url;
    const value = TIMELINEJS_COLUMNS[head].split('/').reduce<unknown>(getMember, slide) as CsvValue;
    const isHtml = typeof value === 'string' && (HTML_COLUMNS.has(head) || value.startsWith('<'));
    return isHtml ? guardHtml(value) : value;
  });
}

/** Formats a clock time as exactly as it is known: `19:30:05.250`. */
function writeClock({ hour, minute, second, millisecond }: TimelineJSMoment = {}): string | undefined {
  if (hour === undefined) return undefined;
  const clock = [hour, minute, second].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]));
  return clock.join(':') + (millisecond === undefined ? '' : `.${String(millisecond).padStart(3, '0')}`);
}
