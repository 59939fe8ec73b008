import { fromTimelineJS, isTimelineJS } from '../convert/timelinejs/from-timelinejs.js';
import type { Explainer } from '../model/explainer.js';
import { readDocument } from '../model/read/document.js';

/** The story in an explainer document, or in TimelineJS JSON. */
export function readAny(data: unknown): Explainer {
  return readDocument(isTimelineJS(data) ? fromTimelineJS(data).document : data).explainer;
}
