import type { Problem } from './problem.js';
import { isUnknownField } from './unknown-field.js';

/**
 * Puts each field that an entry doesn't have right before the problem that the field which was probably meant is missing, since it is the cause:
 * `headline` comes before the lack of a title.
 *
 * @param problems Problems in their order.
 */
export function pairWithCauses<P extends Problem>(problems: readonly P[]): readonly P[] {
  const missing = new Set(problems.filter(isMissing).map(({ pointer }) => pointer));
  const causes = new Map<string, P[]>();
  const others = problems.filter((problem) => {
    const { code, pointer, values } = problem;
    const meant = pointer.replace(/[^/]*$/, `${values['guess']}`);
    if (code !== 'field-unknown' || isUnknownField(problem) || !missing.has(meant)) return true;
    causes.set(meant, [...(causes.get(meant) ?? []), problem]);
    return false;
  });
  return others.flatMap((problem) => [...((isMissing(problem) && causes.get(problem.pointer)) || []), problem]);
}

const isMissing = ({ code }: Problem): boolean => code.endsWith('-missing');
