import type { Explainer } from '../../model/explainer.js';
import type { Steps } from '../../scheduling/steps.js';
import { evenFold } from '../scale/even-fold.js';
import { elasticFold, type FoldMap } from '../scale/fold.js';
import { placeAllDates, type ScaleKind } from './document-folds.js';
import type { DatePlacer } from './placed-date.js';

/** Computes the fold map of a document, from the dates of its events, or of its statements where no event has one. */
export function* computeFoldMap(
  explainer: Explainer,
  placer: DatePlacer,
  scale: ScaleKind,
  threshold: number,
): Steps<FoldMap> {
  const dates = yield* placeAllDates(explainer, placer);
  return scale === 'even' ? evenFold(dates) : elasticFold(dates, scale === 'linear' ? 0 : threshold);
}
