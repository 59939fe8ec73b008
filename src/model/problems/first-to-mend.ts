import type { Problem } from './problem.js';
import { isUnknownField } from './unknown-field.js';
import { isUnproven } from './unproven.js';

/**
 * Finds the problem that the console names. A field of the document that the format doesn't have comes first where the list begins with it.
 * Then comes the first cause by which readers lose something, then the first words in quotation marks that no source has as the speaker’s,
 * then the first in the list. Where a misspelt field explains what is missing, that field is the cause. Only a review finds misspelt fields,
 * so there is nothing to name until it is there.
 *
 * @param found What a review has found; undefined until there is one.
 * @param errors What readers lose, where a review finds nothing: a long document has none.
 */
export function findFirstToMend(
  found: readonly Problem[] | undefined,
  errors: readonly Problem[],
): Problem | undefined {
  if (!found) return undefined;
  const problems = found.length > 0 ? found : errors;
  const lost = problems.filter(({ severity }) => severity === 'error');
  // That an entry is withheld follows from another problem.
  const error = lost.find(({ code }) => !code.endsWith('-withheld')) ?? lost[0];
  const isMeant = ({ pointer, values: { guess } }: Problem): boolean =>
    guess !== undefined && (!error || pointer.replace(/[^/]*$/, String(guess)) === error.pointer);
  const first =
    problems.slice(0, 1).find(isUnknownField) ??
    problems.find(isMeant) ??
    error ??
    problems.find(isUnproven) ??
    problems[0];
  return first && nameEntry(first);
}

/** Puts the name of an entry, as the review has found it, before a message that doesn’t say whose it is. */
function nameEntry(problem: Problem): Problem {
  const { message, values } = problem;
  const name = values['entry'] === undefined ? '' : `“${values['entry']}”`;
  return name === '' || message.includes(name) ? problem : { ...problem, message: `${name}: ${message}` };
}
