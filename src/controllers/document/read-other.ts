import type { Conversion } from '../../convert/conversion.js';
import { runInSlices } from '../../scheduling/slices.js';
import type { Problem } from '../../model/problems/problem.js';
import { readStorySteps } from '../../model/read/explainer.js';
import { isAtHand, isTimelineJs, readNow, type Read } from './read-now.js';

/** Reads any format that is accepted, of any length: what is long in steps. Rejects with the signal's reason. */
export async function readAny(data: unknown, signal: AbortSignal): Promise<Read> {
  return isAtHand(data) ? readNow(data) : readOther(data, signal);
}

/** The same of what is not read at once: a document of many events, or of TimelineJS. */
export async function readOther(data: unknown, signal: AbortSignal): Promise<Read> {
  if (!isTimelineJs(data)) return readInSteps(data, [], signal);
  const { fromTimelineJS } = await import('../../convert/timelinejs/from-timelinejs.js');
  return readConverted(fromTimelineJS(data), signal);
}

/** Reads a sheet of events. */
export async function readSheet(csv: string, signal: AbortSignal): Promise<Read> {
  const { fromCsv } = await import('../../convert/csv/from-csv.js');
  return readConverted(fromCsv(csv), signal);
}

function readConverted({ document, problems }: Conversion, signal: AbortSignal): Promise<Read> {
  return readInSteps(document, problems, signal);
}

async function readInSteps(data: unknown, problems: readonly Problem[], signal: AbortSignal): Promise<Read> {
  return { ...(await runInSlices(readStorySteps(data), signal)), problems };
}
