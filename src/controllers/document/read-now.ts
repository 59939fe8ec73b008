import type { Problem } from '../../model/problems/problem.js';
import { readStory, type StoryReading } from '../../model/read/explainer.js';

/** What was read, with what a conversion lost before. */
export interface Read extends StoryReading {
  readonly problems: readonly Problem[];
}

/** Up to so many events and statements are read at once, before the first paint; more in steps. */
const MAX_SYNC_ITEMS = 2000;

/** True for what is read before the first paint; all else is for `read-other.ts`. */
export function isAtHand(data: unknown): boolean {
  return !isTimelineJs(data) && listOf(data, 'events').length + listOf(data, 'statements').length <= MAX_SYNC_ITEMS;
}

export function readNow(data: unknown): Read {
  return { ...readStory(data), problems: [] };
}

/** TimelineJS documents have slides as events: `start_date` and `text` in place of our `date` and `title`. */
export function isTimelineJs(data: unknown): boolean {
  if (memberOf(data, 'explainer') !== undefined) return false;
  const slides = [memberOf(data, 'title'), ...listOf(data, 'events')];
  return slides.some((slide) => memberOf(slide, 'start_date') !== undefined || memberOf(slide, 'text') !== undefined);
}

function listOf(data: unknown, name: string): readonly unknown[] {
  const value = memberOf(data, name);
  return Array.isArray(value) ? value : [];
}

/** Whatever is given as a document may be anything, a proxy that throws too. */
function memberOf(data: unknown, name: string): unknown {
  try {
    return typeof data === 'object' ? (data as Readonly<Record<string, unknown>> | null)?.[name] : undefined;
  } catch {
    return undefined;
  }
}
