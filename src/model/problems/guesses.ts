import type { Explainer } from '../explainer.js';
import { nearId } from './near-id.js';
import { nearMiss } from './near-miss.js';
import type { ProblemCode } from './problem-texts.js';

type Texts = Readonly<Record<string, string>>;
type Guess = (values: Texts, explainer: Explainer | undefined) => string | undefined;

/** Functions that guess what the author meant, by code. */
const GUESSES: { readonly [Code in ProblemCode]?: Guess } = {
  'value-unknown': ({ value = '', allowed = '' }) => nearMiss(value, allowed.split(', ')),
  'reference-dangling': ({ to = '', list = '' }, explainer) => explainer && nearId(to, list, explainer),
};

/** Guesses what the author of a problem meant; undefined where nothing is likely. */
export function guessMeant(code: string, values: Texts, explainer: Explainer | undefined): string | undefined {
  return GUESSES[code as ProblemCode]?.(values, explainer);
}
