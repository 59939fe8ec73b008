import type { Explainer } from '../../model/explainer.js';
import { pointerTo } from '../../model/json-pointer.js';
import type { Problem } from '../../model/problems/problem.js';
import { makeExportProblem, type ReportExportLoss } from '../export-problems.js';
import { reportLosses } from '../find-losses.js';
import { isoSpan } from '../dates/iso-dates.js';

const JSON_LD = 'JSON-LD';

const CARRIED = {
  format: JSON_LD,
  paths: `explainer id url title summary method note status lang publisher published updated license corrections
    topics people/id people/name people/kind people/role people/nameOriginal people/sameAs sources events/id events/date events/title
    events/summary events/topics events/people events/status events/statusBy events/place events/links events/sources/source
    events/corrections statements findings`.split(/\s+/),
};

/** Finds the content of a story that is not in its JSON-LD. */
export function findJsonLdLosses(explainer: Explainer): readonly Problem[] {
  const problems: Problem[] = [];
  const report: ReportExportLoss = (code, pointer, values) => problems.push(makeExportProblem(code, pointer, values));
  for (const { date, pointer } of explainer.events) {
    // An inexact date is left out, since a machine would take it as exact.
    if (date && isoSpan(date).start === undefined) {
      report('export-lost', pointerTo(pointer, 'date'), { field: date.text, format: JSON_LD });
    }
  }
  for (const { silence, status, pointer } of explainer.statements) {
    if (silence || status === 'withdrawn') {
      report('export-lost', pointer, { field: silence ? 'silence' : 'withdrawn', format: JSON_LD });
    }
  }
  for (const { status, pointer } of explainer.findings) {
    if (status === 'withdrawn') report('export-lost', pointer, { field: 'withdrawn', format: JSON_LD });
  }
  reportLosses(explainer, CARRIED, report);
  return problems;
}
