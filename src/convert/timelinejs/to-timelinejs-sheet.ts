import type { Explainer } from '../../model/explainer.js';
import { makeConversionProblem } from '../conversion-problems.js';
import type { Export } from '../export.js';
import { TIMELINEJS_COLUMNS } from './from-timelinejs-sheet.js';
import { toTimelineJS, type TimelineJSMoment, type TimelineJSSlide } from './to-timelinejs.js';
import { getMember } from '../unknown-json.js';
import { writeCsv, type CsvValue } from '../csv/write-csv.js';

const HEADS = Object.keys(TIMELINEJS_COLUMNS) as (keyof typeof TIMELINEJS_COLUMNS)[];

/** A story’s events as a TimelineJS sheet, in CSV, with all its columns; see `toTimelineJS`. */
export function toTimelineJSSheet(explainer: Explainer): Export {
  const { output, problems } = toTimelineJS(explainer);
  const rows = [
    writeRow(output.title, 'title'),
    ...output.events.map((slide) => writeRow(slide, '')),
    ...(output.eras ?? []).map((era) => writeRow(era, 'era')),
  ];
  const linked = [output.title, ...output.events].some(({ autolink }) => autolink === false);
  // A sheet can’t say that addresses in its texts are no links.
  const lost = linked ? [makeConversionProblem('export-lost', '', { field: 'autolink', format: 'TimelineJS' })] : [];
  return { output: writeCsv(HEADS, rows), problems: [...problems, ...lost] };
}

function writeRow(slide: TimelineJSSlide, type: string): readonly CsvValue[] {
  return HEADS.map((head) => {
    if (head === 'Type') return type;
    if (head === 'Time') return writeClock(slide.start_date);
    if (head === 'End Time') return writeClock(slide.end_date);
    if (head === 'Background') return slide.background?.color ?? slide.background?.url;
    return TIMELINEJS_COLUMNS[head].split('/').reduce<unknown>(getMember, slide) as CsvValue;
  });
}

/** `19:30:05.250`, as far as it is known. */
function writeClock({ hour, minute, second, millisecond }: TimelineJSMoment = {}): string | undefined {
  if (hour === undefined) return undefined;
  const clock = [hour, minute, second].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]));
  return clock.join(':') + (millisecond === undefined ? '' : `.${String(millisecond).padStart(3, '0')}`);
}
