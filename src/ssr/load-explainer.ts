import { convertJson, readAtOnce, type ConvertedDocument } from '../convert/load-document.js';
import { fromJsonLd } from '../convert/json-ld/from-json-ld.js';
import { fromTimelineJS } from '../convert/timelinejs/from-timelinejs.js';
import type { Explainer, Reading } from '../model/explainer.js';
import { describeFoundProblems } from '../model/problems/describe-problems.js';
import { findMistakenFields } from '../model/review/unknown-fields.js';

const converters = { timelinejs: fromTimelineJS, 'json-ld': fromJsonLd };

/** Reads parsed JSON of any known format and length at once, since a server writes nothing before it is read. */
export function loadExplainer(json: unknown): Explainer {
  return readAtOnce(convertJson(json, converters).document).explainer;
}

/** Reads a document as `loadExplainer` does, and describes what readers lose of it, or see otherwise than the author meant. */
export function loadReading(json: unknown): Reading {
  const { document, problems, originOf }: ConvertedDocument = convertJson(json, converters);
  const { explainer, foundProblems } = readAtOnce(document);
  const found = describeFoundProblems([...findMistakenFields(document), ...foundProblems], explainer);
  return {
    explainer,
    problems: [...problems, ...found.map((problem) => ({ ...problem, pointer: originOf(problem.pointer) }))],
  };
}
