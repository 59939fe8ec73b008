import { convertJson } from '../convert/convert-document.js';
import { fromJsonLd } from '../convert/json-ld/from-json-ld.js';
import { readAtOnce } from '../convert/read-short-document.js';
import { fromTimelineJS } from '../convert/timelinejs/from-timelinejs.js';
import type { Explainer } from '../model/explainer.js';

const converters = { timelinejs: fromTimelineJS, 'json-ld': fromJsonLd };

/** Reads parsed JSON of any known format and length at once, since a server writes nothing before it is read. */
export function loadExplainer(json: unknown): Explainer {
  return readAtOnce(convertJson(json, converters).document).explainer;
}
