import { convertJson } from '../convert/convert-document.js';
import { fromJsonLd } from '../convert/json-ld/from-json-ld.js';
import { readAtOnce } from '../convert/read-at-once.js';
import { fromTimelineJS } from '../convert/timelinejs/from-timelinejs.js';
import type { Explainer } from '../model/explainer.js';

const converters = { timelinejs: fromTimelineJS, 'json-ld': fromJsonLd };

/** The explainer in parsed JSON of any format and length, at once: a server writes nothing before it is there. */
export function loadExplainer(json: unknown): Explainer {
  return readAtOnce(convertJson(json, converters).document).explainer;
}
