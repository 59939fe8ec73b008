import type { Problem } from './problem.js';

/**
 * Orders problems by what readers lose: first those because of which an entry is withheld, then other errors, then what says that an
 * entry is withheld, since that follows from another problem, and then warnings. Problems that are alike keep their order.
 *
 * @param problems Problems to order.
 * @param found All problems of the document, which tell the entries that are withheld.
 */
export function byGravity(problems: readonly Problem[], found: readonly Problem[] = problems): readonly Problem[] {
  const withheld = found.filter(isWithheld).map(({ pointer }) => pointer);
  const rankOf = (problem: Problem): number => {
    if (problem.severity !== 'error') return 3;
    if (isWithheld(problem)) return 2;
    return withheld.some((entry) => problem.pointer === entry || problem.pointer.startsWith(`${entry}/`)) ? 0 : 1;
  };
  const ranked = problems.map((problem) => ({ problem, rank: rankOf(problem) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ problem }) => problem);
}

const isWithheld = ({ code }: Problem): boolean => code.endsWith('-withheld');
