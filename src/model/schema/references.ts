import type { Named, Naming, Person, Silence, Source, Statement } from '../explainer.js';
import type { ReportProblem } from '../problems/found-problem.js';
import type { FieldLocation } from './shape.js';

/** Sorts who noted a silence: a person, or a source. */
export function readNoter(noter: Person | Source): Silence['notedBy'] {
  return 'title' in noter ? { source: noter } : { person: noter };
}

/** Sorts who uses a name: a side, or a person. */
export function readNamer(namer: Named | Person): Naming['uses'][number]['by'] {
  return 'kind' in namer ? { person: namer } : { side: namer };
}

type Answer = Statement['answers'][number];

/** An answer without a source only contrasts two statements. */
export function readAnswer(answer: Answer, { pointer }: FieldLocation, report: ReportProblem): Answer {
  const { as, sources } = answer;
  if (as === 'contrasts' || sources.length > 0) return answer;
  report('answer-unsourced', `${pointer}/sources`, { as });
  return { ...answer, as: 'contrasts' };
}

type Step = Statement['via'][number];

/** A step of the path to us that names nobody is left out. */
export function readStep(
  step: Step,
  { pointer }: FieldLocation,
  report: ReportProblem,
  written: { person?: string; source?: string },
): Step | undefined {
  if (step.person ?? step.source) return step;
  if (written.person === undefined && written.source === undefined) report('via-empty', pointer);
  return undefined;
}
